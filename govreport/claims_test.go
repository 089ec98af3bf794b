package govreport_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// The labels of testdata/claims say, for 25 openings and reports, which number claims which cells. Two thirds of the files
// were used to write the grammar; the rest, every third, only to measure it.
const claimsFolder = "../testdata/claims"

type labelledFile struct {
	File   string          `json:"file"`
	Organ  string          `json:"organ"`
	Year   int             `json:"year"`
	Claims []labelledClaim `json:"claims"`
}

type labelledClaim struct {
	Quote  string   `json:"quote"`
	Value  int64    `json:"value"`
	Approx bool     `json:"approx"`
	Cells  []string `json:"cells"`
	Near   []string `json:"near"`
}

func labelledFiles(t testing.TB) []labelledFile {
	t.Helper()
	f, err := os.Open(filepath.Join(claimsFolder, "claims.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var files []labelledFile
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var file labelledFile
		if err := json.Unmarshal(lines.Bytes(), &file); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	return files
}

// report puts the prose of a file into a report whose cells say what the labels say; fill is what stands in all others.
func (l *labelledFile) report(t testing.TB, fill string) *govreport.Report {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(claimsFolder, l.File))
	if err != nil {
		t.Fatal(err)
	}
	r := &govreport.Report{Edition: govreport.Edition2021, Year: l.Year}
	r.Organ.Name, _, _ = strings.Cut(l.Organ, "（")
	if strings.Contains(l.Organ, "汇总") {
		r.Scope, r.Organ.Kind = govreport.Aggregated, govreport.Government
	} else {
		r.Organ.Kind = kindByName(r.Organ.Name)
	}
	var text []string
	for _, line := range strings.Split(string(data), "\n")[1:] {
		if !strings.Contains(line, "|") {
			text = append(text, line)
		}
	}
	r.Overview.Text = strings.Join(text, "\n")
	form := govreport.FormOf(r.Edition)
	if fill != "" {
		for _, cell := range form.Cells {
			cell.Write(r, fill)
		}
	}
	set := map[string]int64{}
	for _, claim := range l.Claims { // single cells first
		if len(claim.Cells) == 1 {
			set[claim.Cells[0]] = claim.Value
		}
	}
	for _, claim := range l.Claims {
		rest, open := claim.Value, ""
		for _, pointer := range claim.Cells {
			if n, ok := set[pointer]; ok {
				rest -= n
			} else {
				open = pointer
			}
		}
		if open == "" {
			continue
		}
		for _, pointer := range claim.Cells {
			if _, ok := set[pointer]; !ok {
				set[pointer] = 0
			}
		}
		set[open] = rest
	}
	for _, claim := range l.Claims {
		if len(claim.Near) > 0 && fill != "" {
			if _, ok := set[claim.Near[0]]; !ok {
				set[claim.Near[0]] = claim.Value
			}
		}
	}
	for pointer, n := range set {
		form.Cell(pointer).Write(r, digitsOf(n))
	}
	return r
}

func digitsOf(n int64) string { return string(json.RawMessage(mustJSON(n))) }

func mustJSON(v any) []byte {
	data, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return data
}

func kindByName(name string) govreport.Kind {
	switch {
	case strings.HasSuffix(name, "人民政府办公室"), strings.HasSuffix(name, "人民政府办公厅"):
		return govreport.GovernmentOffice
	case strings.HasSuffix(name, "镇人民政府"), strings.HasSuffix(name, "乡人民政府"):
		return govreport.Township
	case strings.Contains(name, "人民政府"), strings.HasSuffix(name, "市"), strings.HasSuffix(name, "区"), strings.HasSuffix(name, "县"):
		return govreport.Government
	}
	return govreport.Department
}

// proseFindings are the findings that compare prose.
func proseFindings(r *govreport.Report) govreport.Findings {
	var found govreport.Findings
	for _, f := range govreport.Check(r, govreport.Options{}).Findings {
		if f.Quote != "" && (f.Code.Group() == "N" || f.Code == "T3-Z") {
			found = append(found, f)
		}
	}
	return found
}

// A score counts the alarms at tables that agree, and the contradictions found among those made.
type score struct{ reports, alarms, made, found int }

func TestClaims(t *testing.T) {
	var known, held score
	for i, file := range labelledFiles(t) {
		s := &known
		if i%3 == 2 {
			s = &held
		}
		s.reports++
		for _, fill := range []string{"0", ""} {
			for _, f := range proseFindings(file.report(t, fill)) {
				s.alarms++
				t.Errorf("%s: a false alarm: %s %s", file.File, f.Code, f.Message(govreport.ZhHans))
			}
		}
		for _, claim := range file.Claims {
			if len(claim.Cells) == 0 || claim.Approx {
				continue
			}
			s.made++
			if file.contradicted(t, claim) {
				s.found++
			} else if s == &known {
				t.Logf("%s: not found: %s", file.File, claim.Quote)
			}
		}
	}
	known.report(t, "development", 95)
	held.report(t, "held out", 90)
}

func (s *score) report(t *testing.T, name string, floor int) {
	t.Helper()
	t.Logf("%s: %d reports, %d false alarms; %d contradictions made, %d found", name, s.reports, s.alarms, s.made, s.found)
	if s.found*100 < s.made*floor {
		t.Errorf("%s: fewer than %d %% of the contradictions are found", name, floor)
	}
}

// contradicted makes the tables differ from one claim and reports whether the claim is quoted.
func (l *labelledFile) contradicted(t *testing.T, claim labelledClaim) bool {
	r := l.report(t, "0")
	cell := govreport.FormOf(r.Edition).Cell(claim.Cells[0])
	n, _ := cell.Int(r)
	cell.Write(r, digitsOf(n+3))
	for _, f := range proseFindings(r) {
		if strings.Contains(f.Quote, claim.Quote) || strings.Contains(claim.Quote, f.Quote) {
			return true
		}
	}
	return false
}

// A second check of the same prose does not read it again and says the same, whatever has changed in the tables; other prose
// is read anew.
func TestProseIsReadOnce(t *testing.T) {
	answers := func(r *govreport.Report) string {
		result := govreport.Check(r, govreport.Options{Final: true})
		return string(result.AppendUndecided(result.AppendFindings(nil, govreport.ZhHans), govreport.ZhHans))
	}
	other := &govreport.Report{Edition: govreport.Edition2021, Year: 2022}
	files, err := filepath.Glob("../testdata/rules/N*/*.json")
	if err != nil || len(files) < 50 {
		t.Fatal(len(files), err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, ".want.json") {
			continue
		}
		r := readReport(t, file)
		for _, cell := range []string{"", "/applications/received/total", "/applications/outcomes/total/total", "/disputes/review/total"} {
			if cell != "" {
				govreport.Enter(r, cell, "3")
			}
			recalled := answers(r)
			govreport.Check(other, govreport.Options{})
			if read := answers(r); read != recalled {
				t.Errorf("%s, %s: recalled\n%s\nread anew\n%s", file, cell, recalled, read)
			}
		}
	}
	files, err = filepath.Glob("../testdata/rules/N1/bad-*.json")
	if err != nil {
		t.Fatal(err)
	}
	r := readReport(t, files[0])
	text := r.Overview.Text
	for _, r.Overview.Text = range []string{text, "", text} {
		result := govreport.Check(r, govreport.Options{})
		if told := len(result.Findings.Of("N1")) > 0; told != (r.Overview.Text != "") {
			t.Errorf("%q: the contradiction is told: %v", r.Overview.Text, told)
		}
	}
}
