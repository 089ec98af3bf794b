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
	{key: "upheld", label: Text{"结果维持", "結果維持", "Upheld"}},
	{key: "corrected", label: Text{"结果纠正", "結果糾正", "Corrected"}},
	{key: "other", label: Text{"其他结果", "其他結果", "Other outcome"}},
	{key: "pending", label: Text{"尚未审结", "尚未審結", "Pending"}},
	{key: "total", label: labelTotal},
}

var (
	labelReview     = Text{"行政复议", "行政複議", "Administrative review"}
	labelLitigation = Text{"行政诉讼", "行政訴訟", "Litigation"}
)

// disputeRows lists table 4. The form prints its three groups side by side in one line; here each is a row.
var disputeRows = []formRow{
	{path: "review", of: func(r *Report) object { return &r.Disputes.Review }, labels: []Text{labelReview}},
	{path: "litigationDirect", of: func(r *Report) object { return &r.Disputes.LitigationDirect }, labels: []Text{labelLitigation, {"未经复议直接起诉", "未經複議直接起訴", "Without prior review"}}},
	{path: "litigationAfterReview", of: func(r *Report) object { return &r.Disputes.LitigationAfterReview }, labels: []Text{labelLitigation, {"复议后起诉", "複議後起訴", "After review"}}},
}
