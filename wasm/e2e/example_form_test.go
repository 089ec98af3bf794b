package e2e

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// The READMEs' section "In the browser" shows the three lines of examples/form, word by word.
func TestReadmeShowsTheThreeLines(t *testing.T) {
	script, err := os.ReadFile(filepath.Join(root, "examples", "form", "page", "page.js"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"README.md", "README.zh-CN.md"} {
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), "```js\n"+string(script)+"```\n") || strings.Count(string(script), "\n") != 3 {
			t.Errorf("%s does not show page.js, or it has more than three lines", name)
		}
	}
}

// The form of the sample, opened, mistyped, and repaired by the button that is offered.
func TestExampleForm(t *testing.T) {
	url := startExampleForm(t)
	ctx := browser(t)
	do := func(a chromedp.Action[chromedp.Void]) {
		t.Helper()
		if err := chromedp.Do(ctx, a); err != nil {
			t.Fatal(err)
		}
	}
	do(chromedp.Navigate(url))
	const cell = `[name="/applications/outcomes/granted/naturalPerson"]`
	until(t, ctx, `document.querySelector('[data-state="ready"]') !== null`, "the checker is not attached")
	do(chromedp.Evaluate[chromedp.Void](`document.querySelector('` + cell + `').select()`)) // what is typed takes its place
	do(chromedp.SendKeys(cell, "３１"))
	do(chromedp.Focus(`[name="/disputes/review/total"]`))
	until(t, ctx, `document.querySelector('`+cell+`').ariaInvalid === "true"`, "the wrong number is not marked")
	said, err := chromedp.Run(ctx, chromedp.Evaluate[string](`document.querySelector('td .govreport-message').textContent`))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(said, "填报为 31，应为 10") {
		t.Errorf("the page says %q", said)
	}
	if shown, err := chromedp.Run(ctx, chromedp.Value(cell)); err != nil || shown != "31" {
		t.Errorf("the full-width number is shown as %q, %v", shown, err)
	}
	do(chromedp.Focus(cell)) // shows the card with the button
	do(chromedp.Click(`td .govreport-repair`))
	until(t, ctx, `!document.querySelector('[aria-invalid="true"]')`, "the repair did not help")
	if repaired, err := chromedp.Run(ctx, chromedp.Value(cell)); err != nil || repaired != "10" {
		t.Errorf("the repair put in %q, %v", repaired, err)
	}
}

// until waits for something to become true on the page.
func until(t testing.TB, ctx context.Context, condition, otherwise string) {
	t.Helper()
	deadline := time.Now().Add(time.Minute)
	for time.Now().Before(deadline) {
		if is, err := chromedp.Run(ctx, chromedp.Evaluate[bool](condition)); err != nil {
			t.Fatal(err)
		} else if is {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal(otherwise)
}

// startExampleForm builds the example and starts it as the README says, on a port of its own.
func startExampleForm(t *testing.T) (url string) {
	t.Helper()
	program := filepath.Join(t.TempDir(), "form")
	run(t, root, need(t, "go", "install Go"), "build", "-o", program, "./examples/form")
	cmd := exec.CommandContext(t.Context(), program, "-listen", "127.0.0.1:0")
	cmd.Dir = root
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	address := regexp.MustCompile(`http://[0-9.:]+/`)
	lines := bufio.NewScanner(stderr)
	for lines.Scan() {
		if url := address.FindString(lines.Text()); url != "" {
			return url
		}
	}
	t.Fatal("the example did not say where it listens")
	return ""
}
