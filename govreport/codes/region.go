package codes

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// A Distance is how far two regions are from one another, as far as their codes tell.
type Distance int

// The distances, the nearest first.
const (
	Together        Distance = iota // the same region, or one in the other; or a code that says nothing of a place
	OtherCounty                     // of one prefecture, or of one 直辖市
	OtherPrefecture                 // of one province
	OtherProvince
)

// DistanceTo says how far a region is from another. Codes change when a county becomes a district of its city, and the
// filings of before keep theirs: OtherCounty alone is no contradiction.
func (c Division) DistanceTo(other Division) Distance {
	switch {
	case !c.Valid(), !other.Valid(), c.Contains(other), other.Contains(c):
		return Together
	case c[:2] != other[:2]:
		return OtherProvince
	case c[:4] != other[:4] && !c.InMunicipality():
		return OtherPrefecture
	}
	return OtherCounty
}

// InMunicipality reports a region of a 直辖市, whose districts have no prefecture above them.
func (c Division) InMunicipality() bool { return hanzi.Words("11 12 31 50").Begin(string(c)) }

// OfNoProvince reports a well-formed code that begins with no province's digits and stands for nothing else either. 100000
// is the whole country in the registers of organs; 66 and 99 have been used for 新疆生产建设兵团, which GB/T 2260 does not list.
func (c Division) OfNoProvince() bool {
	return c.Fault() == UnknownProvince && !hanzi.Words("100000 66 99").Begin(string(c))
}
