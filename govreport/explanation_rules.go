package govreport

import "strconv"

// The rules about the explanations (审核说明) a report gives.

var readsFindings = Text{zh: "要看其他规则发现了什么", key: "unexpressed.readsFindings"}

var ruleE1 = rule{
	code: "E1", severity: Advice, editions: both, after: []Code{"J", "S", "M", "D", "C", "T2", "T3", "T4", "N", "X", "G"}, unexpressed: readsFindings,
	title:   "审核说明应与问题对应",
	basis:   "核实性审核的问题可以改正或作审核说明，强制性审核的错误必须改正",
	message: "{code}（{title}）在“{place}”没有发现问题，这条审核说明没有对应的问题",
	variants: []sentence{
		{"error", "{code}（{title}）在“{place}”发现的是错误，错误应当改正，不能以审核说明代替"},
		{"neverExplained", "{code}（{title}）所指的问题应当改正，不能以审核说明代替"},
		{"noSuchRule", "没有代码为“{code}”的规则，这条审核说明没有对应的问题"},
		{"lapsed", "对 {code}（{title}）的审核说明已失效：作说明后有 {n} 处改动，“{place}”由“{was}”变为“{now}”"},
		{"saysNoMore", "对 {code}（{title}）的审核说明已失效：作说明后有 {n} 处改动，“{place}”不再写有“{was}”"},
	},
	help:  "问题已不存在的，删去这条审核说明；数据或文字改动后仍须说明的，重新说明；不能说明的，改正报告。",
	judge: (*checker).explanationsExplain,
}

// explanationsExplain is rule E1. It runs last.
func (c *checker) explanationsExplain() Answer {
	answer := NotApplicable
	for i := range c.lapsed {
		answer = max(answer, c.judgeExplanation(i))
	}
	return answer
}

// judgeExplanation judges one explanation. Of a rule that was switched off or could not tell there is nothing to say.
func (c *checker) judgeExplanation(i int) Answer {
	e := &c.report.Explanations[i]
	rule := c.indexOf(e.Code)
	switch {
	case e.Code == "" || e.Pointer == "": // not yet filled in
		return NotApplicable
	case rule < 0:
		return c.tellOf(i, "noSuchRule", "/code")
	case !c.runs(e.Code):
		return NotApplicable
	case !c.rules[rule].explainable:
		return c.tellOf(i, "neverExplained", "/code")
	}
	grave := false
	for j := range c.result.Findings {
		f := &c.result.Findings[j]
		switch {
		case f.countsLike(e.Code, e.Pointer):
			return NotApplicable // it may be of one of those
		case !e.isOf(f, c.lapsed[i]):
		case !c.rules[rule].explains(f):
			grave = true
		default:
			if c.explanationOf(f) == i && c.lapsed[i] != nil {
				return c.tellOf(i, "lapsed", "")
			}
			return Holds
		}
	}
	switch {
	case grave:
		return c.tellOf(i, "error", "")
	case c.mayYetFind(rule, e.Pointer):
		return NotApplicable
	default:
		return c.tellOf(i, "", "")
	}
}

// mayYetFind reports whether a rule that found nothing at a place has not seen all it needs: cells to be filled there,
// other reports, whose report it is.
func (c *checker) mayYetFind(rule int, pointer string) bool {
	code := c.rules[rule].code
	for i := range c.result.Undecided {
		u := &c.result.Undecided[i]
		if u.Code == code && (u.Why > UnreadSource || under(u.Pointer, pointer) || under(pointer, u.Pointer)) {
			return true
		}
	}
	return c.result.answers[rule] == NotApplicable && (!c.options.Final || c.rules[rule].needsMore)
}

// tellOf reports an explanation, or a member of it. Of several changes that made it lapse the sentence tells the first, the
// finding's cells are all.
func (c *checker) tellOf(i int, variant, member string) Answer {
	e := &c.report.Explanations[i]
	f := Finding{Variant: variant, Pointer: "/explanations/" + strconv.Itoa(i) + member}
	var args [6]Text // as the names below
	args[0] = Verbatim(shorten(string(e.Code)))
	if rule := c.indexOf(e.Code); rule >= 0 {
		args[1] = c.rules[rule].text("title", c.rules[rule].title)
	}
	at := e.Pointer
	if variant == "lapsed" {
		f.Cells = c.lapsed[i]
		cell := e.firstOf(f.Cells)
		at, args[3], args[5] = cell.Pointer, Verbatim(shorten(cell.Value.String())), digits(int64(len(f.Cells)))
		if isProse(at) {
			f.Variant = "saysNoMore"
		} else {
			args[4] = Verbatim(shorten(valueAt(c.report, at).String()))
		}
	}
	args[2] = c.nameOf(at)
	for j, name := range [...]string{"code", "title", "place", "was", "now", "n"} {
		f.arg(name, args[j])
	}
	return c.add(&f)
}

// firstOf returns the first of the cells that have changed.
func (e *Explanation) firstOf(lapsed []string) *CellValue {
	for i := range e.Cells {
		if e.Cells[i].Pointer == lapsed[0] {
			return &e.Cells[i]
		}
	}
	panic("govreport: a cell lapsed that was not recorded")
}

// nameOf names a place that a report gives, which may be none.
func (c *checker) nameOf(pointer string) Text {
	if pointer != "" && pointer[0] == '/' {
		if place := PlaceOf(c.form.Edition, pointer); place.Row != (Text{}) || c.form.sectionOf(pointer) >= 0 {
			return place.text()
		}
	}
	return Verbatim(shorten(pointer))
}
