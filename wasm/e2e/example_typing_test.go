package e2e

import (
	"context"
	"net/http"
	"strconv"
	"testing"

	permissions "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// with presses a key with another held.
func with(t *testing.T, ctx context.Context, held chromedp.Modifier, key string) {
	t.Helper()
	if err := chromedp.Do(ctx, chromedp.KeyEvent(key, chromedp.KeyModifiers(held))); err != nil {
		t.Fatal(err)
	}
}

// enter presses Enter as a keyboard does: one event, so that a page that wants the key keeps it from having its usual effect.
func enter(t *testing.T, ctx context.Context, held chromedp.Modifier) {
	t.Helper()
	for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeKeyDown, input.DispatchKeyEventTypeKeyUp} {
		event := input.DispatchKeyEventParams{Type: kind, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13, Modifiers: int64(held)}
		if kind == input.DispatchKeyEventTypeKeyDown {
			event.Text = "\r"
		}
		if _, err := chromedp.Call(ctx, input.DispatchKeyEvent, event); err != nil {
			t.Fatal(err)
		}
	}
}

// valueOf is what stands in a cell.
func valueOf(t *testing.T, ctx context.Context, pointer string) string {
	t.Helper()
	return evaluate[string](t, ctx, cell(pointer)+`.value`)
}

// By keyboard alone: Tab goes from cell to cell and stops at nothing between, Enter goes down, Alt+Enter reaches the repair, Escape leaves it,
// Ctrl+Z takes it back, and what is wrong holds the submit.
func TestExampleByKeyboardAlone(t *testing.T) {
	ctx := openExample(t, startExampleForm(t))
	until(t, ctx, exampleReady, "the checker is not there")
	press(t, ctx, kb.Tab)
	press(t, ctx, kb.Tab)
	if at := evaluate[string](t, ctx, `document.activeElement.name || document.activeElement.outerHTML.slice(0, 200)`); at != "/applications/received/naturalPerson" {
		t.Fatalf("the second Tab reaches %q, not the first cell, after its table", at)
	}
	for _, typed := range []string{"31", "1", "2", "3", "4", "5", "46"} {
		press(t, ctx, typed+kb.Tab)
	}
	row := evaluate[string](t, ctx, `[...document.querySelectorAll("tbody tr")][0].querySelectorAll("input").values().map((input) => input.value).toArray().join()`)
	if row != "31,1,2,3,4,5,46" {
		t.Errorf("seven cells typed with Tab are %s", row)
	}
	if at := evaluate[string](t, ctx, `document.activeElement.name || document.activeElement.outerHTML.slice(0, 200)`); at != "/applications/carriedIn/naturalPerson" {
		t.Errorf("after seven cells one is in %s", at)
	}
	press(t, ctx, "4")
	enter(t, ctx, chromedp.ModifierNone)
	if at := evaluate[string](t, ctx, `document.activeElement.name || document.activeElement.outerHTML.slice(0, 200)`); at != granted || evaluate[bool](t, ctx, `location.search !== "" || document.querySelector(".received") !== null`) {
		t.Errorf("Enter goes to %s, or submits", at)
	}
	evaluate[bool](t, ctx, `document.querySelector("form").reset(), true`)
	press(t, ctx, "31"+kb.Tab)
	until(t, ctx, cell(granted)+`.ariaInvalid === "true"`, "what is wrong is not said")
	with(t, ctx, chromedp.ModifierShift, kb.Tab)
	enter(t, ctx, chromedp.ModifierAlt)
	until(t, ctx, `document.activeElement.matches("td .govreport-repair")`, "Alt+Enter does not reach the repair")
	enter(t, ctx, chromedp.ModifierNone)
	until(t, ctx, cell(granted)+`.value === "10"`, "the repair is not made")
	with(t, ctx, chromedp.ModifierCtrl, "z")
	until(t, ctx, cell(granted)+`.value === "31"`, "Ctrl+Z does not take the repair back")
	for range 400 {
		press(t, ctx, kb.Tab)
		if evaluate[bool](t, ctx, `document.activeElement.matches(".submit")`) {
			break
		}
		if stop := evaluate[string](t, ctx, `document.activeElement.matches("td input, .wide") ? "" : document.activeElement.outerHTML`); stop != "" {
			t.Fatalf("Tab stops at %s", stop)
		}
	}
	enter(t, ctx, chromedp.ModifierNone)
	until(t, ctx, `document.activeElement.matches(".govreport-summary")`, "the submit is not held")
}

