package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A home is where the report says its organ is, and the member that says so.
type home struct {
	code    codes.Division
	pointer string
}

// away says how far a region is from the organ's, and which member gives that: its division code or its site code, the
// nearer of the two. If they are not at one, which is M1's finding, either may be right. It is Together when nothing is
// known, and for an organ that is managed from above or is no organ of a region: it may be filed where it is managed.
func (c *checker) away(region codes.Division) (far codes.Distance, from home) {
	o := &c.report.Organ
	site, _ := o.Website.SiteCode.Division()
	if o.Kind == Vertical || o.Kind == Ministry || o.Kind == OtherOrgan {
		return codes.Together, home{}
	}
	for _, known := range [...]home{{o.DivisionCode, "/organ/divisionCode"}, {site, "/organ/website/siteCode"}} {
		if !known.code.Valid() {
			continue
		}
		if d := region.DistanceTo(known.code); from.pointer == "" || d < far {
			far, from = d, known
		}
	}
	return far, from
}

// nameOf returns the name of a province.
func nameOf(p codes.Province) Text { return Text{zh: p.Name, key: "province." + string(p.Code)} }

// isZone reports an organ whose name is that of a zone (开发区): it has the code of the city around it, or one of its own
// outside the standard.
func (o *Organ) isZone() bool {
	name := hanzi.Simplify(o.Name)
	return hanzi.Words("管委 管理委 开发区 新区 高新区 园区 示范区 管理区 保税 度假区").In(name) || strings.HasSuffix(name, "经开区")
}
