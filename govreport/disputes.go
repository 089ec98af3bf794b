package govreport

// Disputes is section 四, 政府信息公开行政复议、行政诉讼情况: the cases in which this organ is respondent or defendant
// because of its disclosure work (条例 art. 50(3)). Fifteen cells, the same in both editions, all in 件.
type Disputes struct {
	// Review is 行政复议.
	Review DisputeOutcomes `json:"review"`
	// LitigationDirect is 行政诉讼, 未经复议直接起诉.
	LitigationDirect DisputeOutcomes `json:"litigationDirect"`
	// LitigationAfterReview is 行政诉讼, 复议后起诉.
	LitigationAfterReview DisputeOutcomes `json:"litigationAfterReview"`
	// Note is the prose that stands in the section beside its table, or under it (注：…), lines separated by line feeds.
	Note string `json:"note,omitempty" validate:"omitempty,max=20000"`
}

// DisputeOutcomes counts cases of one kind by outcome (件). The form defines none of the outcomes.
type DisputeOutcomes struct {
	// Upheld is 结果维持.
	Upheld Count `json:"upheld" validate:"count"`
	// Corrected is 结果纠正.
	Corrected Count `json:"corrected" validate:"count"`
	// Other is 其他结果, withdrawals and settlements among them.
	Other Count `json:"other" validate:"count"`
	// Pending is 尚未审结: open on 31 December.
	Pending Count `json:"pending" validate:"count"`
	// Total is 总计, the sum of the four.
	Total Count `json:"total" validate:"count"`
}

var disputeColumns = []column{
	{key: "upheld", label: Text{zh: "结果维持", key: "column.upheld"}},
	{key: "corrected", label: Text{zh: "结果纠正", key: "column.corrected"}},
	{key: "other", label: Text{zh: "其他结果", key: "column.other"}},
	{key: "pending", label: Text{zh: "尚未审结", key: "column.pending"}},
	{key: "total", label: labelTotal},
}

var (
	labelReview     = Text{zh: "行政复议", key: "/disputes/review"}
	labelLitigation = Text{zh: "行政诉讼", key: "table.disputes.litigation"}
)

// disputeRows lists table 4. The form prints its three groups side by side in one line; here each is a row.
var disputeRows = []formRow{
	{path: "review", labels: []Text{labelReview}},
	{path: "litigationDirect", labels: []Text{labelLitigation, {zh: "未经复议直接起诉"}}},
	{path: "litigationAfterReview", labels: []Text{labelLitigation, {zh: "复议后起诉"}}},
}
