package govreport

// Applications is section 三, 收到和处理政府信息公开申请情况: how many applications came in and what became of them, by
// kind of applicant. 25 rows of seven cells in the 2021 edition, 23 in the 2019 edition. All counts are 件.
type Applications struct {
	// Received is 一、本年新收政府信息公开申请数量; the date of receipt decides the year (条例 art. 29, 31).
	Received Applicants `json:"received"`
	// CarriedIn is 二、上年结转政府信息公开申请数量 (条例 art. 33: terms of 20+20 working days cross the year).
	CarriedIn Applicants `json:"carriedIn"`
	// Outcomes is 三、本年度办理结果.
	Outcomes Outcomes `json:"outcomes"`
	// CarriedOut is 四、结转下年度继续办理.
	CarriedOut Applicants `json:"carriedOut"`
	// Note is the prose that stands in the section beside its table, or under it (注：…), lines separated by line feeds.
	Note string `json:"note,omitempty" validate:"omitempty,max=20000"`
}

// Applicants is one row of table 3: a number for each kind of applicant, and their total (件).
type Applicants struct {
	// NaturalPerson counts 自然人.
	NaturalPerson Count `json:"naturalPerson" validate:"count"`
	// Business counts 商业企业.
	Business Count `json:"business" validate:"count"`
	// ResearchInstitution counts 科研机构.
	ResearchInstitution Count `json:"researchInstitution" validate:"count"`
	// SocialOrganization counts 社会公益组织.
	SocialOrganization Count `json:"socialOrganization" validate:"count"`
	// LegalService counts 法律服务机构.
	LegalService Count `json:"legalService" validate:"count"`
	// OtherOrganization counts 其他 (other legal persons and organisations).
	OtherOrganization Count `json:"otherOrganization" validate:"count"`
	// Total is 总计, the sum of the six.
	Total Count `json:"total" validate:"count"`
}

// Outcomes is 三、本年度办理结果: every application dealt with in the year counts in exactly one of its rows.
type Outcomes struct {
	// Granted is （一）予以公开 (条例 art. 36(1), 36(2)).
	Granted Applicants `json:"granted"`
	// PartiallyGranted is （二）部分公开 (条例 art. 37); a request so handled counts here and nowhere else.
	PartiallyGranted Applicants `json:"partiallyGranted"`
	// Refused is （三）不予公开.
	Refused Refused `json:"refused"`
	// Unavailable is （四）无法提供.
	Unavailable Unavailable `json:"unavailable"`
	// NotProcessed is （五）不予处理.
	NotProcessed NotProcessed `json:"notProcessed"`
	// Other is （六）其他处理.
	Other OtherOutcomes `json:"other"`
	// Total is （七）总计, the sum of all rows above.
	Total Applicants `json:"total"`
}

// Refused is （三）不予公开 by ground.
type Refused struct {
	// StateSecrets is 1.属于国家秘密 (条例 art. 14).
	StateSecrets Applicants `json:"stateSecrets"`
	// ProhibitedByLaw is 2.其他法律行政法规禁止公开 (条例 art. 14).
	ProhibitedByLaw Applicants `json:"prohibitedByLaw"`
	// SecurityAndStability is 3.危及“三安全一稳定” (条例 art. 14: 国家安全、公共安全、经济安全、社会稳定).
	SecurityAndStability Applicants `json:"securityAndStability"`
	// ThirdPartyRights is 4.保护第三方合法权益 (条例 art. 15, 32).
	ThirdPartyRights Applicants `json:"thirdPartyRights"`
	// InternalAffairs is 5.属于三类内部事务信息 (条例 art. 16(1)).
	InternalAffairs Applicants `json:"internalAffairs"`
	// ProcessInformation is 6.属于四类过程性信息 (条例 art. 16(2)).
	ProcessInformation Applicants `json:"processInformation"`
	// EnforcementFiles is 7.属于行政执法案卷 (条例 art. 16(2)).
	EnforcementFiles Applicants `json:"enforcementFiles"`
	// AdministrativeInquiries is 8.属于行政查询事项 (条例 art. 36(7)).
	AdministrativeInquiries Applicants `json:"administrativeInquiries"`
}

