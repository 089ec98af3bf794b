package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// entitledToRegulations tells whether the organ, or the government whose office it is, may issue 规章; known is false when
// kind and level do not settle it.
//
// 立法法 art. 91: ministries, commissions, the People's Bank, the Audit Office, State Council bodies with administrative
// functions. Art. 93: the governments of provinces, autonomous regions, municipalities, cities with districts and
// autonomous prefectures; 东莞、中山、嘉峪关、三沙、儋州 count among them. Nobody else: no county, no department of a local
// government, no township, no agency (派出机关).
func (r *Report) entitledToRegulations() (entitled, known bool) {
	o := &r.Organ
	switch o.Kind {
	case Ministry:
		return true, true
	case Department:
		return o.Level == Central, o.Level != ""
	case Township, Subdistrict:
		return false, true
	}
	if o.Level == County || o.Level == TownshipLevel {
		return false, true
	}
	switch o.Kind {
	case Government, GovernmentOffice:
		switch {
		case o.Level == Province:
			return true, true
		case o.Level == Prefecture:
			return !isAgency(o.Name), true
		}
	case Vertical:
		switch o.Level {
		case Central:
			return true, true
		case Province, Prefecture:
			return false, true
		}
	case OtherOrgan:
		if o.Level == Prefecture && isAgency(o.Name) {
			return false, true
		}
	}
	return false, false
}

// unknownOfOrgan lists what of an organ would settle its entitlement.
func (r *Report) unknownOfOrgan() []string {
	var unknown []string
	if r.Organ.Level != "" || r.Organ.Kind == "" {
		unknown = append(unknown, "/organ/kind")
	}
	if r.Organ.Level == "" {
		unknown = append(unknown, "/organ/level")
	}
	return unknown
}

// isAgency reports whether a name is that of a 地区 or 盟, or of its administrative office, which is an agency of the
// province and no government of a city with districts; or of a development zone.
func isAgency(name string) bool {
	name = hanzi.Simplify(name)
	if hanzi.Words("行政公署 行署").In(name) {
		return true
	}
	for _, office := range [...]string{"办公室", "人民政府"} {
		name = strings.TrimSuffix(name, office)
	}
	return hanzi.Words("地区 盟 开发区 管委会 管理委员会").End(name)
}
