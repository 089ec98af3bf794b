package codes

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// A Postcode is a 邮政编码, six digits, such as 756500 for 彭阳县.
type Postcode string

// PostcodePattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed postcodes.
const PostcodePattern = `^[0-9]{6}$`

// WellFormed reports whether the code is six digits. Whether a place has it is not checked.
func (p Postcode) WellFormed() bool { return len(p) == 6 && hanzi.IsDigits(string(p)) }
