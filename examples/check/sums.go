package main

import "github.com/zfxxgk/annualreport/govreport"

// maxSums is how many sums are listed below the finding that explains them, without -v.
const maxSums = 6

// sums lists the sums that were wrong, where a finding explains more than one: what stands in each, and what the other cells make
// of it. The finding's own sentence says as much of a single one.
func (s *sheet) sums(f *govreport.Finding) (lines []labelled) {
	if len(f.Explains) < 2 {
		return nil
	}
	for i := range f.Explains {
		x := &f.Explains[i]
		if x.Expected.IsZero() || len(lines) == maxSums && !s.verbose {
			continue
		}
		lines = append(lines, labelled{"", plain, s.sum(f.Edition, x)})
	}
	if lines == nil {
		return nil
	}
	lines[0].label = s.say(labelSums)
	if len(lines) < len(f.Explains) {
		lines = append(lines, labelled{"", plain, s.say(sumsMore, "n", len(f.Explains))})
	}
	return lines
}

// sum says one sum, with the rule that asks for it: two sums may speak of one cell.
func (s *sheet) sum(e govreport.Edition, x *govreport.Explained) string {
	return s.say(sumOff, "place", s.place(e, x.Pointer), "actual", s.shown(x.Actual), "expected", s.shown(x.Expected)) +
		"  [" + string(x.Code) + "]"
}
