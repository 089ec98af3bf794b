package extract

import (
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// A Blame is where to look for what a finding on an imported report is about: "" where that cannot be told.
type Blame string

// What may be to blame.
const (
	// BlameSource: the file is damaged, cut, or recognised on a scan by a program, where the finding is; it needs a sound copy.
	BlameSource Blame = "source"
	// BlameReading: what the finding rests on was not read for certain, and must be compared with the source first.
	BlameReading Blame = "reading"
	// BlameReport: all that the finding rests on was read for certain. What is wrong is wrong in print.
	BlameReport Blame = "report"
)

// Blame says whether the source, its reading or the report itself is to blame for a finding on the report as it was read.
func (x *Extraction) Blame(f *govreport.Finding) Blame {
	rests, others := x.restsOn(f)
	switch {
	case x.isDamaged(f, rests):
		return BlameSource
	case slices.ContainsFunc(rests, x.isDoubted):
		return BlameReading
	case !others && x.isSure(f, rests):
		return BlameReport
	}
	return ""
}

// restsOn lists the cells and members a finding rests on: those it binds, and those of the sums it speaks of. others says that it
// rests on what is not in this report too.
func (x *Extraction) restsOn(f *govreport.Finding) (rests []string, others bool) {
	rests = append(rests, f.Cells...)
	if len(rests) == 0 {
		rests = append(rests, f.Pointer)
	}
	if form := govreport.FormOf(x.Report.Edition); form != nil {
		for _, sum := range append(slices.Clip(f.Explains), govreport.Explained{Code: f.Code, Pointer: f.Pointer}) {
			for _, constraint := range form.Constraints(sum.Code) {
				if constraint.Cell.Pointer != sum.Pointer {
					continue
				}
				for _, term := range constraint.Terms {
					rests, others = append(rests, term.Cell.Pointer), others || term.Previous
				}
			}
		}
	}
	switch f.Code.Group() {
	case "X", "G", "E":
		others = true
	}
	return rests, others
}

// isDamaged reports a finding on characters that are damaged, or on what is not there and may have been in the part of the file
// that is lost.
func (x *Extraction) isDamaged(f *govreport.Finding, rests []string) bool {
	const lost = "\uFFFD"
	if strings.Contains(f.Quote, lost) || strings.Contains(f.Actual.String(), lost) {
		return true
	}
	for i := range x.Notes {
		switch n := &x.Notes[i]; n.Kind {
		case Recognised:
			return true
		case Cut, NotComputed:
			if f.Quote == "" && !slices.ContainsFunc(rests, x.holds) || n.Kind == NotComputed && slices.ContainsFunc(rests, x.isFormula) {
				return true
			}
		case Damaged:
			if slices.ContainsFunc(rests, func(pointer string) bool {
				const row = 300 // bytes; a page may have no lines
				s, ok := x.Source(pointer)
				return ok && x.isCell(pointer) && s.Line == n.Place.Line && max(s.Offset-n.Place.Offset, n.Place.Offset-s.Offset) < row
			}) {
				return true
			}
		}
	}
	return false
}

// holds reports whether anything was read at a pointer, or below it.
func (x *Extraction) holds(pointer string) bool {
	return slices.ContainsFunc(x.Sources, func(s Source) bool { return isUnder(s.Pointer, pointer) })
}

// isFormula reports a cell that has a formula in it of which the file does not have the result.
func (x *Extraction) isFormula(pointer string) bool {
	form := govreport.FormOf(x.Report.Edition)
	if form == nil {
		return false
	}
	cell := form.Cell(pointer)
	return cell != nil && strings.HasPrefix(cell.Read(x.Report), "=")
}

// isDoubted reports a place in which something was read of which the importer was not sure. What it only found to be missing
// may be missing.
func (x *Extraction) isDoubted(pointer string) bool {
	if slices.ContainsFunc(x.Report.ImportMarks, func(m govreport.ImportMark) bool {
		return (m.Kind == govreport.UnreadPlace || m.Kind == govreport.DoubtfulPlace) && m.Pointer != "" && isUnder(pointer, m.Pointer)
	}) {
		return true
	}
	pictures := len(x.NotesOf(Pictures)) > 0
	return slices.ContainsFunc(x.Notes, func(n Note) bool {
		switch {
		case !n.Doubtful(), n.Kind == RowsMissing, n.Kind == TableMissing && !pictures, n.showsBlanks():
			return false
		}
		return slices.ContainsFunc(append(slices.Clip(n.Rows), n.Pointer), func(at string) bool { return at != "" && isUnder(pointer, at) })
	})
}

// isSure reports whether all that a finding rests on was read, or is plainly blank in print.
func (x *Extraction) isSure(f *govreport.Finding, rests []string) bool {
	for _, pointer := range rests {
		_, found := x.Source(pointer)
		if !found && !(x.isCell(pointer) && x.isBlank(pointer)) || x.isText(pointer) && f.Words.IsZero() {
			return false
		}
	}
	if _, found := x.Find(f.Words); !found && !f.Words.IsZero() {
		return false
	}
	return !slices.ContainsFunc(x.Report.ImportMarks, func(m govreport.ImportMark) bool {
		return m.Kind == govreport.PageDate && slices.Contains(rests, m.Pointer)
	})
}

// isBlank reports a cell of a row that was read and has nothing in it.
func (x *Extraction) isBlank(pointer string) bool {
	return slices.ContainsFunc(x.Notes, func(n Note) bool {
		return n.showsBlanks() && (n.Kind != ColumnBlank && isUnder(pointer, n.Pointer) || slices.Contains(n.Rows, pointer))
	})
}

// showsBlanks reports a note on a row of which it is known where its values stand, and its blanks.
func (n *Note) showsBlanks() bool {
	return n.Kind == ColumnBlank || n.Kind == CellsMissing && (n.Quote == "" || !n.nothingFound())
}

func (x *Extraction) isText(pointer string) bool {
	_, is := x.texts[pointer]
	return is
}

func (x *Extraction) isCell(pointer string) bool {
	form := govreport.FormOf(x.Report.Edition)
	return form != nil && form.Cell(pointer) != nil
}

// isUnder reports whether a pointer is another or stands below it.
func isUnder(pointer, above string) bool {
	return pointer == above || strings.HasPrefix(pointer, above) && pointer[len(above)] == '/'
}
