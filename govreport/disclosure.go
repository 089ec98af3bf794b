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
	// Note is the prose that stands in the section beside its table, or under it (注：…), lines separated by line feeds.
	Note string `json:"note,omitempty" validate:"omitempty,max=20000"`
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
	{key: "made", label: Text{zh: "本年制发件数", key: "column.made"}},
	{key: "repealed", label: Text{zh: "本年废止件数", key: "column.repealed"}},
	{key: "inForce", label: Text{zh: "现行有效件数", key: "column.inForce"}},
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
	item1 = Text{zh: "第二十条第（一）项", key: "table.disclosure.item1"}
	item5 = Text{zh: "第二十条第（五）项", key: "table.disclosure.item5"}
	item6 = Text{zh: "第二十条第（六）项", key: "table.disclosure.item6"}
	item8 = Text{zh: "第二十条第（八）项", key: "table.disclosure.item8"}
	item9 = Text{zh: "第二十条第（九）项", key: "table.disclosure.item9"}

	labelSubject     = Text{zh: "信息内容", key: "table.disclosure.corner"}
	labelRegulations = Text{zh: "规章", key: "/disclosure/regulations"}
	labelLicences    = Text{zh: "行政许可", key: "/disclosure/licenceDecisions"}
	labelPenalties   = Text{zh: "行政处罚", key: "/disclosure/penaltyDecisions"}
	labelCoercion    = Text{zh: "行政强制", key: "/disclosure/coercionDecisions"}
	labelFees        = Text{zh: "行政事业性收费", key: "/disclosure/feesCollected"}

	decisionsThisYear = Text{zh: "本年处理决定数量", key: "column.decisionsThisYear"}
	feesThisYear      = Text{zh: "本年收费金额（单位：万元）", key: "column.feesThisYear"}
)

// disclosureRows lists table 2 of the 2021 edition in printed order.
var disclosureRows = []formRow{
	{path: "regulations", columns: documentColumns, labels: []Text{item1, labelRegulations}},
	{path: "normativeDocuments", columns: documentColumns, labels: []Text{item1, {zh: "行政规范性文件"}}},
	{columns: licenceColumns, labels: []Text{item5, labelLicences}},
	{columns: penaltyColumns, labels: []Text{item6, labelPenalties}},
	{columns: coercionColumns, labels: []Text{item6, labelCoercion}},
	{columns: feeColumns, labels: []Text{item8, labelFees}},
}
