package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file ends clauses, sentences and paragraphs, and makes claims of the numbers that stood in them.

func (r *Reader) newParagraph(at int) {
	r.endSentence(at)
	r.settleParagraph(r.text[r.paragraphStart:at])
	r.paragraphStart, r.paragraphFrom = at, len(r.claims)
	if beginsSubject(strings.TrimLeft(r.text[at:], " \u3000")) {
		r.applications = false
	}
	r.topic = 0
	r.paragraph++
}

// beginsSubject reports whether a line begins as a heading does, 一、 （二） 3）, and not as an item: 1. 2、.
func beginsSubject(line string) bool {
	mark := hanzi.ListMark(line)
	return hanzi.Words("） )").End(mark) || strings.HasSuffix(mark, "、") && !hanzi.BeginsWithDigit(mark)
}

func (r *Reader) endSentence(at int) {
	r.depth, r.outer = 0, clause{}
	r.endClause(at)
	r.settleSentence()
	r.sumItems()
	r.sentence++
	r.time, r.scope, r.parts, r.spoken, r.quoted, r.strange, r.published = 0, 0, false, false, false, false, false
	r.sentenceFrom = len(r.claims)
}

// endClause ends the clause before a place.
func (r *Reader) endClause(at int) {
	r.finish(at)
	k := &r.k
	if k.says&(fLast|fThis|fOtherTime) != 0 && k.says&^(fLast|fThis|fOtherTime|fFiller|fScopes|fHead|fUnknown) == 0 {
		r.time = k.says & (fLast | fThis | fOtherTime) // 2022年，
	}
	if r.leads&(fLast|fOtherTime) != 0 && (r.closed|k.says)&(fCarry|fDiff) == 0 {
		r.time = r.leads // 2021年收到30件，
	}
	r.leads, r.closed = 0, 0
	if k.says&fForeign != 0 && k.says&(fReceive|fAccept|fHandle|fAnswer) != 0 && k.says&(fNot|fAppStrong) == 0 {
		r.topic = fForeign
	}
	*k = clause{start: at}
}

// finishBeforeNumber finishes the pending number where another follows in the same clause: what stands between belongs to
// the one that lacks it.
func (r *Reader) finishBeforeNumber(next Number) {
	if !r.waits {
		return
	}
	between := r.k
	if r.claim(r.before, r.before, clause{}, false) {
		r.waits = false
		r.k.start = r.pending.end
		return
	}
	r.k.start = between.start
	all := joined(r.before, between)
	if r.claim(all, all, between, true) {
		between = clause{start: next.start}
	}
	r.waits = false
	r.k = between
}

// finish finishes the pending number, or a clause that says there is none, at the end of its clause.
func (r *Reader) finish(at int) {
	switch {
	case r.waits:
		r.waits = false
		all := joined(r.before, r.k)
		r.closed |= all.says
		r.published = r.published || all.says&fPublish != 0
		moves := r.k.says&(fCarry|fNext|fPending) != 0
		made := !moves && r.claim(r.before, all, r.k, false) || r.claim(all, all, r.k, true)
		if all.says&(fReview|fSuit) != 0 && !made {
			r.strange = true
		}
		if all.says&(fForeign|fUnknownObject) != 0 && all.says&fAppStrong == 0 {
			r.topic = fForeign
		}
		r.k = clause{start: at}
	case r.k.says&fNot != 0:
		r.none(at)
	}
}

func joined(a, b clause) clause {
	a.says |= b.says
	a.cells |= b.cells
	return a
}

// none reads a clause that says there were none: 未收到申请, 无行政复议、诉讼案件.
func (r *Reader) none(at int) {
	k := r.k
	if k.says&(fUnknown|fUnknownObject|fShare|fDiff|fApprox) != 0 || r.depth > 0 {
		return
	}
	if k.says&(fReview|fSuit) != 0 {
		k.says &^= fForeign // 举报、投诉、行政诉讼
	}
	k.says &^= fStop
	n := Number{start: at, end: at}
	for n.end > k.start {
		c, size := utf8.DecodeLastRuneInString(r.text[:n.end])
		if !strings.ContainsRune("，。；,;、：:\n （(）)", c) {
			break
		}
		n.end -= size
	}
	n.start = n.end
	r.pending = n
	if k.says&fAnswer != 0 && k.says&fNext == 0 {
		return // 未答复
	}
	r.claim(k, k, clause{}, true)
}

