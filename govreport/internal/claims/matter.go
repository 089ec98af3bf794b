package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file finds where a text speaks of matters that a report has to tell of, or that another number makes it tell of.

// Matters are what a text may speak of.
type Matters uint16

// The matters: the five aspects of the general part, the three results that governments owe, fees, disputes that were lost.
const (
	OfDisclosing Matters = 1 << iota
	OfApplying
	OfManaging
	OfPlatforms
	OfSupervising
	OfAssessing
	OfBeingReviewed
	OfAccounting
	OfProcessingFee
	OfCharges
	OfNoCharge
	OfLosing
	OfCorrecting
	OfCases
)

// A Saying is a place where a text speaks of matters: the first in a paragraph, and the first that does not deny.
type Saying struct {
	_ [0]func() // never compared

	Text, Paragraph int
	hanzi.Segment   // the word
	Clause          hanzi.Segment
	Matters         Matters
	Denied          bool // the clause says that there was none
}

// findSayings walks through a text once for all matters. Unlike a claim a matter is found within other words, too.
func (r *Reader) findSayings(text string) {
	const most = 2000 // in all; beyond that only matters that the text has not spoken of
	v := &made.matters
	var all, paragraph, affirmed Matters
	lines := 0
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' {
			paragraph, affirmed = 0, 0
			lines++
		}
		if text[i] < 0xE4 || !v.begins.MayBegin(text, i) {
			continue
		}
		for w := v.longest(text[i:]); w != nil; w = v.first(w.next, text[i:]) {
			matters := Matters(w.says)
			if matters&^affirmed == 0 || len(r.sayings) >= most && matters&^all == 0 {
				continue
			}
			s := Saying{Text: r.which, Paragraph: lines, Segment: hanzi.Segment{Start: i, End: i + len(w.word)}, Matters: matters}
			s.Clause = hanzi.Clause(text, i)
			s.Denied = denies(text[s.Clause.Start:i], text[s.End:s.Clause.End])
			if s.Denied && matters&^paragraph == 0 {
				continue
			}
			if all, paragraph = all|matters, paragraph|matters; !s.Denied {
				affirmed |= matters
			}
			r.sayings = append(r.sayings, s)
		}
	}
}

// denies reports whether what stands before a word, or behind it, says that there was none: 未发生败诉, 败诉率为0.
func denies(before, behind string) bool {
	const none, between hanzi.Words = "未 没有 无 零", "率 案件 数 为 均"
	rest := between.Skip(behind)
	zero := strings.HasPrefix(rest, "零") || strings.HasPrefix(rest, "0") && !strings.HasPrefix(rest, "0.")
	return none.In(before) || zero
}
