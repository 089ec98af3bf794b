package govreport

import "strings"

// A Finding is one thing that is wrong with a report, or worth a look, as data. The sentence is made last, by Message.
type Finding struct {
	Code     Code
	Severity Severity
	Edition  Edition  // of the report, for the words of its form
	Variant  string   // the name of the rule's message that says it; empty for its first
	Pointer  string   // JSON Pointer of the place to look at first
	Cells    []string // JSON Pointers of all cells the finding binds, in printed order
	Expected Value    // what the rule asks for, where it is one value
	Actual   Value    // what was found, where it is one value
	Args     []Arg    // what the message names besides
	Repair   []Repair // changes that together remove the finding, where they are known; the first candidate's
	Quote    string   // the words of the report it is about, for a finding in prose
	Words    Passage  // where they stand, the first of several, where they are words of one of its texts

	Explains   []Explained // the failing sums it explains, which are not reported by themselves
	Candidates []Candidate // the repairs in question where the numbers do not decide, the likeliest first

	Explanation *Explanation // the 审核说明 that the report gives for it, where it may be explained; nil for none
	Lapsed      []string     // the cells whose change since made the explanation lapse

	// Unlisted is how many findings this one stands for, which are not listed because there are so many like them: of its rule
	// and severity and in its place, see MostListed. The first of them is at Pointer. 0 for a finding that stands for itself.
	Unlisted int

	Told *Told // its words, where it was read from JSON; nil for one that Check has made
}

// IsExplained reports whether the report explains the finding and the explanation still stands. An explained finding is
// shown as explained and keeps its severity; it need not be settled before publication.
func (f *Finding) IsExplained() bool { return f.Explanation != nil && len(f.Lapsed) == 0 }

// An Arg is a named argument of a message.
type Arg struct {
	Name  string
	Value Text
}

// arg gives the message a text. Findings are filled in by these methods, and handed on by pointer: a literal []Arg or a
// Finding passed by value is dozens of stores wherever it stands, which made a tenth of the browser module.
func (f *Finding) arg(name string, value Text) { f.Args = append(f.Args, Arg{name, value}) }

// argNumber gives the message a number.
func (f *Finding) argNumber(name string, n int64) { f.arg(name, digits(n)) }

// argVerbatim gives the message what reads the same in every language.
func (f *Finding) argVerbatim(name, s string) { f.arg(name, Verbatim(s)) }

// setNumbers gives a finding its numbers.
func (f *Finding) setNumbers(names string, numbers ...int64) {
	for _, n := range numbers {
		var name string
		name, names, _ = strings.Cut(names, " ")
		f.Args = append(f.Args, Arg{name, digits(n)})
	}
}

// bind adds a cell that the finding binds.
func (f *Finding) bind(pointer string) { f.Cells = append(f.Cells, pointer) }

// binds reports whether a cell is one that the finding binds.
func (f *Finding) binds(pointer string) bool {
	for _, cell := range f.Cells {
		if cell == pointer {
			return true
		}
	}
	return false
}

// repair adds to the repair a number for a cell.
func (f *Finding) repair(pointer string, n int64) {
	f.Repair = append(f.Repair, Repair{pointer, NumberValue(n)})
}

// proposes returns the number that a finding would have in a cell.
func (f *Finding) proposes(pointer string) (n int64, ok bool) {
	for i := range f.Repair {
		if r := &f.Repair[i]; r.Pointer == pointer {
			return r.Value.Int()
		}
	}
	return 0, false
}

// explain adds what the finding explains.
func (f *Finding) explain(x *Explained) { f.Explains = append(f.Explains, *x) }

// A Repair is one change of a report: the value to put at a JSON Pointer.
type Repair struct {
	Pointer string `json:"pointer"`
	Value   Value  `json:"value"`
}

// Findings are the findings of one check, in report order.
type Findings []Finding

// Count returns how many findings have a severity, those that are not listed included.
func (fs Findings) Count(s Severity) int {
	n := 0
	for i := range fs {
		if fs[i].Severity == s {
			n += max(1, fs[i].Unlisted)
		}
	}
	return n
}

// Worst returns the gravest severity among the findings, or 0 when there are none.
func (fs Findings) Worst() Severity {
	var worst Severity
	for i := range fs {
		if worst == 0 || fs[i].Severity < worst {
			worst = fs[i].Severity
		}
	}
	return worst
}

// Of returns the findings of one rule.
func (fs Findings) Of(c Code) Findings {
	var of Findings
	for i := range fs {
		if fs[i].Code == c {
			of = append(of, fs[i])
		}
	}
	return of
}

// Explained is a failing sum that a finding explains: it is not reported by itself. Its two sides are those of the report as it
// was filled, in the unit of the cell, whatever else the finding would change. They are given both or not at all: not where the
// sum has no single value, because cells are blank, it is only known to be at least so much, or the cell would be less than 0.
type Explained struct {
	Code     Code   `json:"code"`
	Pointer  string `json:"pointer"`           // of the cell the sum speaks of
	Expected Value  `json:"expected,omitzero"` // what the other cells of the sum make of that cell
	Actual   Value  `json:"actual,omitzero"`   // what stands in it
}

// A Candidate is one of several repairs each of which would remove a finding.
type Candidate struct {
	Repair []Repair
	Why    Cause  // the human error it supposes
	Told   string // the error, in the words of the JSON it was read from, where no Cause of this version is it; else ""
}
