package claims

import (
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file reads brackets, each by itself, but for those that hold no more than the number of what stands before them.

// open begins a bracket: a child of the number before it, read by itself.
func (r *Reader) open(i, size int) int {
	if mark := hanzi.ListMark(r.text[i:]); mark != "" && r.depth == 0 {
		spoken := r.spoken
		r.endSentence(i + len(mark))
		if r.namesOutcome(r.text[i+len(mark):]) {
			r.spoken = spoken // （三）不予公开: of the form's own list
		} else {
			r.applications, r.topic = false, 0
		}
		return i + len(mark)
	}
	if end := r.countIn(i + size); end > i {
		return end
	}
	if r.counted() {
		r.endClause()
	}
	if n := len(r.claims); n > r.sentenceFrom && r.claims[n-1].End == i && r.excludes(i+size) {
		r.claims[n-1].Withdrawn, r.claims[n-1].certain = true, false
	}
	if r.depth < len(r.outer) {
		r.outer[r.depth] = r.base
		r.base, r.outerTopic[r.depth] = len(r.tokens), r.topic
	}
	r.bracket++
	r.depth++
	return i + size
}

// excludes reports whether a bracket takes something out of the number before it: 0件（不含网上申请）.
func (r *Reader) excludes(at int) bool {
	rest := r.text[at:min(len(r.text), at+60)]
	return hanzi.Words("不含 不包括 不包含 除 不计").Begin(rest) && !hanzi.Words("结转").In(rest)
}

// close ends a bracket. What stood before it goes on behind it.
func (r *Reader) close() {
	if r.depth == 0 {
		return
	}
	row := Cells(0) // 不予公开（行政执法案卷）2件
	if !r.counted() {
		for i := r.base; i < len(r.tokens); i++ {
			if r.tokens[i].says&fOutcome != 0 {
				row |= r.tokens[i].cells
			}
		}
	}
	narrow := r.isNarrow(r.tokens[r.base:])
	r.endClause()
	if r.depth--; r.depth < len(r.outer) {
		r.base = r.outer[r.depth]
		if r.topic == fForeign {
			r.topic = r.outerTopic[r.depth] // 印发规范性文件8件（其中县政府文件5件），废止4件
		}
	}
	if last := len(r.tokens) - 1; row != 0 && last >= r.base && r.tokens[last].says&fOutcome != 0 {
		r.tokens[last].cells = row
	} else if narrow && last >= r.base {
		r.tokens[last].says |= fNarrow
	}
}

// isNarrow reports whether a bracket names organs beside those before it: 各村（社区）.
func (r *Reader) isNarrow(tokens []token) (narrow bool) {
	for i := range tokens {
		if tokens[i].says&(fNarrow|fAnd) == 0 {
			return false
		}
		narrow = true
	}
	return narrow
}

// countIn reads a bracket that holds but a number, of an outcome or an applicant that stands before it, as if there were none: 予以公开（4件）,
// 自然人62.5%（5件）. It returns where it ends, 0 for another bracket.
func (r *Reader) countIn(at int) (end int) {
	const kinds, most = fOutcome | fApplicant | fResult, 60 // tokens
	if r.depth > 0 || at >= len(r.text) || len(r.tokens)-r.base > most {
		return 0
	}
	c, _ := utf8.DecodeRuneInString(r.text[at:])
	if !hanzi.IsDigit(c) {
		return 0
	}
	n, ok := numberAt(r.text, at)
	if !ok || !n.counts() || !hanzi.Words("） )").Begin(r.text[n.end:]) {
		return 0
	}
	tokens := r.tokens[r.base:]
	last := len(tokens) - 1
	share := last >= 0 && tokens[last].number >= 0 && r.numbers[tokens[last].number].percent
	if share {
		tokens = tokens[:last]
	}
	kind := -1 // the last word that says which
	for i := range tokens {
		if tokens[i].number >= 0 {
			return 0
		}
		if tokens[i].says&kinds != 0 {
			kind = i
		}
	}
	if kind < 0 || !share && kind+1 < len(tokens) && !mostAre.End(r.text[:tokens[len(tokens)-1].end]) {
		return 0
	}
	r.tokens = r.tokens[:r.base+kind+1]
	end = r.number(n)
	return end + len(hanzi.Words("） )").At(r.text[end:]))
}
