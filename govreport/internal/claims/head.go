package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file says what is counted: Chinese nouns have their head last.

// headOf reads a run of nouns: the last of them is what is counted, those before say more of it. It returns what is counted.
func (r *Reader) headOf(tokens []token, s *slots) (head feature) {
	petitions := false // 信访、投诉、举报 are being named
	for i := range tokens {
		t := &tokens[i]
		s.says |= t.says & (fNouns | fInfo | fDirect | fAfter | fInForce)
		switch {
		case t.says&fNouns != 0:
			if i == len(tokens)-1 && r.is(t, "依申请") {
				s.says |= fInfo // 收到依申请3件
			}
			if r.isPetition(tokens, i) {
				s.says |= fOutcome
				s.cells |= gRows << 11
				head, s.odd = t.says&fNouns, 0
				continue
			}
			strange := isStrange(adjoining(tokens, i)) ||
				adjoining(tokens, i)&(fHead|fHandle|fAccept) != 0 && i > 1 && isStrange(tokens[i-2].says) // 查询类申请
			if strange && t.says&fNouns == fApp && (s.says&fInfo == 0 || tokens[i-1].says&fForeign != 0) {
				s.odd, s.strange = UnknownHead, true // 低保申请
				continue
			}
			strange = strange || endsStrangeList(tokens[:i])
			if strange && t.says&(fReview|fSuit) != 0 && s.says&fInfo == 0 && tokens[i-1].says&fForeign == 0 {
				s.odd = UnknownHead
				continue
			}
			if t.says&fNouns == fApp && head&(fReview|fSuit|fActions) != 0 && tokens[i-1].says&fNouns != 0 {
				if head&fActions != 0 {
					s.odd, head = ForeignHead, 0 // 行政许可申请
				}
				continue // 行政复议申请
			}
			if t.says&(fReview|fSuit|fActions) != 0 && head&(fReview|fSuit|fActions) != 0 && joins(tokens, i) {
				head |= t.says & fNouns
			} else {
				head = t.says & fNouns
			}
			s.odd = 0
			if t.says&(fReview|fSuit) != 0 && s.says&fInfo == 0 && i+1 < len(tokens) && r.is(&tokens[i+1], "类") {
				s.says |= fSome // 涉及行政复议类11件: what applications were about
			}
		case t.says&fInfo != 0 && t.says&fForeign == 0 && adjoining(tokens, i)&fActions != 0:
			s.says |= fSome // 行政处罚信息公开申请: of one content
		case t.says&fForeign != 0 && t.says&fInfo != 0:
			if head&fApp == 0 && !(i+1 < len(tokens) && tokens[i+1].says&(fNouns|fInfo) != 0) {
				s.odd, head = ForeignHead, 0 // 公开信息30条
			}
		case t.says&fForeign != 0 && t.says&fHead != 0 && head&fApp != 0:
			if !r.is(t, "办件") {
				s.says |= fAnswer // 依申请公开答复书
				s.papers = true
			}
		case t.cells == gRows<<11 && i > 0 && (r.spoken || r.topic == fApp) && (r.is(&tokens[i-1], "属于 属") || petitions && adjoining(tokens, i)&fAnd != 0):
			s.says |= fOutcome // 属于信访举报类1件, 属于信访、投诉、举报等活动的6件
			s.cells |= t.cells
			petitions = true
		case petitions && r.is(t, "活动"):
		case t.says&fForeign != 0:
			s.odd, head = ForeignHead, 0
		case t.says&fUnknown != 0:
			if s.odd == 0 {
				s.odd = UnknownHead
			}
		}
	}
	if head != 0 && s.odd == UnknownHead && lastContent(tokens).says&fUnknown != 0 {
		return 0
	}
	if head != 0 {
		s.says, s.odd = s.says&^fNouns|head, 0
	}
	return head
}

