package rulebook

// titleOf names a group of rules.
func titleOf(group string) (zh, en string) {
	for _, g := range groups {
		if g.group == group {
			return group + " " + g.zh, g.en
		}
	}
	panic("rulebook: group " + group + " has no title")
}

var groups = []struct{ group, zh, en string }{
	{"U", "检查选项", "Options of the check"},
	{"J", "文档结构", "Structure of the document"},
	{"S", "报告结构与文字", "Structure and text of the report"},
	{"M", "编号与联系方式", "Numbers of organs, websites and documents"},
	{"D", "发布时间", "Date of publication"},
	{"C", "单元格", "Cells"},
	{"T2", "第二部分表格（表内审核）", "Table of section 二"},
	{"T3", "第三部分表格（表内审核）", "Table of section 三"},
	{"T4", "第四部分表格（表内审核）", "Table of section 四"},
	{"N", "文字与表格（表间审核）", "Text against tables"},
	{"X", "与上一年度（年际审核）", "Between years"},
	{"G", "上下级汇总（汇总审核）", "Between levels"},
	{"E", "审核说明", "Explanations"},
}
