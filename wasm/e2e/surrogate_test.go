package e2e

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/wasm/bridge"
)

// Text with a lone surrogate, which JavaScript has and UTF-8 has not. Node answers for it as Go answers for the escape that JSON
// has for it; behind an odd number of backslashes it would be half of another escape, and is no JSON. Go says the same, but for
// offsets, of the bytes that a careless writer makes of it. In the documents ☒ stands for the surrogate.
func TestLoneSurrogatesAnswerTheSameBytes(t *testing.T) {
	type document struct {
		text string
		odd  bool // number of backslashes
	}
	var documents []document
	for n := range 6 {
		broken := strings.Repeat(`\`, n) + "☒"
		for _, d := range []string{
			`{"edition":"2021","year":2022,"title":"彭%县"}`,
			`{"edition":"2021","year":2022,"title":"%"}`,
			`{"edition":"2021","year":2022,"title":"%`,
			`{"edition":"2021","year":2022,"%":1}`,
			`{"edition":"2021","year":2022,"organ":{"name":"\n%\"","kind":"\u4e00"}}`,
			`{"edition":"2021",%"year":2022}`,
			`%`,
		} {
			documents = append(documents, document{strings.ReplaceAll(d, "%", broken), n%2 == 1})
		}
	}
	for surrogate, careless := range map[string]string{`\ud800`: "\xed\xa0\x80", `\udbff`: "\xed\xaf\xbf", `\udc00`: "\xed\xb0\x80", `\udfff`: "\xed\xbf\xbf"} {
		var list []question
		for _, d := range documents {
			list = append(list, question{Call: "check", Text: d.text, Language: "en"})
		}
		asked := bytes.ReplaceAll(encode(t, list), []byte("☒"), []byte(surrogate))
		var answers []string
		if err := json.Unmarshal(askNode(t, asked), &answers); err != nil || len(answers) != len(documents) {
			t.Fatalf("%d answers, %v", len(answers), err)
		}
		for i, d := range documents {
			escaped := surrogate
			if d.odd {
				escaped = "\uFFFD"
			}
			if want := checked(strings.ReplaceAll(d.text, "☒", escaped)); answers[i] != want {
				t.Errorf("%s with %s:\n got %.300s\nwant %.300s", d.text, surrogate, answers[i], want)
			}
			if got, want := codes(answers[i]), codes(checked(strings.ReplaceAll(d.text, "☒", careless))); !slices.Equal(got, want) {
				t.Errorf("%s with %s: %v, with its bytes %v", d.text, surrogate, got, want)
			}
		}
	}
}

func checked(document string) string {
	return string(bridge.Check([]byte(document), bridge.Options{Language: "en"}))
}

var codePattern = regexp.MustCompile(`"code":"([^"]+)"`)

// codes are those of an answer's findings, or of the error that it is.
func codes(answer string) (list []string) {
	for _, m := range codePattern.FindAllStringSubmatch(answer, -1) {
		list = append(list, m[1])
	}
	return list
}

// askNode has the installed package answer questions in Node.
func askNode(t *testing.T, questions []byte) (answers []byte) {
	t.Helper()
	folder := t.TempDir()
	asked, answered := filepath.Join(folder, "questions.json"), filepath.Join(folder, "answers.json")
	if err := os.WriteFile(asked, questions, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{"ask.mjs", "ask-node.mjs"} {
		data, err := os.ReadFile(filepath.Join("testdata", file))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(project(t), file), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	run(t, project(t), node(t), "ask-node.mjs", asked, answered)
	answers, err := os.ReadFile(answered)
	if err != nil {
		t.Fatal(err)
	}
	return answers
}
