package govreport

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

var ruleD3 = rule{
	code: "D3", severity: Advice, editions: both, unexpressed: readsDate, needsMore: true,
	title:   "乡镇、街道在当地规定的期限前公布",
	basis:   "当地通知规定的期限（条例第四十九条没有规定乡镇、街道的期限）",
	message: "{actual} 发布，晚于当地规定的期限 {expected}",
	help:    "核对首次向社会公布的日期和当地的通知。",
	judge:   (*checker).townshipInTime,
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
