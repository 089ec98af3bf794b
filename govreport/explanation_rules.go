package govreport

import "strconv"

// explanationRules are the rules about the explanations (审核说明) a report gives.
var explanationRules = []reportRule{
	{Rule{
		Code: "E1", Severity: Advice, Editions: both, Unexpressed: readsFindings,
		Title: Text{"审核说明应与问题对应", "審核說明應與問題對應", "Explanations explain something"},
		Basis: Text{"核实性审核的问题可以改正或作审核说明，强制性审核的错误必须改正", "核實性審核的問題可以改正或作審核說明，強制性審核的錯誤必須改正",
			"Warnings are corrected or explained; errors are corrected"},
		Messages: []Text{
			needless: {"{code}（{title}）在“{place}”没有发现问题，这条审核说明没有对应的问题", "{code}（{title}）在「{place}」沒有發現問題，這條審核說明沒有對應的問題",
				"{code} ({title}) finds nothing at “{place}”: this explanation explains nothing"},
			inVain: {"{code}（{title}）在“{place}”发现的是错误，错误应当改正，不能以审核说明代替", "{code}（{title}）在「{place}」發現的是錯誤，錯誤應當改正，不能以審核說明代替",
				"what {code} ({title}) finds at “{place}” is an error: it is to be corrected and cannot be explained"},
			neverExplained: {"{code}（{title}）所指的问题应当改正，不能以审核说明代替", "{code}（{title}）所指的問題應當改正，不能以審核說明代替",
				"what {code} ({title}) finds is to be corrected and cannot be explained"},
			noSuchRule: {"没有代码为“{code}”的规则，这条审核说明没有对应的问题", "沒有代碼為「{code}」的規則，這條審核說明沒有對應的問題",
				"there is no rule “{code}”: this explanation explains nothing"},
			hasLapsed: {"对 {code}（{title}）的审核说明已失效：{changes}", "對 {code}（{title}）的審核說明已失效：{changes}",
				"the explanation of {code} ({title}) has lapsed: {changes}"},
		},
		Help: Text{"问题已不存在的，删去这条审核说明；数据或文字改动后仍须说明的，重新说明；不能说明的，改正报告。",
			"問題已不存在的，刪去這條審核說明；資料或文字改動後仍須說明的，重新說明；不能說明的，改正報告。",
			"Delete the explanation where the finding is gone, explain anew where the report has changed, correct what cannot be explained."},
	}, (*checker).explanationsExplain},
}

// The sentences of rule E1.
const (
	needless = iota
	inVain
	neverExplained
	noSuchRule
	hasLapsed
)

var readsFindings = Text{"要看其他规则发现了什么", "要看其他規則發現了什麼", "it depends on what other rules find"}

// explanationsExplain is rule E1. It runs last.
func (c *checker) explanationsExplain() Answer {
	answer := NotApplicable
	for i := range c.lapsed {
		answer = max(answer, c.explains(i))
	}
	return answer
}

// explains judges one explanation. Of a rule that was switched off or could not tell there is nothing to say.
func (c *checker) explains(i int) Answer {
	e := &c.report.Explanations[i]
	rule := c.indexOf(e.Code)
	switch {
	case e.Code == "" || e.Pointer == "": // not yet filled in
		return NotApplicable
	case rule < 0:
		return c.tellOf(i, noSuchRule, "/code")
	case !c.options.runs(e.Code):
		return NotApplicable
	case !c.rules[rule].Explainable:
		return c.tellOf(i, neverExplained, "/code")
	}
	grave := false
	for j := range c.result.Findings {
		f := &c.result.Findings[j]
		switch {
		case !e.isOf(f, c.lapsed[i]):
		case !c.rules[rule].explains(f):
			grave = true
		default:
			if c.explanationOf(f) == i && c.lapsed[i] != nil {
				return c.tellOf(i, hasLapsed, "")
			}
			return Holds
		}
	}
	switch {
	case grave:
		return c.tellOf(i, inVain, "")
	case c.mayYetFind(rule, e.Pointer):
		return NotApplicable
	default:
		return c.tellOf(i, needless, "")
	}
}

