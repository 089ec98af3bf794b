package main

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// An outcome is what became of one job: a checked report, or the reason why there is none.
type outcome struct {
	file   string
	line   int
	part   string // of the file, where it holds several reports
	report *govreport.Report
	result govreport.Result
	notes  []note
	read   *extract.Extraction // what an importer read; nil of JSON
	err    error

	counted *cellCounts // see cells
}

// cellCounts are how many cells of the form hold a number, something else, nothing.
type cellCounts struct{ filled, unreadable, blank int }

// A verdict is what the last line about a report says.
type verdict int

const (
	unread verdict = iota // could not be read
	no                    // has errors
	draft                 // no errors, but not a final check
	partly                // no errors, but rules were switched off
	maybe                 // no errors, but rules could not tell, or the source could not be read for certain
	yes                   // every rule ran, none found an error
	verdicts
)

// examine checks the reports of a job. A mistake of this program in one file is said of that, and does not end the others.
func (o *options) examine(j job) (outs []*outcome) {
	defer func() {
		if cause := recover(); cause != nil {
			outs = []*outcome{{file: j.file, line: j.line, err: o.failedOn(cause)}}
		}
	}()
	for _, l := range o.load(j) {
		out := &outcome{file: j.file, line: j.line, part: l.part, report: l.report, notes: append(l.notes, o.told...), read: l.read, err: l.err}
		if out.err == nil {
			out.result = govreport.Check(out.report, o.check)
		}
		outs = append(outs, out)
	}
	return outs
}

// source returns where in the file a cell or particular was read, or any cell of a row.
func (out *outcome) source(f *govreport.Finding) extract.Place {
	if out.read == nil {
		return extract.Place{}
	}
	place, _ := out.read.PlaceOf(&govreport.Finding{Pointer: f.Pointer})
	return place
}

// quoted returns where in the file the words stand that a finding quotes.
func (out *outcome) quoted(f *govreport.Finding) extract.Place {
	if out.read == nil {
		return extract.Place{}
	}
	place, _ := out.read.Quoted(f)
	return place
}

// blame says whether the file, its reading or the report is to blame for a finding, where that can be told.
func (out *outcome) blame(f *govreport.Finding) extract.Blame {
	if out.read == nil {
		return ""
	}
	return out.read.Blame(f)
}

func (out *outcome) verdict() verdict {
	switch {
	case out.err != nil:
		return unread
	case out.result.Findings.Worst() == govreport.Error:
		return no
	case !out.result.Final:
		return draft
	case len(out.result.Off()) > 0:
		return partly
	case len(out.result.Undecided) > 0 || !out.complete() || out.doubts() > 0:
		return maybe
	default:
		return yes
	}
}

// doubts counts the notes that say the source could not be read for certain.
func (out *outcome) doubts() int {
	return howManyNotes(out.notes, func(n *note) bool { return n.doubtful })
}

// complete reports whether every cell of the form holds a number.
func (out *outcome) complete() bool {
	_, unreadable, blank := out.cells()
	return unreadable+blank == 0
}

// numberless reports whether no cell has a number, so that there was nothing to check. A draft in JSON may be so.
func (out *outcome) numberless() bool {
	filled, _, _ := out.cells()
	return filled == 0 && (out.read != nil || out.result.Final)
}

// status is the exit status this outcome asks for. What the report explains is settled.
func (out *outcome) status(fail govreport.Severity) int {
	if out.err != nil || out.numberless() {
		return 2
	}
	for i := range out.result.Findings {
		if f := &out.result.Findings[i]; f.Severity <= fail && !f.IsExplained() {
			return 1
		}
	}
	return 0
}

// explained counts the findings of a severity that the report explains.
func (out *outcome) explained(severity govreport.Severity) (n int) {
	for i := range out.result.Findings {
		if f := &out.result.Findings[i]; f.Severity == severity && f.IsExplained() {
			n += max(1, f.Unlisted)
		}
	}
	return n
}

// undecidedRules lists the rules that could not tell, each once.
func (out *outcome) undecidedRules() []govreport.Code {
	var codes []govreport.Code
	for _, u := range out.result.Undecided {
		if !slices.Contains(codes, u.Code) {
			codes = append(codes, u.Code)
		}
	}
	return codes
}

// form returns the form of the report's edition; of the edition in force when it names none.
func (out *outcome) form() *govreport.Form {
	if form := govreport.FormOf(out.report.Edition); form != nil {
		return form
	}
	return govreport.FormOf(govreport.Edition2021)
}

// cells counts the cells of the form that hold a number and those that hold something else. It is asked several times.
func (out *outcome) cells() (filled, unreadable, blank int) {
	if out.counted == nil {
		out.counted = out.countCells()
	}
	return out.counted.filled, out.counted.unreadable, out.counted.blank
}

func (out *outcome) countCells() *cellCounts {
	var n cellCounts
	for _, cell := range out.form().Cells {
		_, ok := cell.Int(out.report)
		switch {
		case ok:
			n.filled++
		case cell.IsBlank(out.report):
			n.blank++
		default:
			n.unreadable++
		}
	}
	return &n
}