// copyAs puts on the clipboard what a spreadsheet does. WPS adds a picture of the cells.
func copyAs(t *testing.T, ctx context.Context, plain, html string, picture bool) {
	t.Helper()
	if _, err := chromedp.Call(ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		if _, err := chromedp.CallBrowser(ctx, permissions.SetPermission, permissions.SetPermissionParams{Permission: &permissions.PermissionDescriptor{Name: name}, Setting: permissions.PermissionSettingGranted}); err != nil {
			t.Fatal(err)
		}
	}
	script := `(async () => {
		const blobs = { "text/plain": new Blob([` + strconv.Quote(plain) + `], { type: "text/plain" }), "text/html": new Blob([` + strconv.Quote(html) + `], { type: "text/html" }) };
		if (` + strconv.FormatBool(picture) + `) {
			blobs["image/png"] = await new OffscreenCanvas(4, 4).getContext("2d").canvas.convertToBlob({ type: "image/png" });
		}
		await navigator.clipboard.write([new ClipboardItem(blobs)]);
		return true;
	})()`
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[bool](script, chromedp.EvalAwaitPromise)); err != nil {
		t.Fatal(err)
	}
}

// paste is the real thing, with all that is on the clipboard.
func paste(t *testing.T, ctx context.Context) {
	t.Helper()
	command := func(p *input.DispatchKeyEventParams) { p.Commands = []string{"paste"} }
	if err := chromedp.Do(ctx, chromedp.KeyEvent("v", chromedp.KeyModifiers(chromedp.ModifierCtrl), command)); err != nil {
		t.Fatal(err)
	}
}

