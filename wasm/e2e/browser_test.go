package e2e

import (
	"context"
	"encoding/json"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// visit opens a page that posts a list of what is wrong, and wants it empty, with nothing on the console.
func visit(t *testing.T, s *site, page string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(browser(t), 3*time.Minute)
	defer cancel()
	console := complaints(ctx)
	if err := chromedp.Do(ctx, chromedp.Navigate(s.URL+page)); err != nil {
		t.Fatal(err)
	}
	select {
	case data := <-s.posted:
		var list []string
		if err := json.Unmarshal(data, &list); err != nil {
			t.Fatalf("%v in %.300q", err, data)
		}
		for _, wrong := range list {
			t.Error(wrong)
		}
	case <-ctx.Done():
		t.Error("the page did not answer")
	}
	for _, message := range console() {
		if !strings.Contains(message, "status of 404") { // which a page asks for on purpose
			t.Errorf("console: %s", message)
		}
	}
}

// The cases of wasm/npm/test/hostile.mjs, which Node runs too.
func TestHostileInputInChromium(t *testing.T) {
	s := serve(t)
	s.mux.HandleFunc("GET /hostile.mjs", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/javascript")
		http.ServeFile(w, r, filepath.Join(root, "wasm", "npm", "test", "hostile.mjs"))
	})
	visit(t, s, "/hostile.html")
}

// The package works in a page and in a worker under the strictest policy, and leaves another Go program alone.
func TestPageWorkerAndNeighbour(t *testing.T) {
	s := serve(t)
	module := filepath.Join(packageOf(t), "govreport.wasm")
	s.mux.HandleFunc("GET /as/{type...}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", r.PathValue("type"))
		w.Header().Set("X-Content-Type-Options", "nosniff")
		http.ServeFile(w, r, module)
	})
	visit(t, s, "/places.html")
}
