package govreport

// Disclosure is section 二, 主动公开政府信息情况, in the 2021 edition: what the organ made public on its own initiative,
// by the items of 条例 art. 20. Ten cells.
type Disclosure struct {
	// Regulations are 规章, which only organs entitled by 立法法 art. 91 and 93 may issue.
	Regulations DocumentCounts `json:"regulations"`
	// NormativeDocuments are 行政规范性文件.
	NormativeDocuments DocumentCounts `json:"normativeDocuments"`
	// LicenceDecisions counts 行政许可 decisions of the year, published or lawfully not (件).
	LicenceDecisions Count `json:"licenceDecisions" validate:"count"`
	// PenaltyDecisions counts 行政处罚 decisions of the year, published or lawfully not (件).
	PenaltyDecisions Count `json:"penaltyDecisions" validate:"count"`
	// CoercionDecisions counts 行政强制 decisions of the year, published or lawfully not (件).
	CoercionDecisions Count `json:"coercionDecisions" validate:"count"`
	// FeesCollected is the 行政事业性收费 collected in the year, in 万元.
	FeesCollected Amount `json:"feesCollected" validate:"amount"`
}

// DocumentCounts are the three numbers the 2021 edition asks of a kind of document (件).
type DocumentCounts struct {
	// Made counts documents made and issued in the year (本年制发件数). Whether revisions count is not fixed.
	Made Count `json:"made" validate:"count"`
	// Repealed counts documents repealed in the year (本年废止件数). Whether expiry counts is not fixed.
	Repealed Count `json:"repealed" validate:"count"`
	// InForce counts documents in force on 31 December (现行有效件数).
	InForce Count `json:"inForce" validate:"count"`
}

var documentColumns = []column{
	{key: "made", label: Text{"本年制发件数", "本年制發件數", "Made this year"}},
	{key: "repealed", label: Text{"本年废止件数", "本年廢止件數", "Repealed this year"}},
	{key: "inForce", label: Text{"现行有效件数", "現行有效件數", "In force"}},
}

// The columns of the rows that are one cell.
var (
	licenceColumns  = []column{{key: "licenceDecisions", label: decisionsThisYear}}
	penaltyColumns  = []column{{key: "penaltyDecisions", label: decisionsThisYear}}
	coercionColumns = []column{{key: "coercionDecisions", label: decisionsThisYear}}
	feeColumns      = []column{{key: "feesCollected", label: feesThisYear}}
)

// The groups of table 2, printed above the rows they hold, and the column heads that both editions share.
var (
	item1 = Text{"第二十条第（一）项", "第二十條第（一）項", "Art. 20 (1)"}
	item5 = Text{"第二十条第（五）项", "第二十條第（五）項", "Art. 20 (5)"}
	item6 = Text{"第二十条第（六）项", "第二十條第（六）項", "Art. 20 (6)"}
	item8 = Text{"第二十条第（八）项", "第二十條第（八）項", "Art. 20 (8)"}
	item9 = Text{"第二十条第（九）项", "第二十條第（九）項", "Art. 20 (9)"}

	labelSubject     = Text{"信息内容", "信息內容", "Information"}
	labelRegulations = Text{"规章", "規章", "Regulations"}
	labelLicences    = Text{"行政许可", "行政許可", "Administrative licences"}
	labelPenalties   = Text{"行政处罚", "行政處罰", "Administrative penalties"}
	labelCoercion    = Text{"行政强制", "行政強制", "Administrative coercion"}
	labelFees        = Text{"行政事业性收费", "行政事業性收費", "Administrative fees"}

	decisionsThisYear = Text{"本年处理决定数量", "本年處理決定數量", "Decisions this year"}
	feesThisYear      = Text{"本年收费金额（单位：万元）", "本年收費金額（單位：萬元）", "Collected this year (10,000 yuan)"}
)

// disclosureRows lists table 2 of the 2021 edition in printed order.
var disclosureRows = []formRow{
	{path: "regulations", of: func(r *Report) object { return &r.Disclosure.Regulations }, columns: documentColumns, labels: []Text{item1, labelRegulations}},
	{path: "normativeDocuments", of: func(r *Report) object { return &r.Disclosure.NormativeDocuments }, columns: documentColumns, labels: []Text{item1, {"行政规范性文件", "行政規範性文件", "Normative documents"}}},
	{of: func(r *Report) object { return &r.Disclosure }, columns: licenceColumns, labels: []Text{item5, labelLicences}},
	{of: func(r *Report) object { return &r.Disclosure }, columns: penaltyColumns, labels: []Text{item6, labelPenalties}},
	{of: func(r *Report) object { return &r.Disclosure }, columns: coercionColumns, labels: []Text{item6, labelCoercion}},
	{of: func(r *Report) object { return &r.Disclosure }, columns: feeColumns, labels: []Text{item8, labelFees}},
}
