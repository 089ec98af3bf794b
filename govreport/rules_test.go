package govreport_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/cases"
	"github.com/zfxxgk/annualreport/govreport/internal/golden"
)

// The cases of a rule are in testdata/rules/<CODE>: bad-*.json (or .txt, which the importer reads) with the wanted
// findings beside them, and near misses ok-*.json that must stay silent. Package cases says what may stand beside them.
const rulesFolder = "../testdata/rules"

func TestRuleCases(t *testing.T) {
	for _, rule := range govreport.Rules() {
		t.Run(string(rule.Code), func(t *testing.T) {
			kinds := map[string]int{}
			for _, c := range readCases(t, rule.Code) {
				kinds[c.Kind]++
				t.Run(filepath.Base(c.File), func(t *testing.T) { runRuleCase(t, rule.Code, &c) })
			}
			if kinds["bad"] == 0 || kinds["ok"] == 0 || len(kinds) != 2 {
				t.Errorf("a rule has failing cases bad-* and near misses ok-*, and nothing else; found %v", kinds)
			}
		})
	}
}

// readCases returns the cases of a rule, which are read once: no test changes their reports, each changes copies of its own.
func readCases(t *testing.T, code govreport.Code) []cases.Case {
	t.Helper()
	read, _ := casesRead.LoadOrStore(code, sync.OnceValues(func() ([]cases.Case, error) { return cases.Of(rulesFolder, code) }))
	list, err := read.(func() ([]cases.Case, error))()
	if err != nil {
		t.Fatal(err)
	}
	return list
}

var casesRead sync.Map // by the code of the rule

func TestEveryCaseFolderHasARule(t *testing.T) {
	folders, err := os.ReadDir(rulesFolder)
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		if _, ok := govreport.LookupRule(govreport.Code(folder.Name())); !ok {
			t.Errorf("%s/%s has cases of no rule", rulesFolder, folder.Name())
		}
	}
}

func runRuleCase(t *testing.T, code govreport.Code, c *cases.Case) {
	result := govreport.Check(c.Report, c.Options)
	found := speaking(result.Findings, code)
	switch c.Kind {
	case "ok":
		if found > 0 {
			t.Errorf("a near miss is reported:\n%s", messages(result))
		}
		if result.Answer(code) == govreport.Fails {
			t.Errorf("the rule answers that it fails")
		}
	case "bad":
		if found == 0 {
			t.Errorf("the rule does not fail; it answers: %v", result.Answer(code))
		}
		if result.Answer(code) != govreport.Fails {
			t.Errorf("the rule reports a finding but answers: %v", result.Answer(code))
		}
		checkWords(t, result)
		golden.Compare(t, c.Base()+".want.json", indented(t, result.AppendFindings(nil, govreport.ZhHans)))
	}
}

// speaking counts the findings of a rule, those of the diagnosis that explain a failing sum of it included.
func speaking(findings govreport.Findings, code govreport.Code) (n int) {
	for _, f := range findings {
		if f.Code == code || slices.ContainsFunc(f.Explains, func(x govreport.Explained) bool { return x.Code == code }) {
			n++
		}
	}
	return n
}

// checkWords demands that every argument of every message is supplied, in every language.
func checkWords(t *testing.T, result govreport.Result) {
	t.Helper()
	for _, f := range result.Findings {
		for _, l := range govreport.Languages() {
			text := f.Message(l) + f.Basis(l) + f.Help(l)
			if strings.ContainsAny(text, "{}") {
				t.Errorf("%s in %s lacks an argument: %s", f.Code, l, text)
			}
		}
	}
}

func readReport(t *testing.T, file string) *govreport.Report {
	t.Helper()
	r, err := cases.Read(file)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func indented(t *testing.T, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, data, "", "  "); err != nil {
		t.Fatalf("findings are no JSON: %v\n%s", err, data)
	}
	return append(b.Bytes(), '\n')
}

// Codes are a contract: well formed, unique, and never fewer than were once released.
func TestCodes(t *testing.T) {
	released, err := os.ReadFile("../testdata/codes.txt")
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, rule := range govreport.Rules() {
		code := string(rule.Code)
		if slices.Contains(codes, code) {
			t.Errorf("code %s is used twice", code)
		}
		if rule.Code.Group() == "" || strings.ContainsAny(code, " _/") {
			t.Errorf("code %q is malformed", code)
		}
		codes = append(codes, code)
	}
	for _, code := range strings.Fields(string(released)) {
		if !slices.Contains(codes, code) {
			t.Errorf("code %s was released and is gone; retire it in the catalogue instead", code)
		}
	}
	for _, code := range codes {
		if !slices.Contains(strings.Fields(string(released)), code) {
			t.Errorf("code %s is not in testdata/codes.txt", code)
		}
	}
}

// Every text of the catalogue is complete in three languages, and the languages of a message name the same arguments.
func TestCatalogueTexts(t *testing.T) {
	for _, rule := range govreport.Rules() {
		if rule.Severity < govreport.Error || rule.Severity > govreport.Advice || len(rule.Editions) == 0 || len(rule.Messages) == 0 {
			t.Errorf("%s is incomplete: %+v", rule.Code, rule)
		}
		texts := []govreport.Text{rule.Title, rule.Basis, rule.Help}
		for _, message := range rule.Messages {
			texts = append(texts, message.Text)
		}
		for _, text := range texts {
			want := placeholders(text.In(govreport.ZhHans))
			for _, got := range []string{text.In(govreport.ZhHans), text.In(govreport.ZhHant), text.In(govreport.En)} {
				if got == "" {
					t.Errorf("%s: a text is empty in some language: %+v", rule.Code, text)
				}
				if !slices.Equal(placeholders(got), want) {
					t.Errorf("%s: the languages name other arguments: %+v", rule.Code, text)
				}
			}
		}
	}
}

func placeholders(template string) []string {
	var names []string
	for {
		_, rest, ok := strings.Cut(template, "{")
		if !ok {
			slices.Sort(names)
			return names
		}
		name, after, _ := strings.Cut(rest, "}")
		names, template = append(names, name), after
	}
}

// Every rule is judged by a schema (J), by constraints in each of its editions, or says why it cannot be expressed.
func TestEveryRuleIsExpressedOrSaysWhyNot(t *testing.T) {
	for _, rule := range govreport.Rules() {
		why := rule.Unexpressed
		for _, e := range rule.Editions {
			expressed := rule.Code.Group() == "J" || len(govreport.FormOf(e).Constraints(rule.Code)) > 0
			if expressed == (why != govreport.Text{}) {
				t.Errorf("%s in edition %s: expressed is %v, and why not is %q", rule.Code, e, expressed, why.In(govreport.ZhHans))
			}
		}
		if why != (govreport.Text{}) && (why.In(govreport.ZhHans) == "" || why.In(govreport.ZhHant) == "" || why.In(govreport.En) == "") {
			t.Errorf("%s: the reason is not in every language", rule.Code)
		}
	}
}
