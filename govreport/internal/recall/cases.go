package recall

import (
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// A Case is a sentence made up to show one fault, in a report with tables.
type Case struct {
	Name   string
	Want   []string // the rules that must speak firmly; none may where there are none
	Report *govreport.Report
}

// LoadCases reads the cases of a folder, testdata/claims.
func LoadCases(folder string) (cases []*Case, err error) {
	err = eachLine(filepath.Join(folder, "cases.ndjson"), func(line []byte) error {
		var c struct {
			Name     string          `json:"name"`
			Want     []string        `json:"want"`
			Document json.RawMessage `json:"document"`
		}
		if err := json.Unmarshal(line, &c); err != nil {
			return err
		}
		report, err := govreport.Decode(c.Document)
		if err != nil {
			return fmt.Errorf("%s: %w", c.Name, err)
		}
		cases = append(cases, &Case{Name: c.Name, Want: c.Want, Report: report})
		return nil
	})
	return cases, err
}

// Half is the half that the case belongs to.
func (c *Case) Half() Half { return halfOf(c.Name) }

// Kind is the letter and number of the kind of fault: K1.
func (c *Case) Kind() string { return kind.FindString(c.Name) }

var kind = regexp.MustCompile(`^[A-Z]+\d+`)

// A Verdict is what became of a case.
type Verdict struct {
	*Case
	Missed []string // rules that should have spoken
	Wrong  []string // what was said where nothing should have been; where something should, the tables may be wrong in more
}

// Judge has a case checked.
func (c *Case) Judge() Verdict {
	v := Verdict{Case: c}
	var spoke []string
	for _, f := range govreport.Check(c.Report, govreport.Options{Only: rules}).Findings {
		if f.Severity == govreport.Advice {
			continue
		}
		code := string(f.Code)
		if spoke = append(spoke, code); len(c.Want) == 0 {
			v.Wrong = append(v.Wrong, code+" "+f.Message(govreport.ZhHans))
		}
	}
	for _, code := range c.Want {
		if !slices.Contains(spoke, code) {
			v.Missed = append(v.Missed, code)
		}
	}
	return v
}

// A CaseRate counts cases.
type CaseRate struct{ AsWanted, Missed, Wrong int }

// CaseHead is the line above lines of case rates.
const CaseHead = "as wanted missed wrong"

func (r CaseRate) String() string { return fmt.Sprintf("%9d %6d %5d", r.AsWanted, r.Missed, r.Wrong) }

func (r *CaseRate) add(v *Verdict) {
	switch {
	case len(v.Missed) > 0:
		r.Missed++
	case len(v.Wrong) > 0:
		r.Wrong++
	default:
		r.AsWanted++
	}
}

// JudgeAll judges the cases of a half.
func JudgeAll(h Half, cases []*Case) (verdicts []Verdict) {
	for _, c := range cases {
		if c.Half() == h {
			verdicts = append(verdicts, c.Judge())
		}
	}
	return verdicts
}

// CaseRates counts verdicts, all of them and by the kind of their cases.
func CaseRates(verdicts []Verdict) (all CaseRate, kinds map[string]*CaseRate) {
	kinds = map[string]*CaseRate{}
	for i := range verdicts {
		v := &verdicts[i]
		if kinds[v.Kind()] == nil {
			kinds[v.Kind()] = new(CaseRate)
		}
		kinds[v.Kind()].add(v)
		all.add(v)
	}
	return all, kinds
}

// CaseLines prints rates with the names of their kinds.
func CaseLines(kinds map[string]*CaseRate) string {
	var b strings.Builder
	for _, name := range slices.SortedFunc(maps.Keys(kinds), byNumber) {
		fmt.Fprintf(&b, "%v  %s\n", kinds[name], name)
	}
	return b.String()
}
