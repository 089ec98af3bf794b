package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file reads a number that is told a clause behind what it counts: 自然人占绝大多数，为24件.

// mostAre are words that say of one kind that most are of it.
const mostAre hanzi.Words = "占绝大多数 占多数 占大多数 占绝大部分 占大部分 占比最高 占比最大 最多 居多 为主"

// keepSubject keeps of a clause without number, that only says most are of one kind, what kind it is.
func (r *Reader) keepSubject(tokens []token) {
	const kinds = fApplicant | fOutcome | fChannel
	if !mostAre.End(r.text[:tokens[len(tokens)-1].end]) {
		return
	}
	n, says := 0, feature(0)
	for n < len(tokens) && tokens[n].says&(kinds|fPart|fEmpty|fHead|fSubmitted|fInfo|fApp) != 0 && tokens[n].says&(fShare|fSome) == 0 {
		says |= tokens[n].says
		n++
	}
	if says&kinds != 0 {
		r.subjects = append(r.subjects[:0], tokens[:n]...)
	}
}

// withSubject puts what was kept in front of a clause that has nothing before its number.
func (r *Reader) withSubject(tokens []token) []token {
	if len(r.subjects) == 0 {
		return tokens
	}
	kept := r.subjects
	r.subjects = kept[:0]
	for i := range tokens {
		if tokens[i].number >= 0 {
			return append(kept, tokens...)
		}
		if tokens[i].says&(fFiller|fSum) == 0 {
			break
		}
	}
	return tokens
}
