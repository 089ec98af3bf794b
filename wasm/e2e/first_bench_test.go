package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// BenchmarkFirstCheck prints what the first checks of a page cost beside later ones, each time in a browser of its own: at once
// after loading, and three seconds later, when the package has warmed up. Later ones are of the same report as it is typed, of which
// all texts but one are remembered, and of others, whose texts have to be read as those of the first were.
//
//	go test -run '^$' -bench FirstCheck -benchtime 1x
func BenchmarkFirstCheck(b *testing.B) {
	s := serve(b)
	report, err := os.ReadFile(filepath.Join(root, "testdata", "reports", "2023-suqian.json"))
	if err != nil {
		b.Fatal(err)
	}
	s.give("/bench/report.json", report)
	files(s.mux, "/page/", "bench")
	server := httptest.NewServer(isolated(s.mux))
	defer server.Close()
	for b.Loop() {
		for _, wait := range []int{0, 3000} {
			var first, second, later, others, ratio, fresh []float64
			for range 7 {
				times := timesOf(b, s, fmt.Sprintf("%s/page/first.html?wait=%d", server.URL, wait))
				typed, other := median(times.Typed[len(times.Typed)/2:]), median(times.Other[len(times.Other)/2:])
				first, second, later, others = append(first, times.Typed[0]), append(second, times.Typed[1]), append(later, typed), append(others, other)
				ratio, fresh = append(ratio, times.Typed[0]/typed), append(fresh, times.Typed[0]/other)
			}
			fmt.Printf("\n%d ms after loading, median of 7 (least, most): first check %s ms, second %s ms, later ones %s ms, of other reports %s ms; first ÷ later %s, ÷ later of others %s\n",
				wait, spread(first), spread(second), spread(later), spread(others), spread(ratio), spread(fresh))
		}
	}
}

// checkTimes are milliseconds, in turn.
type checkTimes struct{ Typed, Other []float64 }

// timesOf opens a page in a fresh browser and returns the milliseconds that it posts.
func timesOf(b *testing.B, s *site, url string) checkTimes {
	b.Helper()
	ctx, cancel := context.WithTimeout(browser(b), time.Minute)
	defer cancel()
	console := complaints(ctx)
	if err := chromedp.Do(ctx, chromedp.Navigate(url)); err != nil {
		b.Fatal(err)
	}
	var times checkTimes
	select {
	case posted := <-s.posted:
		if err := json.Unmarshal(posted, &times); err != nil {
			b.Fatal(err)
		}
	case <-ctx.Done():
		b.Fatal("the page did not answer", console())
	}
	return times
}

// isolated tells the browser that a page is isolated from other origins, so that its clock is fine.
func isolated(handler http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cross-Origin-Opener-Policy", "same-origin")
		w.Header().Set("Cross-Origin-Embedder-Policy", "require-corp")
		handler.ServeHTTP(w, r)
	})
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}

func spread(values []float64) string {
	return fmt.Sprintf("%.1f (%.1f, %.1f)", median(values), slices.Min(values), slices.Max(values))
}
