package e2e

import (
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// BenchmarkChromium prints what the package needs in Chromium: time to be ready beside an empty Go module, time of a check,
// memory, and ajv and zod beside it. It needs npm ci in this folder first.
//
//	go test -run '^$' -bench Chromium -benchtime 1x -timeout 20m
//
// The page has no Content-Security-Policy, which would slow zod down, and is isolated from other origins, so that its clock is fine.
func BenchmarkChromium(b *testing.B) {
	s := serve(b)
	folder := b.TempDir()
	absolute, err := filepath.Abs(root)
	if err != nil {
		b.Fatal(err)
	}
	run(b, ".", node(b), "bench/bundle.mjs", filepath.Join(absolute, "jsonschema", "report-2021.schema.json"), folder)
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", filepath.Join(folder, "empty.wasm"), "./wasm/build/empty")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	report, err := os.ReadFile(filepath.Join(root, "testdata", "reports", "2023-suqian.json"))
	if err != nil {
		b.Fatal(err)
	}
	s.give("/bench/report.json", report)
	files(s.mux, "/bench/", folder)
	files(s.mux, "/page/", "bench")
	server := httptest.NewServer(isolated(s.mux))
	defer server.Close()
	rounds := "100000"
	if testing.Short() {
		rounds = "1000"
	}
	for b.Loop() {
		ctx, cancel := context.WithTimeout(browser(b), 15*time.Minute)
		defer cancel()
		console := complaints(ctx)
		if err := chromedp.Do(ctx, chromedp.Navigate(server.URL+"/page/bench.html?rounds="+rounds)); err != nil {
			b.Fatal(err)
		}
		select {
		case table := <-s.posted:
			fmt.Printf("\n%s\n", table)
		case <-ctx.Done():
			b.Error("the page did not answer")
		}
		for _, message := range console() {
			b.Errorf("console: %s", message)
		}
	}
}
