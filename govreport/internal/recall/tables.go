package recall

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file makes the report whose tables say what the labels say.

const (
	received   = "/applications/received/total"
	carriedIn  = "/applications/carriedIn/total"
	answered   = "/applications/outcomes/total/total"
	carriedOut = "/applications/carriedOut/total"
)

// fillTables works out what the cells that labels name must be: those named alone first; a sum is what the page's own tables
// make of it, or what is left of it for a cell that is not known.
func (t *Text) fillTables() error {
	t.cells = map[string]int64{}
	for _, claim := range t.Claims {
		if len(claim.Cells) == 1 {
			t.cells[claim.Cells[0]] = claim.Value
		}
	}
	for _, claim := range t.Claims {
		rest, open := claim.Value, ""
		for _, pointer := range claim.Cells {
			n, ok := t.value(pointer)
			if rest -= n; !ok {
				open = pointer
			}
			t.cells[pointer] = n
		}
		if open != "" {
			t.cells[open] = rest
		}
	}
	t.balance()
	return t.agree()
}

// value is what a cell must be by the labels or, where none names it, is in the page's own tables.
func (t *Text) value(pointer string) (n int64, ok bool) {
	if n, ok := t.cells[pointer]; ok {
		return n, true
	}
	n, err := strconv.ParseInt(t.Tables[pointer], 10, 64)
	return n, err == nil
}

// balance fills in what the printed sum of table 3 makes of numbers that neither labels nor tables have, so that a reader who
// takes 均已答复 for a number finds it.
func (t *Text) balance() {
	in, knowsReceived := t.value(received)
	out, knowsAnswered := t.value(answered)
	before, _ := t.value(carriedIn)
	after, knowsAfter := t.value(carriedOut)
	switch rest := in + before - out - after; {
	case knowsReceived && !knowsAnswered && rest >= 0:
		t.cells[answered] = rest
	case knowsAnswered && !knowsReceived && rest <= 0:
		t.cells[received] = -rest
	case knowsReceived && knowsAnswered && !knowsAfter && rest > 0:
		t.cells[carriedOut] = rest
	}
}

// agree holds that the tables say what each label says: labels must not contradict each other.
func (t *Text) agree() error {
	for _, claim := range t.Claims {
		var sum int64
		for _, pointer := range claim.Cells {
			if t.cells[pointer] < 0 {
				return fmt.Errorf("%s: other labels leave %d for a cell of %q", t.File, t.cells[pointer], claim.Quote)
			}
			sum += t.cells[pointer]
		}
		if len(claim.Cells) > 0 && sum != claim.Value {
			return fmt.Errorf("%s: other labels make %d of %q", t.File, sum, claim.Quote)
		}
	}
	return nil
}

// others is what stands in the cells that neither a label nor the page has in numbers.
type others string

const (
	zero  others = "0"
	blank others = ""
)

// Report is the text in a report whose tables agree with its labels. What is not known of them is 0.
func (t *Text) Report() *govreport.Report { return t.report(t.prose, zero) }

// report puts prose into a report with these tables.
func (t *Text) report(prose string, rest others) *govreport.Report {
	r := &govreport.Report{Edition: govreport.Edition2021, Year: t.Year}
	r.Organ.Name, _, _ = strings.Cut(t.Organ, "（")
	r.Organ.Kind = kindOf(r.Organ.Name)
	if strings.Contains(t.Organ, "汇总") {
		r.Scope, r.Organ.Kind = govreport.Aggregated, govreport.Government
	}
	r.Overview.Text = prose
	for _, cell := range govreport.FormOf(r.Edition).Cells {
		cell.Write(r, t.printed(cell.Pointer, rest))
	}
	return r
}

// printed is what stands in a cell.
func (t *Text) printed(pointer string, rest others) string {
	if n, ok := t.value(pointer); ok {
		return strconv.FormatInt(n, 10)
	}
	if own := t.Tables[pointer]; strings.Contains(own, ".") { // the fees
		return own
	}
	return string(rest)
}

// kindOf says what an organ is by its name.
func kindOf(name string) govreport.Kind {
	ends := func(words ...string) bool {
		for _, word := range words {
			if strings.HasSuffix(name, word) {
				return true
			}
		}
		return false
	}
	switch {
	case ends("人民政府办公室", "人民政府办公厅"):
		return govreport.GovernmentOffice
	case ends("镇人民政府", "乡人民政府"):
		return govreport.Township
	case ends("街道办事处"):
		return govreport.Subdistrict
	case ends("人民政府", "市", "区", "县"):
		return govreport.Government
	default:
		return govreport.Department
	}
}
