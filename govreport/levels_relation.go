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
		return Text{"已计入", "已計入", "counted"}
	case NoReport:
		return Text{"报告缺失", "報告缺失", "there is no report"}
	case OtherYear:
		return Text{"年度不同", "年度不同", "it is on another year"}
	case OtherEdition:
		return Text{"格式版本不同", "格式版本不同", "it uses another edition of the form"}
	case ParentItself:
		return Text{"是汇总机关自己的报告", "是匯總機關自己的報告", "it is the aggregating organ's own"}
	case Repeated:
		return Text{"同一单位的报告重复", "同一單位的報告重複", "the organ's report is given twice"}
	case OtherRegion:
		return Text{"行政区划不在汇总范围内", "行政區劃不在匯總範圍內", "its region lies outside"}
	case WrongScope:
		return Text{"作为本级报告，统计范围却是汇总", "作為本級報告，統計範圍卻是匯總", "it is given as the organ's own and aggregates"}
	case ManagedAbove:
		return Text{"属垂直管理，在本系统内报告", "屬垂直管理，在本系統內報告", "its organ is managed vertically and reports in its own system"}
	default:
		panic("govreport: omission without words")
	}
}
