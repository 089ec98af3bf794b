package govreport

import "github.com/zfxxgk/annualreport/govreport/codes"

// A Report is one 政府信息公开工作年度报告: the title block and the six sections the national format prescribes
// (国办公开办函〔2021〕30号; before it 〔2019〕60号). Its JSON form is the contract of the project; see Decode.
//
// The zero value is an empty draft: every cell blank, every text empty.
type Report struct {
	// Edition is the edition of the format the report is written in. It decides which tables the report has.
	Edition Edition `json:"edition" validate:"required,oneof=2019 2021"`
	// Year is the calendar year reported on, not the year of publication.
	Year int `json:"year" validate:"required,min=2019,max=2100"`
	// Title is the title as printed, such as 彭阳县2022年政府信息公开工作年度报告.
	Title string `json:"title" validate:"required,max=200"`
	// Organ is the administrative organ that reports (报告机关).
	Organ Organ `json:"organ"`
	// Scope says whose numbers the tables count; empty when the report does not say.
	Scope Scope `json:"scope,omitempty" validate:"omitempty,oneof=own aggregated"`
	// Period is the statistical period (统计期限) the preamble states.
	Period Period `json:"period,omitempty" validate:"omitempty"`
	// PublishedOn is the date of publication (条例 art. 49), from a labelled 发布日期 or the caller, never from a URL.
	PublishedOn codes.Date `json:"publishedOn,omitempty" validate:"omitempty,datetime=2006-01-02"`
	// Preamble is the text between title and first section: legal basis, period, contact.
	Preamble string `json:"preamble,omitempty" validate:"omitempty,max=20000"`

	// Overview is section 一, 总体情况.
	Overview Overview `json:"overview"`
	// Disclosure is section 二, 主动公开政府信息情况, in the 2021 edition.
	Disclosure Disclosure `json:"disclosure" edition:"2021"`
	// Disclosure2019 is section 二 in the 2019 edition, whose table counts other things; it stands in place of Disclosure.
	Disclosure2019 Disclosure2019 `json:"disclosure2019" edition:"2019"`
	// Applications is section 三, 收到和处理政府信息公开申请情况.
	Applications Applications `json:"applications"`
	// Disputes is section 四, 政府信息公开行政复议、行政诉讼情况.
	Disputes Disputes `json:"disputes"`
	// Problems is section 五, 存在的主要问题及改进情况.
	Problems Problems `json:"problems"`
	// OtherMatters is section 六, 其他需要报告的事项.
	OtherMatters OtherMatters `json:"otherMatters"`

	// CellNotes are the notes printed in cells behind the number, such as 22（其中修订16件）, without their brackets.
	CellNotes CellNotes `json:"cellNotes,omitempty" validate:"omitempty,max=200"`

	// ImportMarks are what an importer was unsure of, or found otherwise than on the form, by JSON Pointer.
	ImportMarks []ImportMark `json:"importMarks,omitempty" validate:"omitempty,max=1000,dive"`

	// Explanations are the 审核说明 given for warnings that the law lets one explain.
	Explanations []Explanation `json:"explanations,omitempty" validate:"omitempty,max=200,dive"`

	// Deviations records where the source the report was read from differs from the form: what the model has no place
	// for is kept here, so that nothing is lost, and Check reports it. It is empty for a report built in Go.
	Deviations []Deviation `json:"-"`
}

// An Edition is an edition of the national format.
type Edition string

// The two editions with a fixed form. Reports on years before 2019 had none and are out of scope.
const (
	Edition2019 Edition = "2019" // 国办公开办函〔2019〕60号 (试行): reports on 2019 and 2020
	Edition2021 Edition = "2021" // 国办公开办函〔2021〕30号: reports on 2021 and later
)

