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
		case t.says&(fPart|fFiller) != 0 && joined && apart.Has(r.text[t.start:t.end]):
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
	things, numbers := tokens[:at], tokens[at+1:]
	n := 1
	for i := range things {
		if things[i].says&fAnd != 0 {
			n++
		}
	}
	counted := 0
	for i := range numbers {
		if numbers[i].number >= 0 {
			counted++
		}
	}
	kind := r.kindApart(things)
	if counted < 2 {
		return false
	}
	from, last, claimed := 0, -1, len(r.claims) // of the thing
	for i := range numbers {
		if numbers[i].number < 0 {
			continue
		}
		to := from
		for to < len(things) && things[to].says&fAnd == 0 {
			to++
		}
		number := r.numbers[numbers[i].number]
		if n != counted || kind == 0 || number.percent {
			s := slots{start: tokens[0].start, end: number.end}
			r.mention(&s, &number, Part)
		} else {
			r.count(number, r.oneApart(things, from, to, kind), nil)
		}
		from, last = min(to+1, len(things)), i
	}
	for i := range r.claims[claimed:] {
		r.claims[claimed+i].Start = tokens[0].start
	}
	if last+1 < len(numbers) {
		r.tell(numbers[last+1:])
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

// oneApart is what would stand before the number of one of the things if it were told alone: what the first of them begins with,
// itself, and what the last of them ends with.
func (r *Reader) oneApart(things []token, from, to int, kind feature) []token {
	first, last := 0, len(things)-1
	for things[first].says&kind == 0 {
		first++
	}
	for things[last].says&kind == 0 {
		last--
	}
	one := r.denial[:0]
	if from > 0 {
		one = append(one, things[:first]...)
	}
	one = append(one, things[from:to]...)
	if to < len(things) {
		one = append(one, things[last+1:]...)
	}
	for i := range one {
		if kind == fApplicant && one[i].says&fSubmitted != 0 {
			one[i].says = fFiller // it is said of each of them
		}
	}
	r.denial = one
	return one
}
