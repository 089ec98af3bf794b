package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file makes the findings about prose: what is quoted, and what the table says in the words of the form.

// inProse reports a finding of the running rule that quotes one of the texts, to be filled in by the caller. One that is about
// no cell is about the text.
func (c *checker) inProse(pointer string, which int, words hanzi.Segment) *Finding {
	section := c.toldIn(which)
	if pointer == "" {
		pointer = section.pointer
	}
	c.add(&Finding{Pointer: pointer, Quote: section.Quote(words)})
	return &c.result.Findings[len(c.result.Findings)-1]
}

// setNumbers gives a finding its numbers.
func (f *Finding) setNumbers(names string, numbers ...int64) {
	for _, n := range numbers {
		var name string
		name, names, _ = strings.Cut(names, " ")
		f.Args = append(f.Args, Arg{name, digits(n)})
	}
}

func (c *checker) addClaim(claim *claims.Claim, sum tableSum) {
	cells := c.claimedCells(claim.Cells[0])
	f := c.inProse(cells[0], claim.Text, claim.Segment)
	f.Cells, f.Actual = cells, NumberValue(sum.n)
	f.Args = []Arg{{"cells", c.namesOf(claim.Cells[0])}, {"claimed", digits(claim.Number.Int())}}
	if claim.Cells[0] == claims.Fee {
		f.Actual = TextValue(c.report.Disclosure.FeesCollected.String())
	}
	if claim.Mild {
		f.Severity, f.Variant = Advice, "maybe"
	}
}

// namesOf names the numbers of a set as the form does, joined as a sum.
func (c *checker) namesOf(set claims.Cells) Text {
	var names Text
	for bit := range claimable {
		one := set & (1 << bit)
		if one == 0 {
			continue
		}
		cells := c.claimedCells(one)
		if len(cells) == 0 {
			continue
		}
		labels := c.form.Cell(cells[0]).Labels
		label := labels[len(labels)-1]
		if len(cells) > 1 {
			label = labels[len(labels)-2]
		}
		name := unnoted(label)
		if !strings.HasSuffix(claimable[bit], "/") { // a single cell
			column := c.form.Cell(cells[0]).Column
			name = Text{zh: "{row}{column}", key: "line.cell"}.with("row", name).with("column", unnoted(column))
		}
		names = names.join(byPlus, name)
	}
	return names
}

// unnoted is a label without the note printed behind it: （二）部分公开（区分处理的，只计这一情形，不计其他情形）.
func unnoted(label Text) Text {
	switch label.key {
	case partiallyGranted:
		return Text{zh: "（二）部分公开", key: "/applications/outcomes/partiallyGranted.name"}
	case feesThisYear.key:
		return Text{zh: "本年收费金额", key: "column.feesThisYear.name"}
	default:
		return label
	}
}
