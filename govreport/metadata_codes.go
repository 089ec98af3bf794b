package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules about codes look only at well-formed ones: what is not is a J finding already, and says nothing of a region.

// siteCodeOfRegion is rule M1.
func (c *checker) siteCodeOfRegion() Answer {
	o := &c.report.Organ
	region, ok := o.Website.SiteCode.Division()
	if !ok {
		return NotApplicable // bm and eight digits name a department
	}
	own := o.DivisionCode
	if region.OfNoProvince() && (own == "" || own.Valid()) { // otherwise it is copied from there, which is M2's finding
		return c.add(&Finding{Pointer: "/organ/website/siteCode", Quote: string(region[:2]), Actual: TextValue(string(region))})
	}
	if o.Kind == Vertical || o.Kind == Ministry || !own.WellFormed() {
		return NotApplicable
	}
	severity := Warning
	switch region.DistanceTo(own) {
	case codes.Together:
		return Holds
	case codes.OtherCounty:
		severity = Advice
	}
	f := Finding{Pointer: "/organ/website/siteCode", Severity: severity, Variant: "otherRegion"}
	f.disagrees(home{own, "/organ/divisionCode"}, region)
	return c.add(&f)
}

// disagrees fills in that the region within a number is another than the organ's, which another member gives.
func (f *Finding) disagrees(with home, region codes.Division) {
	f.Cells = []string{with.pointer, f.Pointer}
	f.Expected, f.Actual = TextValue(string(with.code)), TextValue(string(region))
}

// divisionCodeOfLevel is rule M2.
func (c *checker) divisionCodeOfLevel() Answer {
	o := &c.report.Organ
	code := o.DivisionCode
	own, read := o.Level, levelOf(code)
	if own == "" && (o.Kind == Township || o.Kind == Subdistrict) {
		own = TownshipLevel
	}
	switch {
	case !code.WellFormed():
		return NotApplicable
	case code.OfNoProvince():
		return c.add(&Finding{Pointer: "/organ/divisionCode", Quote: string(code[:2]), Actual: TextValue(string(code))})
	case !o.contradicts(own, read):
		return Holds
	}
	f := Finding{Pointer: "/organ/divisionCode", Severity: Advice, Variant: "otherLevel", Actual: TextValue(string(code)),
		Cells: []string{"/organ/level", "/organ/divisionCode"}}
	f.arg("read", read.Label())
	f.arg("level", own.Label())
	return c.add(&f)
}

// contradicts reports whether the level that the digits of the organ's code speak of is clearly not its own. An office of
// a city in a district may have the city's code, a township nearly always its county's. The digits know no rank: the
// districts of a 直辖市 and the counties right below a province (4290xx) are counties to them, and the four cities without
// counties have their townships right below.
func (o *Organ) contradicts(own, read Level) bool {
	d := read.depth() - own.depth()
	if own.depth() == 0 || read.depth() == 0 || d == 0 || o.isZone() {
		return false
	}
	far := d >= 2 || d <= -2
	code := string(o.DivisionCode)
	switch {
	case own == TownshipLevel:
		return far && !hanzi.Words("4419 4420 4604 6202").Begin(code)
	case o.DivisionCode.InMunicipality(), code[2:4] == "90":
		return far
	case o.Kind == Government, o.Kind == GovernmentOffice:
		return true
	}
	return o.Kind == Department && far
}

// depth counts the levels of division codes from the province down; it is 0 for what has no code.
func (l Level) depth() int {
	for i, level := range divisionLevels {
		if l == level {
			return i + 1
		}
	}
	return 0
}

// levelOf returns the level that the digits of a code speak of. It is empty for a village, which is no level of government, and
// for a code that is not valid.
func levelOf(code codes.Division) Level {
	if d := code.Depth(); d > 0 && d <= len(divisionLevels) {
		return divisionLevels[d-1]
	}
	return ""
}

// divisionLevels are the levels that have division codes, from the province down.
var divisionLevels = [...]Level{Province, Prefecture, County, TownshipLevel}

// publicSecurityOfRegion is rule M4.
func (c *checker) publicSecurityOfRegion() Answer {
	number := c.report.Organ.Website.PublicSecurity
	if !number.WellFormed() {
		return NotApplicable
	}
	none := codes.Province{}
	filed, region := number.Province(), number.Division()
	counted := region.Province()
	away, from := c.away(region)
	variant := ""
	switch {
	case filed == none:
	case region.OfNoProvince():
		variant = "noProvince"
	case counted != none && filed != counted:
		variant = "otherProvince"
	case away == codes.OtherProvince, away == codes.OtherPrefecture && !c.report.Organ.isZone(): // some zones lie in two cities
		variant = "otherRegion"
	default:
		return Holds
	}
	f := Finding{Pointer: "/organ/website/publicSecurity", Variant: variant, Quote: string(number)}
	f.argVerbatim("digits", string(region[:2]))
	switch variant {
	case "otherProvince":
		f.arg("filed", nameOf(filed))
		f.arg("counted", nameOf(counted))
	case "otherRegion":
		f.disagrees(from, region)
		whose := Text{zh: "机关的行政区划代码", key: "whose.divisionCode"}
		if from.pointer == "/organ/website/siteCode" {
			whose = Text{zh: "网站标识码", key: "whose.siteCode"}
		}
		f.arg("whose", whose)
		return c.add(&f)
	}
	if counted != none && away == codes.Together && from.pointer != "" { // two speak against one character
		right := TextValue(counted.Abbreviation() + string(number[len("宁"):]))
		f.Expected, f.Repair = right, []Repair{{f.Pointer, right}}
	}
	return c.add(&f)
}

// icpOfRegion is rule M5.
func (c *checker) icpOfRegion() Answer {
	number := c.report.Organ.Website.ICP
	if !number.WellFormed() {
		return NotApplicable
	}
	filed := number.Province()
	if filed == (codes.Province{}) {
		return c.add(&Finding{Pointer: "/organ/website/icp", Quote: string(number)})
	}
	away, from := c.away(filed.Code)
	if away < codes.OtherProvince || filed.Code == "110000" { // websites of national platforms are filed in 北京
		return Holds
	}
	f := Finding{Pointer: "/organ/website/icp", Variant: "otherProvince", Quote: string(number), Cells: []string{from.pointer, "/organ/website/icp"}}
	f.arg("filed", nameOf(filed))
	f.arg("home", nameOf(from.code.Province()))
	return c.add(&f)
}
