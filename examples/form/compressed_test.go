package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/fstest"
	"time"

	"github.com/andybalholm/brotli"
)

// ask asks a handler for a file of the package.
func ask(t *testing.T, handler http.Handler, name string, headers ...string) *http.Response {
	t.Helper()
	request := httptest.NewRequest("GET", "/annualreport/"+name, nil)
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, request)
	return w.Result()
}

// The page itself is compressed too, for it has two hundred inputs.
func TestPageServedCompressed(t *testing.T) {
	handler, err := newHandler([]byte(`{"edition":"2021"}`), fstest.MapFS{})
	if err != nil {
		t.Fatal(err)
	}
	request := httptest.NewRequest("GET", "/", nil)
	request.Header.Set("Accept-Encoding", "br")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, request)
	size := w.Body.Len()
	if page := read(t, brotli.NewReader(w.Body)); !bytes.HasSuffix(bytes.TrimSpace(page), []byte("</html>")) || size*5 > len(page) || w.Header().Get("Vary") == "" {
		t.Errorf("%d bytes of %d, %v", size, len(page), w.Header())
	}
}

func read(t *testing.T, r io.Reader) []byte {
	t.Helper()
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// The module comes in the best coding that the browser takes, whole, and as it is for who takes none.
func TestServedCompressed(t *testing.T) {
	module := bytes.Repeat([]byte("\x00asm of a module; "), 1000)
	handler, err := newHandler([]byte(`{"edition":"2021"}`), fstest.MapFS{"govreport.wasm": {Data: module}, "stamp.js": {Data: []byte("export {}")}})
	if err != nil {
		t.Fatal(err)
	}
	for asked, want := range map[string]string{
		"gzip, deflate, br, zstd": "br", "gzip, deflate": "gzip", "br;q=0, GZIP;q=0.5": "gzip", "gzip; q=0": "", "identity": "", "": "", "*": "", "brotli": "",
		"gzip;q=x": "",
	} {
		answer := ask(t, handler, "govreport.wasm", "Accept-Encoding", asked, "Range", "bytes=5-")
		data := read(t, answer.Body)
		var plain []byte
		switch want {
		case "br":
			plain = read(t, brotli.NewReader(bytes.NewReader(data)))
		case "gzip":
			unpacked, err := gzip.NewReader(bytes.NewReader(data))
			if err != nil {
				t.Fatalf("%q: %v", asked, err)
			}
			plain = read(t, unpacked)
		default:
			plain = data
		}
		h := answer.Header
		if answer.StatusCode != 200 || h.Get("Content-Encoding") != want || !bytes.Equal(plain, module) || h.Get("Vary") != "Accept-Encoding" ||
			h.Get("Content-Type") != "application/wasm" || answer.ContentLength != int64(len(data)) || (want != "") != (len(data) < len(module)/2) {
			t.Errorf("%q: %d, %d bytes of %d, %v", asked, answer.StatusCode, len(data), len(module), h)
		}
	}
	if h := ask(t, handler, "stamp.js", "Accept-Encoding", "br").Header; h.Get("Content-Encoding") != "" || h.Get("Vary") == "" {
		t.Errorf("a file of a few bytes: %v", h)
	}
}

// A browser that has the file is told so with no bytes, in the coding it has it in; a new build is a new file.
func TestServedAgain(t *testing.T) {
	npm := fstest.MapFS{"govreport.wasm": {Data: bytes.Repeat([]byte("one "), 1000)}}
	handler, err := newHandler([]byte(`{"edition":"2021"}`), npm)
	if err != nil {
		t.Fatal(err)
	}
	const taking = "Accept-Encoding"
	tag := ask(t, handler, "govreport.wasm", taking, "gzip").Header.Get("ETag")
	if again := ask(t, handler, "govreport.wasm", taking, "gzip", "If-None-Match", tag); tag == "" || again.StatusCode != 304 || len(read(t, again.Body)) > 0 {
		t.Errorf("%s is sent again: %d", tag, again.StatusCode)
	}
	if other := ask(t, handler, "govreport.wasm", taking, "br", "If-None-Match", tag); other.StatusCode != 200 {
		t.Errorf("what is there in gzip is said to be there in brotli: %d", other.StatusCode)
	}
	npm["govreport.wasm"] = &fstest.MapFile{Data: bytes.Repeat([]byte("two "), 1000), ModTime: time.Unix(1, 0)}
	if built := ask(t, handler, "govreport.wasm", taking, "gzip", "If-None-Match", tag); built.StatusCode != 200 || built.Header.Get("ETag") == tag {
		t.Errorf("the build before is served: %d", built.StatusCode)
	}
}