// endsStrangeList reports whether words end as a list of things that are not known: 物业纠纷、工程质量等.
func endsStrangeList(tokens []token) bool {
	i := len(tokens) - 1
	if i < 0 || tokens[i].says&fOpen == 0 {
		return false
	}
	for i > 0 && tokens[i].says&(fOpen|fHead) != 0 && tokens[i-1].end == tokens[i].start {
		i--
	}
	return isStrange(tokens[i].says)
}

// isPetition reports 申请 behind 信访、举报、投诉类, which are an outcome.
func (r *Reader) isPetition(tokens []token, i int) bool {
	if tokens[i].says&fNouns != fApp || i < 2 || tokens[i-1].says&fHead == 0 || tokens[i-1].end != tokens[i].start {
		return false
	}
	named := &tokens[i-2]
	return named.cells == gRows<<11 && named.end == tokens[i-1].start && r.is(&tokens[i-1], "类")
}

// fActions are the decisions of table 2.
const fActions = fLicence | fPenalty | fCoercion

// joins reports whether nouns are a list: 行政复议、行政诉讼, 行政许可、行政处罚.
func joins(tokens []token, i int) bool {
	kind := fReview | fSuit
	if tokens[i].says&kind == 0 {
		kind = fActions
	}
	for i--; i >= 0; i-- {
		switch {
		case tokens[i].says&kind != 0:
			return true
		case tokens[i].says&(fAnd|fHead|fFiller|fInfo|fNot|fDecide) == 0:
			return false
		}
	}
	return false
}

// lastContent returns the last word that says something.
func lastContent(tokens []token) *token {
	for i := len(tokens) - 1; i > 0; i-- {
		if tokens[i].says&(fEmpty|fTimes) == 0 || tokens[i].says&fUnknown != 0 {
			return &tokens[i]
		}
	}
	return &tokens[0]
}

// described finds the noun that a clause behind a number describes: 一起公民通过平台提交的政府信息公开申请. It returns 0 where there is none, and
// where it stopped.
func (r *Reader) described(tokens []token, i int) (noun, end int) {
	for ; i+1 < len(tokens) && tokens[i].says&(fGoverns|fNot) == 0; i++ {
		if strings.HasSuffix(r.printed(&tokens[i]), "的") && tokens[i+1].says&(fInfo|fApp) != 0 && tokens[i+1].says&fForeign == 0 {
			return i + 1, i
		}
	}
	return 0, i
}

// givesReason reports whether the words behind a number begin with why, and name nothing that it counts: 1件因需征求第三方意见尚在办理中.
func (r *Reader) givesReason(tokens []token) bool {
	for i := range tokens {
		if i == 0 && !r.is(&tokens[i], "因 因为 由于") || tokens[i].says&fNouns&^fApp != 0 || strings.HasSuffix(r.printed(&tokens[i]), "的") {
			return false
		}
	}
	return len(tokens) > 0
}

// namesIn returns how many of the words behind a number name what it counts: 3件政府信息公开申请, 2起因政府信息公开引发的行政复议. What a
// verb follows is how it was done: 3件按规完成答复.
func (r *Reader) namesIn(tokens []token) (names int) {
	const leading hanzi.Words = "的 因 由 涉及 涉 关于 有关 相关 针对"
	next, noun := -1, 0 // the clause that describes, up to which place it is the same
	if r.givesReason(tokens) {
		return 0
	}
	for i := range tokens {
		t := &tokens[i]
		if i > next {
			noun, next = r.described(tokens, i)
		}
		if noun > 0 && i < noun {
			names = noun + 1
			continue
		}
		if i < names {
			continue
		}
		if t.says&(fNouns|fInfo|fHead|fForeign|fUnknown|fAnd|fFiller|fInForce) == 0 || t.says&fOutcome != 0 || r.isAll(t) || i == 0 && t.says&fFiller != 0 && !r.is(t, leading) {
			break
		}
		names = i + 1
	}
	for names > 0 && (tokens[names-1].says&(fFiller|fAnd) != 0 || tokens[names-1].says&fUnknown != 0 && names < len(tokens) && tokens[names].says&fGoverns != 0) {
		names--
	}
	return names
}
