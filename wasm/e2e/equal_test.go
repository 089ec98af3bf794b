package e2e

import (
	"context"
	"encoding/json"
	"slices"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/chromedp/chromedp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/bridge"
	"github.com/zfxxgk/annualreport/wasm/bridge/textbridge"
	"github.com/zfxxgk/annualreport/wasm/internal/corpus"
)

// A question is one call of the package.
type question struct {
	Name     string             `json:"-"`
	Call     string             `json:"call"` // check, complete, extract, rules, labels
	Text     string             `json:"text"` // a document, a page, an edition
	Others   others             `json:"others"`
	Final    bool               `json:"final"`
	Language govreport.Language `json:"lang"`
}

// others are the reports to compare with, as texts: JavaScript's numbers would change them.
type others struct {
	Previous    string   `json:"previous,omitempty"`
	Own         string   `json:"own,omitempty"`
	Children    []string `json:"children,omitempty"`
	AllChildren bool     `json:"allChildren,omitempty"`
	Deadline    string   `json:"deadline,omitempty"`
	entries     string   // the same as the module takes them
}

func othersOf(c *corpus.Case) others {
	o := others{string(c.Previous), string(c.Own), nil, c.AllChildren, c.Deadline, c.Entries()}
	for _, child := range c.Children {
		o.Children = append(o.Children, string(child))
	}
	return o
}

// questions asks everything of the whole corpus in every language. Documents that are no UTF-8 are left out: JavaScript has
// no such strings, a page would have replaced the bytes before.
func questions(t testing.TB) []question {
	t.Helper()
	const testdata = root + "/testdata"
	cases := slices.DeleteFunc(slices.Concat(corpus.Conformance(t, testdata), corpus.Files(t, testdata)), func(c corpus.Case) bool {
		return !utf8.Valid(c.Document)
	})
	var list []question
	for _, c := range cases {
		list = append(list, question{c.Name, "complete", string(c.Document), others{}, false, ""})
	}
	for _, l := range govreport.Languages() {
		for _, c := range cases {
			list = append(list, question{c.Name, "check", string(c.Document), othersOf(&c), c.Final, l})
		}
		for _, page := range corpus.Pages(t, testdata) {
			list = append(list, question{page.Name, "extract", page.Text, others{}, false, l})
		}
		list = append(list, question{"rules", "rules", "", others{}, false, l},
			question{"labels 2019", "labels", "2019", others{}, false, l}, question{"labels 2021", "labels", "2021", others{}, false, l})
	}
	return list
}

// native answers as Go does.
func native(q question) string {
	switch q.Call {
	case "check":
		return string(bridge.Check([]byte(q.Text), bridge.Options{Language: q.Language, Final: q.Final, Others: bridge.OthersOf(bridge.Entries(q.Others.entries))}))
	case "complete":
		return string(bridge.Complete([]byte(q.Text), ""))
	case "extract":
		return string(textbridge.Extract(q.Text, q.Language))
	case "rules":
		return string(bridge.Rules(q.Language))
	case "labels":
		return string(bridge.Labels(govreport.Edition(q.Text), q.Language))
	default:
		panic(q.Call)
	}
}

// compare wants the same bytes as the native answers. The package's answers are the JSON texts that it parses, caught on
// their way by testdata/ask.mjs.
func compare(t *testing.T, list []question, data []byte) {
	t.Helper()
	var answers []string
	if err := json.Unmarshal(data, &answers); err != nil {
		t.Fatalf("%v in %.300q", err, data)
	}
	if len(answers) != len(list) {
		t.Fatalf("%d answers to %d questions", len(answers), len(list))
	}
	different, size := 0, 0
	for i, q := range list {
		size += len(answers[i])
		want := native(q)
		if answers[i] == want {
			continue
		}
		if different++; different <= 5 {
			at := 0
			for at < min(len(want), len(answers[i])) && want[at] == answers[i][at] {
				at++
			}
			t.Errorf("%s, %s, %s: from byte %d on\n got %.200q\nwant %.200q", q.Call, q.Name, q.Language, at, answers[i][at:], want[at:])
		}
	}
	t.Logf("%d answers, %d bytes, %d different", len(list), size, different)
	if different > 5 {
		t.Errorf("%d answers are different", different)
	}
}

func TestNodeAnswersTheSameBytes(t *testing.T) {
	list := questions(t)
	compare(t, list, askNode(t, encode(t, list)))
}

func TestChromiumAnswersTheSameBytes(t *testing.T) {
	list := questions(t)
	s := serve(t)
	s.give("/questions.json", encode(t, list))
	ctx, cancel := context.WithTimeout(browser(t), 5*time.Minute)
	defer cancel()
	console := complaints(ctx)
	if err := chromedp.Do(ctx, chromedp.Navigate(s.URL+"/ask.html")); err != nil {
		t.Fatal(err)
	}
	select {
	case data := <-s.posted:
		compare(t, list, data)
	case <-ctx.Done():
		t.Error("the page did not answer")
	}
	for _, message := range console() {
		t.Errorf("console: %s", message)
	}
}

func encode(t testing.TB, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
