package claims

import (
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file finds the verb that governs a number.

// lastVerbs returns the last group of verbs of a clause, or of words that govern a number as verbs do: 受理并办结. Where it has none
// both are 0.
func (r *Reader) lastVerbs(tokens []token) (from, to int) {
	for to = len(tokens); to > 0; to-- {
		if t := &tokens[to-1]; r.governs(tokens, to-1) && t.says&fInfo == 0 || t.says&fBare != 0 && r.governs(tokens, to-1) {
			break
		}
	}
	if to == 0 {
		return 0, 0
	}
	for from = to - 1; from > 0; from-- {
		t := &tokens[from-1]
		if !r.governs(tokens, from-1) && !(t.says&(fEmpty|fTimes) != 0 && from > 1 && r.governs(tokens, from-2)) {
			break
		}
	}
	return from, to
}

// governs reports whether a token governs what follows. 公开 does not where it is a part of what is asked for.
func (r *Reader) governs(tokens []token, i int) bool {
	const counts hanzi.Words = "数 量 数量" // 已办结数为9件
	t := &tokens[i]
	if t.says&fGoverns == 0 {
		return false
	}
	switch {
	case r.isCause(tokens, i):
		return false
	case t.says&fDecide != 0 && t.says&fActions != 0:
		return false // 处罚决定
	case t.says&fDecide != 0 && i > 0 && tokens[i-1].says&fActions != 0:
		return i+1 < len(tokens) && r.is(&tokens[i+1], counts) // 行政处罚决定, but 行政处罚决定数
	case t.says&(fAccept|fHandle) != 0 && isStrange(adjoining(tokens, i)) && (r.isRegistration(t) || i+1 < len(tokens) && tokens[i+1].says&fApp != 0 && tokens[i+1].says&fInfo == 0 && tokens[i+1].start == t.end):
		return false // 生育登记, 公证办理申请
	}
	if i+2 == len(tokens) && r.is(t, "办理") && r.is(&tokens[i+1], "结果") {
		return true // 本年度办理结果36件: the form's own row
	}
	if t.says&(fHandle|fAnswer) != 0 && i+1 < len(tokens) && tokens[i+1].says&fHead != 0 && tokens[i+1].start == t.end && i > 0 && !r.is(&tokens[i+1], counts) {
		return false // 依申请公开办理事项
	}
	if t.says&fBare != 0 && (i+1 < len(tokens) && tokens[i+1].says&(fApp|fInfo|fReview|fSuit|fForeign) != 0 || i > 0 && tokens[i-1].says&(fApp|fInfo) != 0) {
		return false
	}
	return true
}

// isCause reports an answer that is given as what a dispute is about: 因答复引发行政复议.
func (r *Reader) isCause(tokens []token, i int) bool {
	if tokens[i].says&fAnswer == 0 || i+1 >= len(tokens) {
		return false
	}
	next := &tokens[i+1]
	return r.is(next, "引发 引起 产生 导致 提起 而 不服") || next.says&fApp != 0 && i+2 < len(tokens) && tokens[i+2].says&(fReview|fSuit) != 0
}

// isRegistration reports 登记, which is a part of names as often as it is an act.
func (r *Reader) isRegistration(t *token) bool { return r.is(t, "登记") }
