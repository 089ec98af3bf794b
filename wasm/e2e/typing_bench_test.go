package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// BenchmarkTyping prints how long a key press takes to the frame that shows it, in a form with all cells of the tables that is bound, as
// multiples of the same form left alone:
//
//	go test -run '^$' -bench Typing -benchtime 1x
func BenchmarkTyping(b *testing.B) {
	s := serve(b)
	files(s.mux, "/page/", "bench")
	server := httptest.NewServer(isolated(s.mux))
	defer server.Close()
	for b.Loop() {
		var alone, bound []float64
		for range 3 { // in turn, so that what else the machine does meets both
			alone = append(alone, typed(b, s, server.URL+"/page/typing.html")...)
			bound = append(bound, typed(b, s, server.URL+"/page/typing.html?bound")...)
		}
		fmt.Printf("\nkey press to frame, %d each: alone p50 %.1f ms, p99 %.1f; bound p50 %.1f ms, p99 %.1f: %.2f × and %.2f ×\n", len(alone),
			quantile(alone, 50), quantile(alone, 99), quantile(bound, 50), quantile(bound, 99), quantile(bound, 50)/quantile(alone, 50), quantile(bound, 99)/quantile(alone, 99))
	}
}

// typed opens a page in a fresh browser, types into its cells as a person does, and returns the milliseconds that it posts.
func typed(b *testing.B, s *site, url string) []float64 {
	b.Helper()
	ctx, cancel := context.WithTimeout(browser(b), 2*time.Minute)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Navigate(url)); err != nil {
		b.Fatal(err)
	}
	until(b, ctx, `globalThis.ready === true`, "the page is not ready")
	for i := range 100 {
		key := "7"
		if i%5 == 4 {
			key = "\t"
		}
		if err := chromedp.Do(ctx, chromedp.KeyEvent(key)); err != nil {
			b.Fatal(err)
		}
		time.Sleep(60 * time.Millisecond)
	}
	if err := chromedp.Do(ctx, chromedp.Evaluate[chromedp.Void](`void done()`)); err != nil {
		b.Fatal(err)
	}
	var times []float64
	if err := json.Unmarshal(<-s.posted, &times); err != nil {
		b.Fatal(err)
	}
	return times
}

func quantile(values []float64, percent int) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[(len(sorted)-1)*percent/100]
}