// Unavailable is （四）无法提供 by reason.
type Unavailable struct {
	// NotHeld is 1.本机关不掌握相关政府信息 (条例 art. 36(4), 36(5)).
	NotHeld Applicants `json:"notHeld"`
	// RequiresCreation is 2.没有现成信息需要另行制作 (条例 art. 38).
	RequiresCreation Applicants `json:"requiresCreation"`
	// StillUnclear is 3.补正后申请内容仍不明确 (条例 art. 30).
	StillUnclear Applicants `json:"stillUnclear"`
}

// NotProcessed is （五）不予处理 by reason.
type NotProcessed struct {
	// Petitions is 1.信访举报投诉类申请 (条例 art. 39(1)).
	Petitions Applicants `json:"petitions"`
	// Repeated is 2.重复申请 (条例 art. 36(6)).
	Repeated Applicants `json:"repeated"`
	// Publications is 3.要求提供公开出版物 (条例 art. 39(2)).
	Publications Applicants `json:"publications"`
	// Excessive is 4.无正当理由大量反复申请 (条例 art. 35).
	Excessive Applicants `json:"excessive"`
	// Reissue is 5.要求行政机关确认或重新出具已获取信息.
	Reissue Applicants `json:"reissue"`
}

// OtherOutcomes is （六）其他处理. In the 2019 edition it is one row, which is Others.
type OtherOutcomes struct {
	// NotCorrected is 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 (条例 art. 30).
	NotCorrected Applicants `json:"notCorrected" edition:"2021"`
	// FeeUnpaid is 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 (国办函〔2020〕109号).
	FeeUnpaid Applicants `json:"feeUnpaid" edition:"2021"`
	// Others is 3.其他, requests withdrawn by the applicant among them; in the 2019 edition all of （六）其他处理.
	Others Applicants `json:"others"`
}

var applicantColumns = []column{
	{key: "naturalPerson", label: Text{zh: "自然人", key: "column.naturalPerson"}},
	{"business", Text{zh: "商业企业", key: "column.business"}, labelOrganizations},
	{"researchInstitution", Text{zh: "科研机构", key: "column.researchInstitution"}, labelOrganizations},
	{"socialOrganization", Text{zh: "社会公益组织", key: "column.socialOrganization"}, labelOrganizations},
	{"legalService", Text{zh: "法律服务机构", key: "column.legalService"}, labelOrganizations},
	{"otherOrganization", Text{zh: "其他", key: "column.otherOrganization"}, labelOrganizations},
	{key: "total", label: labelTotal},
}

