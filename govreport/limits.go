package govreport

import (
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
	case len(l.oneof) > 0 && !has(l.oneof, s):
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
		return Text{zh: "真实存在的日期，写成 2022-12-31 的样子", key: "format.date"}
	case divisionCodeFormat:
		return Text{zh: "6位（到乡镇为9位，到村为12位）数字的代码，如 640425", key: "format.divisionCode"}
	case creditCodeFormat:
		return Text{zh: "18位统一社会信用代码（数字与大写字母）", key: "format.creditCode"}
	case siteCodeFormat:
		return Text{zh: "10位数字（国务院部门为 bm 加8位数字），如 6404250004", key: "format.siteCode"}
	case icpFormat:
		return Text{zh: "宁ICP备05000001号 的样子", key: "format.icp"}
	case publicSecurityFormat:
		return Text{zh: "宁公网安备64042502000001号 的样子", key: "format.publicSecurity"}
	case postcodeFormat:
		return Text{zh: "六位数字的邮政编码", key: "format.postcode"}
	default:
		panic("govreport: format without words")
	}
}

// words says which bound a fault is about.
func (l *limit) words(k memberKind, f fault) Text {
	bound := int64(l.max)
	t := Text{zh: "不大于{n}", key: "limit.most"}
	switch {
	case k == textMember:
		t = Text{zh: "不超过{n}个字", key: "limit.characters"}
	case k == listMember || k.isValues():
		t = Text{zh: "不超过{n}项", key: "limit.entries"}
	case f == tooSmall:
		t, bound = Text{zh: "不小于{n}", key: "limit.least"}, int64(l.min)
	}
	return t.withNumber("n", bound)
}
