package govreport

// An Undecided is a rule that could not tell, at one place, whether the report keeps it.
type Undecided struct {
	Code    Code
	Pointer string   // where it would have found something
	Why     Reason   // what it lacked
	Cells   []string // the blank or unreadable cells it lacked, in printed order
	Told    string   // what it lacked, in the words of the JSON it was read from, where no Reason of this version says it; else ""
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
		return Text{zh: "所需文字部分为空或不完整", key: "reason.noProse"}
	case NoPreviousYear:
		return Text{zh: "没有可比的上一年度报告", key: "reason.noPreviousYear"}
	case BlankBelow:
		return Text{zh: "本级或所属单位的报告缺少所需数字", key: "reason.blankBelow"}
	default:
		return Text{} // of a value that nobody names: it was made elsewhere
	}
}

// undecided records that the running rule cannot tell.
func (c *checker) undecided(pointer string, why Reason, cells ...string) Answer {
	c.result.Undecided = append(c.result.Undecided, Undecided{Code: c.rule.code, Pointer: pointer, Why: why, Cells: cells})
	return CannotTell
}

// unknownCells lists the members a constraint lacks: its cells that hold no number, and the year.
func (c *checker) unknownCells(x *Constraint) []string {
	var cells []string
	for _, pointer := range x.pointers(c.form) {
		if !c.cells.known[c.form.index[pointer]] {
			cells = append(cells, pointer)
		}
	}
	x.eachTerm(func(t Term) {
		if t.index == yearIndex && !c.cells.known[yearIndex] && cells == nil {
			cells = []string{yearCell.Pointer}
		}
	})
	return cells
}

// lack says why a constraint's unknown operands are unknown: its cells first.
func (c *checker) lack(x *Constraint) Reason {
	var why, aside Reason
	x.eachTerm(func(t Term) {
		switch {
		case c.cells.known[t.index]:
		case t.Previous:
			aside = NoPreviousYear
		case t.index == yearIndex:
			aside = max(aside, UnknownYear)
		default:
			why = max(why, c.whyUnknown(t.Cell))
		}
	})
	if why == 0 {
		return aside
	}
	return why
}

// lacking records that the running rule cannot tell for want of those of the given cells that hold no number.
func (c *checker) lacking(pointer string, cells ...string) Answer {
	why := BlankCells
	var unknown []string
	for _, cell := range cells {
		i := c.form.index[cell]
		if c.cells.known[i] {
			continue
		}
		why = max(why, c.whyUnknown(c.form.Cells[i]))
		unknown = append(unknown, cell)
	}
	return c.undecided(pointer, why, unknown...)
}

// whyUnknown says why a cell's number is not known, the more telling the greater.
func (c *checker) whyUnknown(cell *Cell) Reason {
	switch {
	case !cell.IsBlank(c.report):
		return UnreadCells
	case c.report.unread(cell.Pointer):
		return UnreadSource
	default:
		return BlankCells
	}
}

// unknownOfOrgan lists what of an organ would settle its entitlement.
func (r *Report) unknownOfOrgan() []string {
	var unknown []string
	if r.Organ.Level != "" || r.Organ.Kind == "" {
		unknown = append(unknown, "/organ/kind")
	}
	if r.Organ.Level == "" {
		unknown = append(unknown, "/organ/level")
	}
	return unknown
}
