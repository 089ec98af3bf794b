package govreport

import "strings"

// A sumRelation is what a cell of an aggregated report (汇总) owes the same cell of the reports it sums: the organ's own and
// those of its subordinate organs.
type sumRelation uint8

// The relations of a cell to the sum of those below it.
const (
	noSum      sumRelation = iota // no sum: a change can be negative, an amount has no unit of its own
	exactSum                      // their sum
	decimalSum                    // their sum, as exactly as the decimals were printed
	atMostSum                     // at most their sum, at least the largest of them: what several issued together each counts
	betweenSum                    // the same of lawsuits: a case may have two defendants (行诉法 art. 26)
)

// sumRelations says once what every cell keeps and by which rule; the longest path above a cell is the one that counts.
// The parts of a lawsuit's total are only at most their sum: one case can have ended otherwise for each defendant.
var sumRelations = [...]struct {
	path     string
	relation sumRelation
	code     Code
}{
	{"/applications", exactSum, "G1"},
	{"/disputes/review", exactSum, "G2"},
	{"/disputes", betweenSum, "G5"},
	{"/disclosure/regulations", atMostSum, "G4"},
	{"/disclosure/normativeDocuments", atMostSum, "G4"},
	{"/disclosure/feesCollected", decimalSum, "G3"},
	{"/disclosure", exactSum, "G2"},
	{"/disclosure2019/regulations", atMostSum, "G4"},
	{"/disclosure2019/normativeDocuments", atMostSum, "G4"},
	{"/disclosure2019/procurement/amount", noSum, ""}, // the form prints no unit: 元 in one report, 万元 in the next
	{"/disclosure2019/procurement/projects", atMostSum, "G4"},
	{"/disclosure2019/fees", atMostSum, "G4"}, // an item of the catalogue counts for every organ that has it
	{"/disclosure2019", exactSum, "G2"},
}

// sumRelation returns what the cell of an aggregated report owes the reports it sums.
func (c *Cell) sumRelation() sumRelation {
	relation, _ := c.sumRule()
	return relation
}

func (c *Cell) sumRule() (sumRelation, Code) {
	switch {
	case c.Kind == ChangeCell:
		return noSum, ""
	case strings.HasSuffix(c.Pointer, "/previousItems"):
		return atMostSum, "G4"
	}
	for i := range sumRelations {
		if x := &sumRelations[i]; under(c.Pointer, x.path) {
			return x.relation, x.code
		}
	}
	return noSum, ""
}

// An omission is why a report is left out of a sum.
type omission uint8

// Why reports are left out of a sum, in the order in which rule G7 words them.
const (
	notOmitted     omission = iota
	noReport                // there is none in its place
	otherYear               // it is on another year
	otherEdition            // its tables are another edition's
	parentItself            // it is the aggregating organ's
	repeatedReport          // the organ's report is there before
	otherRegion             // its region is not in the aggregating organ's
	wrongScope              // it is given as the organ's own, and aggregates
	managedAbove            // its organ is managed vertically and reports in its own system
)

// text returns the reason in words.
func (o omission) text() Text {
	switch o {
	case notOmitted:
		return Text{zh: "已计入", key: "omission.notOmitted"}
	case noReport:
		return Text{zh: "报告缺失", key: "omission.noReport"}
	case otherYear:
		return Text{zh: "年度不同", key: "omission.otherYear"}
	case otherEdition:
		return Text{zh: "格式版本不同", key: "omission.otherEdition"}
	case parentItself:
		return Text{zh: "是汇总机关自己的报告", key: "omission.parentItself"}
	case repeatedReport:
		return Text{zh: "同一单位的报告重复", key: "omission.repeated"}
	case otherRegion:
		return Text{zh: "行政区划不在汇总范围内", key: "omission.otherRegion"}
	case wrongScope:
		return Text{zh: "作为本级报告，统计范围却是汇总", key: "omission.wrongScope"}
	case managedAbove:
		return Text{zh: "属垂直管理，在本系统内报告", key: "omission.managedAbove"}
	default:
		panic("govreport: omission without words")
	}
}
