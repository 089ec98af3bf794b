package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules about codes outside the tables, M1 to M5, say what a schema cannot see: check characters, provinces that do not
// exist, and codes of different regions. They look only at well-formed ones: what is not is a J finding already, and says
// nothing of a region.

var ruleM1 = rule{
	code: "M1", severity: Warning, editions: both, unexpressed: readsCode, explainable: true,
	title:   "网站标识码与机关所在地区一致",
	basis:   "网站标识码的编码方式：前 6 位为行政区划代码",
	message: "网站标识码以 {quote} 开头，没有这样的省级代码",
	variants: []sentence{
		{"otherRegion", "网站标识码的前 6 位是 {actual}，机关的行政区划代码是 {expected}，不是同一地区"},
	},
	help:  "对照网页底部核对网站标识码；机关使用上级政府网站的，可填上级政府网站的标识码。",
	judge: (*checker).siteCodeOfRegion,
}

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

// A home is where the report says its organ is, and the member that says so.
type home struct {
	code    codes.Division
	pointer string
}

var ruleM2 = rule{
	code: "M2", severity: Warning, editions: both, unexpressed: readsCode,
	title:   "行政区划代码与机关相符",
	basis:   "GB/T 2260《中华人民共和国行政区划代码》",
	message: "行政区划代码以 {quote} 开头，没有这样的省级代码",
	variants: []sentence{
		{"otherLevel", "{actual} 是{read}代码，机关层级填的是{level}"},
	},
	help:  "核对行政区划代码和机关层级，填机关所在地区的代码。",
	judge: (*checker).divisionCodeOfLevel,
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

// divisionLevels are the levels that have division codes, from the province down.
var divisionLevels = [...]Level{ProvinceLevel, PrefectureLevel, CountyLevel, TownshipLevel}

// isZone reports an organ whose name is that of a zone (开发区): it has the code of the city around it, or one of its own
// outside the standard.
func (o *Organ) isZone() bool {
	name := hanzi.Simplify(o.Name)
	return hanzi.Words("管委 管理委 开发区 新区 高新区 园区 示范区 管理区 保税 度假区").In(name) || strings.HasSuffix(name, "经开区")
}

// levelOf returns the level that the digits of a code speak of. It is empty for a village, which is no level of government, and
// for a code that is not valid.
func levelOf(code codes.Division) Level {
	if d := code.Depth(); d > 0 && d <= len(divisionLevels) {
		return divisionLevels[d-1]
	}
	return ""
}

var ruleM3 = rule{
	code: "M3", severity: Error, editions: both, unexpressed: readsCode, explainable: true,
	title:   "统一社会信用代码校验无误",
	basis:   "GB 32100-2015《法人和其他组织统一社会信用代码编码规则》；GB 11714-1997",
	message: "校验不通过，按前 17 位计算，末位应为 {check}，填报为 {found}",
	variants: []sentence{
		{"innerCheck", "第 17 位是 {found}，按第 9 至 16 位计算应为 {check}"},
		{"oneSlip", "校验不通过，按前 17 位计算，末位应为 {check}，填报为 {found}；如果只错了一处，应为 {expected}"},
		{"notAnOrgan", "以 {quote} 开头，不是机构编制部门登记的机关代码（11、12、13、19）"},
		{"otherRegion", "其中的地区是 {actual}，机关的地区是 {expected}"},
	},
	help:  "对照统一社会信用代码证书核对；只是地区不同而机关曾经迁移的，不必改动。",
	judge: (*checker).creditCodeChecks,
}

// creditCodeChecks is rule M3.
func (c *checker) creditCodeChecks() Answer {
	o := &c.report.Organ
	code := o.CreditCode
	if !code.WellFormed() {
		return NotApplicable
	}
	if !code.Valid() {
		f := Finding{Pointer: "/organ/creditCode", Actual: TextValue(string(code))}
		c.wrongCheck(&f, code)
		return c.add(&f)
	}
	if o.isPublic() && !code.OfPublicOrgan() {
		return c.add(&Finding{Pointer: "/organ/creditCode", Severity: Advice, Variant: "notAnOrgan", Quote: string(code[:2]), Actual: TextValue(string(code))})
	}
	away, from := c.away(code.Division())
	if away < codes.OtherPrefecture {
		return Holds
	}
	f := Finding{Pointer: "/organ/creditCode", Severity: Advice, Variant: "otherRegion"}
	f.disagrees(from, code.Division())
	return c.add(&f)
}

// wrongCheck says which check character is wrong. An inner one that is wrong alone may have been so from the start.
func (c *checker) wrongCheck(f *Finding, code codes.Credit) {
	check, found := code.CheckCharacter(), string(code[17:])
	if code.Fault() == codes.WrongOrganisationCheck {
		f.Variant, f.Severity = "innerCheck", Warning
		check, found = code.OrganisationCheckCharacter(), string(code[16:17])
	} else if right := c.mended(code); right != "" {
		f.Variant, f.Expected = "oneSlip", TextValue(string(right))
		f.Repair = []Repair{{f.Pointer, f.Expected}}
	}
	f.argVerbatim("check", check)
	f.argVerbatim("found", found)
}

// mended returns the only code of the organ's own that one slip can have made this one of; "" when there is none or more than
// one.
func (c *checker) mended(code codes.Credit) (right codes.Credit) {
	for _, candidate := range code.Corrections() {
		switch {
		case !c.canBeMeant(candidate, code):
		case right != "":
			return ""
		default:
			right = candidate
		}
	}
	return right
}

// canBeMeant reports whether a code can be the organ's own: a public organ's, with digits where it has them, of the region
// that the organ is known to be in.
func (c *checker) canBeMeant(code, written codes.Credit) bool {
	region := code.Division()
	if c.report.Organ.isPublic() && !code.OfPublicOrgan() || !region.WellFormed() || region.OfNoProvince() {
		return false
	}
	if far, _ := c.away(region); far != codes.Together {
		return false
	}
	for i := 8; i < 16; i++ { // letters are for the codes that begin with M, or that had them
		if code[i] > '9' && code[i] != written[i] && code[8] != 'M' {
			return false
		}
	}
	return true
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

var ruleM4 = rule{
	code: "M4", severity: Advice, editions: both, unexpressed: readsCode,
	title:   "公安联网备案号前后一致",
	basis:   "公安联网备案号的编码方式：省级简称，号码前 6 位为地区代码",
	message: "“{quote}”开头不是省、自治区、直辖市的简称",
	variants: []sentence{
		{"noProvince", "“{quote}”的号码以 {digits} 开头，没有这样的省级代码"},
		{"otherProvince", "“{quote}”的简称指{filed}，号码开头的 {digits} 却是{counted}"},
		{"otherRegion", "“{quote}”中的地区是 {actual}，{whose}中的是 {expected}"},
	},
	help:  "对照全国互联网安全管理服务平台的备案信息核对，网页底部也应一并改正。",
	judge: (*checker).publicSecurityOfRegion,
}

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

var ruleM5 = rule{
	code: "M5", severity: Advice, editions: both, unexpressed: readsCode,
	title:   "ICP备案号与机关所在省份一致",
	basis:   "ICP备案号的编码方式：以备案所在省份的简称开头",
	message: "“{quote}”开头不是省、自治区、直辖市的简称",
	variants: []sentence{
		{"otherProvince", "“{quote}”是在{filed}备案的，机关在{home}"},
	},
	help:  "对照网页底部核对ICP备案号和机关的地区代码。",
	judge: (*checker).icpOfRegion,
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

// nameOf returns the name of a province.
func nameOf(p codes.Province) Text { return Text{zh: p.Name, key: "province." + string(p.Code)} }
