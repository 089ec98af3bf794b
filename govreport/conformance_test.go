package govreport_test

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/golden"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// The conformance corpus says, in neutral JSON, what any implementation must say of a set of documents. It is made here
// from the cases of the rules, from random reports and from documents with one part replaced; README.md beside it explains
// the members.
const conformanceFolder = "../testdata/conformance"

// conformanceVersion rises when a case changes what it wants, not when cases are added.
const conformanceVersion = 1

type conformanceCase struct {
	Name        string           `json:"name"`
	Final       bool             `json:"final"`
	Document    json.RawMessage  `json:"document,omitempty"`
	Text        *string          `json:"text,omitempty"`
	Base64      string           `json:"base64,omitempty"`
	Previous    json.RawMessage  `json:"previous,omitempty"`
	Readable    *bool            `json:"readable,omitempty"`
	Accepted    *bool            `json:"accepted,omitempty"`
	Constraints *[]wantedPlace   `json:"constraints,omitempty"`
	Findings    *[]wantedFinding `json:"findings,omitempty"`
}

type wantedPlace struct {
	Code    govreport.Code `json:"code"`
	Pointer string         `json:"pointer"`
}

type wantedFinding struct {
	Code     govreport.Code `json:"code"`
	Severity string         `json:"severity"`
	Pointer  string         `json:"pointer"`
}

func TestConformanceCorpus(t *testing.T) {
	documents, texts := ruleCaseDocuments(t)
	compareCorpus(t, "rules", documents)
	compareCorpus(t, "numbers", randomDocuments())
	compareCorpus(t, "structure", replacedParts(t))
	compareCorpus(t, "text", append(texts, unreadableTexts()...))
	golden.Compare(t, filepath.Join(conformanceFolder, "VERSION"), []byte(strconv.Itoa(conformanceVersion)+"\n"))
}

func compareCorpus(t *testing.T, name string, cases []conformanceCase) {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	seen := map[string]bool{}
	for _, c := range cases {
		if seen[c.Name] {
			t.Errorf("two cases are called %s", c.Name)
		}
		seen[c.Name] = true
		if err := e.Encode(c); err != nil {
			t.Fatalf("%s: %v", c.Name, err)
		}
	}
	golden.Compare(t, filepath.Join(conformanceFolder, name+".ndjson"), b.Bytes())
}

