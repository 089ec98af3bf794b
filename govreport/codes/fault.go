package codes

// A Fault is one way in which a code is not as it should be. The zero value is none.
type Fault string

// The faults of codes.
const (
	// WrongForm is anything that is not written as the type has it: WellFormed is false.
	WrongForm Fault = "form"
	// UnknownProvince is a first pair of digits, or a first character, that stands for no province.
	UnknownProvince Fault = "province"
	// WrongCheck is a last character that is not the check character of those before it.
	WrongCheck Fault = "check"
	// WrongOrganisationCheck is the same of the 组织机构代码 within a credit code.
	WrongOrganisationCheck Fault = "organisationCheck"
)

// The faults of document numbers, each of which [ParseDocument] repairs.
const (
	WrongBrackets   Fault = "brackets"    // other brackets than 〔 〕 (U+3014, U+3015): [2021], （2021）, ﹝2021﹞
	ShortYear       Fault = "shortYear"   // a year of two digits: 〔21〕
	OrdinalPrefix   Fault = "ordinal"     // 第 before the serial: 〔2021〕第30号
	LeadingZero     Fault = "leadingZero" // a serial filled with zeros: 〔2021〕030号
	InnerSpace      Fault = "space"       // space within the number: 〔2021〕30 号; a line break is none
	FullWidthDigits Fault = "fullWidth"   // full-width digits: 〔２０２１〕30号
)
