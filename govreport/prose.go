package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// This file says which texts of a report the rules read. How a text is looked into is package hanzi's.

// A proseSection is a text of the report and where it stands. Rules look into the plain text and quote the printed one.
type proseSection struct {
	pointer string
	hanzi.Text
}

// The texts of a report, as it prints them.
const (
	titleText = iota
	preambleText
	overviewText
	problemsText
	otherMattersText
	texts
)

// text returns one of the texts. Each is made ready when the first rule asks for it.
func (c *checker) text(which int) *proseSection {
	s := &c.texts[which]
	if s.pointer == "" {
		r := c.report
		switch which {
		case titleText:
			*s = proseSection{"/title", hanzi.Read(r.Title)}
		case preambleText:
			*s = proseSection{"/preamble", hanzi.Read(r.Preamble)}
		case overviewText:
			*s = proseSection{"/overview/text", hanzi.Read(r.Overview.Text)}
		case problemsText:
			*s = proseSection{"/problems/text", hanzi.Read(r.Problems.Text)}
		default:
			*s = proseSection{"/otherMatters/text", hanzi.Read(r.OtherMatters.Text)}
		}
	}
	return s
}

// allTexts lists the texts of the report, its title first.
func (c *checker) allTexts() []proseSection {
	for i := range c.texts {
		c.text(i)
	}
	return c.texts[:]
}

// prose lists the texts in which a report tells of its numbers.
func (c *checker) prose() []proseSection { return c.allTexts()[overviewText:] }

// textAt returns the text at a pointer.
func (c *checker) textAt(pointer string) *proseSection {
	for i := range c.texts {
		if s := c.text(i); s.pointer == pointer {
			return s
		}
	}
	return c.text(overviewText)
}

// plainName returns the organ's name in the characters that texts are looked into in.
func (c *checker) plainName() string { return hanzi.Simplify(c.report.Organ.Name) }
