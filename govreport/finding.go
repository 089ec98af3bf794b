package govreport

import "github.com/zfxxgk/annualreport/govreport/codes"

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

	Explains   []Explained // the failing sums it explains, which are not reported by themselves
	Candidates []Candidate // the repairs in question where the numbers do not decide, the likeliest first

	Explanation *Explanation // the 审核说明 that the report gives for it, where it may be explained; nil for none
	Lapsed      []string     // the cells whose change since made the explanation lapse
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

// A Repair is one change of a report: the value to put at a JSON Pointer.
type Repair struct {
	Pointer string
	Value   Value
}

// Findings are the findings of one check, in report order.
type Findings []Finding

// Count returns how many findings have a severity.
func (fs Findings) Count(s Severity) int {
	n := 0
	for i := range fs {
		if fs[i].Severity == s {
			n++
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

// An Undecided is a rule that could not tell, at one place, whether the report keeps it.
type Undecided struct {
	Code    Code
	Pointer string   // where it would have found something
	Why     Reason   // what it lacked
	Cells   []string // the blank or unreadable cells it lacked, in printed order
}

// is reports whether it is of a rule at a place.
func (u *Undecided) is(code Code, pointer string) bool { return u.Code == code && u.Pointer == pointer }

// A Reason is why a rule could not tell.
type Reason uint8

// The reasons for which a rule cannot tell.
const (
	BlankCells     Reason = iota + 1 // cells it needs are not yet filled
	UnreadCells                      // cells it needs hold no number
	UnreadSource                     // what stands in cells it needs could not be read from the source
	UnknownOrgan                     // the organ's kind or level is not given
	UnknownScope                     // whose numbers the tables count is not given
	UnknownYear                      // the reported year or its edition is not known
	UnknownDate                      // a date it needs is not given
	NoProse                          // the section's text is not there
	NoPreviousYear                   // the report of the year before is not given, or not comparable
	BlankBelow                       // the reports it sums lack numbers it needs
)

// Text returns the reason in words.
func (r Reason) Text() Text {
	switch r {
	case BlankCells:
		return Text{zh: "所需单元格尚未填写", key: "reason.blankCells"}
	case UnreadCells:
		return Text{zh: "所需单元格不是数字", key: "reason.unreadCells"}
	case UnreadSource:
		return Text{zh: "原文此处有内容，但未能读出", key: "reason.unreadSource"}
	case UnknownScope:
		return Text{zh: "未说明统计范围（本机关还是汇总）", key: "reason.unknownScope"}
	case UnknownOrgan:
		return Text{zh: "未说明机关的类型或层级", key: "reason.unknownOrgan"}
	case UnknownYear:
		return Text{zh: "报告年度或格式版本不明", key: "reason.unknownYear"}
	case UnknownDate:
		return Text{zh: "所需日期不明", key: "reason.unknownDate"}
	case NoProse:
		return Text{zh: "所需文字部分为空", key: "reason.noProse"}
	case NoPreviousYear:
		return Text{zh: "没有可比的上一年度报告", key: "reason.noPreviousYear"}
	case BlankBelow:
		return Text{zh: "本级或所属单位的报告缺少所需数字", key: "reason.blankBelow"}
	default:
		panic("govreport: reason without words")
	}
}

// A Result is the answer of one check.
type Result struct {
	Findings  Findings
	Undecided []Undecided // rules that could not tell, in report order
	Off       []Code      // rules that were switched off by Options
	Final     bool        // whether what is missing was reported
	answers   [maxRules]Answer
}

// Options choose what Check does. The zero value checks a draft with every rule.
type Options struct {
	// Final asks for the check before publication: missing members and blank cells are reported. A draft's check is
	// silent about them.
	Final bool
	// Only switches off every rule but these: codes ("T3-R") or groups ("T3", "J").
	Only []string
	// Skip switches off these rules: codes or groups.
	Skip []string
	// Previous is the same organ's report on the year before, when the caller has it. One of another year is not compared,
	// nor of another organ or scope (rule X3); what differs between the editions is not, where it is of the other one.
	Previous *Report
	// Children are the reports of the subordinate organs that an aggregated report sums (汇总), when the caller has them. The
	// rules G compare the report with their sum, and with Own.
	Children []*Report
	// Own is the organ's report on its own numbers, which an aggregated report adds to those of its Children.
	Own *Report
	// AllChildren says that Children are all there are. The caller answers for it: a sum that differs is then an error.
	AllChildren bool
	// Deadline is the last day of publication where it is set locally, earlier than the law has it or, for townships and
	// subdistricts, at all (rule D5). Empty for none.
	Deadline codes.Date
}
