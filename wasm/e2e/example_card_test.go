package e2e

import (
	"context"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// evaluate runs a script on the page and returns what it gives.
func evaluate[T any](t *testing.T, ctx context.Context, script string) T {
	t.Helper()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](script))
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func press(t *testing.T, ctx context.Context, key string) {
	t.Helper()
	if err := chromedp.Do(ctx, chromedp.KeyEvent(key)); err != nil {
		t.Fatal(err)
	}
}

// openBroken opens the example in a window of a size, with no number in any cell, and hands it in: every cell of table 三 has
// a card then.
func openBroken(t *testing.T, url string, width, height int64) context.Context {
	t.Helper()
	ctx := browser(t)
	for _, a := range []chromedp.Action[chromedp.Void]{chromedp.EmulateViewport(width, height), chromedp.Navigate(url)} {
		if err := chromedp.Do(ctx, a); err != nil {
			t.Fatal(err)
		}
	}
	until(t, ctx, `document.querySelector('[data-state="ready"]') !== null`, "the checker is not attached")
	evaluate[bool](t, ctx, `for (const input of document.querySelectorAll("td input")) input.value = "x件"; document.querySelector("form").requestSubmit(); true`)
	until(t, ctx, `document.querySelectorAll("td > .govreport-message").length === 175`, "not every cell has a card")
	return ctx
}

// On a phone, on a desk and in a low window, the card of every cell is whole within the window, and leaves its cell to be seen.
func TestCardsStayWithinTheWindow(t *testing.T) {
	url := startExampleForm(t)
	for _, size := range [][2]int64{{360, 800}, {1280, 800}, {800, 300}} {
		width, height := size[0], size[1]
		ctx := openBroken(t, url, width, height)
		cut := evaluate[[]string](t, ctx, `[...document.querySelectorAll("td:has(> .govreport-message) input")].flatMap((input) => {
			input.scrollIntoView({ block: "center", inline: "center" });
			input.focus({ preventScroll: true });
			dispatchEvent(new Event("scroll")); // which the browser sends with the next frame
			const card = input.parentElement.querySelector(".govreport-message");
			const at = card.getBoundingClientRect(), own = input.getBoundingClientRect();
			const shown = [[5, 5], [at.width - 5, 5], [5, at.height - 5], [at.width - 5, at.height - 5]].every(([x, y]) =>
				card.contains(document.elementFromPoint(at.left + x, at.top + y)));
			const covered = at.top < own.bottom && own.top < at.bottom && at.left < own.right && own.left < at.right;
			const heads = `+strconv.FormatBool(height < 400)+` ? [] : input.closest("table").querySelectorAll("thead th");
			const beside = input.closest("tr").querySelectorAll('th[rowspan="1"]'); // those of groups reach down beside the rows below
			const rows = [...input.closest("tbody").querySelectorAll("th")];
			const room = innerWidth - 8 - Math.max(...rows.map((label) => label.getBoundingClientRect().right)); // beside the labels of rows
			const labelled = [...heads, ...beside, ...(room < 200 || `+strconv.FormatBool(height < 400)+` ? [] : rows)].every((label) => {
				const of = label.getBoundingClientRect();
				return at.top > of.bottom - 1 || of.top > at.bottom - 1 || at.left >= of.right || of.left >= at.right;
			});
			return shown && !covered && labelled ? [] : [input.name + " at " + [at.left, at.top, at.right, at.bottom].map(Math.round) + (covered ? " covers its cell" : labelled ? "" : " covers its labels")];
		})`)
		if len(cut) > 0 {
			t.Errorf("at %d × %d pixels %d cards are cut off or in the way:\n%s", width, height, len(cut), strings.Join(cut[:min(len(cut), 5)], "\n"))
		}
		if wide := evaluate[float64](t, ctx, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
			t.Errorf("at %d pixels the page is %v too wide", width, wide)
		}
	}
}