// ruleCaseDocuments are the documents of testdata/rules. What is lost when a JSON reader takes them in is a case of text.
func ruleCaseDocuments(t *testing.T) (documents, texts []conformanceCase) {
	files, err := filepath.Glob(filepath.Join(rulesFolder, "*", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		base := strings.TrimSuffix(file, ".json")
		if strings.HasSuffix(base, ".want") || strings.HasSuffix(base, ".previous") {
			continue
		}
		data := readFile(t, file)
		c := conformanceCase{Name: filepath.Base(filepath.Dir(file)) + "/" + filepath.Base(base), Final: strings.HasSuffix(base, ".final")}
		if previous, err := os.ReadFile(base + ".previous.json"); err == nil {
			c.Previous = compact(previous)
		}
		if survivesParsing(data) {
			documents = append(documents, c.of(data))
		} else {
			texts = append(texts, c.ofText(data))
		}
	}
	return documents, texts
}

func readFile(t *testing.T, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func compact(data []byte) []byte {
	var b bytes.Buffer
	if err := json.Compact(&b, data); err != nil {
		return nil
	}
	return b.Bytes()
}

// survivesParsing reports whether nothing that any rule tells of is lost when an ordinary JSON reader takes the text in.
func survivesParsing(data []byte) bool {
	r, err := govreport.Decode(data)
	if err != nil || !utf8.Valid(data) {
		return false
	}
	return !slices.ContainsFunc(r.Deviations, func(d govreport.Deviation) bool {
		return d.Kind == govreport.DuplicateMember || d.Kind == govreport.BadText
	})
}

// of completes a case with its document and what is wanted of it.
func (c conformanceCase) of(data []byte) conformanceCase {
	r, err := govreport.Decode(data)
	if err != nil {
		panic(err)
	}
	options := govreport.Options{Final: c.Final}
	if c.Previous != nil {
		if options.Previous, err = govreport.Decode(c.Previous); err != nil {
			panic(err)
		}
	}
	c.Document = compact(data)
	accepted := len(govreport.Check(r, govreport.Options{Final: c.Final, Only: []string{"J"}}).Findings) == 0
	constraints := failingConstraints(r, options.Previous)
	c.Accepted, c.Constraints = &accepted, &constraints
	c.Findings = wantedFindings(govreport.Check(r, options))
	return c
}

// ofText completes a case with a text that has to be read by a careful reader.
func (c conformanceCase) ofText(data []byte) conformanceCase {
	r, err := govreport.Decode(data)
	readable := err == nil
	c.Readable = &readable
	if utf8.Valid(data) {
		text := string(data)
		c.Text = &text
	} else {
		c.Base64 = base64.StdEncoding.EncodeToString(data)
	}
	if readable {
		c.Findings = wantedFindings(govreport.Check(r, govreport.Options{Final: c.Final}))
	}
	return c
}

func wantedFindings(result govreport.Result) *[]wantedFinding {
	list := []wantedFinding{}
	for _, f := range result.Findings {
		list = append(list, wantedFinding{f.Code, f.Severity.String(), f.Pointer})
	}
	return &list
}

// failingConstraints are the constraints that a report breaks, each by itself, sorted. A finding
// points at the cell of its constraint, or is of the only constraint of its rule. A document that does not state its
// edition has none.
func failingConstraints(r, previous *govreport.Report) []wantedPlace {
	failing := []wantedPlace{}
	form := govreport.FormOf(r.Edition)
	if form == nil {
		return failing
	}
	for _, rule := range govreport.Rules() {
		constraints := form.Constraints(rule.Code)
		if len(constraints) == 0 {
			continue
		}
		findings := govreport.Check(r, govreport.Options{Only: []string{string(rule.Code)}, Previous: previous}).Findings
		for _, c := range constraints {
			if slices.ContainsFunc(findings, func(f govreport.Finding) bool {
				return len(constraints) == 1 || f.Pointer == c.Cell.Pointer && f.Severity == cmp.Or(c.Severity, rule.Severity)
			}) {
				failing = append(failing, wantedPlace{rule.Code, c.Cell.Pointer})
			}
		}
	}
	slices.SortFunc(failing, func(a, b wantedPlace) int {
		return cmp.Or(strings.Compare(string(a.Code), string(b.Code)), strings.Compare(a.Pointer, b.Pointer))
	})
	return failing
}

// randomDocuments are complete reports: as they should be, with blanks, and with wrong numbers.
func randomDocuments() (cases []conformanceCase) {
	rng := rand.New(rand.NewPCG(40, 41))
	for i := range 20 {
		for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
			r := random.Report(rng, e)
			name := string(e) + "-" + strconv.Itoa(i)
			cases = append(cases, conformanceCase{Name: "fitting-" + name, Final: true}.of(govreport.Encode(r)))
			for range 1 + rng.IntN(4) {
				writeCell(rng, r, "")
			}
			cases = append(cases, conformanceCase{Name: "blanks-" + name, Final: true}.of(govreport.Encode(r)))
			for range 1 + rng.IntN(6) {
				writeCell(rng, r, strconv.FormatInt(rng.Int64N([...]int64{2, 40, govreport.MaxCount}[rng.IntN(3)]), 10))
			}
			cases = append(cases, conformanceCase{Name: "wrong-" + name, Final: true}.of(govreport.Encode(r)))
		}
	}
	return cases
}

// writeCell writes into a random cell of a report.
func writeCell(rng *rand.Rand, r *govreport.Report, typed string) {
	cells := govreport.FormOf(r.Edition).Cells
	cells[rng.IntN(len(cells))].Write(r, typed)
}

// replacedParts are documents with one part replaced by, or lacking, or beside something else: each part of a complete
// report in turn, each replacement in turn. They are drafts where there is little in them, so that the corpus stays small.
func replacedParts(t *testing.T) (cases []conformanceCase) {
	rng := rand.New(rand.NewPCG(42, 43))
	replacements := []string{"null", `""`, `"x"`, "-1", "1.5", "27.0", "1e2", "9007199254740992", "true", "{}", "[]", `"12.5"`, "0", `"/"`, `"640425\n"`}
	next := 0
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		r := random.Report(rng, e)
		r.Organ.DivisionCode, r.Organ.Postcode, r.Organ.Website.SiteCode, r.PublishedOn = "640425", "756500", "6404250004", "2023-01-30"
		r.Explanations = []govreport.Explanation{{Code: "X2", Pointer: "/year", Reason: "因",
			Cells: []govreport.CellValue{{Pointer: "/year", Value: govreport.NumberValue(2022)}}}}
		complete := govreport.Encode(r)
		var tree any
		if err := json.Unmarshal(complete, &tree); err != nil {
			t.Fatal(err)
		}
		for i, path := range pathsOf(tree, nil) {
			final := i%8 == 0
			base := []byte(`{"edition":"` + string(e) + `","year":` + strconv.Itoa(r.Year) + `}`)
			if final {
				base = complete
			}
			name := string(e) + "/" + strings.Join(path, "/")
			for range 2 {
				with := replacements[next%len(replacements)]
				next++
				c := conformanceCase{Name: name + "=" + with, Final: final}
				cases = append(cases, c.of(withPart(t, base, path, with)))
			}
			if i%4 == 0 {
				cases = append(cases, conformanceCase{Name: name + "-missing", Final: final}.of(withPart(t, base, path, "")))
				beside := append(slices.Clone(path[:len(path)-1]), strings.ToUpper(path[len(path)-1]))
				cases = append(cases, conformanceCase{Name: name + "-beside", Final: final}.of(withPart(t, base, beside, "1")))
			}
		}
	}
	return cases
}

