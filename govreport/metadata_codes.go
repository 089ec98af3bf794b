package govreport

// The rules about codes look only at well-formed ones: what is not is a J finding already, and says nothing of a region.

// siteCodeOfRegion is rule M1.
func (c *checker) siteCodeOfRegion() Answer {
	o := &c.report.Organ
	region, ok := o.Website.SiteCode.Division()
	if !ok {
		return NotApplicable // bm and eight digits name a department
	}
	f := Finding{Pointer: "/organ/website/siteCode", Actual: TextValue(string(region))}
	switch own := o.DivisionCode; {
	case region.ofNoProvince() && (own == "" || own.Valid()): // otherwise it is copied from there, which is M2's finding
		f.Quote = string(region[:2])
		return c.add(&f)
	case o.Kind == Vertical || o.Kind == Ministry:
		return NotApplicable
	case !own.WellFormed():
		return NotApplicable
	default:
		away := region.awayFrom(own)
		if away == together {
			return Holds
		}
		if away == otherCounty {
			f.Severity = Advice
		}
		f.Variant, f.Expected = 1, TextValue(string(own))
		f.Cells = []string{"/organ/divisionCode", f.Pointer}
		return c.add(&f)
	}
}

// divisionCodeOfLevel is rule M2.
func (c *checker) divisionCodeOfLevel() Answer {
	o := &c.report.Organ
	if !o.DivisionCode.WellFormed() {
		return NotApplicable
	}
	f := Finding{Pointer: "/organ/divisionCode", Actual: TextValue(string(o.DivisionCode))}
	if o.DivisionCode.ofNoProvince() {
		f.Quote = string(o.DivisionCode[:2])
		return c.add(&f)
	}
	own, read := o.Level, o.DivisionCode.Level()
	if own == "" && (o.Kind == Township || o.Kind == Subdistrict) {
		own = TownshipLevel
	}
	if !o.contradicts(own, read) {
		return Holds
	}
	f.Severity, f.Variant = Advice, 1
	f.Cells = []string{"/organ/level", f.Pointer}
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
		return far && !startsWith(code, "4419", "4420", "4604", "6202")
	case o.DivisionCode.inMunicipality(), code[2:4] == "90":
		return far
	case o.Kind == Government, o.Kind == GovernmentOffice:
		return true
	}
	return o.Kind == Department && far
}

// depth counts the levels of division codes from the province down; it is 0 for what has no code.
func (l Level) depth() int {
	for i, level := range [...]Level{Province, Prefecture, County, TownshipLevel} {
		if l == level {
			return i + 1
		}
	}
	return 0
}

// publicSecurityOfRegion is rule M4.
func (c *checker) publicSecurityOfRegion() Answer {
	number := c.report.Organ.Website.PublicSecurity
	if !number.WellFormed() {
		return NotApplicable
	}
	f := Finding{Pointer: "/organ/website/publicSecurity", Quote: string(number)}
	filed, region := filedIn(string(number)), number.Division()
	counted := provinceByCode(string(region[:2]))
	at, strayed := c.strayed(region, otherPrefecture)
	switch {
	case filed == nil:
	case region.ofNoProvince():
		f.Variant = 1
		f.argVerbatim("digits", string(region[:2]))
	case counted != nil && filed != counted:
		f.Variant = 2
		f.argVerbatim("digits", string(region[:2]))
		f.arg("filed", filed.name)
		f.arg("counted", counted.name)
	case strayed:
		f.Variant, f.Cells = 3, []string{at.pointer, f.Pointer}
		f.Expected, f.Actual = TextValue(string(at.code)), TextValue(string(region))
	default:
		return Holds
	}
	if f.Variant != 3 && counted != nil && c.isAtHome(region) { // two speak against one character
		right := TextValue(counted.ownAbbreviation() + string(number[len("宁"):]))
		f.Expected, f.Repair = right, []Repair{{f.Pointer, right}}
	}
	return c.add(&f)
}

// isAtHome reports whether a region is the organ's, by its division code or by its site code.
func (c *checker) isAtHome(region DivisionCode) bool {
	site, _ := c.report.Organ.Website.SiteCode.Division()
	for _, known := range [...]DivisionCode{c.report.Organ.DivisionCode, site} {
		if known.Valid() && region.Valid() && region.awayFrom(known) == together {
			return true
		}
	}
	return false
}

// icpOfRegion is rule M5.
func (c *checker) icpOfRegion() Answer {
	number := c.report.Organ.Website.ICP
	if !number.WellFormed() {
		return NotApplicable
	}
	f := Finding{Pointer: "/organ/website/icp", Quote: string(number)}
	filed := filedIn(string(number))
	if filed == nil {
		return c.add(&f)
	}
	at, strayed := c.strayed(DivisionCode(filed.code+"0000"), otherProvince)
	if !strayed || filed.code == "11" { // websites of national platforms are filed in 北京
		return Holds
	}
	f.Variant, f.Cells = 1, []string{at.pointer, f.Pointer}
	f.arg("filed", filed.name)
	f.arg("home", at.code.ProvinceName())
	return c.add(&f)
}
