package govreport

// The rules about the order and headings of the sections, the title and what the preamble says of them.
// There is no rule S02 (nothing omitted, nothing off-topic): what 条例 art. 50 asks for is sections 二 to 五, which S01, S09,
// S12 and S14 miss, rows of one's own are S10's, and whether a sentence is off the topic only a reader can say.

var ruleS01 = rule{
	code: "S01", severity: Error, editions: both, unexpressed: readsPage,
	title:   "六个部分齐全、次序正确",
	basis:   "条例第五十条；国办公开办函〔2021〕30号、〔2019〕60号附件格式",
	message: "报告没有这一部分",
	variants: []sentence{
		{"several", "报告缺少 {count} 个部分：{list}"},
		{"rest", "报告到“{last}”为止，后面 {count} 个部分都没有（{list}），可能没有复制完整"},
		{"headings", "有表格，没有标题：{list}"},
		{"numbering", "标题的序号与格式不同：{quote}"},
		{"heading", "有表格，没有标题"},
		{"order", "部分的次序与格式不同，“{quote}”不在应在的位置"},
		{"wording", "标题与格式不同：{quote}"},
	},
	help:  "按格式写齐六个部分的标题，序号为一至六；没有数量的表格填 0，没有内容的部分写明情况。",
	judge: (*checker).sixSections,
}

var ruleS03 = rule{
	code: "S03", severity: Warning, editions: both, unexpressed: readsText,
	title:   "标题写明机关、年度和报告名称",
	basis:   "条例第四十九条：“上一年度政府信息公开工作年度报告”",
	message: "“{quote}”没有写年度",
	variants: []sentence{
		{"noReport", "“{quote}”没有写明是政府信息公开工作年度报告"},
		{"noOrgan", "“{quote}”没有写机关或地区的名称"},
		{"noAnnual", "“{quote}”没有写明是年度报告"},
	},
	help:  "标题写作“〈机关或地区名称〉××年政府信息公开工作年度报告”，××年为报告年度。",
	judge: (*checker).titleComplete,
}

var ruleS16 = rule{
	code: "S16", severity: Advice, editions: both, after: []Code{"S01"}, unexpressed: readsText,
	title:   "引言所说的部分数与格式一致",
	basis:   "国办公开办函〔2021〕30号、〔2019〕60号附件格式：六个部分",
	message: "“{quote}”说有 {actual} 个部分，格式为 {expected} 个部分",
	variants: []sentence{
		{"notListed", "“{quote}”说有六个部分，却没有列出“{list}”"},
	},
	help:  "引言中的部分数和所列名称应与正文的六个部分一致。",
	judge: (*checker).sectionsCounted,
}

var ruleS19 = rule{
	code: "S19", severity: Advice, editions: both, unexpressed: readsPage,
	title:   "内容在自己的标题之下",
	basis:   "国办公开办函〔2021〕30号、〔2019〕60号附件格式",
	message: "谈存在问题的文字在标题之前，应移到标题之下：“{quote}”",
	variants: []sentence{
		{"tables", "表格不在标题之下"},
		{"severalTables", "表格不在标题之下：{list}"},
	},
	help:  "核对原文的排版，把内容移到所属标题之下。",
	judge: (*checker).ownHeadings,
}
