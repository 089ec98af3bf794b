package main

import (
	"bytes"
	"embed"
	"html/template"
	"io/fs"
	"net/http"
	"net/url"
	"path"
	"strconv"

	"github.com/zfxxgk/annualreport/govreport"
)

//go:embed page
var page embed.FS

// policy lets the page load its own files and compile its own module, and nothing else.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// newHandler serves the page filled from a document, and the npm package under /annualreport/.
func newHandler(document []byte, npm fs.FS) (http.Handler, error) {
	report, err := govreport.Decode(document)
	if err != nil {
		return nil, err
	}
	layout, err := template.ParseFS(page, "page/page.html")
	if err != nil {
		return nil, err
	}
	show := func(w http.ResponseWriter, r *http.Request, v view) {
		var html bytes.Buffer
		if err := layout.Execute(&html, v); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		send(w, newBody(html.Bytes(), accepted(r.Header.Get("Accept-Encoding"))))
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) { show(w, r, newView(report)) })
	mux.HandleFunc("POST /{$}", func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, maxForm)
		asked := newView(report)
		if status, why := asked.refuses(r); status != 0 {
			http.Error(w, why+"提交的内容没有检查，也没有保存。", status)
			return
		}
		show(w, r, received(document, r.PostForm))
	})
	own := newLibrary(page)
	for _, name := range []string{"page.js", "card.js", "page.css"} {
		mux.HandleFunc("GET /"+name, func(w http.ResponseWriter, r *http.Request) { own.serve(w, r, "page/"+name, types[path.Ext(name)]) })
	}
	mux.Handle("GET /annualreport/", http.StripPrefix("/annualreport/", packageFiles(npm)))
	return secured(mux), nil
}

// maxForm is more than two hundred cells take.
const maxForm = 1 << 20

// received checks what was handed in, over the document the form was filled from, and shows it again: the server has the
// last word, whatever the page's checker said.
func received(document []byte, entries url.Values) view {
	report, err := govreport.Decode(document)
	if err != nil {
		report = new(govreport.Report)
	}
	for pointer, typed := range entries {
		govreport.Enter(report, pointer, typed[0])
	}
	result := govreport.Check(report, govreport.Options{Only: []string{"J", "T3-R", "T3-S", "T3-I", "T3-L", "T4"}})
	v := newView(report)
	v.Received = "已检查，表三、表四没有错误。" + notStored
	if n := result.Findings.Count(govreport.Error); n > 0 {
		v.Received = "没有接受：有 " + strconv.Itoa(n) + " 处错误，首先是 " + first(result.Findings).Message(govreport.ZhHans) + " " + notStored
	}
	return v
}

// notStored is true of this server, and whoever hands in a form should know it.
const notStored = "这是演示，提交的内容没有保存。"

// first returns the first error.
func first(findings govreport.Findings) *govreport.Finding {
	for i := range findings {
		if findings[i].Severity == govreport.Error {
			return &findings[i]
		}
	}
	return &govreport.Finding{}
}

// types are the media types of what is served, and there is no other. Not every system knows WebAssembly's.
var types = map[string]string{
	".wasm": "application/wasm", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".txt": "text/plain; charset=utf-8",
}

// packageFiles serves the files of the npm package that a page needs, and not its tests.
func packageFiles(npm fs.FS) http.Handler {
	files := newLibrary(npm)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		folder, name := path.Split(r.URL.Path)
		contentType := types[path.Ext(name)]
		if contentType == "" || (folder != "" && folder != "bind/") {
			http.NotFound(w, r)
			return
		}
		files.serve(w, r, r.URL.Path, contentType)
	})
}

func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Referrer-Policy", "no-referrer")
		w.Header().Set("Cache-Control", "no-cache")
		next.ServeHTTP(w, r)
	})
}
