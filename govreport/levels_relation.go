package govreport

import "strings"

// A SumRelation is what a cell of an aggregated report (汇总) owes the same cell of the reports it sums: the organ's own and
// those of its subordinate organs. See Cell.SumRelation.
type SumRelation uint8

// The relations of a cell to the sum of those below it.
const (
	NoSum      SumRelation = iota // no sum: a change can be negative, an amount has no unit of its own
	ExactSum                      // their sum
	DecimalSum                    // their sum, as exactly as the decimals were printed
	AtMostSum                     // at most their sum, at least the largest of them: what several issued together each counts
	BetweenSum                    // the same of lawsuits: a case may have two defendants (行诉法 art. 26)
)

// sumRelations says once what every cell keeps and by which rule; the longest path above a cell is the one that counts.
// The parts of a lawsuit's total are only at most their sum: one case can have ended otherwise for each defendant.
var sumRelations = [...]struct {
	path     string
	relation SumRelation
	code     Code
}{
	{"/applications", ExactSum, "G1"},
	{"/disputes/review", ExactSum, "G2"},
	{"/disputes", BetweenSum, "G5"},
	{"/disclosure/regulations", AtMostSum, "G4"},
	{"/disclosure/normativeDocuments", AtMostSum, "G4"},
	{"/disclosure/feesCollected", DecimalSum, "G3"},
	{"/disclosure", ExactSum, "G2"},
	{"/disclosure2019/regulations", AtMostSum, "G4"},
	{"/disclosure2019/normativeDocuments", AtMostSum, "G4"},
	{"/disclosure2019/procurement/amount", NoSum, ""}, // the form prints no unit: 元 in one report, 万元 in the next
	{"/disclosure2019/procurement/projects", AtMostSum, "G4"},
	{"/disclosure2019/fees", AtMostSum, "G4"}, // an item of the catalogue counts for every organ that has it
	{"/disclosure2019", ExactSum, "G2"},
}

// SumRelation returns what the cell of an aggregated report owes the reports it sums.
func (c *Cell) SumRelation() SumRelation {
	relation, _ := c.sumRule()
	return relation
}

func (c *Cell) sumRule() (SumRelation, Code) {
	switch {
	case c.Kind == ChangeCell:
		return NoSum, ""
	case strings.HasSuffix(c.Pointer, "/previousItems"):
		return AtMostSum, "G4"
	}
	for i := range sumRelations {
		if x := &sumRelations[i]; under(c.Pointer, x.path) {
			return x.relation, x.code
		}
	}
	return NoSum, ""
}

// An Omission is why a report is left out of a sum.
type Omission uint8

// Why reports are left out of a sum, in the order in which rule G7 words them.
const (
	NotOmitted   Omission = iota
	NoReport              // there is none in its place
	OtherYear             // it is on another year
	OtherEdition          // its tables are another edition's
	ParentItself          // it is the aggregating organ's
	Repeated              // the organ's report is there before
	OtherRegion           // its region is not in the aggregating organ's
	WrongScope            // it is given as the organ's own, and aggregates
	ManagedAbove          // its organ is managed vertically and reports in its own system
)

// Text returns the reason in words.
func (o Omission) Text() Text {
	switch o {
	case NotOmitted:
		return Text{zh: "已计入", key: "omission.notOmitted"}
	case NoReport:
		return Text{zh: "报告缺失", key: "omission.noReport"}
	case OtherYear:
		return Text{zh: "年度不同", key: "omission.otherYear"}
	case OtherEdition:
		return Text{zh: "格式版本不同", key: "omission.otherEdition"}
	case ParentItself:
		return Text{zh: "是汇总机关自己的报告", key: "omission.parentItself"}
	case Repeated:
		return Text{zh: "同一单位的报告重复", key: "omission.repeated"}
	case OtherRegion:
		return Text{zh: "行政区划不在汇总范围内", key: "omission.otherRegion"}
	case WrongScope:
		return Text{zh: "作为本级报告，统计范围却是汇总", key: "omission.wrongScope"}
	case ManagedAbove:
		return Text{zh: "属垂直管理，在本系统内报告", key: "omission.managedAbove"}
	default:
		panic("govreport: omission without words")
	}
}