// claim makes a claim of the pending number when the clause is clear. what is the clause that says what is counted, all
// the words around the number, after those behind it; used when these are needed.
func (r *Reader) claim(what, all, after clause, used bool) bool {
	n := r.pending
	const never = fForeign | fUnknownObject | fDiff | fOtherTime | fEach | fShare
	if n.rough || n.percent || n.Millionths%million != 0 && all.says&fFee == 0 || all.says&never != 0 {
		return false
	}
	if all.says&fUnknown != 0 && all.organLike && !r.abbreviates(all.from, all.to) || n.Measure != "" && !n.counts() && all.says&(fFee|fProcFee) == 0 {
		return false
	}
	if n.Measure == "" && n.end > n.start && !r.standsAlone(n.end) {
		return false
	}
	if all.says&(fLast|fThis) == fLast && all.says&fCarry == 0 || r.time&fLast != 0 && all.says&fThis == 0 || r.time&fOtherTime != 0 {
		return false
	}
	claim := Claim{Text: r.which, Segment: hanzi.Segment{Start: what.start, End: n.end}, Number: n, Paragraph: r.paragraph,
		sentence: r.sentence, summed: all.says&fSum != 0}
	if used || after.says&(fApp|fAppStrong) != 0 {
		claim.End = max(claim.End, r.lastWord(after.start, n.end))
	}
	if !r.classify(&claim, what.says, what.cells) {
		return false
	}
	if !used && r.changes(&claim, after.says) {
		return false
	}
	scope := all.says & fScopes
	if scope == 0 {
		scope = r.scope
	}
	if scope&fNarrow != 0 && scope&fWide == 0 || !r.ours(&claim, scope) {
		r.noteTopic(&claim)
		return false
	}
	for claim.Start < claim.End && strings.ContainsRune(" \u3000、，,：:；;和及并", firstRune(r.text[claim.Start:])) {
		_, size := utf8.DecodeRuneInString(r.text[claim.Start:])
		claim.Start += size
	}
	r.noteTopic(&claim)
	r.claims = append(r.claims, claim)
	return true
}

func firstRune(text string) rune {
	c, _ := utf8.DecodeRuneInString(text)
	return c
}

// standsAlone reports whether a number without measure ends its clause: 受理1295，答复1278。
func (r *Reader) standsAlone(end int) bool {
	return end == len(r.text) || strings.ContainsRune("，。；、,;）)（(\n ", firstRune(r.text[end:]))
}

// lastWord returns where the words behind a number end: at the next mark.
func (r *Reader) lastWord(start, end int) int {
	if start < end {
		start = end
	}
	to := hanzi.Around(r.text, start).End
	for i, c := range r.text[start:to] {
		if strings.ContainsRune("，。；、,;：:）)（(\n", c) {
			return start + i
		}
	}
	return to
}

// changes reports whether the words behind a number make it another thing than those before it: 收到3件行政复议申请.
func (r *Reader) changes(claim *Claim, after feature) bool {
	const others = fReview | fSuit | fRegs | fNorm | fLicence | fPenalty | fCoercion | fFee | fProcFee
	return after&(others|fUnknown|fUnknownObject|fForeign) != 0 && after&fStop == 0
}

// settleParagraph drops what a paragraph takes back: applications that were none, or came to another organ.
func (r *Reader) settleParagraph(text string) {
	if r.paragraphFrom == len(r.claims) {
		return
	}
	none := hanzi.Words("不属于政府信息公开申请 不属于信息公开申请 不计入 未计入 不纳入 未纳入 不列入").In(text)
	moved := hanzi.Words("转来 转交 转办 移交 转送").In(text)
	for i := range r.claims[r.paragraphFrom:] {
		claim := &r.claims[r.paragraphFrom+i]
		if claim.Cells[0] == Received && (none || moved && claim.Number.end == claim.Number.start) {
			claim.Withdrawn = true
		}
	}
}

// settleSentence drops the parts among several numbers a sentence gives for one thing.
func (r *Reader) settleSentence() {
	list := r.claims[r.sentenceFrom:]
	for i := range list {
		list[i].Withdrawn = list[i].Withdrawn || r.published && list[i].Subject == OfOutcomes
	}
	if len(list) > 60 {
		return
	}
	for i := range list {
		for j := i + 1; j < len(list); j++ {
			a, b := &list[i], &list[j]
			if a.Cells[0] != b.Cells[0] || a.Number.Millionths == b.Number.Millionths {
				continue
			}
			switch {
			case a.Withdrawn:
			case a.Number.Millionths > b.Number.Millionths:
				b.Withdrawn = true
			case b.summed && !a.summed:
				a.Withdrawn = true
			default:
				a.Withdrawn, b.Withdrawn = true, true
			}
		}
	}
}
