package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file reads how disputes ended where words say it: 无一败诉, 未被纠错, 全部胜诉, 败诉0件. What is said of all disputes of the organ is true of
// those about information too.

const (
	lostSuit hanzi.Words = "败诉"
	wonSuit  hanzi.Words = "胜诉"
)

// lost reads a clause without number that says that no dispute was lost.
func (r *Reader) lost(tokens []token) bool { return r.noneLost(tokens, -1, tokens[len(tokens)-1].end) }

// lostRate reads a rate of 0: 败诉率为0, 纠错率0%.
func (r *Reader) lostRate(n Number, before []token) bool {
	const rates hanzi.Words = "率 率为 率是"
	last := len(before) - 1
	for last > 0 && before[last].says&fFiller != 0 {
		last--
	}
	return n.Millionths == 0 && last > 0 && r.is(&before[last], rates) && r.noneLost(before, last, n.end)
}

// noneLost reads the words of a clause. Not is where it denies, or -1 where that is still to be found.
func (r *Reader) noneLost(tokens []token, not, end int) bool {
	if !r.endsDispute(tokens) {
		return false
	}
	s := slots{start: tokens[0].start, end: end}
	suit, says := false, feature(0)
	for i := range tokens {
		t := &tokens[i]
		word := r.printed(t)
		switch {
		case lostSuit.Has(word):
			suit = true
			says |= fCorrected
		case wonSuit.Has(word):
			suit = true
			says |= fUpheld
		case t.says&(fResult|fNot|fAll|fReview|fSuit|fInfo|fApp|fHead|fEmpty|fThis|fOwn|fAgainst|fDecide) == 0 && !howItEnded(word):
			return false
		case t.says&fNot != 0 && not < 0:
			not = i
		}
		if says |= t.says &^ fForeign; t.says&fUnknown != 0 && hanzi.Words("均 都").In(word) {
			says |= fAll // 法院均判决
		}
	}
	if r.depth > 0 || says&fResult != fCorrected && says&fResult != fUpheld || says&fResult == fCorrected != (not >= 0) || not < 0 && says&fAll == 0 {
		return false
	}
	heads := says & (fReview | fSuit)
	named := heads != 0
	switch {
	case suit && !named && r.corrects(tokens):
		heads = fReview | fSuit // 无纠错和败诉
	case suit:
		heads |= fSuit
	case !named:
		heads = r.topic & (fReview | fSuit)
	}
	if heads == 0 || not < 0 && !suit && r.lastSubject() == OfDisputes {
		return false // which allResults reads
	}
	s.says = heads | fCorrected | fNot | says&(fInfo|fThis|fOwn|fDirect|fAfter)
	n := Number{start: s.end, end: s.end}
	doubt := r.lastSubject() == OfDisputes && r.claims[len(r.claims)-1].Mild
	from := len(r.claims)
	for _, one := range [...]feature{fReview, fSuit} {
		if heads&one != 0 && !r.wereNone(one) {
			of := s
			of.says &^= fReview | fSuit
			of.says |= one
			r.mention(&of, &n, r.claim(n, &of))
		}
	}
	for i := range r.claims[from:] {
		r.claims[from+i].Mild = doubt // of those counted before, which may be others
	}
	return true
}

// endsDispute reports whether a clause says how a dispute ended, as few do.
func (r *Reader) endsDispute(tokens []token) bool {
	for i := range tokens {
		if t := &tokens[i]; t.says&fResult != 0 || t.says&fForeign != 0 && r.is(t, lostSuit+" "+wonSuit) {
			return true
		}
	}
	return false
}

// howItEnded reports whether words that are not known otherwise belong to how a dispute ended.
func howItEnded(text string) bool {
	const ways hanzi.Words = "实现 人民法院 法院 机关 审查 审理 审结 判决 裁定 判 被 获得 获 得到 保持 保持了 为 均 都 原 行政行为 行政机关 支持 责令 一 例 现象 记录 出现 终审 一审 二审 率"
	for text != "" {
		word := ways.At(text)
		if word == "" {
			return false
		}
		text = text[len(word):]
	}
	return true
}

// corrects reports whether a clause speaks of 纠错 or 纠正.
func (r *Reader) corrects(tokens []token) bool {
	for i := range tokens {
		if tokens[i].says&fCorrected != 0 {
			return true
		}
	}
	return false
}

// wereNone reports whether the paragraph has said that there were no disputes of a kind at all.
func (r *Reader) wereNone(kind feature) bool {
	total := gReviews
	if kind == fSuit {
		total = gSuits
	}
	const most = 100
	for i := max(r.paragraphFrom, len(r.claims)-most); i < len(r.claims); i++ {
		if claim := &r.claims[i]; claim.Number.Millionths == 0 && claim.Subject == OfDisputes && claim.Cells[0]&total != 0 && claim.Cells[0]&gCorrected == 0 {
			return true
		}
	}
	return false
}

// quashed takes what stands behind a number of disputes for how they ended: 1件撤销, 1起被责令重新答复. Others may have been corrected
// otherwise.
func (r *Reader) quashed(behind []token, s *slots) {
	const by, ways hanzi.Words = "被 经 由 复议机关 行政复议机关 人民法院 法院 机关 依法 予以 判决 裁定 决定 结果 为", "撤销 责令 确认违法 变更"
	if len(behind) == 0 || r.lastSubject() != OfDisputes || s.says&(fApp|fSubmitted|fResult) != 0 || r.topic&(fReview|fSuit) == 0 {
		return
	}
	end := behind[len(behind)-1].end
	if ways.Begin(by.Skip(r.text[behind[0].start:end])) {
		s.odd, s.atLeast, s.end = 0, true, end
		s.says = s.says&^(fSome|fVerbs|fNouns) | r.topic&(fReview|fSuit) | r.block | fCorrected
	}
}

// lostCases takes 败诉 for what is counted: 败诉1件 are suits whose result was corrected.
func (r *Reader) lostCases(before []token, s *slots) {
	const theirs hanzi.Words = "申请人 原告 当事人 起诉人 主动 自愿" // who take it back themselves
	if len(before) > 0 && r.lastSubject() == OfDisputes && r.topic&(fReview|fSuit) != 0 && s.says&(fApp|fSubmitted|fResult) == 0 &&
		hanzi.Words("责令 确认违法 变更").Begin(hanzi.Words("被 依法 判决 裁定 决定 法院 人民法院 复议机关").Skip(r.text[before[0].start:before[len(before)-1].end])) {
		s.odd, s.atLeast = 0, true // 责令重新答复1件
		s.says = s.says&^(fSome|fVerbs|fNouns) | r.topic&(fReview|fSuit) | r.block | fCorrected
		return
	}
	for i := range before {
		t := &before[i]
		switch {
		case t.says&fForeign == 0 || t.says&fInfo != 0:
		case r.is(t, lostSuit) && r.topic&(fReview|fSuit) != 0:
			s.odd = 0
			s.says = s.says&^fNouns | fSuit | fCorrected
		case r.is(t, "撤销") && r.lastSubject() == OfDisputes && s.says&(fApp|fSubmitted) == 0 && !theirs.In(r.text[max(s.start, t.start-60):t.start]):
			s.odd, s.atLeast = 0, true // 撤销1件, beside which others may have been corrected otherwise
			s.says |= r.topic&(fReview|fSuit) | r.block | fCorrected
		default:
			return
		}
	}
}
