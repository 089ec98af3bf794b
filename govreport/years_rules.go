package govreport

// The rules between a report and that of the year before: X1 to X7.

var ruleX1 = rule{
	code: "X1", severity: Error, editions: both, after: []Code{"T3-L"}, explainable: true, needsMore: true,
	title:   "上年结转与上一年度报告衔接",
	basis:   "逻辑关系：上年结转＝上一年度报告的结转下年度继续办理",
	message: "填报 {actual} 件，上一年度报告的结转下年度继续办理为 {expected} 件，两数应当相等{columns}",
	variants: []sentence{
		{"otherName", "填报 {actual} 件，所给的上一年度报告（“{other}”）的结转下年度继续办理为 {expected} 件{columns}；两份报告的机关名称不同，机关改名、合并或者分设的请作说明"},
	},
	help:  "与上一年度已公布的报告核对：本年填错的，改正本年；上一年度填错的，更正上一年度报告并重新公布。",
	judge: (*checker).carriedOver,
}

var ruleX1c = rule{
	code: "X1c", severity: Warning, editions: both, after: []Code{"T3-L", "X1"}, explainable: true, needsMore: true,
	title:   "上年结转的申请人分类与上一年度报告衔接",
	basis:   "逻辑关系：各类申请人的上年结转＝上一年度报告的结转下年度继续办理",
	message: "上年结转的总计与上一年度报告一致，申请人的分类不同{columns}",
	help:    "核对申请人的分类；确需重新分类的，请作说明。",
	judge:   (*checker).carriedOverByApplicant,
}

var ruleX2 = rule{
	code: "X2", severity: Warning, editions: []Edition{Edition2021}, after: []Code{"T2-1", "T2-4", "X5"}, explainable: true, needsMore: true,
	title:   "现行有效件数与上一年度报告衔接",
	basis:   "逻辑关系：现行有效＝上年现行有效＋本年制发−本年废止",
	message: "填报 {actual} 件；上年现行有效 {stock} 件，加本年制发 {made} 件，减本年废止 {repealed} 件，应为 {expected} 件，{difference}",
	variants: []sentence{
		{"told", "填报 {actual} 件，按上年 {stock} 件、本年制发 {made} 件、废止 {repealed} 件推算应为 {expected} 件，{difference}；文字部分写明“{quote}”，请确认差额由此而来"},
	},
	help:  "会同司法行政部门核对；因清理、调整口径而不同的，请作说明。",
	judge: (*checker).stockOfDocuments,
}

var ruleX3 = rule{
	code: "X3", severity: Advice, editions: both, unexpressed: readsYears, needsMore: true,
	title:   "所给的上一年度报告可以比较",
	basis:   "年度之间只比较同一机关、同一口径、前后相连的两个年度；两版格式的第二部分统计内容不同，不作比较",
	message: "所给的是 {actual} 年度的报告，上一年度应为 {expected} 年度，未作比较",
	variants: []sentence{
		{"otherOrgan", "所给的上一年度报告是“{other}”的，本报告是“{own}”的，未作比较"},
		{"otherScope", "所给的上一年度报告的统计范围是“{other}”，本报告是“{own}”，未作比较"},
	},
	help:  "请换用本机关上一年度、统计范围相同的报告。",
	judge: (*checker).comparable,
}

var ruleX4 = rule{
	code: "X4", severity: Warning, editions: []Edition{Edition2019}, unexpressed: readsYears, explainable: true, needsMore: true,
	title:   "上一年项目数量与上一年度报告衔接",
	basis:   "逻辑关系：上一年项目数量＝上一年度报告的上一年项目数量＋本年增/减",
	message: "与上一年度报告不衔接：{rows}",
	help:    "对照上一年度报告核对项目数量；口径不同的请作说明。",
	judge:   (*checker).stockOfItems,
}

var ruleX5 = rule{
	code: "X5", severity: Warning, editions: both, unexpressed: readsText, explainable: true, needsMore: true,
	title:   "不得照搬上一年度报告",
	basis:   "国办公开办函〔2021〕30号：年度报告不得内容雷同",
	message: "{tables}的数与上一年度报告完全相同，可能没有更新",
	variants: []sentence{
		{"text", "文字与上一年度报告一字不差（{count} 字）"},
		{"textButFigures", "文字除数字外与上一年度报告完全相同（{count} 字）"},
	},
	help:  "按本年度的实际情况填写。",
	judge: (*checker).notLastYears,
}

var ruleX6 = rule{
	code: "X6", severity: Advice, editions: both, needsMore: true,
	title:   "上年尚未审结的案件应继续统计",
	basis:   "逻辑关系：本年总计≥上一年度报告的尚未审结",
	message: "本年共 {actual} 件，上一年度报告有 {pending} 件尚未审结，请确认这些案件的结果已经统计",
	help:    "上一年尚未审结、本年审结的案件，结果计入本年。",
	judge:   (*checker).pendingCases,
}

var ruleX7 = rule{
	code: "X7", severity: Advice, editions: both, unexpressed: readsText, needsMore: true,
	title:   "问题及改进情况应逐年更新",
	basis:   "条例第五十条第四项；国办公开办函〔2021〕30号：年度报告不得内容雷同",
	message: "与上一年度报告的文字相同（{count} 字），没有写上一年度所列问题改进得如何",
	help:    "写明上一年度问题的改进情况和本年度的新问题。",
	judge:   (*checker).sameProblems,
}

// CheckYears compares a report with the same organ's report on the year before. It runs the rules X, and with them T2-1 and
// T2-4, which say what X2 leaves to them; Check runs all of them when Options.Previous is given.
func CheckYears(previous, current *Report) Result {
	return Check(current, Options{Previous: previous, Only: []string{"X", "T2-1", "T2-4"}})
}
