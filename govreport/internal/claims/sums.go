package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file reads the arithmetic that prose does by itself: parts and wholes, shares.

// An item is a number of a sentence.
type item struct {
	number  Number
	from    int // where its clause begins
	depth   int // of brackets
	bracket int // which
	says    feature
	parts   bool // its clause says 其中
}

// percentage notes a share that stands right behind the claim it is of.
func (r *Reader) percentage(n Number, before []token) {
	r.rateOfDone(n, before)
	says := feature(0)
	for i := range before {
		t := &before[i]
		says |= t.says
		if t.is(fForeign) && !t.is(fInfo) && !hanzi.Words("率 率为 比例").End(r.text[t.start:t.end]) {
			r.topic = fForeign // 留言答复率99%
		}
	}
	last := len(r.claims) - 1
	if says&fShare != 0 && says&^(fShare|fEmpty|fAnswer|fHandle|fApp|fHead|fReceive|fInfo) == 0 && !n.rough &&
		last >= r.sentenceFrom && r.claims[last].Subject == OfOutcomes && before[0].start-r.claims[last].End <= len("，") && r.depth == 0 {
		r.shares = append(r.shares, Share{last, n, hanzi.Segment{Start: r.claims[last].Start, End: n.end}})
	}
}

// sumItems looks for lists of parts in the sentence that has ended. Lists are often open, and what they count overlaps: only
// parts that come close to their whole without meeting it are a slip.
func (r *Reader) sumItems() {
	items := r.items
	r.items = r.items[:0]
	const most = 200
	if len(items) < 3 || len(items) > most {
		return
	}
	for i := 0; i+2 < len(items); i++ {
		whole, next := &items[i], &items[i+1]
		switch {
		case next.depth == whole.depth+1 && next.bracket == whole.bracket+1 && next.says&(fPart|fDiff|fOtherTime) == 0:
			r.sumParts(whole, items[i+1:], func(part *item) bool { return part.bracket == next.bracket && part.depth == next.depth })
		case next.depth == whole.depth && next.parts:
			r.sumParts(whole, items[i+1:], func(part *item) bool { return part.depth == whole.depth })
		}
	}
}

func (r *Reader) sumParts(whole *item, rest []item, belongs func(*item) bool) {
	if whole.number.rough {
		return
	}
	const fewest, tolerance = 3, 50
	total, sum, n := whole.number.Millionths, int64(0), 0
	var last *item
	for i := range rest {
		part := &rest[i]
		if part.depth > rest[0].depth {
			continue
		}
		if !belongs(part) || part.number.rough || !sameKind(part.number.Measure, whole.number.Measure) ||
			part.says&(fDiff|fShare|fEach|fSum) != 0 {
			break
		}
		sum += part.number.Millionths
		n, last = n+1, part
		if sum == total {
			return
		}
		if part.says&fOpen != 0 {
			return
		}
	}
	off := (sum - total) / million
	if off < 0 && !slip(-off) {
		return // an open list
	}
	if n >= fewest && max(off, -off)*tolerance <= total/million {
		r.totals = append(r.totals, Total{r.which, hanzi.Segment{Start: whole.from, End: last.number.end}, total / million, sum / million})
	}
}

// sameKind reports whether two measures can count the same things: 条 and 篇 of what was published.
func sameKind(part, whole string) bool {
	const pieces = "条篇件份个"
	return part == "" || part == whole || part != "" && whole != "" && strings.Contains(pieces, part) && strings.Contains(pieces, whole)
}

// slip reports whether a number is what one wrong digit, or two exchanged, makes.
func slip(n int64) bool {
	exchanged := n%9 == 0
	for n%10 == 0 && n > 0 {
		n /= 10
	}
	return n < 10 || exchanged && n < 100
}
