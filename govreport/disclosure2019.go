package govreport

// Disclosure2019 is section 二, 主动公开政府信息情况, in the 2019 edition (reports on 2019 and 2020). Its 22 cells count
// other things than the 2021 edition's and are never converted into them: 对外公开总数量 is what is public in total, not
// what is in force.
type Disclosure2019 struct {
	// Regulations are 规章.
	Regulations PublishedCounts `json:"regulations"`
	// NormativeDocuments are 规范性文件.
	NormativeDocuments PublishedCounts `json:"normativeDocuments"`
	// Licences are 行政许可.
	Licences DecisionCounts `json:"licences"`
	// OtherServices are 其他对外管理服务事项.
	OtherServices DecisionCounts `json:"otherServices"`
	// Penalties are 行政处罚.
	Penalties DecisionCounts `json:"penalties"`
	// Coercion is 行政强制.
	Coercion DecisionCounts `json:"coercion"`
	// Fees are 行政事业性收费, here a number of fee items (项), not money.
	Fees ItemCounts `json:"fees"`
	// Procurement is 政府集中采购.
	Procurement Procurement `json:"procurement"`
	// Note is the prose that stands in the section beside its table, or under it (注：…), lines separated by line feeds.
	Note string `json:"note,omitempty" validate:"omitempty,max=20000"`
}

// PublishedCounts are the three numbers the 2019 edition asks of a kind of document (件).
type PublishedCounts struct {
	// Made counts documents newly made in the year (本年新制作数量).
	Made Count `json:"made" validate:"count"`
	// Published counts documents newly published in the year (本年新公开数量).
	Published Count `json:"published" validate:"count"`
	// PublishedTotal counts all documents open to the public (对外公开总数量).
	PublishedTotal Count `json:"publishedTotal" validate:"count"`
}

// DecisionCounts are the numbers the 2019 edition asks of a kind of administrative act.
type DecisionCounts struct {
	// PreviousItems counts the items (项) of the year before (上一年项目数量).
	PreviousItems Count `json:"previousItems" validate:"count"`
	// Change is by how many items the year added or took away (本年增/减), signed.
	Change Change `json:"change" validate:"change"`
	// Decisions counts decisions made (处理决定数量, 件).
	Decisions Count `json:"decisions" validate:"count"`
}

// ItemCounts are the numbers the 2019 edition asks of fees.
type ItemCounts struct {
	// PreviousItems counts the items (项) of the year before (上一年项目数量).
	PreviousItems Count `json:"previousItems" validate:"count"`
	// Change is by how many items the year added or took away (本年增/减), signed.
	Change Change `json:"change" validate:"change"`
}

// Procurement is 政府集中采购 in the 2019 edition.
type Procurement struct {
	// Projects counts 采购项目 (项).
	Projects Count `json:"projects" validate:"count"`
	// Amount is 采购总金额. The form prints no unit for it; see Unit.
	Amount Amount `json:"amount" validate:"amount"`
	// Unit is the unit the organ printed with the amount, 元 or 万元; empty when it printed none.
	Unit string `json:"unit,omitempty" validate:"omitempty,oneof=元 万元"`
}

// The columns of table 2, 2019 edition.
var (
	publishedColumns = []column{
		{key: "made", label: Text{zh: "本年新制作数量", key: "column.madeThisYear"}},
		{key: "published", label: Text{zh: "本年新公开数量", key: "column.publishedThisYear"}},
		{key: "publishedTotal", label: Text{zh: "对外公开总数量", key: "column.publicInTotal"}},
	}

	previousItems = Text{zh: "上一年项目数量", key: "column.previousItems"}
	itemChange    = Text{zh: "本年增/减", key: "column.change"}

	decisionColumns = []column{
		{key: "previousItems", label: previousItems},
		{key: "change", label: itemChange},
		{key: "decisions", label: Text{zh: "处理决定数量", key: "column.decisions"}},
	}
	itemColumns = []column{
		{key: "previousItems", label: previousItems},
		{key: "change", label: itemChange},
	}
	procurementColumns = []column{
		{key: "projects", label: Text{zh: "采购项目数量", key: "column.projects"}},
		{key: "amount", label: Text{zh: "采购总金额", key: "column.amount"}},
	}
)

// disclosureRows2019 lists table 2 of the 2019 edition in printed order.
var disclosureRows2019 = []formRow{
	{path: "regulations", columns: publishedColumns, labels: []Text{item1, labelRegulations}},
	{path: "normativeDocuments", columns: publishedColumns, labels: []Text{item1, {zh: "规范性文件"}}},
	{path: "licences", columns: decisionColumns, labels: []Text{item5, labelLicences}},
	{path: "otherServices", columns: decisionColumns, labels: []Text{item5, {zh: "其他对外管理服务事项"}}},
	{path: "penalties", columns: decisionColumns, labels: []Text{item6, labelPenalties}},
	{path: "coercion", columns: decisionColumns, labels: []Text{item6, labelCoercion}},
	{path: "fees", columns: itemColumns, labels: []Text{item8, labelFees}},
	{path: "procurement", columns: procurementColumns, labels: []Text{item9, {zh: "政府集中采购"}}},
}