// All cells of a sum that fails are marked, by a tint, a border and a word, and the word and the border are there in the user's own colours too.
func TestCellsOfASumAreMarked(t *testing.T) {
	ctx := openExample(t, startExampleForm(t))
	until(t, ctx, exampleReady, "the checker is not there")
	plain := evaluate[string](t, ctx, `getComputedStyle(`+cell(granted)+`).backgroundColor`)
	evaluate[bool](t, ctx, cell(granted)+`.select(), true`)
	press(t, ctx, "31\t")
	until(t, ctx, cell(granted)+`.ariaInvalid === "true"`, "what is wrong is not marked")
	const look = `[...document.querySelectorAll("[data-govreport], [data-govreport-part]")].map((input) => [getComputedStyle(input.parentElement, "::before").content[1], getComputedStyle(input).borderTopStyle, getComputedStyle(input).backgroundColor].join(" "))`
	looks := evaluate[[]string](t, ctx, look)
	if len(looks) < 2 || !strings.HasPrefix(looks[0], "误 solid") || !strings.HasPrefix(looks[1], "≠ dashed") || strings.Contains(strings.Join(looks, ""), plain) {
		t.Errorf("cells look like %q, others are %s", looks, plain)
	}
	features := []*emulation.MediaFeature{{Name: "forced-colors", Value: "active"}}
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features}); err != nil {
		t.Fatal(err)
	}
	if looks := evaluate[[]string](t, ctx, look); !strings.HasPrefix(looks[0], "误 double") || !strings.HasPrefix(looks[1], "≠ dashed") {
		t.Errorf("in the user's own colours cells look like %q", looks)
	}
}

// Escape puts a card away and leaves focus in its cell; it is there again for who comes back.
func TestEscapePutsTheCardAway(t *testing.T) {
	ctx := openBroken(t, startExampleForm(t), 1280, 800)
	const (
		cell  = `document.querySelector("td:has(> .govreport-message) input")`
		other = `document.querySelector('[name="/disputes/review/total"]')`
		shown = `[...document.querySelectorAll("td > .govreport-message")].some((card) => card.checkVisibility())`
		here  = `document.activeElement === ` + cell
	)
	evaluate[bool](t, ctx, cell+`.focus(), true`)
	until(t, ctx, shown, "no card is shown for the cell one is in")
	press(t, ctx, kb.Escape)
	until(t, ctx, `!(`+shown+`)`, "Escape does not put the card away")
	if !evaluate[bool](t, ctx, here) {
		t.Error("Escape takes focus out of the cell")
	}
	press(t, ctx, "7")
	if evaluate[bool](t, ctx, shown) {
		t.Error("the card comes back while one types")
	}
	press(t, ctx, kb.Backspace)
	evaluate[bool](t, ctx, other+`.focus(), true`)
	evaluate[bool](t, ctx, cell+`.focus(), true`)
	until(t, ctx, shown, "the card does not come back with the one who reads it")
}

// Escape on the button of a card puts it away as well; focus goes to the cell, and the repair is still to be had.
func TestEscapeOnTheButtonOfACard(t *testing.T) {
	ctx := browser(t)
	if err := chromedp.Do(ctx, chromedp.Navigate(startExampleForm(t))); err != nil {
		t.Fatal(err)
	}
	until(t, ctx, `document.querySelector('[data-state="ready"]') !== null`, "the checker is not attached")
	const cell = `document.querySelector('[name="/applications/outcomes/granted/naturalPerson"]')`
	evaluate[bool](t, ctx, cell+`.focus(), `+cell+`.select(), true`)
	press(t, ctx, "9")
	evaluate[bool](t, ctx, `document.querySelector('[name="/disputes/review/total"]').focus(), true`)
	until(t, ctx, `document.querySelector("td .govreport-repair") !== null`, "no repair is offered")
	evaluate[bool](t, ctx, cell+`.focus(), true`)
	enter(t, ctx, chromedp.ModifierAlt)
	until(t, ctx, `document.activeElement.matches(".govreport-repair")`, "the button is not reached from its cell")
	press(t, ctx, kb.Escape)
	until(t, ctx, `document.activeElement === `+cell, "focus is lost with the card")
	until(t, ctx, `!document.querySelector("td .govreport-message").checkVisibility()`, "the card is still there")
}
