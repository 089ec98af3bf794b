package e2e

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// The states of the example's page, and what cells are called in the tests of it.
const (
	exampleReady  = `document.querySelector('[data-state="ready"]') !== null`
	exampleFailed = `document.querySelector('[data-state="failed"]') !== null`
	granted       = `/applications/outcomes/granted/naturalPerson` // 10 in the sample
)

// cell is the script for a cell of the example.
func cell(pointer string) string { return `document.querySelector('[name="` + pointer + `"]')` }

// openExample opens the example in a window of its own.
func openExample(t *testing.T, url string) context.Context {
	t.Helper()
	ctx := browser(t)
	if err := chromedp.Do(ctx, chromedp.Navigate(url)); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// exampleBehind starts the example behind a proxy that spoils what comes through it.
func exampleBehind(t *testing.T, spoil func(*http.Response)) (address string) {
	t.Helper()
	to, err := url.Parse(startExampleForm(t))
	if err != nil {
		t.Fatal(err)
	}
	proxy := &httputil.ReverseProxy{
		Rewrite:        func(r *httputil.ProxyRequest) { r.SetURL(to) },
		ModifyResponse: func(r *http.Response) error { spoil(r); return nil },
		ErrorLog:       nil,
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() { recover() }() // a body that ends too soon
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL + "/"
}

func isModule(r *http.Response) bool { return strings.HasSuffix(r.Request.URL.Path, ".wasm") }

// give puts another body in place of the one that came.
func give(r *http.Response, body []byte) {
	r.Body.Close()
	r.Body = io.NopCloser(bytes.NewReader(body))
	r.ContentLength = int64(len(body))
	r.Header.Set("Content-Length", strconv.Itoa(len(body)))
}

// half is the first half of the body that came.
func half(r *http.Response) []byte {
	body, _ := io.ReadAll(r.Body)
	return body[:len(body)/2]
}
