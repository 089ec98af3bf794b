package govreport

import "github.com/zfxxgk/annualreport/govreport/codes"

// The rules about the date of publication: D1 to D5.

var ruleD1 = rule{
	code: "D1", severity: Error, editions: both, unexpressed: readsDate, explainable: true, needsMore: true,
	title:   "部门在1月31日前公布",
	basis:   "条例第四十九条第一款：县级以上人民政府部门应当在每年1月31日前公布上一年度报告",
	message: "{actual} 发布，晚于部门的法定期限 {expected}",
	variants: []sentence{
		{"republished", "页面上写的是 {actual}，晚于部门的法定期限 {expected}；页面可能是后来重新发布的，请核对首次公布的日期"},
		{"officeOrGovernment", "{actual} 发布，晚于 {expected}；如果这是办公厅（室）本机关的报告，已过部门的法定期限，本级政府的报告则不晚于3月31日"},
		{"vertical", "{actual} 发布，晚于 {expected}；垂直管理的机关另有规定的从其规定，请核对"},
	},
	help:  "核对首次向社会公布的日期；确已逾期的，尽快公布并说明原因。",
	judge: (*checker).departmentInTime,
}

// departmentInTime is rule D1. The report of an office may be its own, as that of a department, or its government's. Without
// a kind, what is too late for everybody is left to D2.
func (c *checker) departmentInTime() Answer {
	o := &c.report.Organ
	if o.isTownship() || o.Kind == Government || o.Kind == OtherOrgan {
		return NotApplicable
	}
	if answer := c.dated(); answer != Holds {
		return answer
	}
	switch {
	case !c.later(1, 31):
		return Holds
	case o.Kind == Department, o.Kind == Ministry:
		return c.late(codes.NewDate(c.report.Year+1, 1, 31), "")
	case o.Kind == Vertical:
		return c.late(codes.NewDate(c.report.Year+1, 1, 31), "vertical")
	case c.later(3, 31):
		return NotApplicable
	case o.Kind == GovernmentOffice:
		return c.late(codes.NewDate(c.report.Year+1, 1, 31), "officeOrGovernment")
	}
	return c.undecided("/publishedOn", UnknownOrgan, "/organ/kind")
}

// isTownship reports whether the organ is one for which art. 49 sets no date.
func (o *Organ) isTownship() bool {
	return o.Kind == Township || o.Kind == Subdistrict || o.Level == TownshipLevel
}

// dated tells whether there is a date of publication to judge: Holds where there is. A report that is not yet published
// has none, which is nothing to tell of.
func (c *checker) dated() Answer {
	r := c.report
	switch {
	case r.PublishedOn == "":
		return NotApplicable
	case !r.PublishedOn.WellFormed():
		return c.undecided("/publishedOn", UnknownDate, "/publishedOn")
	case r.Year == 0:
		return c.undecided("/publishedOn", UnknownYear, "/year")
	}
	return Holds
}

// late reports that the last day was missed. A date read off a page may be of another day than the first publication, the
// more so when it is years later: then it is no error, and a variant says so.
func (c *checker) late(last codes.Date, variant string) Answer {
	r := c.report
	f := Finding{Pointer: "/publishedOn", Variant: variant, Cells: []string{"/year", "/publishedOn"},
		Expected: TextValue(string(last)), Actual: TextValue(string(r.PublishedOn))}
	switch {
	case variant != "" || c.rule.severity == Advice:
		f.Severity = Advice
	case c.hasPageDate():
		f.Variant = "republished"
		if f.Severity = Warning; c.rule.severity == Warning || r.PublishedOn.Year() > r.Year+1 {
			f.Severity = Advice
		}
	}
	return c.add(&f)
}

// hasPageDate reports whether the date of publication was read off a page.
func (c *checker) hasPageDate() bool {
	return c.report.marked(PageDate, "/publishedOn")
}

// later reports whether the report was published after a day of the year in which it is due.
func (c *checker) later(month, day int) bool {
	return c.report.PublishedOn.After(codes.NewDate(c.report.Year+1, month, day))
}

var ruleD2 = rule{
	code: "D2", severity: Error, editions: both, unexpressed: readsDate, explainable: true, needsMore: true,
	title:   "县级以上地方政府在3月31日前公布",
	basis:   "条例第四十九条第二款：县级以上地方人民政府的上一年度报告应当在每年3月31日前公布",
	message: "{actual} 发布，晚于法定期限 {expected}",
	variants: []sentence{
		{"republished", "页面上写的是 {actual}，晚于法定期限 {expected}；页面可能是后来重新发布的，请核对首次公布的日期"},
	},
	help:  "核对首次向社会公布的日期；确已逾期的，尽快公布并说明原因。",
	judge: (*checker).governmentInTime,
}

