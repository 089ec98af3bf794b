// Package documents makes random JSON documents that are reports of either edition, final or drafts, whole or damaged in
// one to three places, to hold schema validators and govreport to the same verdict on each.
//
// It keeps off what a validator cannot see after its JSON reader: no document has a member twice, a lone surrogate,
// invalid UTF-8, a number beyond the range of a float64, or one with more digits than it holds.
package documents

import (
	"math/rand/v2"

	"github.com/zfxxgk/annualreport/govreport"
)

// A Source makes documents, the same ones for the same seed.
type Source struct{ rng *rand.Rand }

// New returns the source of a seed.
func New(seed uint64) *Source { return &Source{rand.New(rand.NewPCG(seed, 2021))} }

// Next returns the next document, on one line.
func (s *Source) Next() []byte {
	edition := pick(s, []govreport.Edition{govreport.Edition2019, govreport.Edition2021})
	document := s.report(edition)
	if s.oneIn(4) {
		s.makeDraft(document)
	}
	if s.oneIn(2) {
		for range 1 + s.rng.IntN(3) {
			s.damage(document)
		}
	}
	return document.Append(nil)
}

func (s *Source) oneIn(n int) bool { return s.rng.IntN(n) == 0 }

func pick[T any](s *Source, list []T) T { return list[s.rng.IntN(len(list))] }
