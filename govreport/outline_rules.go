package govreport

// outlineRules are the rules about the order and headings of the sections, the title and what the preamble says of them.
// There is no rule S02 (nothing omitted, nothing off-topic): what 条例 art. 50 asks for is sections 二 to 五, which S01, S09,
// S12 and S14 miss, rows of one's own are S10's, and whether a sentence is off the topic only a reader can say.
var outlineRules = []reportRule{
	{Rule{
		Code: "S01", Severity: Error, Editions: both, Unexpressed: readsPage,
		Title: Text{"六个部分齐全、次序正确", "六個部分齊全、次序正確", "Six sections in order"},
		Basis: Text{"条例第五十条；国办公开办函〔2021〕30号、〔2019〕60号附件格式", "條例第五十條；國辦公開辦函〔2021〕30號、〔2019〕60號附件格式",
			"条例 art. 50; the forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"},
		Messages: []Text{
			{"报告没有这一部分", "報告沒有這一部分", "the report does not have this section"},
			{"报告缺少 {count} 个部分：{list}", "報告缺少 {count} 個部分：{list}", "the report lacks {count} sections: {list}"},
			{"报告到“{last}”为止，后面 {count} 个部分都没有（{list}），可能没有复制完整", "報告到「{last}」為止，後面 {count} 個部分都沒有（{list}），可能沒有複製完整",
				"the report ends with “{last}”; the {count} sections behind it are missing ({list}), perhaps because it was not copied to its end"},
			{"有表格，没有标题：{list}", "有表格，沒有標題：{list}", "the tables are there, but not the headings: {list}"},
			{"标题的序号与格式不同：{quote}", "標題的序號與格式不同：{quote}", "headings are numbered otherwise than on the form: {quote}"},
			{"有表格，没有标题", "有表格，沒有標題", "the table is there, but not the heading"},
			{"部分的次序与格式不同，“{quote}”不在应在的位置", "部分的次序與格式不同，「{quote}」不在應在的位置",
				"the sections are not in the form's order: “{quote}” stands in another place"},
			{"标题与格式不同：{quote}", "標題與格式不同：{quote}", "headings are worded otherwise than on the form: {quote}"},
		},
		Help: Text{"按格式写齐六个部分的标题，序号为一至六；没有数量的表格填 0，没有内容的部分写明情况。",
			"按格式寫齊六個部分的標題，序號為一至六；沒有數量的表格填 0，沒有內容的部分寫明情況。",
			"Give all six sections with their headings, numbered 一 to 六; tables without cases report 0, and a section without content says so."},
	}, (*checker).sixSections},
	{Rule{
		Code: "S03", Severity: Warning, Editions: both, Unexpressed: readsText,
		Title: Text{"标题写明机关、年度和报告名称", "標題寫明機關、年度和報告名稱", "The title names organ, year and report"},
		Basis: Text{"条例第四十九条：“上一年度政府信息公开工作年度报告”", "條例第四十九條：「上一年度政府信息公開工作年度報告」",
			"条例 art. 49: “the annual report on government information disclosure of the previous year”"},
		Messages: []Text{
			{"“{quote}”没有写年度", "「{quote}」沒有寫年度", "“{quote}” names no year"},
			{"“{quote}”没有写明是政府信息公开工作年度报告", "「{quote}」沒有寫明是政府信息公開工作年度報告",
				"“{quote}” does not say that this is the 政府信息公开工作年度报告"},
			{"“{quote}”没有写机关或地区的名称", "「{quote}」沒有寫機關或地區的名稱", "“{quote}” names no organ or region"},
			{"“{quote}”没有写明是年度报告", "「{quote}」沒有寫明是年度報告", "“{quote}” does not say that this is an annual report"},
		},
		Help: Text{"标题写作“〈机关或地区名称〉××年政府信息公开工作年度报告”，××年为报告年度。", "標題寫作「〈機關或地區名稱〉××年政府信息公開工作年度報告」，××年為報告年度。",
			"Write the title as organ or region, year and 政府信息公开工作年度报告."},
	}, (*checker).titleComplete},
	{Rule{
		Code: "S16", Severity: Advice, Editions: both, Unexpressed: readsText,
		Title: Text{"引言所说的部分数与格式一致", "引言所說的部分數與格式一致", "The preamble counts six sections"},
		Basis: Text{"国办公开办函〔2021〕30号、〔2019〕60号附件格式：六个部分", "國辦公開辦函〔2021〕30號、〔2019〕60號附件格式：六個部分",
			"The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号: six sections"},
		Messages: []Text{
			{"“{quote}”说有 {actual} 个部分，格式为 {expected} 个部分", "「{quote}」說有 {actual} 個部分，格式為 {expected} 個部分",
				"“{quote}” speaks of {actual} sections; the form has {expected}"},
			{"“{quote}”说有六个部分，却没有列出“{list}”", "「{quote}」說有六個部分，卻沒有列出「{list}」", "“{quote}” speaks of six sections but does not list “{list}”"},
		},
		Help: Text{"引言中的部分数和所列名称应与正文的六个部分一致。", "引言中的部分數和所列名稱應與正文的六個部分一致。",
			"The preamble should count and list the six sections that follow."},
	}, (*checker).sectionsCounted},
	{Rule{
		Code: "S19", Severity: Advice, Editions: both, Unexpressed: readsPage,
		Title: Text{"内容在自己的标题之下", "內容在自己的標題之下", "Content below its own heading"},
		Basis: Text{"国办公开办函〔2021〕30号、〔2019〕60号附件格式", "國辦公開辦函〔2021〕30號、〔2019〕60號附件格式",
			"The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"},
		Messages: []Text{
			{"谈存在问题的文字在标题之前，应移到标题之下：“{quote}”", "談存在問題的文字在標題之前，應移到標題之下：「{quote}」",
				"text about problems stands above the heading and belongs below it: “{quote}”"},
			{"表格不在标题之下", "表格不在標題之下", "the table does not stand below its heading"},
			{"表格不在标题之下：{list}", "表格不在標題之下：{list}", "tables do not stand below their headings: {list}"},
		},
		Help: Text{"核对原文的排版，把内容移到所属标题之下。", "核對原文的排版，把內容移到所屬標題之下。", "Check the layout and move the content below its heading."},
	}, (*checker).ownHeadings},
}
