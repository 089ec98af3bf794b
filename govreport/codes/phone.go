package codes

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A Phone is a contact telephone (联系电话) as printed: one number or several with a mark between.
type Phone string

// The parts of PhonePattern. A number is a line with or without area code and extension, a mobile, a hotline of five or
// six digits (12345, 12366, 96xxxx), or a 400 or 800 number.
const (
	phoneDash   = `[-—–－]{1,2}`
	phoneLine   = `((0[0-9]{2,3}|[(（]0[0-9]{2,3}[)）])( |` + phoneDash + `)?)?[2-9][0-9]{6,7}((` + phoneDash + `|转)[0-9]{1,6})?`
	phoneShort  = `(0[0-9]{2,3}( |` + phoneDash + `)?)?(1[0-9]{4}|9[56][0-9]{3,4})`
	phoneOthers = `1[3-9][0-9]{9}|[48]00(` + phoneDash + `)?[0-9]{3}(` + phoneDash + `)?[0-9]{4}`
	phoneOne    = `(` + phoneLine + `|` + phoneShort + `|` + phoneOthers + `)`

	// PhonePattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed telephones.
	PhonePattern = `^` + phoneOne + `( ?[、/／，,；;] ?` + phoneOne + `)*$`
)

// WellFormed reports whether every number is one that can be dialled in China: 0954-7013891, 7013891, (0954)7013891-802,
// 13895000000, 12345, 400-650-5656, in the dashes that get printed (- — – －). Several may stand side by side with 、 or / or
// a comma or semicolon between. Whether anyone answers is not checked.
func (p Phone) WellFormed() bool {
	rest := string(p)
	for {
		at := strings.IndexAny(rest, "、/／，,；;")
		if at < 0 {
			return isPhoneNumber(rest)
		}
		_, size := utf8.DecodeRuneInString(rest[at:])
		if !isPhoneNumber(strings.TrimSuffix(rest[:at], " ")) {
			return false
		}
		rest = strings.TrimPrefix(rest[at+size:], " ")
	}
}

// isPhoneNumber reports whether s is one number.
func isPhoneNumber(s string) bool {
	if isLocalNumber(s) || isHotline(s) || isMobile(s) || isFreephone(s) {
		return true
	}
	for _, rest := range afterAreaCode(s) {
		if isLocalNumber(rest) || (isHotline(rest) && s[0] == '0') {
			return true
		}
	}
	return false
}

// afterAreaCode returns what may follow the area code in s: an area code has three digits or four, and only the rest of
// the number tells which.
func afterAreaCode(s string) []string {
	var rests []string
	for _, size := range [...]int{3, 4} {
		code, rest, ok := cutAreaCode(s, size)
		if !ok || code[0] != '0' || !hanzi.IsDigits(code) {
			continue
		}
		if after, spaced := strings.CutPrefix(rest, " "); spaced {
			rest = after
		} else {
			rest = cutDash(rest)
		}
		rests = append(rests, rest)
	}
	return rests
}

// cutAreaCode cuts size characters off the front of s, or what stands in brackets there if it is as long.
func cutAreaCode(s string, size int) (code, rest string, ok bool) {
	if strings.HasPrefix(s, "(") || strings.HasPrefix(s, "（") {
		_, opening := utf8.DecodeRuneInString(s)
		end := strings.IndexAny(s, ")）")
		if end != opening+size {
			return "", "", false
		}
		_, closing := utf8.DecodeRuneInString(s[end:])
		return s[opening:end], s[end+closing:], true
	}
	if len(s) < size {
		return "", "", false
	}
	return s[:size], s[size:], true
}

// isLocalNumber reports whether s is a line without its area code: seven or eight digits, and perhaps an extension.
func isLocalNumber(s string) bool {
	digits, rest := cutDigits(s)
	if len(digits) < 7 || len(digits) > 8 || digits[0] < '2' {
		return false
	}
	if rest == "" {
		return true
	}
	extension, ok := strings.CutPrefix(rest, "转")
	if !ok {
		extension = cutDash(rest)
	}
	return extension != rest && extension != "" && len(extension) <= 6 && hanzi.IsDigits(extension)
}

// isHotline reports a service number of five digits, or of six where it begins with 95 or 96.
func isHotline(s string) bool {
	if !hanzi.IsDigits(s) {
		return false
	}
	nine := strings.HasPrefix(s, "95") || strings.HasPrefix(s, "96")
	return len(s) == 5 && (s[0] == '1' || nine) || len(s) == 6 && nine
}

// isMobile reports a mobile number: eleven digits that begin with 13 to 19.
func isMobile(s string) bool {
	return len(s) == 11 && s[0] == '1' && s[1] >= '3' && hanzi.IsDigits(s)
}

// isFreephone reports a 400 or 800 number, ten digits with or without dashes after the third and the sixth.
func isFreephone(s string) bool {
	if !strings.HasPrefix(s, "400") && !strings.HasPrefix(s, "800") {
		return false
	}
	middle := cutDash(s[3:])
	if len(middle) < 3 || !hanzi.IsDigits(middle[:3]) {
		return false
	}
	last := cutDash(middle[3:])
	return len(last) == 4 && hanzi.IsDigits(last)
}

// cutDigits splits s after the digits it begins with.
func cutDigits(s string) (digits, rest string) {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return s[:n], s[n:]
}

// cutDash cuts a dash, printed single or double, off the front of s.
func cutDash(s string) string {
	for range 2 {
		c, size := utf8.DecodeRuneInString(s)
		if !strings.ContainsRune("-—–－", c) {
			break
		}
		s = s[size:]
	}
	return s
}
