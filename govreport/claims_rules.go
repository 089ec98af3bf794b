package govreport

// The rules that compare prose with tables, and prose with itself.

// What the rules share by which a claim in prose equals cells.
const (
	claimBasis   = "文字与表格应一致（条例第五十条）"
	claimMessage = "文字写“{quote}”，表中{cells}为 {actual}"
	claimHelp    = "核对台账，改正文字或表格。"
)

var claimVariants = []sentence{{"maybe", "文字写“{quote}”，表中{cells}为 {actual}；所指可能不同，请核对"}}

var ruleN1 = rule{
	code: "N1", severity: Warning, editions: both, after: []Code{"T3-Z"}, unexpressed: readsText, explainable: true,
	title:    "文字所述收到申请数与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).receivedTold,
}

var ruleN2 = rule{
	code: "N2", severity: Warning, editions: both, after: []Code{"T3-Z"}, unexpressed: readsText, explainable: true,
	title:    "文字所述上年结转数与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).carriedInTold,
}

var ruleN3 = rule{
	code: "N3", severity: Warning, editions: both, after: []Code{"T3-Z"}, unexpressed: readsText, explainable: true,
	title:    "文字所述答复办结数与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).answeredTold,
}

var ruleN4 = rule{
	code: "N4", severity: Warning, editions: both, after: []Code{"T3-Z"}, unexpressed: readsText, explainable: true,
	title:    "文字所述结转下年数与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).carriedOutTold,
}

var ruleN5 = rule{
	code: "N5", severity: Warning, editions: both, after: []Code{"T3-Z"}, unexpressed: readsText, explainable: true,
	title:    "文字所述办理结果与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).outcomesTold,
}

var ruleN6 = rule{
	code: "N6", severity: Warning, editions: both, unexpressed: readsText, explainable: true,
	title:    "文字所述复议、诉讼数与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).disputesTold,
}

var ruleN7 = rule{
	code: "N7", severity: Warning, editions: only2021, unexpressed: readsText, explainable: true,
	title:    "文字所述规章、规范性文件数与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).documentsTold,
}

var ruleN8 = rule{
	code: "N8", severity: Warning, editions: only2021, after: []Code{"C04"}, unexpressed: readsText, explainable: true,
	title:    "文字所述许可、处罚、强制决定数和收费与表格一致",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).decisionsTold,
}

var ruleN9 = rule{
	code: "N9", severity: Warning, editions: both, unexpressed: readsText, explainable: true,
	title:   "文字所述占比与件数一致",
	basis:   "逻辑关系：占比＝部分÷整体",
	message: "“{quote}”：{part} 件占 {whole} 件的 {percent}%",
	help:    "核对件数、总数和占比。",
	judge:   (*checker).sharesTold,
}

var ruleN10 = rule{
	code: "N10", severity: Advice, editions: both, unexpressed: readsText, explainable: true,
	title:   "文字中各分项之和与总数一致",
	basis:   "逻辑关系：分项之和＝总数",
	message: "“{quote}”：各分项之和为 {sum}，总数为 {whole}",
	help:    "核对总数和各分项。",
	judge:   (*checker).sumsTold,
}

var ruleN11 = rule{
	code: "N11", severity: Warning, editions: both, after: []Code{"C04", "T3-Z"}, unexpressed: readsText, explainable: true,
	title:    "文字说没有的，表格应为 0",
	basis:    claimBasis,
	message:  claimMessage,
	variants: claimVariants,
	help:     claimHelp,
	judge:    (*checker).noneTold,
}

var ruleN12 = rule{
	code: "N12", severity: Advice, editions: []Edition{Edition2021}, unexpressed: readsText, explainable: true,
	title:   "信息处理费应为 10 元的整数倍",
	basis:   "国办函〔2020〕109号：按件每件 100 元起，按量每页 10 元起",
	message: "“{quote}”：{fee} 元不是 10 元的整数倍",
	help:    "按收费标准核对金额。",
	judge:   (*checker).tariffTold,
}

var ruleN13 = rule{
	code: "N13", severity: Warning, editions: both, after: []Code{"N1", "N2", "N3", "N4", "N5"}, unexpressed: readsText, explainable: true,
	title:   "文字所述收到与处理平衡",
	basis:   "第三部分表格印注：“第一项加第二项之和，等于第三项加第四项之和”",
	message: "文字所述收到 {received} 件、上年结转 {carriedIn} 件，与办结 {answered} 件、结转下年 {carriedOut} 件不平衡（“{quote}”）",
	variants: []sentence{
		{"tooMany", "文字所述收到 {received} 件，多于办结 {answered} 件与结转下年 {carriedOut} 件之和（“{quote}”）"},
	},
	help:  "核对申请登记台账，改正文字。",
	judge: (*checker).balanceTold,
}
