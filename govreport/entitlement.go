package govreport

import "strings"

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
		case o.Level == Prefecture && isAgency(o.Name):
			return false, true
		case o.Level == Prefecture:
			return true, !mayBeAgency(o.Name)
		}
	case Vertical:
		switch o.Level {
		case Central:
			return true, true
		case Province, Prefecture:
			return false, true
		}
	}
	return false, false
}

// isAgency reports whether a name is that of an administrative office of a 地区 or 盟, which is an agency of the province
// and no government of a city with districts.
func isAgency(name string) bool {
	return strings.Contains(name, "行政公署") || strings.Contains(name, "地区行署")
}

// mayBeAgency reports whether a region's name may be that of a 地区 or 盟.
func mayBeAgency(name string) bool {
	for _, kind := range [...]string{"地区", "地區", "盟"} {
		if strings.HasSuffix(name, kind) {
			return true
		}
	}
	return false
}
