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
	var clause hanzi.Segment // of the last word, which may have thousands
	denied := 0              // where in it a word that denies ends; 0 for nowhere
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
			if i >= clause.End {
				clause = hanzi.Clause(text, i)
				denied = endOfDenial(text, clause)
			}
			s.Clause = clause
			s.Denied = denied > 0 && denied <= i || isNone(text[s.End:max(s.End, clause.End)])
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

// endOfDenial returns where the first word of a clause ends that says there was none of what follows: 未发生败诉. 0 for nowhere.
func endOfDenial(text string, clause hanzi.Segment) int {
	end := 0
	for _, none := range [...]string{"未", "没有", "无", "零"} {
		if i := hanzi.Index(clause.Of(text), none); i >= 0 && (end == 0 || clause.Start+i+len(none) < end) {
			end = clause.Start + i + len(none)
		}
	}
	return end
}

// isNone reports whether what stands behind a word says that there was none: 败诉率为0.
func isNone(behind string) bool {
	const between hanzi.Words = "率 案件 数 为 均"
	rest := between.Skip(behind)
	return strings.HasPrefix(rest, "零") || strings.HasPrefix(rest, "0") && !strings.HasPrefix(rest, "0.")
}
