package e2e

import (
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// With its module missing, damaged or forbidden the page says so and how to go on: one fills it in, hands it in, and the server judges.
// Where what was wrong is mended, the button for it gets the module, and judges what was typed meanwhile.
func TestExampleWithoutItsModule(t *testing.T) {
	policy := func(from, to string) func(*http.Response) {
		return func(r *http.Response) {
			r.Header.Set("Content-Security-Policy", strings.Replace(r.Header.Get("Content-Security-Policy"), from, to, 1))
		}
	}
	module := func(spoil func(*http.Response)) func(*http.Response) {
		return func(r *http.Response) {
			if isModule(r) {
				spoil(r)
			}
		}
	}
	for name, c := range map[string]struct {
		spoil   func(*http.Response)
		mending bool
	}{
		"missing": {module(func(r *http.Response) { r.StatusCode = 404; give(r, []byte("not found")) }), true},
		"the server's page": {module(func(r *http.Response) {
			r.Header.Del("Content-Encoding")
			r.Header.Set("Content-Type", "text/html")
			give(r, []byte("<!doctype html><title>首页</title>"))
		}), true},
		"cut off on the way":  {module(func(r *http.Response) { r.Body = io.NopCloser(strings.NewReader(string(half(r)))) }), true},
		"cut off on the disk": {module(func(r *http.Response) { give(r, half(r)) }), true},
		"no WebAssembly":      {policy("'wasm-unsafe-eval'", ""), false},
		"no fetch":            {policy("connect-src 'self'", "connect-src 'none'"), false},
	} {
		t.Run(name, func(t *testing.T) {
			var mended atomic.Bool
			ctx := openExample(t, exampleBehind(t, func(r *http.Response) {
				if !mended.Load() {
					c.spoil(r)
				}
			}))
			until(t, ctx, exampleFailed, "the page does not say that the checker is not there")
			said := evaluate[string](t, ctx, `document.querySelector(".check").innerText`)
			if !strings.Contains(said, "检查未加载，可以继续填写") || !strings.Contains(said, "重试") || strings.Contains(said, "上一处") {
				t.Errorf("the page says %q", said)
			}
			evaluate[bool](t, ctx, cell(granted)+`.select(), true`)
			press(t, ctx, "31\t")
			if c.mending {
				mended.Store(true)
				evaluate[bool](t, ctx, `document.querySelector(".govreport-retry").click(), true`)
				until(t, ctx, exampleReady, "the module does not come when it is there")
				until(t, ctx, cell(granted)+`.ariaInvalid === "true"`, "what was typed meanwhile is not judged")
				return
			}
			evaluate[bool](t, ctx, `document.querySelector(".submit").click(), true`)
			until(t, ctx, `document.querySelector(".received")?.textContent.includes("没有接受") ?? false`, "the server does not judge what was handed in")
		})
	}
}

// Where no script runs, the page says so and how to go on.
func TestExampleWithoutItsScripts(t *testing.T) {
	shown := func(text string) string {
		return `[...document.querySelectorAll(".check p")].filter((p) => p.checkVisibility()).map((p) => p.textContent).join() === ` + "`" + text + "`"
	}
	const unchecked = "填写时的检查尚未启动：脚本正在载入，或者没有载入。可以照常填写和提交，也可以刷新本页再试。"
	for name, spoil := range map[string]func(*http.Response){
		"forbidden": func(r *http.Response) {
			r.Header.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'")
		},
		"missing": func(r *http.Response) {
			if strings.HasSuffix(r.Request.URL.Path, "/index.js") {
				r.StatusCode = 404
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			ctx := openExample(t, exampleBehind(t, spoil))
			until(t, ctx, shown(unchecked), "the page does not say that it does not check")
			evaluate[bool](t, ctx, `document.querySelector(".submit").click(), true`)
			until(t, ctx, `document.querySelector(".received") !== null`, "the form cannot be handed in")
		})
	}
	t.Run("switched off", func(t *testing.T) {
		ctx := browser(t)
		if _, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
			t.Fatal(err)
		}
		if err := chromedp.Do(ctx, chromedp.Navigate(startExampleForm(t))); err != nil {
			t.Fatal(err)
		}
		until(t, ctx, shown("浏览器没有开启 JavaScript，填写时不检查。可以照常填写和提交。"), "the page does not say that it does not check")
	})
}
