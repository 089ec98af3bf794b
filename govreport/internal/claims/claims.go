// Package claims reads what the prose of a report says of its numbers: prose in, claims as data out. A claim is a number, what
// it counts, the cells of the tables it would have to stand in, and where the words are that say so.
//
// Every number of the prose, and every "none" and "all", is a mention. Its slots are filled one by one with the nearest words that can:
// what has happened, what is counted, whose, when, and whether it is all or a part; what a clause leaves out it takes from the clauses
// before it. A strange modifier is passed over; a strange head, another organ, another year or a thing the tables do not count, and the
// number is let alone, with the reason. What a sentence is only supposed to speak of, its own arithmetic or the names of the form must
// confirm. Beside claims the reader finds where a text speaks of the matters that a report has to tell of.
//
// The package knows no report and no table, only their names for what can be claimed, as bits of Cells. It compares nothing,
// judges nothing and says nothing to a person: whether a claim is true, and which of several cells it means, is the caller's.
// What a text says outside of these patterns it does not see.
package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// A Context is what must be known of a report in order to read its prose. A zero member is one that is not known.
type Context struct {
	Year            int
	Organ           string // its name, in simplified characters
	Title           string // of the report, which names the organ where Organ does not
	Kind            Kind
	Scope           Scope
	CountsDocuments bool // the tables count documents, decisions and fees, as those of the 2021 edition do
}

// A Kind is a kind of organ, as far as it matters to whom a sentence means.
type Kind uint8

// The kinds of organ.
const (
	Government       Kind = iota + 1 // of county level or above
	GovernmentOffice                 // its general office
	Subordinate                      // a department, a township or a subdistrict, which decides no reviews
	AnotherKind
)

// A Scope says whose numbers the tables count.
type Scope uint8

// The scopes of a report.
const (
	Own Scope = iota + 1
	Aggregated
	AnotherScope
)

// A Reading is all that was read. It is the reader's: whoever changes it works on a copy.
type Reading struct {
	Claims []Claim // in the order of the texts
	Least  []Claim // of numbers that the cells must come to at least
	Shares []Share
	Totals []Total
	Done   []Claim // that all were answered, so that none is carried out: 均已办结

	Sayings  []Saying  // where the texts speak of matters
	Mentions []Mention // all numbers and all that there is said to be none of, for those who improve the reader
}

// A Claim is a number that a clause says must stand in cells of the tables.
type Claim struct {
	_ [0]func() // never compared

	Text          int // which of the texts that were read
	hanzi.Segment     // the words that claim it
	Number        Number
	Subject       Subject
	Cells         [3]Cells // it equals the sum of the cells of one of these
	Paragraph     int
	Handled       bool // 办理: may count what came in as well as what was answered
	Mild          bool // it may count something else: advice only
	AtLeast       bool // of what came in: the cells may count what was carried in too
	Withdrawn     bool // the text says elsewhere that it is none

	scope    feature // whose: fGov or fWide, where it is said
	sentence int
	part     bool  // one of 其中
	informed bool  // of disputes: that they are about information is said
	mean     bool  // 依申请公开系统 and the like are named, which may be one way of several
	supposed bool  // nothing says that it is of applications for information but its own arithmetic
	also     Cells // 收到并处理: the number is that of these too
	bare     bool  // without a verb
	clear    bool  // of what was answered: nothing else is said of it
	certain  bool  // an error may rest on it
	summed   bool  // 共: of two numbers for one thing, this is the whole
	of       int   // of what is done: the claim that says how many there were, or -1
}

// SameCircle reports whether two claims say alike of whom they are: of the government, of the whole region, or nothing.
func (c *Claim) SameCircle(other *Claim) bool { return c.scope == other.scope }

// SameSentence reports whether two claims are of one sentence.
func (c *Claim) SameSentence(other *Claim) bool {
	return c.Text == other.Text && c.sentence == other.sentence
}

// A Number is a number of a text with its measure: 1.3万余条, 两起, １２件.
type Number struct {
	_ [0]func() // never compared

	Millionths int64
	Measure    string // 件, 元, 万元, 篇 …; "" where none follows
	Places     int    // decimal places printed

	start, end int  // in the text, the measure included
	rough      bool // 余, 多, 左右, a range, or too large to be sure of
	percent    bool
	year       bool // four digits that can be a year, with no measure behind
	spelled    bool // in Chinese numerals
	apart      bool // beside digits from which only space parts it, and perhaps one number with them; rough then, too
}

// million is one, in millionths.
const million = 1_000_000

// Int returns the whole part.
func (n *Number) Int() int64 { return n.Millionths / million }

// Yuan is the number itself or, of an amount in 万元, that in 元, in millionths.
func (n *Number) Yuan() int64 {
	if n.Measure == "万元" {
		return min(n.Millionths, 1e14) * 1e4 // more is rough
	}
	return n.Millionths
}

// A Subject is what a claim counts.
type Subject uint8

// The subjects of claims.
const (
	OfReceived Subject = iota + 1
	OfCarriedIn
	OfAnswered
	OfCarriedOut
	OfOutcomes
	OfDisputes
	OfDocuments
	OfDecisions // and fees
	OfApplicants
)

// A Share is a percentage that is said of a claim: 予以公开11件，占25%.
type Share struct {
	Claim         int // which
	Number        Number
	hanzi.Segment // from the claim to the percentage
}

// A Total is a whole whose parts add up to something else, so nearly that one of the numbers is a slip.
type Total struct {
	Text          int // which of the texts that were read
	hanzi.Segment     // from the whole to the last part
	Whole, Sum    int64
}
