package main

import (
	"bytes"
	"embed"
	"html/template"
	"io/fs"
	"net/http"
	"path"

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
	var html bytes.Buffer
	if err := layout.Execute(&html, newView(report)); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write(html.Bytes())
	})
	for _, name := range []string{"page.js", "page.css"} {
		mux.HandleFunc("GET /"+name, func(w http.ResponseWriter, r *http.Request) { http.ServeFileFS(w, r, page, "page/"+name) })
	}
	mux.Handle("GET /annualreport/", http.StripPrefix("/annualreport/", packageFiles(npm)))
	return secured(mux), nil
}

// packageFiles serves the files of the npm package that a page needs, and not its tests.
func packageFiles(npm fs.FS) http.Handler {
	files := http.FileServerFS(npm)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		folder, name := path.Split(r.URL.Path)
		switch extension := path.Ext(name); {
		case folder != "" && folder != "bind/":
			http.NotFound(w, r)
			return
		case extension == ".wasm":
			w.Header().Set("Content-Type", "application/wasm") // not every system knows it
		case extension != ".js":
			http.NotFound(w, r)
			return
		}
		files.ServeHTTP(w, r)
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
