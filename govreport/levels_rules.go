package govreport

import "strings"

// The rules between an aggregated report and those it sums: G1 to G8. See sumRelations for what each cell keeps.

// What the rules on sums share.
const (
	levelMessage = "与本级和所属单位共 {n} 份报告之和不符：{list}"
	moreThanSum  = "多于本级和所属单位共 {n} 份报告之和：{list}"
	lessThanOne  = "少于其中一个单位的数：{list}"

	basisSum = "逻辑关系：汇总数＝本级＋所属各单位"
	helpSum  = "核对有没有漏计、重复计入的单位，或者缺少哪个单位的报告，再改汇总数。"
)

var levelVariants = []sentence{
	{"less", "少于 {n} 份报告之和：{list}"},
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

// compareLevels judges every cell by the running rule, and has the cells of each table that break it told.
func (c *checker) compareLevels(judge func(*checker, int) (a Answer, said bool), tell func(c *checker, table int, gaps []int)) Answer {
	if c.below() == nil {
		return NotApplicable
	}
	answer := NotApplicable
	for t := range c.form.Tables {
		from, to := c.cellsOf(t)
		var gaps, unknown []int
		for i := from; i < to; i++ {
			a, said := judge(c, i)
			switch {
			case a == Fails && !c.explained(i) && !said:
				gaps = append(gaps, i)
			case a == CannotTell && said:
				continue
			case a == CannotTell:
				unknown = append(unknown, i)
			}
			answer = max(answer, a)
		}
		if len(gaps) > 0 {
			tell(c, t, gaps)
		}
		if len(unknown) > 0 {
			c.lackingBelow(unknown)
		}
	}
	return answer
}

// below returns the sums of the reports below this one; nil when none are given, or when it says that it does not aggregate.
func (c *checker) below() *levels {
	if len(c.options.Children) == 0 && c.options.Own == nil || c.report.Scope == Own {
		return nil
	}
	if c.levels == nil {
		f := family{c.form.Edition, c.report.Year, &c.report.Organ}
		c.levels = &levelCheck{levels: levelsOf(f, c.options.Own, c.options.Children)}
		l := c.levels.levels
		c.levels.exact = l.own && !l.partial && (l.counted > 1 || c.options.AllChildren)
	}
	return c.levels.levels
}

// A levelCheck is what the rules G share within one check.
type levelCheck struct {
	_ incomparable

	*levels
	exact bool    // own and children make up the aggregated numbers; otherwise those are at least the sum
	told  [4]bool // the common cause of all tables' differences, and of each table's, has been reported

	than [maxCells]int64 // what a cell was compared with: the sum, or the number of one report
	one  [maxCells]int32 // the member whose number that is; −1 for the sum

	cause     *levelMember // the report that explains the differences of all tables; nil for none
	causeSign int64        // its numbers are missing (−1) or too many (1)
	causeAt   int          // the finding that says so
}

// cellsOf returns the cells of a table.
func (c *checker) cellsOf(table int) (from, to int) {
	for t := 0; ; t++ {
		rows := c.form.Tables[t].Rows
		from = to
		for i := range rows {
			to += len(rows[i].Cells)
		}
		if t == table {
			return from, to
		}
	}
}

// explained reports whether an earlier finding explains a gap, and adds it there: the repair of the report's own sums
// closes it, or it is one more number of the report that was forgotten or counted twice.
func (c *checker) explained(i int) bool {
	l := c.levels
	cell := c.form.Cells[i]
	for f := range c.findingsBefore(c.rule.code, spot{pointer: cell.Pointer}) {
		if n, _ := f.proposes(cell.Pointer); n >= l.than[i] && (n == l.than[i] || !l.exact || l.lacking[i] > 0) {
			f.explain(c.rule.code, cell.Pointer)
			return true
		}
	}
	if l.cause == nil || c.isSum(i) {
		return false
	}
	n, _ := cell.Int(l.cause.report)
	one := l.one[i] >= 0
	if l.causeSign < 0 && one && &l.members[l.one[i]] == l.cause || l.causeSign > 0 && !one && c.cells.n[i] <= saturating(l.sum[i], n) {
		c.result.Findings[l.causeAt].explain(c.rule.code, cell.Pointer)
		return true
	}
	return false
}

// explain adds what the finding explains.
func (f *Finding) explain(code Code, pointer string) {
	f.Explains = append(f.Explains, Explained{code, pointer})
}

// proposes returns the number that a finding would have in a cell.
func (f *Finding) proposes(pointer string) (n int64, ok bool) {
	for i := range f.Repair {
		if r := &f.Repair[i]; r.Pointer == pointer {
			return r.Value.Int()
		}
	}
	return 0, false
}

// lackingBelow records that sums cannot be judged: for want of the report's own cells, or of those below.
func (c *checker) lackingBelow(cells []int) {
	pointers := c.form.pointersOf(cells)
	for _, i := range cells {
		if !c.cells.known[i] {
			c.lacking(c.form.Cells[i].Pointer, pointers...)
			return
		}
	}
	c.undecided(pointers[0], BlankBelow, pointers...)
}

// judgeOwn judges a cell whose sum is the running rule's.
func (c *checker) judgeOwn(i int) (a Answer, said bool) {
	if _, code := c.form.Cells[i].sumRule(); code != c.rule.code {
		return NotApplicable, false
	}
	return c.judgeSum(i), false
}

// judgeSum judges one cell by its own rule.
func (c *checker) judgeSum(i int) Answer {
	l := c.levels
	relation := c.form.Cells[i].sumRelation()
	n, sum, rounding := c.cells.n[i], l.sum[i], c.rounding(i)
	short := relation == exactSum || relation == decimalSum
	total := relation == betweenSum && strings.HasSuffix(c.form.Cells[i].Pointer, "/total")
	l.than[i], l.one[i] = sum, -1
	switch {
	case relation == noSum || l.counted == 0 || !short && !total && !l.exact:
		return NotApplicable
	case !c.cells.known[i]:
		return CannotTell
	case short && n < sum-rounding:
		return Fails
	case total && n < l.largest[i]:
		l.than[i], l.one[i] = l.largest[i], l.largestOf[i]
		return Fails
	case l.exact && l.lacking[i] == 0 && n > sum+rounding:
		return Fails
	case l.lacking[i] > 0 && (short || total || n > sum):
		return CannotTell
	}
	return Holds
}

// rounding is by how much the decimals printed in a cell and in those it sums may have rounded them.
func (c *checker) rounding(i int) int64 {
	cell := c.form.Cells[i]
	return saturating(c.levels.rounding[i], cell.at(c.report).rounding(cell.Kind))
}

// largest is the rule that no report below counts more.
const largest Code = "G8"

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

// repairSums proposes the sums, where all of them are known.
func (c *checker) repairSums(f *Finding, gaps []int) {
	for _, i := range gaps {
		if !c.levels.summed(i) {
			f.Repair = nil
			return
		}
		f.Repair = append(f.Repair, Repair{c.form.Cells[i].Pointer, c.valueOf(i, c.levels.sum[i])})
	}
}

func (c *checker) tellGaps(f *Finding, gaps []int) {
	c.fillGaps(f, gaps, mostListed)
	c.add(f)
}

// fillGaps says which cells break the rule; of totals that follow from them nothing is said.
func (c *checker) fillGaps(f *Finding, gaps []int, most int) {
	all := gaps
	gaps = c.withoutTotals(gaps)
	f.argNumber("n", int64(c.levels.counted))
	f.arg("list", c.gapList(gaps, most))
	f.Cells = c.form.pointersOf(gaps)
	f.Pointer = f.Cells[0]
	if i := gaps[0]; len(gaps) == 1 {
		f.Expected, f.Actual = c.valueOf(i, c.levels.than[i]), c.valueOf(i, c.cells.n[i])
	}
	if !c.saysFor(largest) {
		return
	}
	for _, i := range all { // less than a single report is impossible, however many are given
		if c.judgeLargest(i) == Fails {
			f.Severity = Error
			f.explain(largest, c.form.Cells[i].Pointer)
		}
	}
}

// judgeLargest judges rule G8 on one cell: it is no less than any report's it sums. Suits are G5's.
func (c *checker) judgeLargest(i int) Answer {
	l := c.levels
	switch relation := c.form.Cells[i].sumRelation(); {
	case relation == noSum || relation == betweenSum || l.counted == 0:
		return NotApplicable
	case !c.cells.known[i]:
		return CannotTell
	case c.cells.n[i] < l.largest[i]-c.rounding(i):
		return Fails
	case l.lacking[i] > 0:
		return CannotTell
	}
	return Holds
}

// withoutTotals leaves out the totals that are as wrong as their parts together.
func (c *checker) withoutTotals(gaps []int) []int {
	var difference [maxCells]int64
	for _, i := range gaps {
		difference[i] = c.cells.n[i] - c.levels.than[i]
	}
	var drop [maxCells]bool
	for _, code := range [...]Code{"T3-R", "T3-S", "T4-S"} {
		for _, x := range c.form.Constraints(code) {
			sum, total := int64(0), difference[x.Terms[0].index]
			for _, t := range x.Terms {
				sum = saturating(sum, t.Coefficient*difference[t.index])
			}
			if total != 0 && sum == 0 {
				drop[x.Terms[0].index] = true
			}
		}
	}
	var rest []int
	for _, i := range gaps {
		if !drop[i] {
			rest = append(rest, i)
		}
	}
	return rest
}

// mostListed is how many cells the message of a finding lists.
const mostListed = 6

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
	variants: levelVariants,
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
	if names.n > 10 {
		names.names = names.names.counted(andOthers, names.n)
	}
	f := &Finding{Pointer: "/scope", Variant: variant}
	f.arg("list", names.names)
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

// CheckLevels compares an aggregated report (汇总) with the organ's own report, which may be nil, and the reports of its
// subordinate organs. It runs the rules G alone; Check runs them with all others when Options.Children is given. Without
// the organ's own numbers an aggregated one is only known to be at least the sum of the children's. To say that children
// are all there are, use Check with Options.AllChildren.
func CheckLevels(parent, own *Report, children []*Report) Result {
	return Check(parent, Options{Own: own, Children: children, Only: []string{"G"}})
}
