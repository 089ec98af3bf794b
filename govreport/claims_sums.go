package govreport

import "strings"

// This file checks the arithmetic that prose does by itself: parts and wholes, shares.

// An item is a number of a sentence.
type item struct {
	number  proseNumber
	from    int // where its clause begins
	depth   int // of brackets
	bracket int // which
	says    feature
	parts   bool // its clause says 其中
}

// A proseSum is a whole whose parts add up to something else.
type proseSum struct {
	section    string
	start, end int // from the whole to the last part
	whole, sum int64
}

// A share is a percentage of a claim: 予以公开11件，占25%.
type share struct {
	claim      int // which
	number     proseNumber
	start, end int
}

// percentage notes a share that stands right behind the claim it is of.
func (r *proseReader) percentage(n proseNumber) {
	r.finish(r.k.start)
	last := len(r.claims) - 1
	if r.k.says&fShare != 0 && r.k.says&^(fShare|fFiller|fAnswer|fHandle|fApp|fSum|fHead|fReceive) == 0 && !n.rough &&
		last >= r.sentenceFrom && r.claims[last].subject == ofOutcomes && r.k.start-r.claims[last].end <= len("，") && r.depth == 0 {
		r.shares = append(r.shares, share{last, n, r.claims[last].start, n.end})
	}
	r.k = clause{start: n.end}
}

// sumItems looks for lists of parts in the sentence that has ended. Lists are often open, and what they count overlaps: only
// parts that come close to their whole without meeting it are a slip.
func (r *proseReader) sumItems() {
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

func (r *proseReader) sumParts(whole *item, rest []item, belongs func(*item) bool) {
	if whole.number.rough {
		return
	}
	const fewest, tolerance = 3, 50
	total, sum, n := whole.number.millionths, int64(0), 0
	var last *item
	for i := range rest {
		part := &rest[i]
		if part.depth > rest[0].depth {
			continue
		}
		if !belongs(part) || part.number.rough || !sameKind(part.number.measure, whole.number.measure) ||
			part.says&(fDiff|fShare|fEach|fSum) != 0 {
			break
		}
		sum += part.number.millionths
		n, last = n+1, part
		if sum == total {
			return
		}
		if part.says&fOpen != 0 {
			return
		}
	}
	off := (sum - total) / amountUnit
	if off < 0 && !slip(-off) {
		return // an open list
	}
	if n >= fewest && max(off, -off)*tolerance <= total/amountUnit {
		r.sums = append(r.sums, proseSum{r.section, whole.from, last.number.end, total / amountUnit, sum / amountUnit})
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
