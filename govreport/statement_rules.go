package govreport

var ruleT28 = rule{
	code: "T2-8", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText, explainable: true,
	title:   "公开数不应多于决定数",
	basis:   "第二部分表格统计全部处理决定，含依法未公开的",
	message: "处理决定为 {actual} 件，少于文字所述公开数 {published}（“{quote}”）",
	help:    "核对处理决定数量：应包括已公开和依法未公开的全部决定。",
	judge:   (*checker).publishedDecisions,
}

var ruleT3Z = rule{
	code: "T3-Z", severity: Error, editions: both, unexpressed: readsText,
	title:   "全零与文字矛盾",
	basis:   "第三部分表格与第一部分应一致（条例第五十条）",
	message: "表中没有新收、结转的申请，文字却写“{quote}”",
	variants: []sentence{
		{"fewer", "表中本年新收 {actual} 件，文字却写“{quote}”"},
	},
	help:  "核对申请登记台账，改正第三部分表格或文字。",
	judge: (*checker).zerosAgainstProse,
}
