package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file reads lists of things and of their numbers: 自然人、法人分别为10件、2件. Each number is read as a clause of its own, with
// the thing that stands at its place and what all of them share: whose, when, the verb.

// isApart reports whether the clause has begun to give numbers apart, so that it goes on behind 、.
func (r *Reader) isApart() bool {
	tokens := r.tokens[r.base:]
	const most = 60 // tokens
	return len(tokens) <= most && r.apartAt(tokens) >= 0
}

// apartAt finds 分别 behind things that are joined, and before the first number.
func (r *Reader) apartAt(tokens []token) int {
	const apart hanzi.Words = "分别 分别为 分别是 分别有"
	joined := false
	for i := range tokens {
		t := &tokens[i]
		switch {
		case t.number >= 0:
			return -1
		case t.says&(fPart|fFiller) != 0 && joined && r.is(t, apart):
			return i
		}
		joined = joined || t.says&fAnd != 0
	}
	return -1
}

// apart reads such a clause, and reports whether it was one.
func (r *Reader) apart(tokens []token) bool {
	at := r.apartAt(tokens)
	if at < 0 {
		return false
	}
	things := tokens[:at]
	kind := r.kindApart(things)
	n, first, last := 1, at, at // how many more things there are than numbers, and which words say the first and the last of them
	for i := range tokens {
		switch {
		case tokens[i].number >= 0:
			n--
		case i >= at:
		case things[i].says&fAnd != 0:
			n++
		case things[i].says&kind != 0:
			first, last = min(first, i), i
		}
	}
	from, claimed := 0, len(r.claims) // of the thing
	for at++; at < len(tokens); at++ {
		if tokens[at].number < 0 {
			continue
		}
		to := from
		for to < len(things) && things[to].says&fAnd == 0 {
			to++
		}
		// what would stand before the number if it were told alone: what the first thing begins with, itself, what the last ends with
		r.denial = r.denial[:0]
		for i := range things {
			if i < first || i >= from && i < to || i > last {
				r.denial = append(r.denial, things[i])
				if kind == fApplicant && things[i].says&fSubmitted != 0 {
					r.denial[len(r.denial)-1].says = fFiller // it is said of each of them
				}
			}
		}
		if number := r.numbers[tokens[at].number]; n == 0 && kind != 0 && !number.percent {
			r.count(number, r.denial, nil)
		} else {
			r.mention(&slots{start: tokens[0].start, end: number.end}, &number, Part)
		}
		from = min(to+1, len(things))
	}
	for i := range r.claims[claimed:] {
		r.claims[claimed+i].Start = tokens[0].start
	}
	return true
}

// kindApart says of which kind one word of each of the things is: an applicant, an outcome, a verb, a noun.
func (r *Reader) kindApart(things []token) feature {
	for _, kind := range [...]feature{fApplicant, fOutcome, fResult, fVerbs, fNouns} {
		all, has := true, false
		for i := range things {
			if t := &things[i]; t.says&fAnd != 0 {
				all, has = all && has, false
			} else if kind == fApplicant && t.says&fFiller != 0 && t.cells&applicants != 0 {
				t.says, has = fApplicant, true // 法人, 其他组织
			} else {
				has = has || t.says&kind != 0
			}
		}
		if all && has {
			return kind
		}
	}
	return 0
}
