package claims

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// A Mention is a number or a "none" of the prose, and what became of it. Nothing that is read is thrown away: what is silent keeps
// its reason, so that whoever improves the reader sees where it stopped.
type Mention struct {
	_ [0]func() // never compared

	Text int // which of the texts that were read
	hanzi.Segment
	Number int64 // in millionths, 0 for none
	Topics Topics
	Reason Reason
	Claim  int // where it makes one, the last of them, among Claims or Least
}

// Topics are what a mention speaks of, among other things perhaps.
type Topics uint8

// The topics.
const (
	Applications Topics = 1 << iota
	Disputes
	Documents
	Decisions
	Fees
)

// topicsOf says which topics words name.
func topicsOf(says feature) (topics Topics) {
	for i, words := range [...]feature{fApp, fReview | fSuit, fRegs | fNorm, fActions, fFee | fProcFee} {
		if says&words != 0 {
			topics |= 1 << i
		}
	}
	return topics
}

// A Reason says why a mention is no claim.
type Reason uint8

// The reasons.
const (
	Claimed      Reason = iota // it is one
	Rough                      // it is approximate, a share, or of a measure that the tables do not count
	AnotherTime                // it is of another year, or of a part of this
	Difference                 // it is a difference or a share
	UnknownHead                // what is counted is not known
	ForeignHead                // what is counted is not in the tables
	AnotherOrgan               // it is another organ's, or of one of several
	Part                       // it is a part: a channel, an applicant, one of 其中
	NoTopic                    // what is counted is not said, and nothing before tells
	NoEvent                    // what has happened to it is not said
	OwnDisputes                // the organ may decide these disputes itself
	AtLeast                    // it is a part of what the cells count: they must come to as much at least
	DigitsApart                // it may be a piece of a number whose digits stand apart: 1 23件
	Retracted                  // the text takes it back, or gives another number for the same
)

// String names a reason, for those who improve the reader.
func (r Reason) String() string {
	return [...]string{"claimed", "rough", "another time", "difference", "unknown head", "foreign head", "another organ", "part", "no topic", "no event",
		"own disputes", "at least", "digits apart", "retracted"}[r]
}

func (r *Reader) mention(s *slots, n *Number, reason Reason) {
	const most = 2000
	if len(r.mentions) == most {
		return
	}
	m := Mention{Text: r.which, Segment: hanzi.Segment{Start: s.start, End: max(n.end, s.end)}, Number: n.Millionths, Topics: topicsOf(s.says), Reason: reason}
	switch reason {
	case Claimed:
		m.Claim = len(r.claims) - 1
	case AtLeast:
		m.Claim = len(r.least) - 1
	}
	r.mentions = append(r.mentions, m)
}

// retract says of the mentions that claimed what has been withdrawn since that they did.
func (r *Reader) retract() {
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Reason == Claimed && r.claims[m.Claim].Withdrawn {
			m.Reason = Retracted
		}
	}
}
