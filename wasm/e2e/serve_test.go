package e2e

import (
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
)

// strictest is the policy that pages with the checker can live under.
const strictest = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

// A site is a server on 127.0.0.1 with the installed package under /annualreport/ and the pages of testdata under /.
type site struct {
	*httptest.Server
	mux    *http.ServeMux
	posted chan []byte // what pages send to /answers
}

func serve(t testing.TB) *site {
	t.Helper()
	s := &site{mux: http.NewServeMux(), posted: make(chan []byte, 1)}
	files(s.mux, "/annualreport/", packageOf(t))
	files(s.mux, "/", "testdata")
	s.mux.HandleFunc("GET /favicon.ico", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	s.mux.HandleFunc("POST /answers", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		s.posted <- body
	})
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", strictest)
		s.mux.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// files serves a folder with the media types that the pages need, whatever the machine knows.
func files(mux *http.ServeMux, path, folder string) {
	types := map[string]string{".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm"}
	handler := http.StripPrefix(path, http.FileServer(http.Dir(folder)))
	mux.HandleFunc("GET "+path, func(w http.ResponseWriter, r *http.Request) {
		if mediaType := types[filepath.Ext(r.URL.Path)]; mediaType != "" {
			w.Header().Set("Content-Type", mediaType)
		}
		handler.ServeHTTP(w, r)
	})
}

// give serves data as JSON.
func (s *site) give(path string, data []byte) {
	s.mux.HandleFunc("GET "+path, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Write(data)
	})
}