// governmentInTime is rule D2. It is everybody's last day at county level and above.
func (c *checker) governmentInTime() Answer {
	o := &c.report.Organ
	if o.isTownship() || o.Kind != "" && o.Kind != Government && o.Kind != GovernmentOffice {
		return NotApplicable
	}
	if answer := c.dated(); answer != Holds {
		return answer
	}
	switch {
	case !c.later(3, 31):
		return Holds
	case o.Kind == "" && !o.isOfCounty():
		return c.undecided("/publishedOn", UnknownOrgan, c.report.unknownOfOrgan()...)
	}
	return c.late(codes.NewDate(c.report.Year+1, 3, 31), "")
}

// isOfCounty reports whether an organ's level is stated, as that of a county or above.
func (o *Organ) isOfCounty() bool { return o.Level != "" && o.Level != TownshipLevel }

var ruleD3 = rule{
	code: "D3", severity: Advice, editions: both, unexpressed: readsDate, needsMore: true,
	title:   "乡镇、街道在当地规定的期限前公布",
	basis:   "当地通知规定的期限（条例第四十九条没有规定乡镇、街道的期限）",
	message: "{actual} 发布，晚于当地规定的期限 {expected}",
	help:    "核对首次向社会公布的日期和当地的通知。",
	judge:   (*checker).townshipInTime,
}

// townshipInTime is rule D3.
func (c *checker) townshipInTime() Answer {
	if !c.report.Organ.isTownship() {
		return NotApplicable
	}
	return c.missesDeadline()
}

// missesDeadline compares with the date set locally, where it is one for reports on this year.
func (c *checker) missesDeadline() Answer {
	r, deadline := c.report, c.options.Deadline
	switch {
	case !deadline.WellFormed() || r.Year != 0 && deadline.Year() != r.Year+1:
		return NotApplicable
	case r.PublishedOn == "" && c.options.Final:
		return c.undecided("/publishedOn", UnknownDate, "/publishedOn")
	}
	if answer := c.dated(); answer != Holds {
		return answer
	}
	if !r.PublishedOn.After(deadline) {
		return Holds
	}
	return c.late(deadline, "")
}

var ruleD4 = rule{
	code: "D4", severity: Warning, editions: both, unexpressed: readsDate, explainable: true, needsMore: true,
	title:   "年度结束后公布",
	basis:   "逻辑关系：数据统计至报告年度12月31日",
	message: "{actual} 发布时 {year} 年度还没有结束，全年的数不可能已经统计完",
	variants: []sentence{
		{"republished", "页面上写的是 {actual}，那时 {year} 年度还没有结束，全年的数不可能已经统计完；如果这不是发布日期，请填写发布日期"},
	},
	help:  "核对发布日期和报告年度；提前公布的，用全年的数更新后重新公布。",
	judge: (*checker).afterTheYear,
}

// afterTheYear is rule D4. A period that ended before the year is S05's finding, and may be that of a dissolved organ.
func (c *checker) afterTheYear() Answer {
	if answer := c.dated(); answer != Holds {
		return answer
	}
	r := c.report
	if !r.PublishedOn.Before(codes.NewDate(r.Year+1, 1, 1)) || r.Period.End.Year() == r.Year && r.PublishedOn.After(r.Period.End) {
		return Holds
	}
	f := Finding{Pointer: "/publishedOn", Cells: []string{"/year", "/publishedOn"}, Actual: TextValue(string(r.PublishedOn))}
	f.argNumber("year", int64(r.Year))
	if c.hasPageDate() {
		f.Variant = "republished"
	}
	return c.add(&f)
}

var ruleD5 = rule{
	code: "D5", severity: Warning, editions: both, after: []Code{"D1", "D2"}, unexpressed: readsDate, explainable: true, needsMore: true,
	title:   "在当地规定的期限前公布",
	basis:   "当地通知规定的期限",
	message: "{actual} 发布，晚于当地规定的期限 {expected}",
	variants: []sentence{
		{"republished", "页面上写的是 {actual}，晚于当地规定的期限 {expected}；页面可能是后来重新发布的，请核对首次公布的日期"},
	},
	help:  "核对首次向社会公布的日期和当地的通知。",
	judge: (*checker).locallyInTime,
}

// locallyInTime is rule D5, which adds nothing where the law's own date was missed.
func (c *checker) locallyInTime() Answer {
	if c.report.Organ.isTownship() || c.hasSpoken(spot{pointer: "/publishedOn"}) {
		return NotApplicable
	}
	return c.missesDeadline()
}
