package govreport

// The rules about what the prose must hold. What is missing is told before publication only, as everywhere.

var ruleS11 = rule{
	code: "S11", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText,
	title:   "总体情况涵盖五个方面",
	basis:   "国办公开办函〔2021〕30号：总体情况主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障",
	message: "没有写到：{list}",
	help:    "分方面各写一段；某一方面没有新情况的，也写一句话说明。",
	judge:   (*checker).fiveAspects,
}

var ruleS12 = rule{
	code: "S12", severity: Error, editions: both, unexpressed: readsText,
	title:   "政府的报告写明考核、评议和责任追究结果",
	basis:   "条例第五十条：各级人民政府的报告还应当包括工作考核、社会评议和责任追究结果情况",
	message: "政府的报告没有写到：{list}",
	variants: []sentence{
		{"nothing", "政府的报告没有写工作考核、社会评议和责任追究结果情况"},
	},
	help:  "在总体情况的监督保障部分写明结果；没有发生责任追究的，写明没有发生。",
	judge: (*checker).governmentResults,
}

var ruleS13 = rule{
	code: "S13", severity: Advice, editions: []Edition{Edition2021}, unexpressed: readsText,
	title:   "总体情况一般不超过一千字",
	basis:   "国办公开办函〔2021〕30号及各地通知：篇幅原则上不超过一千字",
	message: "有 {actual} 字（不计标点），原则上不超过 {expected} 字",
	help:    "聚焦主题、简明客观，删去与政府信息公开无关的内容。",
	judge:   (*checker).overviewLength,
}

var ruleS14 = rule{
	code: "S14", severity: Warning, editions: both, unexpressed: readsText,
	title:   "第五部分既写问题也写改进",
	basis:   "条例第五十条：存在的主要问题及改进情况",
	message: "只写了“{quote}”，没有写存在的主要问题及改进情况",
	variants: []sentence{
		{"noProblem", "没有写存在的主要问题"},
		{"noImprovement", "没有写改进情况"},
	},
	help:  "写明本年度存在的主要问题，以及已经采取或下一步的改进措施。",
	judge: (*checker).problemsAndImprovement,
}

var ruleS15 = rule{
	code: "S15", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText,
	title:   "第六部分说明信息处理费",
	basis:   "国办函〔2020〕109号：信息处理费收取情况列入年度报告",
	message: "没有说明收取信息处理费的情况",
	help:    "写明收取的件数和金额；没有收取的，写明没有收取。",
	judge:   (*checker).feeTold,
}

var ruleS17 = rule{
	code: "S17", severity: Warning, editions: both, unexpressed: readsText,
	title:   "没有残留的模板文字",
	basis:   "国办公开办函〔2021〕30号：内容准确、全面",
	message: "“{quote}”像是没有填写的模板文字",
	help:    "填上实际的名称、日期或数字；有意隐去的，换一种写法。",
	judge:   (*checker).templateLeftovers,
}

var ruleS18 = rule{
	code: "S18", severity: Warning, editions: both, unexpressed: readsText,
	title:   "前后是同一个机关",
	basis:   "国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，追究责任",
	message: "报告机关是“{organ}”，文中却自称“{quote}”，可能照搬了其他机关的文字",
	variants: []sentence{
		{"higherGovernment", "“{quote}”说的是向上级政府提出的申请，不是向“{organ}”提出的，可能照搬了其他机关的文字"},
	},
	help:  "核对文字，改为本机关的名称和数字。",
	judge: (*checker).oneOrgan,
}
