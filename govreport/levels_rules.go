package govreport

// The rules between an aggregated report and those it sums: G1 to G8. See sumRelations for what each cell keeps.

// What the rules on sums share.
const (
	levelMessage = "与本级和所属单位共 {n} 份报告之和不符：{list}"
	lessThanSum  = "少于 {n} 份报告之和：{list}"
	moreThanSum  = "多于本级和所属单位共 {n} 份报告之和：{list}"
	lessThanOne  = "少于其中一个单位的数：{list}"

	basisSum = "逻辑关系：汇总数＝本级＋所属各单位"
	helpSum  = "核对有没有漏计、重复计入的单位，或者缺少哪个单位的报告，再改汇总数。"
)

var levelVariants = []sentence{
	{"less", lessThanSum},
	{"forgotten", "少的数恰好是{unit}的数，可能漏计：{list}"},
	{"doubled", "多的数恰好是{unit}的数，可能重复计入：{list}"},
	{"notTheirs", "多的数恰好是{unit}的数，属垂直管理的单位不应计入：{list}"},
}

var ruleG1 = rule{
	code: "G1", severity: Error, editions: both, after: []Code{"T3-I", "T3-S", "T3-R", "T3-L", "T4-S"}, unexpressed: readsLevels, explainable: true, needsMore: true,
	title:    "汇总：依申请公开",
	basis:    basisSum,
	message:  levelMessage,
	variants: levelVariants,
	help:     helpSum,
	judge:    (*checker).levelSums,
}

// levelSums is rules G1 to G3.
func (c *checker) levelSums() Answer {
	return c.compareLevels((*checker).judgeOwn, (*checker).tellSums)
}

// tellSums reports the sums of a table that do not agree.
func (c *checker) tellSums(table int, gaps []int) {
	if c.addCommonCause(table) {
		return
	}
	f := &Finding{Severity: Warning}
	if !c.levels.exact {
		f.Variant = "less"
	} else if c.options.AllChildren {
		f.Severity = Error
		c.repairSums(f, gaps)
	}
	c.tellGaps(f, gaps)
}

var ruleG2 = rule{
	code: "G2", severity: Error, editions: both, after: []Code{"T3-I", "T3-S", "T3-R", "T3-L", "T4-S"}, unexpressed: readsLevels, explainable: true, needsMore: true,
	title:    "汇总：处理决定与行政复议",
	basis:    basisSum,
	message:  levelMessage,
	variants: levelVariants,
	help:     helpSum,
	judge:    (*checker).levelSums,
}

var ruleG3 = rule{
	code: "G3", severity: Error, editions: []Edition{Edition2021}, after: []Code{"T3-I", "T3-S", "T3-R", "T3-L", "T4-S"}, unexpressed: readsLevels, explainable: true, needsMore: true,
	title:    "汇总：收费金额",
	basis:    "逻辑关系：汇总数＝本级＋所属各单位，允许有末位四舍五入之差",
	message:  levelMessage,
	variants: []sentence{{"less", lessThanSum}}, // a cause is told of several numbers only
	help:     helpSum,
	judge:    (*checker).levelSums,
}

var ruleG4 = rule{
	code: "G4", severity: Warning, editions: both, after: []Code{"T2-2", "G1", "G2", "G3"}, unexpressed: readsLevels, explainable: true, needsMore: true,
	title:   "汇总：文件与项目",
	basis:   "逻辑关系：汇总数≤本级＋所属各单位（联合制发的只计一件）",
	message: moreThanSum,
	help:    helpSum,
	judge:   (*checker).levelItems,
}

// levelItems is rule G4.
func (c *checker) levelItems() Answer {
	return c.compareLevels((*checker).judgeOwn, (*checker).tellItems)
}

// tellItems reports the numbers of a table that are more than the sum.
func (c *checker) tellItems(_ int, gaps []int) { c.tellGaps(&Finding{Severity: Warning}, gaps) }

var ruleG5 = rule{
	code: "G5", severity: Warning, editions: both, after: []Code{"T4-S", "G1", "G2", "G3"}, unexpressed: readsLevels, explainable: true, needsMore: true,
	title:   "汇总：行政诉讼",
	basis:   "《行政诉讼法》第二十六条：一件案件可以有几个被告，汇总数在最大的一个单位与各单位之和之间",
	message: moreThanSum,
	variants: []sentence{
		{"lessThanOne", lessThanOne},
	},
	help:  "核对各单位的案件；共同被告的同一案件只计一件。",
	judge: (*checker).levelSuits,
}

// levelSuits is rule G5.
func (c *checker) levelSuits() Answer {
	return c.compareLevels((*checker).judgeOwn, (*checker).tellSuits)
}

// tellSuits reports more suits than the reports have, or fewer than one of them.
func (c *checker) tellSuits(_ int, gaps []int) {
	c.addSuitsThat(gaps, false, &Finding{Severity: Advice})
	c.addSuitsThat(gaps, true, &Finding{Variant: "lessThanOne", Severity: Warning})
}