// mayYetFind reports whether a rule that found nothing at a place has not seen all it needs: cells to be filled there,
// other reports, whose report it is.
func (c *checker) mayYetFind(rule int, pointer string) bool {
	code := c.rules[rule].Code
	for i := range c.result.Undecided {
		u := &c.result.Undecided[i]
		if u.Code == code && (u.Why > UnreadSource || under(u.Pointer, pointer) || under(pointer, u.Pointer)) {
			return true
		}
	}
	if c.result.answers[rule] != NotApplicable {
		return false
	}
	return !c.options.Final || c.needsOthers(code)
}

// needsOthers reports whether a rule needs more than the report: that of the year before, those of other organs, a date.
func (c *checker) needsOthers(code Code) bool {
	if code.in([]string{"X", "G", "D"}) {
		return true
	}
	constraints := c.form.Constraints(code)
	for i := range constraints {
		for _, t := range constraints[i].Terms {
			if t.Previous {
				return true
			}
		}
	}
	return false
}

// tellOf reports an explanation, or a member of it.
func (c *checker) tellOf(i, variant int, member string) Answer {
	e := &c.report.Explanations[i]
	f := Finding{Variant: variant, Pointer: "/explanations/" + strconv.Itoa(i) + member}
	f.argVerbatim("code", string(e.Code))
	if rule := c.indexOf(e.Code); rule >= 0 {
		f.arg("title", c.rules[rule].Title)
		f.arg("place", c.nameOf(e.Pointer))
	}
	if variant == hasLapsed {
		f.Cells = c.lapsed[i]
		f.arg("changes", c.changesSince(e))
	}
	return c.add(&f)
}

// nameOf names a place that a report gives, which may be none.
func (c *checker) nameOf(pointer string) Text {
	if pointer == "" || pointer[0] != '/' {
		return verbatim(shorten(pointer))
	}
	place := PlaceOf(c.form.Edition, pointer)
	if place.Row == (Text{}) && c.form.sectionOf(pointer) < 0 {
		return verbatim(shorten(pointer))
	}
	return Text{place.In(ZhHans), place.In(ZhHant), place.In(En)}
}

// changesSince says what has changed since an explanation was given.
func (c *checker) changesSince(e *Explanation) (all Text) {
	const most = 3 // changes that are told
	n := 0
	for i := range e.Cells {
		cell := &e.Cells[i]
		if cell.holds(c.report) {
			continue
		}
		change, mark := c.changeOf(cell), Text{"；", "；", "; "}
		switch n++; {
		case n > most:
			continue
		case n == 1:
			mark = Text{}
		}
		all = Text{all.ZhHans + mark.ZhHans + change.ZhHans, all.ZhHant + mark.ZhHant + change.ZhHant, all.En + mark.En + change.En}
	}
	if n > most {
		number := strconv.Itoa(n)
		all.ZhHans += "，共 " + number + " 处"
		all.ZhHant += "，共 " + number + " 處"
		all.En += ", " + number + " changes in all"
	}
	return all
}

// changeOf says how a recorded value has changed.
func (c *checker) changeOf(cell *CellValue) Text {
	place, was := c.nameOf(cell.Pointer), shorten(cell.Value.String())
	if isProse(cell.Pointer) {
		return Text{place.In(ZhHans) + "不再写有“" + was + "”", place.In(ZhHant) + "不再寫有「" + was + "」",
			place.In(En) + " no longer says “" + was + "”"}
	}
	now := shorten(valueAt(c.report, cell.Pointer).String())
	from, to := blankOr(was), blankOr(now)
	return Text{place.In(ZhHans) + "由 " + from.In(ZhHans) + " 改为 " + to.In(ZhHans),
		place.In(ZhHant) + "由 " + from.In(ZhHant) + " 改為 " + to.In(ZhHant),
		place.In(En) + " changed from " + from.In(En) + " to " + to.In(En)}
}

func blankOr(text string) Text {
	if text == "" {
		return Text{"空白", "空白", "blank"}
	}
	return verbatim(text)
}
