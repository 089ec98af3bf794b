package govreport

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

// A limit is what a member's validate tag asks of its value.
type limit struct {
	required bool     // a text must not be empty, a number not zero; only a final check asks for it
	min, max int      // of a number; max also the code points of a text and the items of a list; 0 is no bound
	oneof    []string // the allowed texts
	format   format   // the spelling of a text
}

// A fault is the way in which a value breaks a limit.
type fault uint8

const (
	noFault fault = iota
	tooSmall
	tooLarge
	notAllowed
	malformed
)

// ofText judges a text that is not empty.
func (l *limit) ofText(s string) fault {
	switch {
	case len(l.oneof) > 0 && !slices.Contains(l.oneof, s):
		return notAllowed
	case l.max > 0 && len(s) > l.max && utf8.RuneCountInString(s) > l.max:
		return tooLarge // a code point has at least one byte, so most texts need not be counted
	case l.format != anyFormat && !l.format.wellFormed(s):
		return malformed
	default:
		return noFault
	}
}

// ofInteger judges a number that is not zero.
func (l *limit) ofInteger(n int) fault {
	switch {
	case l.min > 0 && n < l.min:
		return tooSmall
	case l.max > 0 && n > l.max:
		return tooLarge
	default:
		return noFault
	}
}

// ofItems judges the length of a list.
func (l *limit) ofItems(n int) fault {
	if l.max > 0 && n > l.max {
		return tooLarge
	}
	return noFault
}

// A format is the spelling a validate tag names; the value types of the field know them.
type format uint8

const (
	anyFormat format = iota
	dateFormat
	divisionCodeFormat
	creditCodeFormat
	siteCodeFormat
	icpFormat
	publicSecurityFormat
	postcodeFormat
)

func (f format) wellFormed(s string) bool {
	switch f {
	case dateFormat:
		return codes.Date(s).WellFormed()
	case divisionCodeFormat:
		return codes.Division(s).WellFormed()
	case creditCodeFormat:
		return codes.Credit(s).WellFormed()
	case siteCodeFormat:
		return codes.Site(s).WellFormed()
	case icpFormat:
		return codes.ICP(s).WellFormed()
	case publicSecurityFormat:
		return codes.PublicSecurity(s).WellFormed()
	case postcodeFormat:
		return codes.Postcode(s).WellFormed()
	default:
		panic("govreport: unknown format")
	}
}

// words says what a text of the format looks like.
func (f format) words() Text {
	switch f {
	case dateFormat:
		return Text{"真实存在的日期，写成 2022-12-31 的样子", "真實存在的日期，寫成 2022-12-31 的樣子", "a real date written like 2022-12-31"}
	case divisionCodeFormat:
		return Text{"6位（到乡镇为9位，到村为12位）数字的代码，如 640425", "6位（到鄉鎮為9位，到村為12位）數字的代碼，如 640425",
			"a code of 6 digits such as 640425 (9 for a township, 12 for a village)"}
	case creditCodeFormat:
		return Text{"18位统一社会信用代码（数字与大写字母）", "18位統一社會信用代碼（數字與大寫字母）",
			"a unified social credit code of 18 digits and capital letters"}
	case siteCodeFormat:
		return Text{"10位数字（国务院部门为 bm 加8位数字），如 6404250004", "10位數字（國務院部門為 bm 加8位數字），如 6404250004",
			"ten digits such as 6404250004 (bm and eight digits for a ministry)"}
	case icpFormat:
		return Text{"宁ICP备05000001号 的样子", "宁ICP备05000001号 的樣子", "like 宁ICP备05000001号"}
	case publicSecurityFormat:
		return Text{"宁公网安备64042502000001号 的样子", "宁公网安备64042502000001号 的樣子", "like 宁公网安备64042502000001号"}
	case postcodeFormat:
		return Text{"六位数字的邮政编码", "六位數字的郵政編碼", "a postcode of six digits"}
	default:
		panic("govreport: format without words")
	}
}

// words says which bound a fault is about.
func (l *limit) words(k memberKind, f fault) Text {
	bound := strconv.Itoa(l.max)
	if f == tooSmall {
		bound = strconv.Itoa(l.min)
	}
	switch {
	case k == textMember:
		return Text{"不超过" + bound + "个字", "不超過" + bound + "個字", "at most " + bound + " characters"}
	case k == listMember || k == valuesMember:
		return Text{"不超过" + bound + "项", "不超過" + bound + "項", "at most " + bound + " entries"}
	case f == tooSmall:
		return Text{"不小于" + bound, "不小於" + bound, "at least " + bound}
	default:
		return Text{"不大于" + bound, "不大於" + bound, "at most " + bound}
	}
}