// addSuitsThat reports the numbers of suits that are less than one report's, or the others.
func (c *checker) addSuitsThat(gaps []int, lessThanOne bool, f *Finding) {
	var some []int
	for _, i := range gaps {
		if (c.levels.one[i] >= 0) == lessThanOne {
			some = append(some, i)
		}
	}
	if len(some) > 0 {
		c.fillGaps(f, some, mostListed)
		c.add(f)
	}
}

var ruleG6 = rule{
	code: "G6", severity: Advice, editions: both, unexpressed: readsLevels, needsMore: true,
	title:   "垂直管理单位不计入地方汇总",
	basis:   "条例第三条第四款：垂直领导的部门由其办公厅（室）主管本系统的政府信息公开工作",
	message: "{list}属垂直管理，在本系统内报告，未计入比较",
	help:    "汇总数不应包括垂直管理单位。",
	judge:   (*checker).verticalOrgans,
}

// verticalOrgans is rule G6.
func (c *checker) verticalOrgans() Answer {
	if c.below() == nil {
		return NotApplicable
	}
	return c.leftOut(managedAbove, "")
}

// leftOut names the reports that are left out for a reason.
func (c *checker) leftOut(why omission, variant string) Answer {
	var names nameList
	for i := range c.levels.members {
		m := &c.levels.members[i]
		if m.why != why {
			continue
		}
		name := m.name()
		if why == otherYear {
			name = name.counted(ofYear, m.report.Year)
		}
		names.add(name)
	}
	if names.n == 0 {
		return Holds
	}
	f := &Finding{Pointer: "/scope", Variant: variant}
	f.arg("list", names.text())
	f.argNumber("year", int64(c.report.Year))
	f.argVerbatim("code", string(c.report.Organ.DivisionCode))
	return c.add(f)
}

var ruleG7 = rule{
	code: "G7", severity: Warning, editions: both, unexpressed: readsLevels, needsMore: true,
	title:   "所属单位报告齐全可比",
	basis:   "逻辑关系：汇总的是同一年度、同一格式、所属各单位各一份报告",
	message: "{list}没有内容，未计入比较",
	variants: []sentence{
		{"otherYear", "{list}不是 {year} 年度的报告，未计入比较"},
		{"otherEdition", "{list}用的是另一版格式，未计入比较"},
		{"parentItself", "{list}是汇总机关自己的报告，不是所属单位的，未计入比较"},
		{"repeated", "报告重复：{list}；数字相同的只计一份，数字不同的都未计入比较"},
		{"otherRegion", "{list}不在本机关的行政区划 {code} 之内，未计入比较"},
		{"wrongScope", "作为本级给出的报告写明是汇总数据，未计入比较"},
		{"notAggregated", "报告写明是本机关数据，未与所属单位的数字比较"},
	},
	help:  "核对汇总的报告清单：每个所属单位一份，同一年度；汇总机关自己的数字另作本级报告给出。",
	judge: (*checker).membersBelong,
}

// membersBelong is rule G7.
func (c *checker) membersBelong() Answer {
	if c.below() == nil {
		if len(c.options.Children) == 0 && c.options.Own == nil {
			return NotApplicable
		}
		return c.add(&Finding{Pointer: "/scope", Severity: Advice, Variant: "notAggregated"})
	}
	answer := Holds
	for why := noReport; why <= wrongScope; why++ {
		answer = max(answer, c.leftOut(why, omissionVariants[why]))
	}
	return answer
}

// omissionVariants are the sentences of rule G7 for each reason.
var omissionVariants = [...]string{
	otherYear: "otherYear", otherEdition: "otherEdition", parentItself: "parentItself",
	repeatedReport: "repeated", otherRegion: "otherRegion", wrongScope: "wrongScope",
}

var ruleG8 = rule{
	code: "G8", severity: Error, editions: both, after: []Code{"T3-I", "T3-S", "T3-R", "T3-L", "T4-S", "G1", "G2", "G3"}, unexpressed: readsLevels, needsMore: true,
	title:   "汇总数不少于任何一个单位",
	basis:   "逻辑关系：汇总数≥其中每个单位的数",
	message: lessThanOne,
	help:    "核对汇总数和这个单位的数。",
	judge:   (*checker).noLessThanOne,
}

// noLessThanOne is rule G8.
func (c *checker) noLessThanOne() Answer {
	return c.compareLevels((*checker).judgeNoLess, (*checker).tellNoLess)
}

// judgeNoLess judges one cell by rule G8. What it has to say of a sum, the sum's own rule may have said.
func (c *checker) judgeNoLess(i int) (a Answer, said bool) {
	_, code := c.form.Cells[i].sumRule()
	c.levels.than[i], c.levels.one[i] = c.levels.largest[i], c.levels.largestOf[i]
	return c.judgeLargest(i), c.leavesTo(code)
}

// tellNoLess reports the numbers of a table that are less than one report's.
func (c *checker) tellNoLess(_ int, gaps []int) { c.tellGaps(&Finding{Severity: Error}, gaps) }
