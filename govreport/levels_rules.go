package govreport

// levelRules are the rules between an aggregated report and those it sums: G1 to G8.
var levelRules = []reportRule{
	{Rule{
		Code: "G1", Severity: Error, Editions: both, Unexpressed: readsLevels, Explainable: true,
		Title:    Text{"汇总：依申请公开", "匯總：依申請公開", "Sum of levels: applications"},
		Basis:    basisSum,
		Messages: levelMessages,
		Help:     helpSum,
	}, (*checker).levelSums},
	{Rule{
		Code: "G2", Severity: Error, Editions: both, Unexpressed: readsLevels, Explainable: true,
		Title:    Text{"汇总：处理决定与行政复议", "匯總：處理決定與行政複議", "Sum of levels: decisions and reviews"},
		Basis:    basisSum,
		Messages: levelMessages,
		Help:     helpSum,
	}, (*checker).levelSums},
	{Rule{
		Code: "G3", Severity: Error, Editions: []Edition{Edition2021}, Unexpressed: readsLevels, Explainable: true,
		Title: Text{"汇总：收费金额", "匯總：收費金額", "Sum of levels: fees"},
		Basis: Text{"逻辑关系：汇总数＝本级＋所属各单位，允许有末位四舍五入之差", "邏輯關係：匯總數＝本級＋所屬各單位，允許有末位四捨五入之差",
			"Logic: aggregated = own + every subordinate organ's, but for the rounding of the last places"},
		Messages: levelMessages,
		Help:     helpSum,
	}, (*checker).levelSums},
	{Rule{
		Code: "G4", Severity: Warning, Editions: both, Unexpressed: readsLevels, Explainable: true,
		Title: Text{"汇总：文件与项目", "匯總：文件與項目", "Sum of levels: documents and items"},
		Basis: Text{"逻辑关系：汇总数≤本级＋所属各单位（联合制发的只计一件）", "邏輯關係：匯總數≤本級＋所屬各單位（聯合制發的只計一件）",
			"Logic: aggregated ≤ own + every subordinate organ's (what several issue together counts once)"},
		Messages: []Text{moreThanSum},
		Help:     helpSum,
	}, (*checker).levelSums},
	{Rule{
		Code: "G5", Severity: Warning, Editions: both, Unexpressed: readsLevels, Explainable: true,
		Title: Text{"汇总：行政诉讼", "匯總：行政訴訟", "Sum of levels: lawsuits"},
		Basis: Text{"《行政诉讼法》第二十六条：一件案件可以有几个被告，汇总数在最大的一个单位与各单位之和之间",
			"《行政訴訟法》第二十六條：一件案件可以有幾個被告，匯總數在最大的一個單位與各單位之和之間",
			"行政诉讼法 art. 26: a case may have several defendants, so that the sum lies between the largest organ's and that of all"},
		Messages: []Text{moreThanSum, lessThanOne},
		Help: Text{"核对各单位的案件；共同被告的同一案件只计一件。", "核對各單位的案件；共同被告的同一案件只計一件。",
			"Check the cases of each organ; a case with several defendants counts once."},
	}, (*checker).levelSums},
	{Rule{
		Code: "G6", Severity: Advice, Editions: both, Unexpressed: readsLevels,
		Title: Text{"垂直管理单位不计入地方汇总", "垂直管理單位不計入地方匯總", "Vertically managed organs are not in a local sum"},
		Basis: Text{"条例第三条第四款：垂直领导的部门由其办公厅（室）主管本系统的政府信息公开工作", "條例第三條第四款：垂直領導的部門由其辦公廳（室）主管本系統的政府信息公開工作",
			"条例 art. 3(4): departments under vertical leadership are in charge of disclosure in their own system"},
		Messages: []Text{
			{"{list}属垂直管理，在本系统内报告，未计入比较", "{list}屬垂直管理，在本系統內報告，未計入比較",
				"{list}: managed vertically, reports in its own system, was left out of the comparison"},
		},
		Help: Text{"汇总数不应包括垂直管理单位。", "匯總數不應包括垂直管理單位。", "The aggregated numbers should not count vertically managed organs."},
	}, (*checker).verticalOrgans},
	{Rule{
		Code: "G7", Severity: Warning, Editions: both, Unexpressed: readsLevels,
		Title: Text{"所属单位报告齐全可比", "所屬單位報告齊全可比", "The reports to be summed belong there"},
		Basis: Text{"逻辑关系：汇总的是同一年度、同一格式、所属各单位各一份报告", "邏輯關係：匯總的是同一年度、同一格式、所屬各單位各一份報告",
			"Logic: what is summed is one report of each subordinate organ, of one year and one edition"},
		Messages: []Text{
			{"{list}没有内容，未计入比较", "{list}沒有內容，未計入比較", "{list}: there is none; not compared"},
			{"{list}不是 {year} 年度的报告，未计入比较", "{list}不是 {year} 年度的報告，未計入比較", "{list}: not on {year}; left out of the comparison"},
			{"{list}用的是另一版格式，未计入比较", "{list}用的是另一版格式，未計入比較", "{list}: in another edition of the form; left out of the comparison"},
			{"{list}是汇总机关自己的报告，不是所属单位的，未计入比较", "{list}是匯總機關自己的報告，不是所屬單位的，未計入比較",
				"{list}: the aggregating organ's own report, not a subordinate's; left out of the comparison"},
			{"报告重复：{list}；数字相同的只计一份，数字不同的都未计入比较", "報告重複：{list}；數字相同的只計一份，數字不同的都未計入比較",
				"given more than once: {list}; reports with the same numbers count once, those with others were left out of the comparison"},
			{"{list}不在本机关的行政区划 {code} 之内，未计入比较", "{list}不在本機關的行政區劃 {code} 之內，未計入比較",
				"{list}: not in this organ's region {code}; left out of the comparison"},
			{"作为本级给出的报告写明是汇总数据，未计入比较", "作為本級給出的報告寫明是匯總數據，未計入比較",
				"what was given as the organ's own report says that it aggregates; left out of the comparison"},
			{"报告写明是本机关数据，未与所属单位的数字比较", "報告寫明是本機關數據，未與所屬單位的數字比較",
				"the report says that it counts the organ's own numbers; it was not compared with those of other organs"},
		},
		Help: Text{"核对汇总的报告清单：每个所属单位一份，同一年度；汇总机关自己的数字另作本级报告给出。",
			"核對匯總的報告清單：每個所屬單位一份，同一年度；匯總機關自己的數字另作本級報告給出。",
			"Check the list of reports: one of each subordinate organ, of one year; the aggregating organ's own numbers are given apart, as its own report."},
	}, (*checker).membersBelong},
	{Rule{
		Code: "G8", Severity: Error, Editions: both, Unexpressed: readsLevels,
		Title:    Text{"汇总数不少于任何一个单位", "匯總數不少於任何一個單位", "No less than any of the summed"},
		Basis:    Text{"逻辑关系：汇总数≥其中每个单位的数", "邏輯關係：匯總數≥其中每個單位的數", "Logic: aggregated ≥ each of the organs'"},
		Messages: []Text{lessThanOne},
		Help:     Text{"核对汇总数和这个单位的数。", "核對匯總數和這個單位的數。", "Check the aggregated number and that organ's."},
	}, (*checker).levelSums},
}

