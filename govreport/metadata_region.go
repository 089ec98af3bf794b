package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// How far two regions are from one another, as far as their codes tell.
const (
	together        = iota // the same, or one in the other; or a code that says nothing of a place
	otherCounty            // of one prefecture, or of one 直辖市
	otherPrefecture        // of one province
	otherProvince
)

// awayFrom says how far a region is from another. Codes change when a county becomes a district of its city, and the
// filings of before keep theirs: otherCounty alone is no contradiction.
func (c DivisionCode) awayFrom(other DivisionCode) int {
	switch {
	case !c.Valid(), !other.Valid(), c.Contains(other), other.Contains(c):
		return together
	case c[:2] != other[:2]:
		return otherProvince
	case c[:4] != other[:4] && !c.inMunicipality():
		return otherPrefecture
	}
	return otherCounty
}

// inMunicipality reports a region of a 直辖市, whose districts have no prefecture above them.
func (c DivisionCode) inMunicipality() bool { return hanzi.Words("11 12 31 50").Begin(string(c)) }

// ofNoProvince reports a code that begins with no province's digits. 100000 is the whole country in the registers of
// organs; 66 and 99 have been used for 新疆生产建设兵团, which GB/T 2260 does not list.
func (c DivisionCode) ofNoProvince() bool {
	return c.WellFormed() && !c.Valid() && !hanzi.Words("100000 66 99").Begin(string(c))
}

// A home is where the report says its organ is, and the member that says so.
type home struct {
	code    DivisionCode
	pointer string
}

// away says how far a region is from the organ's, and which member gives that: its division code or its site code, the
// nearer of the two. If they are not at one, which is M1's finding, either may be right. It is together when nothing is
// known, and for an organ that is managed from above or is no organ of a region: it may be filed where it is managed.
func (c *checker) away(region DivisionCode) (far int, from home) {
	o := &c.report.Organ
	site, _ := o.Website.SiteCode.Division()
	if o.Kind == Vertical || o.Kind == Ministry || o.Kind == OtherOrgan {
		return together, home{}
	}
	for _, known := range [...]home{{o.DivisionCode, "/organ/divisionCode"}, {site, "/organ/website/siteCode"}} {
		if !known.code.Valid() {
			continue
		}
		if d := region.awayFrom(known.code); from.pointer == "" || d < far {
			far, from = d, known
		}
	}
	return far, from
}

// filedIn returns the province whose 简称 a filing number begins with, in simplified characters or in the traditional ones
// that some pages write it in; nil for none.
func filedIn(number string) *province {
	r, _ := utf8.DecodeRuneInString(number)
	return provinceByAbbreviation(hanzi.SimplifyRune(r))
}

// ownAbbreviation returns the 简称 that filing numbers of a province begin with.
func (p *province) ownAbbreviation() string {
	_, size := utf8.DecodeRuneInString(p.abbreviations)
	return p.abbreviations[:size]
}

// isZone reports an organ whose name is that of a zone (开发区): it has the code of the city around it, or one of its own
// outside the standard.
func (o *Organ) isZone() bool {
	return hanzi.Words("管委 管理委 开发区 開發區 新区 新區 高新区 高新區 园区 園區 示范区 示範區 管理区 管理區 保税 保稅 度假区 度假區").In(o.Name) ||
		strings.HasSuffix(o.Name, "经开区")
}