// A block as Excel and WPS put it on the clipboard goes into as many cells, Ctrl+Z takes it out again, and one that does not fit goes into none,
// with a word on the card.
func TestExamplePastedFromSpreadsheets(t *testing.T) {
	const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><!--StartFragment--><tr><td>5</td><td>120</td></tr><tr><td>7</td><td>8</td></tr><!--EndFragment--></table></body></html>`
	for name, picture := range map[string]bool{"Excel": false, "WPS": true} {
		t.Run(name, func(t *testing.T) {
			ctx := openExample(t, startExampleForm(t))
			until(t, ctx, exampleReady, "the checker is not there")
			copyAs(t, ctx, "5\t120\r\n7\t８\r\n", html, picture)
			evaluate[bool](t, ctx, cell(granted)+`.select(), true`)
			paste(t, ctx)
			block := cell(granted) + `.closest("tr").querySelectorAll("input")`
			four := `[0, 1].map((i) => ` + block + `[i].value).join() + ";" + [0, 1].map((i) => ` + cell(granted) + `.closest("tr").nextElementSibling.querySelectorAll("input")[i].value).join()`
			until(t, ctx, four+` === "5,120;7,8" || `+four+` === "5,120;7,８"`, "the block is not in its cells")
			until(t, ctx, cell(granted)+`.matches("[data-govreport], [data-govreport-part]")`, "what was pasted is not judged")
			with(t, ctx, chromedp.ModifierCtrl, "z")
			until(t, ctx, four+` === "10,0;3,0"`, "Ctrl+Z does not take the block out")

			evaluate[bool](t, ctx, cell("/applications/received/total")+`.select(), true`)
			paste(t, ctx)
			until(t, ctx, `document.querySelector("td .govreport-told")?.checkVisibility() ?? false`, "nothing is said of a block that does not fit")
			if stays := valueOf(t, ctx, "/applications/received/total"); stays != "27" {
				t.Errorf("a block that does not fit became %s", stays)
			}
		})
	}
}

func compose(t *testing.T, ctx context.Context, text string) {
	t.Helper()
	end := int64(len([]rune(text)))
	if _, err := chromedp.Call(ctx, input.ImeSetComposition, input.ImeSetCompositionParams{Text: text, SelectionStart: end, SelectionEnd: end}); err != nil {
		t.Fatal(err)
	}
}

// Through an input method no letter is lost, and nothing is judged before it is chosen: not the first, in a cell that has a card, nor while the
// module arrives.
func TestExampleThroughAnInputMethod(t *testing.T) {
	arrive := make(chan struct{})
	ctx := openExample(t, exampleBehind(t, func(r *http.Response) {
		if isModule(r) {
			<-arrive
		}
	}))
	until(t, ctx, `document.querySelector('[data-state="loading"]') !== null`, "nobody is told that the checker is being loaded")
	evaluate[bool](t, ctx, cell(granted)+`.select(), true`)
	compose(t, ctx, "３")
	compose(t, ctx, "３１")
	evaluate[bool](t, ctx, `window.judged = 0, addEventListener("govreport:result", () => judged++), true`)
	close(arrive)
	loadedAndDrawn(t, ctx)
	if judged := evaluate[int](t, ctx, `judged`); judged != 0 {
		t.Errorf("while one chooses the form is judged %d times", judged)
	}
	if typed := valueOf(t, ctx, granted); typed != "３１" {
		t.Errorf("while one chooses the cell has %q", typed)
	}
	insert(t, ctx, "３１")
	until(t, ctx, exampleReady, "the checker is not there")
	if typed := valueOf(t, ctx, granted); typed != "３１" {
		t.Errorf("chosen, the cell has %q", typed)
	}
	press(t, ctx, kb.Tab)
	until(t, ctx, cell(granted)+`.ariaInvalid === "true" && `+cell(granted)+`.value === "31"`, "what was chosen is not judged, or not shown back")
	evaluate[bool](t, ctx, cell(granted)+`.select(), true`)
	compose(t, ctx, "一")
	compose(t, ctx, "一０")
	insert(t, ctx, "１０")
	if typed := valueOf(t, ctx, granted); typed != "１０" {
		t.Errorf("in a cell with a card the input method makes %q", typed)
	}
	until(t, ctx, `!document.querySelector("[aria-invalid]")`, "the right number is still called wrong")
}

// loadedAndDrawn waits until the package is there and what follows from that has been done: a check comes behind the frame after it.
func loadedAndDrawn(t *testing.T, ctx context.Context) {
	t.Helper()
	script := `import("/annualreport/index.js").then(({ load }) => load()).then(async () => {
		for (let i = 0; i < 3; i++) await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		return true;
	})`
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[bool](script, chromedp.EvalAwaitPromise)); err != nil {
		t.Fatal(err)
	}
}

func insert(t *testing.T, ctx context.Context, text string) {
	t.Helper()
	if _, err := chromedp.Call(ctx, input.InsertText, input.InsertTextParams{Text: text}); err != nil {
		t.Fatal(err)
	}
}

// A line is one of a speed, in bytes a second and milliseconds.
type line struct {
	Offline  bool    `json:"offline"`
	Latency  float64 `json:"latency"`
	Download float64 `json:"downloadThroughput"`
	Upload   float64 `json:"uploadThroughput"`
}

// throttle is the command that every Chromium knows; its successor, which cdproto has, wants other parameters from one to the next.
var throttle = cdp.Command[line, cdp.Empty]{Method: "Network.emulateNetworkConditions"}

// On a line of 400 kbit/s one types before the module is there, nothing jumps when it comes, and what was typed is judged then. The module comes
// compressed.
func TestExampleOnASlowLine(t *testing.T) {
	ctx := browser(t)
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Call(ctx, throttle, line{Latency: 100, Download: 50_000, Upload: 50_000}); err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(startExampleForm(t))); err != nil {
		t.Fatal(err)
	}
	const top = `document.querySelector("table").getBoundingClientRect().top + scrollY`
	before := evaluate[float64](t, ctx, top)
	until(t, ctx, `document.querySelector('[data-state="loading"]') !== null`, "nobody is told that the checker is being loaded")
	evaluate[bool](t, ctx, cell(granted)+`.select(), true`)
	press(t, ctx, "31\t")
	if !evaluate[bool](t, ctx, cell(granted)+`.value === "31" && document.querySelector('[data-state="loading"]') !== null`) {
		t.Error("one cannot type before the module is there")
	}
	until(t, ctx, exampleReady, "the module does not come")
	until(t, ctx, cell(granted)+`.ariaInvalid === "true"`, "what was typed before is not judged")
	if after := evaluate[float64](t, ctx, top); after != before {
		t.Errorf("the table was at %v and is at %v", before, after)
	}
	if !evaluate[bool](t, ctx, `performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".wasm")).every(({ encodedBodySize: sent, decodedBodySize: whole }) => sent * 3 < whole)`) {
		t.Error("the module does not come compressed")
	}
}