// pathsOf lists the way to every member of a document. Of the rows of table 3, which are alike, it takes few.
func pathsOf(tree any, above []string) (paths [][]string) {
	object, ok := tree.(map[string]any)
	if !ok {
		return nil
	}
	names := make([]string, 0, len(object))
	for name := range object {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		path := append(slices.Clone(above), name)
		paths = append(paths, path)
		_, row := object["naturalPerson"]
		if like := above[min(1, len(above)):]; row && !slices.Contains([]string{"received", "outcomes/other/others"}, strings.Join(like, "/")) {
			return paths
		}
		paths = append(paths, pathsOf(object[name], path)...)
	}
	return paths
}

// withPart returns a document with a JSON text at a path, or without the member at its end when the text is empty.
func withPart(t *testing.T, document []byte, path []string, text string) []byte {
	t.Helper()
	var members map[string]json.RawMessage
	if err := json.Unmarshal(document, &members); err != nil || members == nil {
		members = map[string]json.RawMessage{}
	}
	switch {
	case len(path) > 1:
		members[path[0]] = withPart(t, members[path[0]], path[1:], text)
	case text == "":
		delete(members, path[0])
	default:
		members[path[0]] = json.RawMessage(text)
	}
	out, err := json.Marshal(members)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// unreadableTexts are texts that are no JSON object at all.
func unreadableTexts() (cases []conformanceCase) {
	for _, text := range []string{"", " ", "null", "[]", "27", `"report"`, "{", "{}}", `{"year":2022,}`, `{"year":02022}`, `{'year':2022}`, "\ufeff{}", "{} // x",
		`{"year":NaN}`, `{"title":"a` + "\n" + `b"}`, `{"title":"\ud800"}`, `{"title":"\ud83d\ude00"}`, "{\"title\":\"a\xffb\"}", `{"__proto__":{}}`} {
		cases = append(cases, conformanceCase{Name: "text-" + strconv.Itoa(len(cases))}.ofText([]byte(text)))
	}
	return cases
}
