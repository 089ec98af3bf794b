package govreport

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file has the prose of a report read, once for all rules. How it is read is package claims's.

// toldNumbers are what the prose tells of its numbers, and what the tables say of the same.
type toldNumbers struct {
	reader claims.Reader // keeps what it has read for the next run
	isRead bool          // in this run
	claims []claims.Claim
	shares []claims.Share
	totals []claims.Total
	done   []claims.Claim
	least  []claims.Claim
	spoken []claims.Mention
	says   []claims.Saying
	tables [claims.Bits]tableSum

	compared bool // in this run, with the doubtful claims among them
	doubtful []doubtfulClaim
}

// told reads the prose when the first rule asks for it. The claims are copies, for the rules mark them.
func (c *checker) told() *toldNumbers {
	if c.reading == nil {
		c.reading = new(toldNumbers)
	}
	t := c.reading
	if t.isRead {
		return t
	}
	var prose [texts - preambleText]string
	for i := range prose {
		prose[i] = c.text(preambleText + i).Plain
	}
	read := t.reader.Read(c.claimContext(), prose[:])
	t.claims, t.shares, t.totals, t.done = append(t.claims[:0], read.Claims...), read.Shares, read.Totals, read.Done
	t.least, t.spoken, t.says = read.Least, read.Mentions, read.Sayings
	clear(t.tables[:])
	t.isRead, t.compared = true, false
	return t
}

// saysOf returns which of some matters one of some texts speaks of; of none named, any of them.
func (t *toldNumbers) saysOf(which claims.Matters, in ...int) (said claims.Matters) {
	for i := range t.says {
		s := &t.says[i]
		if len(in) == 0 || slices.Contains(in, preambleText+s.Text) {
			said |= s.Matters & which
		}
	}
	return said
}

// mostOf returns the largest number that cells must come to at least, nil for none.
func (t *toldNumbers) mostOf(set claims.Cells) (most *claims.Claim) {
	for i := range t.least {
		if claim := &t.least[i]; claim.Cells[0] == set && (most == nil || claim.Number.Yuan() > most.Number.Yuan()) {
			most = claim
		}
	}
	return most
}

// release forgets the check. What was read is kept for the next one, unless it is much.
func (t *toldNumbers) release() {
	if t.reader.IsLarge() {
		*t = toldNumbers{}
	}
	t.isRead = false
}

// toldIn returns the text that something was told in.
func (c *checker) toldIn(which int) *proseSection { return c.text(preambleText + which) }

// inProse reports a finding of the running rule that quotes one of the texts, to be filled in by the caller. One that is about
// no cell is about the text.
func (c *checker) inProse(pointer string, which int, words hanzi.Segment) *Finding {
	section := c.toldIn(which)
	if pointer == "" {
		pointer = section.pointer
	}
	f := &Finding{Pointer: pointer}
	f.quotes(section, words)
	return c.addAndFill(f)
}

// claimContext is what package claims must know of the report.
func (c *checker) claimContext() claims.Context {
	r := c.report
	about := claims.Context{Year: r.Year, Organ: c.plainName(), Kind: claimKind(r.Organ.Kind), Scope: claimScope(r.Scope),
		CountsDocuments: c.form.Edition == Edition2021}
	if about.Organ == "" {
		about.Title = c.text(titleText).Plain
	}
	return about
}

func claimKind(kind Kind) claims.Kind {
	switch kind {
	case "":
		return 0
	case Government:
		return claims.Government
	case GovernmentOffice:
		return claims.GovernmentOffice
	case Department, Township, Subdistrict:
		return claims.Subordinate
	default:
		return claims.AnotherKind
	}
}

func claimScope(scope Scope) claims.Scope {
	switch scope {
	case "":
		return 0
	case Own:
		return claims.Own
	case Aggregated:
		return claims.Aggregated
	default:
		return claims.AnotherScope
	}
}
