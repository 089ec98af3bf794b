package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file reads what is told together with what was carried in: 含上年结转在内共29件 are all that there was to answer, and not what
// was carried in.

// withCarriedIn takes in that what was carried in is in a number, where the words before it say so.
func (r *Reader) withCarriedIn(before []token, n Number, s *slots) {
	if strings.HasPrefix(r.text[n.end:], "在内") {
		s.says &^= fPart // 含上年结转3件在内，共办结29件
	}
	if s.says&(fLast|fCarry) == fLast|fCarry && r.includesCarried(before, n) {
		s.says &^= fLast | fCarry | fPart
		s.odd, s.whole = 0, true
	}
}

// includesCarried finds 含上年结转 before a number of more than that.
func (r *Reader) includesCarried(before []token, n Number) bool {
	const including hanzi.Words = "含 内含 含有 包括 包含 连 连同 加上 加之 算上 计入 计上"
	last := 0
	for last < len(before) && before[last].says&fLast == 0 {
		last++
	}
	carry := last
	for carry < len(before) && before[carry].says&fCarry == 0 {
		carry++
	}
	if carry >= len(before) || !including.End(strings.TrimRight(r.text[:before[last].start], " ")) {
		return false
	}
	says := feature(0)
	for i := range before[carry+1:] {
		says |= before[carry+1+i].says
	}
	switch {
	case says&fActs != 0, strings.HasPrefix(r.text[before[carry].end:n.start], "在内"):
		return true
	case says&fSum == 0:
		return false // 含上年结转3件
	}
	whole := len(r.items) - 1 // 办结29件，含上年结转共3件
	return whole < 0 || r.items[whole].number.Millionths < n.Millionths
}