// What the form prints around the columns of table 3.
var (
	noteFlow           = Text{zh: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", key: "table.applications.corner"}
	labelApplicants    = Text{zh: "申请人情况", key: "table.applications.head"}
	labelOrganizations = Text{zh: "法人或其他组织", key: "column.organizations"}
)

// totalColumn is the index of 总计 in applicantColumns; the columns before it are its parts.
const totalColumn = 6

// The groups of rows of table 3, and the label every total shares.
var (
	labelTotal        = Text{zh: "总计", key: "column.total"}
	labelOutcomes     = Text{zh: "三、本年度办理结果", key: "/applications/outcomes"}
	labelRefused      = Text{zh: "（三）不予公开", key: "/applications/outcomes/refused"}
	labelUnavailable  = Text{zh: "（四）无法提供", key: "/applications/outcomes/unavailable"}
	labelNotProcessed = Text{zh: "（五）不予处理", key: "/applications/outcomes/notProcessed"}
	labelOther        = Text{zh: "（六）其他处理", key: "/applications/outcomes/other"}
)

// applicationRows lists table 3 in printed order.
var applicationRows = []formRow{
	{path: "received",
		labels: []Text{{zh: "一、本年新收政府信息公开申请数量"}}},
	{path: "carriedIn",
		labels: []Text{{zh: "二、上年结转政府信息公开申请数量"}}},
	{path: "outcomes/granted",
		labels: []Text{labelOutcomes, {zh: "（一）予以公开"}}},
	{path: "outcomes/partiallyGranted",
		labels: []Text{labelOutcomes, {zh: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"}}},
	{path: "outcomes/refused/stateSecrets",
		labels: []Text{labelOutcomes, labelRefused, {zh: "1.属于国家秘密"}}},
	{path: "outcomes/refused/prohibitedByLaw",
		labels: []Text{labelOutcomes, labelRefused, {zh: "2.其他法律行政法规禁止公开"}}},
	{path: "outcomes/refused/securityAndStability",
		labels: []Text{labelOutcomes, labelRefused, {zh: "3.危及“三安全一稳定”"}}},
	{path: "outcomes/refused/thirdPartyRights",
		labels: []Text{labelOutcomes, labelRefused, {zh: "4.保护第三方合法权益"}}},
	{path: "outcomes/refused/internalAffairs",
		labels: []Text{labelOutcomes, labelRefused, {zh: "5.属于三类内部事务信息"}}},
	{path: "outcomes/refused/processInformation",
		labels: []Text{labelOutcomes, labelRefused, {zh: "6.属于四类过程性信息"}}},
	{path: "outcomes/refused/enforcementFiles",
		labels: []Text{labelOutcomes, labelRefused, {zh: "7.属于行政执法案卷"}}},
	{path: "outcomes/refused/administrativeInquiries",
		labels: []Text{labelOutcomes, labelRefused, {zh: "8.属于行政查询事项"}}},
	{path: "outcomes/unavailable/notHeld",
		labels: []Text{labelOutcomes, labelUnavailable, {zh: "1.本机关不掌握相关政府信息"}}},
	{path: "outcomes/unavailable/requiresCreation",
		labels: []Text{labelOutcomes, labelUnavailable, {zh: "2.没有现成信息需要另行制作"}}},
	{path: "outcomes/unavailable/stillUnclear",
		labels: []Text{labelOutcomes, labelUnavailable, {zh: "3.补正后申请内容仍不明确"}}},
	{path: "outcomes/notProcessed/petitions",
		labels: []Text{labelOutcomes, labelNotProcessed, {zh: "1.信访举报投诉类申请"}}},
	{path: "outcomes/notProcessed/repeated",
		labels: []Text{labelOutcomes, labelNotProcessed, {zh: "2.重复申请"}}},
	{path: "outcomes/notProcessed/publications",
		labels: []Text{labelOutcomes, labelNotProcessed, {zh: "3.要求提供公开出版物"}}},
	{path: "outcomes/notProcessed/excessive",
		labels: []Text{labelOutcomes, labelNotProcessed, {zh: "4.无正当理由大量反复申请"}}},
	{path: "outcomes/notProcessed/reissue",
		labels: []Text{labelOutcomes, labelNotProcessed, {zh: "5.要求行政机关确认或重新出具已获取信息"}}},
	{path: "outcomes/other/others", edition: Edition2019,
		labels: []Text{labelOutcomes, labelOther}},
	{path: "outcomes/other/notCorrected", edition: Edition2021,
		labels: []Text{labelOutcomes, labelOther, {zh: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"}}},
	{path: "outcomes/other/feeUnpaid", edition: Edition2021,
		labels: []Text{labelOutcomes, labelOther, {zh: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"}}},
	{path: "outcomes/other/others", edition: Edition2021,
		labels: []Text{labelOutcomes, labelOther, {zh: "3.其他"}}},
	{path: "outcomes/total", labels: []Text{labelOutcomes, {zh: "（七）总计"}}},
	{path: "carriedOut",
		labels: []Text{{zh: "四、结转下年度继续办理"}}},
}
