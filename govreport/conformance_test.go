package govreport_test

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/cases"
	"github.com/zfxxgk/annualreport/govreport/internal/golden"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// The conformance corpus says, in neutral JSON, what any implementation must say of a set of documents. It is made here
// from the cases of the rules, from random reports and from documents with one part replaced; README.md beside it explains
// the members.
const conformanceFolder = "../testdata/conformance"

// conformanceVersion rises when a case changes what it wants, not when cases are added.
const conformanceVersion = 2

type conformanceCase struct {
	Name     string          `json:"name"`
	Final    bool            `json:"final"`
	Document json.RawMessage `json:"document,omitempty"`
	Text     *string         `json:"text,omitempty"`
	Base64   string          `json:"base64,omitempty"`
	Previous json.RawMessage `json:"previous,omitempty"`
	cases.Companion
	Readable    *bool            `json:"readable,omitempty"`
	Accepted    *bool            `json:"accepted,omitempty"`
	Constraints *[]wantedFinding `json:"constraints,omitempty"`
	Findings    *[]wantedFinding `json:"findings,omitempty"`
}

// A wantedFinding is what is wanted at one place: a finding, or a constraint of rules.json that fails.
type wantedFinding struct {
	Code     govreport.Code `json:"code"`
	Severity string         `json:"severity"`
	Pointer  string         `json:"pointer"`
}

func TestConformanceCorpus(t *testing.T) {
	rules, traps := govreport.Rules(), append(conformanceTraps(), failingSums()...)
	whole := golden.Updating() || !testing.Short()
	if !whole {
		rules = sweep.Every(6, rules)
	}
	documents, texts := ruleCaseDocuments(t, rules)
	var files []string
	for _, rule := range rules { // a file a rule, so that each stays small enough to be read
		if of := casesOf(documents, rule.Code); len(of) > 0 {
			name := "rules-" + string(rule.Code)
			compareCorpus(t, name, of)
			files = append(files, filepath.Join(conformanceFolder, name+".ndjson"))
		}
	}
	compareCorpus(t, "traps", traps)
	if !whole {
		return
	}
	numbers, structure := randomDocuments(), replacedParts(t)
	found, err := filepath.Glob(filepath.Join(conformanceFolder, "rules*"))
	if slices.Sort(files); err != nil || !slices.Equal(found, files) {
		t.Errorf("the folder has files of rules that have no cases, or lacks some: %v, %v", found, err)
	}
	compareCorpus(t, "numbers", numbers)
	compareCorpus(t, "structure", structure)
	compareCorpus(t, "text", append(texts, unreadableTexts()...))
	everyConstraintFails(t, slices.Concat(documents, numbers, structure, traps))
	golden.Compare(t, filepath.Join(conformanceFolder, "VERSION"), []byte(strconv.Itoa(conformanceVersion)+"\n"))
}

// casesOf returns the cases of a rule.
func casesOf(documents []conformanceCase, code govreport.Code) (of []conformanceCase) {
	for _, c := range documents {
		if strings.HasPrefix(c.Name, string(code)+"/") {
			of = append(of, c)
		}
	}
	return of
}

// everyConstraintFails holds that no constraint can be left out, in either edition, without a case that tells.
func everyConstraintFails(t *testing.T, cases []conformanceCase) {
	t.Helper()
	type place struct {
		edition govreport.Edition
		wantedFinding
	}
	seen := map[place]bool{}
	for _, c := range cases {
		var document struct{ Edition any }
		if err := json.Unmarshal(c.Document, &document); err != nil {
			t.Fatalf("%s: %v", c.Name, err)
		}
		e, _ := document.Edition.(string)
		for _, f := range *c.Constraints {
			seen[place{govreport.Edition(e), f}] = true
		}
	}
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		for _, rule := range govreport.Rules() {
			if !slices.Contains(rule.Editions, e) {
				continue
			}
			for _, c := range govreport.FormOf(e).Constraints(rule.Code) {
				if !seen[place{e, wantedFinding{rule.Code, cmp.Or(c.Severity, rule.Severity).String(), c.Cell.Pointer}}] {
					t.Errorf("edition %s: no case breaks %s at %s, severity %s", e, rule.Code, c.Cell.Pointer, cmp.Or(c.Severity, rule.Severity))
				}
			}
		}
	}
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