// The messages of the rules on sums.
var (
	levelMessages = []Text{
		{"与本级和所属单位共 {n} 份报告之和不符：{list}", "與本級和所屬單位共 {n} 份報告之和不符：{list}",
			"not the sum of the {n} reports, own and subordinate: {list}"},
		{"少于 {n} 份报告之和：{list}", "少於 {n} 份報告之和：{list}", "less than the sum of the {n} reports: {list}"},
		{"少的数恰好是{unit}的数，可能漏计：{list}", "少的數恰好是{unit}的數，可能漏計：{list}",
			"less by exactly the numbers of {unit}: left out? {list}"},
		{"多的数恰好是{unit}的数，可能重复计入：{list}", "多的數恰好是{unit}的數，可能重複計入：{list}",
			"more by exactly the numbers of {unit}: counted twice? {list}"},
		{"多的数恰好是{unit}的数，属垂直管理的单位不应计入：{list}", "多的數恰好是{unit}的數，屬垂直管理的單位不應計入：{list}",
			"more by exactly the numbers of {unit}, which is managed vertically and does not belong there: {list}"},
	}
	moreThanSum = Text{"多于本级和所属单位共 {n} 份报告之和：{list}", "多於本級和所屬單位共 {n} 份報告之和：{list}",
		"more than the sum of the {n} reports, own and subordinate: {list}"}
	lessThanOne = Text{"少于其中一个单位的数：{list}", "少於其中一個單位的數：{list}", "less than a single organ's: {list}"}

	basisSum = Text{"逻辑关系：汇总数＝本级＋所属各单位", "邏輯關係：匯總數＝本級＋所屬各單位", "Logic: aggregated = own + every subordinate organ's"}
	helpSum  = Text{"核对有没有漏计、重复计入的单位，或者缺少哪个单位的报告，再改汇总数。", "核對有沒有漏計、重複計入的單位，或者缺少哪個單位的報告，再改匯總數。",
		"See whether an organ was left out or counted twice, or whose report is not among those given; then correct the aggregated number."}
)

// CheckLevels compares an aggregated report (汇总) with the organ's own report, which may be nil, and the reports of its
// subordinate organs. It runs the rules G alone; Check runs them with all others when Options.Children is given. Without
// the organ's own numbers an aggregated one is only known to be at least the sum of the children's. To say that children
// are all there are, use Check with Options.AllChildren.
func CheckLevels(parent, own *Report, children []*Report) Result {
	return Check(parent, Options{Own: own, Children: children, Only: []string{"G"}})
}

// verticalOrgans is rule G6.
func (c *checker) verticalOrgans() Answer {
	if c.below() == nil {
		return NotApplicable
	}
	return c.leftOut(ManagedAbove, 0)
}

// membersBelong is rule G7.
func (c *checker) membersBelong() Answer {
	if c.below() == nil {
		if len(c.options.Children) == 0 && c.options.Own == nil {
			return NotApplicable
		}
		return c.add(&Finding{Pointer: "/scope", Severity: Advice, Variant: 7})
	}
	answer := Holds
	for why := NoReport; why <= WrongScope; why++ {
		answer = max(answer, c.leftOut(why, int(why-NoReport)))
	}
	return answer
}

// leftOut names the reports that are left out for a reason.
func (c *checker) leftOut(why Omission, variant int) Answer {
	var names nameList
	for i := range c.levels.members {
		m := &c.levels.members[i]
		if m.why != why {
			continue
		}
		name := m.name()
		if why == OtherYear {
			name.counted(&ofYear, m.report.Year)
		}
		names.add(&name)
	}
	if names.n == 0 {
		return Holds
	}
	if names.n > 10 {
		names.names.counted(&andOthers, names.n)
	}
	f := &Finding{Pointer: "/scope", Variant: variant}
	f.arg("list", names.names)
	f.argNumber("year", int64(c.report.Year))
	f.argVerbatim("code", string(c.report.Organ.DivisionCode))
	return c.add(f)
}