// An Organ is the administrative organ that reports, with what its website's footer and the preamble say of it.
// Everything but the name may be empty: a printed report does not state it.
type Organ struct {
	// Name is the organ's full name (机关名称), or the region's name for the report of a government.
	Name string `json:"name" validate:"required,max=100"`
	// Kind is what sort of organ it is; it decides entitlement to 规章 and deadlines. Empty when unknown.
	Kind Kind `json:"kind,omitempty" validate:"omitempty,oneof=government governmentOffice department township subdistrict ministry vertical other"`
	// Level is the level of government it belongs to. Empty when unknown.
	Level Level `json:"level,omitempty" validate:"omitempty,oneof=central province prefecture county township"`
	// DivisionCode is the 行政区划代码 of its region (GB/T 2260).
	DivisionCode codes.Division `json:"divisionCode,omitempty" validate:"omitempty,divisioncode"`
	// CreditCode is its 统一社会信用代码 (GB 32100).
	CreditCode codes.Credit `json:"creditCode,omitempty" validate:"omitempty,creditcode"`
	// Phone is the contact telephone (联系电话) as printed.
	Phone codes.Phone `json:"phone,omitempty" validate:"omitempty,max=100"`
	// Email is the contact mailbox (电子邮箱) as printed.
	Email codes.Email `json:"email,omitempty" validate:"omitempty,max=100"`
	// Address is the contact address (联系地址) as printed.
	Address string `json:"address,omitempty" validate:"omitempty,max=200"`
	// Postcode is the postal code (邮政编码), six digits.
	Postcode codes.Postcode `json:"postcode,omitempty" validate:"omitempty,postcode"`
	// Website is the government website that publishes the report.
	Website Website `json:"website,omitempty" validate:"omitempty"`
}

// isPublic reports an organ that the departments of 机构编制 register.
func (o *Organ) isPublic() bool { return o.Kind != "" && o.Kind != OtherOrgan }

// A Website is what the footer of a government website states about itself.
type Website struct {
	// URL is the address of the website or of the report on it.
	URL string `json:"url,omitempty" validate:"omitempty,max=500"`
	// SiteCode is the 网站标识码.
	SiteCode codes.Site `json:"siteCode,omitempty" validate:"omitempty,sitecode"`
	// ICP is the ICP备案号.
	ICP codes.ICP `json:"icp,omitempty" validate:"omitempty,icp"`
	// PublicSecurity is the 公安联网备案号.
	PublicSecurity codes.PublicSecurity `json:"publicSecurity,omitempty" validate:"omitempty,publicsecurity"`
}

// A Period is the span of days the numbers count, both days included (统计期限自…至…).
type Period struct {
	// Start is the first day, 1 January of the reported year (rule S05).
	Start codes.Date `json:"start" validate:"required,datetime=2006-01-02"`
	// End is the last day, 31 December of the reported year (rule S05).
	End codes.Date `json:"end" validate:"required,datetime=2006-01-02"`
}

// A Kind is a sort of administrative organ, as far as rules depend on it.
type Kind string

// The kinds of organ.
const (
	Government       Kind = "government"       // a people's government of county level or above (人民政府)
	GovernmentOffice Kind = "governmentOffice" // its general office (办公厅、办公室)
	Department       Kind = "department"       // a department of a local government (委、局、办)
	Township         Kind = "township"         // a township or town government (乡、镇人民政府)
	Subdistrict      Kind = "subdistrict"      // a subdistrict office (街道办事处), an agency of a county-level government
	Ministry         Kind = "ministry"         // a ministry, commission or directly subordinate body of the State Council
	Vertical         Kind = "vertical"         // a vertically managed organ (税务、海关、气象…)
	OtherOrgan       Kind = "other"            // anything else, such as an authorised organisation (条例 art. 54)
)

// A Level is a level of government.
type Level string

// The levels of government.
const (
	CentralLevel    Level = "central"    // the State Council and its organs
	ProvinceLevel   Level = "province"   // 省、自治区、直辖市
	PrefectureLevel Level = "prefecture" // 设区的市、自治州、地区、盟
	CountyLevel     Level = "county"     // 县、县级市、市辖区、旗
	TownshipLevel   Level = "township"   // 乡、镇、街道
)

// A Scope says whose numbers the tables of a report count.
type Scope string

// The scopes of a report.
const (
	Own        Scope = "own"        // the organ's own numbers
	Aggregated Scope = "aggregated" // the whole region's: own and all subordinate organs' (汇总)
)

// An Explanation is a 审核说明: why a warning that the law lets one explain is right as it stands.
// It lapses when one of the recorded cells changes. See Explain.
type Explanation struct {
	// Code is the explained rule's code, such as X2.
	Code Code `json:"code" validate:"required,max=20"`
	// Pointer is the JSON Pointer the explained finding stands at.
	Pointer string `json:"pointer" validate:"required,max=200"`
	// Reason is the explanation, in the organ's words.
	Reason string `json:"reason" validate:"required,max=2000"`
	// Cells are the values the explanation was given for, by JSON Pointer; of a section's text, the words it is about.
	Cells []CellValue `json:"cells" validate:"max=200"`
}

// A CellValue is a cell and what stood in it.
type CellValue struct {
	// Pointer is the cell's JSON Pointer.
	Pointer string
	// Value is what stood in the cell.
	Value Value
}