// ruleCaseDocuments are the documents of the cases of rules. What is lost when a JSON reader takes them in is a case of text.
func ruleCaseDocuments(t *testing.T, rules []govreport.Rule) (documents, texts []conformanceCase) {
	var files []string
	for _, rule := range slices.SortedFunc(slices.Values(rules), func(a, b govreport.Rule) int { return cmp.Compare(a.Code, b.Code) }) {
		of, err := filepath.Glob(filepath.Join(rulesFolder, string(rule.Code), "*.json"))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, of...)
	}
	for _, file := range files {
		base := strings.TrimSuffix(file, ".json")
		if cases.IsCompanion(file) {
			continue
		}
		data := readFile(t, file)
		c := conformanceCase{Name: filepath.Base(filepath.Dir(file)) + "/" + filepath.Base(base), Final: strings.HasSuffix(base, ".final")}
		if previous, err := os.ReadFile(base + ".previous.json"); err == nil {
			c.Previous = compact(previous)
		}
		var err error
		if c.Companion, err = cases.CompanionOf(base); err != nil {
			t.Fatal(err)
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
	options, err := c.Companion.Options()
	if err != nil {
		panic(err)
	}
	options.Final = c.Final
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
// points at the cell of its constraint and has its severity, or is of the only constraint of its rule. A document that does
// not state its edition has none, and one of the year before that does not state the same edition is none.
func failingConstraints(r, previous *govreport.Report) []wantedFinding {
	failing := []wantedFinding{}
	form := govreport.FormOf(r.Edition)
	if form == nil {
		return failing
	}
	if previous != nil && previous.Edition != r.Edition {
		previous = nil // the library is content with the edition that a report must be of
	}
	bare := *r // constraints are of numbers: what a text explains, such as the others of T3-O, is a matter of findings only
	bare.Preamble, bare.Overview.Text, bare.Problems.Text, bare.OtherMatters.Text, bare.CellNotes = "", "", "", "", nil
	bare.Disclosure.Note, bare.Applications.Note, bare.Disputes.Note = "", "", ""
	r = &bare
	for _, rule := range govreport.Rules() {
		constraints := form.Constraints(rule.Code)
		if len(constraints) == 0 {
			continue
		}
		findings := govreport.Check(r, govreport.Options{Only: []string{string(rule.Code)}, Previous: previous}).Findings
		for _, c := range constraints {
			severity := cmp.Or(c.Severity, rule.Severity)
			if slices.ContainsFunc(findings, func(f govreport.Finding) bool {
				return len(constraints) == 1 || f.Pointer == c.Cell.Pointer && f.Severity == severity
			}) {
				failing = append(failing, wantedFinding{rule.Code, severity.String(), c.Cell.Pointer})
			}
		}
	}
	slices.SortFunc(failing, func(a, b wantedFinding) int {
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

// conformanceTraps are drafts with one thing in them that an implementation of the constraints may get wrong, one by one.
func conformanceTraps() (cases []conformanceCase) {
	for _, t := range slices.Concat(numberTraps(), blankTraps(), sumTraps(), amountTraps(), yearTraps(), previousTraps(), conditionTraps(), shapeTraps()) {
		c := conformanceCase{Name: t.name}
		if t.previous != "" {
			c.Previous = compact([]byte(t.previous))
		}
		cases = append(cases, c.of([]byte(t.document)))
	}
	return cases
}

type trap struct{ name, document, previous string }

// trapsOf are traps that differ in one value, which stands at the @ of a document.
func trapsOf(name, document string, values ...string) (traps []trap) {
	for _, value := range values {
		traps = append(traps, trap{name + "=" + value, strings.Replace(document, "@", value, 1), ""})
	}
	return traps
}

// numberTraps are about what is a number in a cell of counts: the total of 复议, whose parts are 2, 0, 0 and 0.
func numberTraps() []trap {
	return trapsOf("count", `{"edition":"2021","disputes":{"review":{"upheld":2,"corrected":0,"other":0,"pending":0,"total":@}}}`,
		"2", "2.0", "20e-1", "27", "27.0", "2.7e1", "0", "-0", "0.0", "9007199254740991", "9007199254740991.0",
		"27.5", "2.5", "-1", "-27", "9007199254740992", "1e17", "true", "false", "null", `"27"`, `"2"`, `""`, `" "`, `"/"`, `"二十七"`, "[27]", "[]", `{"n":27}`)
}

// blankTraps are about what a blank decides: only what would fail whatever it is.
func blankTraps() []trap {
	review := func(cells string) string { return `{"edition":"2019","disputes":{"review":{` + cells + `}}}` }
	return []trap{
		{"blank/a missing part may be the rest", review(`"upheld":1,"total":2`), ""},
		{"blank/a null part may be the rest", review(`"upheld":1,"corrected":0,"other":0,"pending":null,"total":2`), ""},
		{"blank/an unreadable part may be the rest", review(`"upheld":1,"corrected":0,"other":0,"pending":"1件","total":2`), ""},
		{"blank/the known parts exceed the total", review(`"upheld":3,"corrected":null,"total":2`), ""},
		{"blank/the known parts exceed a total of zero", review(`"upheld":1,"total":0`), ""},
		{"blank/the known parts make up the total", review(`"upheld":2,"total":2`), ""},
		{"blank/a missing total", review(`"upheld":3,"corrected":0,"other":0,"pending":0`), ""},
		{"blank/a null total", review(`"upheld":3,"corrected":0,"other":0,"pending":0,"total":null`), ""},
		{"blank/nothing at all", review(``), ""},
		{"blank/at least zero, a blank could lift it", `{"edition":"2021","disclosure":{"normativeDocuments":{"made":3,"repealed":null,"inForce":2}}}`, ""},
		{"blank/at least zero, a blank could only lower it", `{"edition":"2021","disclosure":{"normativeDocuments":{"made":null,"repealed":0,"inForce":2}}}`, ""},
		{"blank/at least zero, failing", `{"edition":"2021","disclosure":{"normativeDocuments":{"made":3,"repealed":0,"inForce":2}}}`, ""},
		{"blank/at least zero, just kept", `{"edition":"2021","disclosure":{"normativeDocuments":{"made":3,"repealed":1,"inForce":2}}}`, ""},
	}
}

// sumTraps are sums that a float64 rounds: what came in, what was dealt with and what is carried out, each near 2^53.
func sumTraps() (traps []trap) {
	const most = int64(govreport.MaxCount)
	for _, n := range [][4]int64{
		{most, most - 1, most, most - 1}, {most, most - 1, most, most - 2}, {most - 1, most, most - 1, most}, {most - 1, most, most - 2, most},
		{most, most, most, most}, {most, most, most, most - 1}, {most, 2, most, 2}, {most, 2, most, 1}, {1, most - 1, most, 1}, {1, most - 1, 1, most},
	} {
		name, parts := "sum", []any{}
		for _, cell := range n {
			name += " " + strconv.FormatInt(cell, 10)
			parts = append(parts, cell)
		}
		traps = append(traps, trap{name, fmt.Sprintf(`{"edition":"2021","applications":{"received":{"naturalPerson":%d},"carriedIn":{"naturalPerson":%d},`+
			`"outcomes":{"total":{"naturalPerson":%d}},"carriedOut":{"naturalPerson":%d}}}`, parts...), ""})
	}
	return traps
}

// amountTraps are about what is an amount: where there is one, there must be projects, and the other way round.
func amountTraps() []trap {
	return append(
		trapsOf("amount without projects", `{"edition":"2019","disclosure2019":{"procurement":{"projects":0,"amount":@}}}`,
			`"37.56"`, `"0.5"`, `"0.000001"`, `"12.340000"`, `"999999999999.999999"`, `"0"`, `"0.000000"`, "null", `""`,
			"37.56", "1", "true", `"1234567890123"`, `"1000000000000"`, `"0.0000001"`, `"1.0000001"`, `"1."`, `".5"`, `"007"`, `"00.5"`, `"1e3"`, `"+1"`,
			`"-1"`, `" 1"`, `"1 "`, `"1\n"`, `"1,234"`, `"1_000"`, `"0x1F"`, `"１"`, `"1.５"`, `"Infinity"`, `"NaN"`, `"3万元"`, `["1"]`, `{"n":"1"}`),
		trapsOf("projects without amount", `{"edition":"2019","disclosure2019":{"procurement":{"projects":1,"amount":@}}}`,
			`"0"`, `"0.0"`, `"0.000000"`, `"0.000001"`, `"0.0000000"`, `"0.0000001"`, `"00"`, `"-0"`, "0", "false", "null", `""`, `"无"`)...)
}

// yearTraps are about the year, which is a number too, and unknown when it is 0.
func yearTraps() []trap {
	return slices.Concat(
		trapsOf("year of the 2021 edition", `{"edition":"2021","year":@}`, "2020", "2020.0", "2019", "2018", "0", "-1", "2021", "2020.5", `"2020"`, "null", "true"),
		trapsOf("year of the 2019 edition", `{"edition":"2019","year":@}`, "2020", "2021", "2021.0", "2100", "1e17", "0", "2018", "2021.5", `"2021"`, "null"),
		trapsOf("year of a rule from 2024", `{"edition":"2021","year":@,"disputes":{"litigationDirect":{"total":1}}}`, "2024", "2.024e3", "2023", "0", `"2024"`, "2024.5", "null"))
}

// previousTraps are about the report of the year before: the constraint counts only with one, of the same edition, of the
// year before.
func previousTraps() (traps []trap) {
	const document, before = `{"edition":"2021","year":2022,"disclosure":{"regulations":{"made":1,"repealed":5}}}`, `{"edition":"2021","year":2021,"disclosure":{"regulations":{"inForce":3}}}`
	traps = []trap{{"previous/none", document, ""}, {"previous/as it should be", document, before}}
	for _, change := range []struct{ old, with string }{
		{`"year":2021`, `"year":2020`}, {`"year":2021`, `"year":2022`}, {`"year":2021`, `"year":2023`}, {`"year":2021`, `"year":2021.0`},
		{`"year":2021`, `"year":2021.5`}, {`"year":2021`, `"year":"2021"`}, {`"year":2021`, `"year":null`}, {`"year":2021,`, ``},
		{`"edition":"2021"`, `"edition":"2019"`}, {`"edition":"2021"`, `"edition":"2020"`}, {`"edition":"2021"`, `"edition":""`}, {`"edition":"2021"`, `"edition":2021`}, {`"edition":"2021",`, ``},
		{`:3`, `:4`}, {`:3`, `:null`}, {`:3`, `:"3"`}, {`"inForce":3`, ``}, {`{"inForce":3}`, `[3]`},
	} {
		traps = append(traps, trap{"previous/" + change.old + "→" + change.with, document, strings.Replace(before, change.old, change.with, 1)})
	}
	for _, years := range [][2]string{{"", ""}, {"0", "0"}, {"0", "-1"}, {"1", ""}, {"1", "0"}, {"2", "1"}, {"-1", "-2"}, {`"2022"`, "2021"}, {"2022.0", "2021"}, {"true", "0"}, {"null", "-1"}} {
		of := func(report, old, year string) string {
			if year == "" {
				return strings.Replace(report, old+",", "", 1)
			}
			return strings.Replace(report, old, `"year":`+year, 1)
		}
		traps = append(traps, trap{"previous/years " + years[0] + " and " + years[1], of(document, `"year":2022`, years[0]), of(before, `"year":2021`, years[1])})
	}
	return traps
}

// conditionTraps are about when a constraint is asked for: only where all its conditions surely hold.
func conditionTraps() []trap {
	const noRequests = `{"edition":"2021","applications":{"received":{"total":@},"carriedIn":{"total":0}},"disputes":{"review":{"total":1}}}`
	const afterReview = `{"edition":"2019","disputes":{"review":{"total":0},"litigationAfterReview":{"total":@}}}`
	const sameRows = `{"edition":"2021","disclosure":{"regulations":{"made":2,"repealed":1,"inForce":@},"normativeDocuments":{"made":2,"repealed":1,"inForce":7}}}`
	const others = `{"edition":"2021","applications":{"outcomes":{"other":{"others":{"total":@}},"total":{"total":20}}}}`
	return slices.Concat(
		trapsOf("no requests but disputes", noRequests, "0", "0.0", "1", "null", `"0"`, "false", "-1", "0.5"),
		trapsOf("suits after no review", afterReview, "1", "0", "null", `"1"`, "true", "1.0"),
		trapsOf("the same numbers in both rows", sameRows, "7", "7.0", "8", "null", `"7"`),
		trapsOf("the share of others", others, "4", "5", "20", "21", "null", `"5"`))
}

// shapeTraps are about what is no section, no row or no edition, and about members of the other edition.
func shapeTraps() []trap {
	return slices.Concat(
		trapsOf("section", `{"edition":"2021","disputes":@}`, "null", "5", `"x"`, "[]", `[{"review":{"upheld":3,"total":2}}]`, "{}"),
		trapsOf("row", `{"edition":"2021","disputes":{"review":@}}`, "null", "5", "true", `"x"`, "[3,0,0,0,2]", "{}", `{"Upheld":3,"Total":2}`, `{"upheld":3,"total":2,"x":9}`),
		trapsOf("edition", `{"edition":@,"disputes":{"review":{"upheld":3,"total":2}}}`, `"2021"`, `"2019"`, `"2020"`, `""`, `"2021 "`, "null", "2021", `["2021"]`, `{"2021":1}`),
		[]trap{
			{"edition/missing", `{"disputes":{"review":{"upheld":3,"total":2}}}`, ""},
			{"edition/a section of the other one, 2019", `{"edition":"2019","disclosure":{"regulations":{"made":1,"repealed":0,"inForce":0}}}`, ""},
			{"edition/a section of the other one, 2021", `{"edition":"2021","disclosure2019":{"regulations":{"made":0,"published":2,"publishedTotal":1}}}`, ""},
			{"edition/a row of the other one, 2019", `{"edition":"2019","applications":{"outcomes":{"other":{"others":{"naturalPerson":1,"total":2}}}}}`, ""},
			{"edition/a row of the other one, 2021", `{"edition":"2021","applications":{"outcomes":{"other":{"naturalPerson":1,"business":0,"total":0}}}}`, ""},
			{"not even a member", `{}`, ""},
		})
}

// failingSums are drafts with nothing but the cells of one sum, one of which is a one and the others zeros.
func failingSums() (cases []conformanceCase) {
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		form := govreport.FormOf(e)
		for _, rule := range govreport.Rules() {
			for _, c := range form.Constraints(rule.Code) {
				if c.Relation != govreport.EqualsZero || len(c.When) > 0 {
					continue
				}
				r := &govreport.Report{Edition: e}
				for i, term := range c.Terms {
					term.Cell.Write(r, strconv.Itoa(i/(len(c.Terms)-1))) // the last one is 1
				}
				name := "sum/" + string(e) + " " + string(rule.Code) + " " + c.Cell.Pointer
				cases = append(cases, conformanceCase{Name: name}.of(withoutNulls(govreport.Encode(r))))
			}
		}
	}
	return cases
}

// withoutNulls drops the members that say nothing: blanks, empty texts and what has no others.
func withoutNulls(document []byte) []byte {
	var members map[string]json.RawMessage
	if json.Unmarshal(document, &members) != nil {
		return document
	}
	for name, value := range members {
		if value = withoutNulls(value); slices.Contains([]string{"null", `""`, "{}"}, string(value)) {
			delete(members, name)
		} else {
			members[name] = value
		}
	}
	out, err := json.Marshal(members)
	if err != nil {
		panic(err)
	}
	return out
}
