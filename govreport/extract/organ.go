package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// readOrgan takes the organ's name from the title, and what the name makes certain of its kind and level.
func (rd *reader) readOrgan() {
	organ := &rd.report.Organ
	if rd.report.Title == "" {
		rd.note(Note{Kind: TitleMissing, Pointer: "/title"}, span{})
		if !looksLikeOrgan(hanzi.FoldString(rd.title.organ)) {
			return
		}
	}
	if organ.Name = rd.title.organ; organ.Name == "" {
		return
	}
	rd.found("/organ/name", rd.title.at)
	organ.Kind, organ.Level = judgeOrgan(hanzi.FoldString(organ.Name), organ.Website.SiteCode)
}

// judgeOrgan says what a name makes certain of an organ's kind and level; the site code of its website decides what sort
// of 市 one is.
func judgeOrgan(name string, site codes.Site) (govreport.Kind, govreport.Level) {
	for _, office := range [...]string{"人民政府办公厅", "人民政府办公室", "政府办公厅", "政府办公室"} {
		if region, ok := strings.CutSuffix(name, office); ok && region != "" {
			if level := levelOf(region, site); level != govreport.TownshipLevel {
				return govreport.GovernmentOffice, level
			}
			return "", govreport.TownshipLevel
		}
	}
	for _, government := range [...]string{"人民政府", "政府"} {
		if region, ok := strings.CutSuffix(name, government); ok && region != "" {
			return governmentOf(region, site)
		}
	}
	if strings.HasSuffix(name, "街道办事处") || strings.HasSuffix(name, "街道") {
		return govreport.Subdistrict, govreport.TownshipLevel
	}
	if kind, level := departmentOf(name, site); kind != "" {
		return kind, level
	}
	return governmentOf(name, site)
}

// governmentOf judges a region's name: its report is its government's.
func governmentOf(region string, site codes.Site) (govreport.Kind, govreport.Level) {
	switch level := levelOf(region, site); {
	case level == govreport.TownshipLevel:
		return govreport.Township, level
	case level != "", isRegion(region):
		return govreport.Government, level
	}
	return "", ""
}

// isRegion reports a name that ends as regions do, though their level may be uncertain.
func isRegion(name string) bool {
	return strings.HasSuffix(name, "市") || strings.HasSuffix(name, "人民政府")
}

// municipalities are the 市 of the level of a province.
var municipalities = [...]string{"北京市", "天津市", "上海市", "重庆市"}

// levelOf returns the level of a region by the end of its name, or "" when the name leaves it open: 市 may be of three
// levels, 区 may be no administrative division.
func levelOf(region string, site codes.Site) govreport.Level {
	for _, end := range [...]struct {
		word  string
		level govreport.Level
	}{
		{"自治区", govreport.ProvinceLevel}, {"省", govreport.ProvinceLevel}, {"自治州", govreport.PrefectureLevel}, {"地区", govreport.PrefectureLevel},
		{"盟", govreport.PrefectureLevel}, {"县", govreport.CountyLevel}, {"旗", govreport.CountyLevel}, {"林区", govreport.CountyLevel},
		{"特区", govreport.CountyLevel}, {"镇", govreport.TownshipLevel}, {"乡", govreport.TownshipLevel}, {"苏木", govreport.TownshipLevel},
	} {
		if strings.HasSuffix(region, end.word) && utf8.RuneCountInString(region) > utf8.RuneCountInString(end.word) {
			return end.level
		}
	}
	if strings.HasSuffix(region, "区") {
		return levelOfDistrict(region)
	}
	if strings.HasSuffix(region, "市") {
		return levelOfCity(region, site)
	}
	return ""
}

// levelOfDistrict takes a 区 for a district only behind its city and when its name is no zone's.
func levelOfDistrict(region string) govreport.Level {
	for _, zone := range [...]string{"新区", "开发区", "高新区", "园区", "管理区", "风景区", "保税区", "度假区", "示范区", "合作区", "功能区", "景区", "产业区", "矿区", "经开区", "实验区", "试验区", "自贸区"} {
		if strings.HasSuffix(region, zone) {
			return ""
		}
	}
	if city := strings.Index(region, "市"); city > 0 && city+len("市") < len(region)-len("区") {
		return govreport.CountyLevel
	}
	return ""
}

// levelOfCity knows the municipalities, the cities below another city, and else goes by the site code.
func levelOfCity(region string, site codes.Site) govreport.Level {
	for _, m := range municipalities {
		if region == m {
			return govreport.ProvinceLevel
		}
	}
	if strings.Contains(strings.TrimSuffix(region, "市"), "市") || strings.Contains(region, "自治州") {
		return govreport.CountyLevel
	}
	if !site.WellFormed() || strings.HasPrefix(string(site), "bm") {
		return ""
	}
	switch code := string(site[:6]); {
	case strings.HasSuffix(code, "0000"):
		return "" // a province's website, which is not the city's own
	case strings.HasSuffix(code, "00"):
		return govreport.PrefectureLevel
	default:
		return govreport.CountyLevel
	}
}

// verticalWords end the names of organs that are managed from above, by their own ministry or administration.
var verticalWords = [...]string{"税务局", "海关", "气象局", "海事局", "邮政管理局", "烟草专卖局", "通信管理局", "证监局", "银保监局", "调查队", "调查总队"}

// localWords are in the names of organs that end as those do and are the local government's own.
var localWords = [...]string{"地方海事", "港航", "地质", "勘查", "勘察", "地方税务"}

// uncertainWords are in the names of organs of which some are managed from above and some are local.
var uncertainWords = [...]string{"金融监督管理局", "金融监管", "银保监", "证监", "出入境", "地震局", "煤矿安全监察", "储备局", "国家安全", "地方税务", "港航"}

// isVertical reports the name of an organ that is managed from above.
func isVertical(name string) bool {
	if open := strings.Index(name, "("); open > 0 { // 烟草专卖局（公司）
		name = name[:open]
	}
	if strings.HasPrefix(name, "国家税务总局") || strings.HasPrefix(name, "国家统计局") && name != "国家统计局" ||
		strings.HasPrefix(name, "中国人民银行") && name != "中国人民银行" {
		return true
	}
	for _, word := range localWords {
		if strings.Contains(name, word) {
			return false
		}
	}
	for _, word := range verticalWords {
		if strings.HasSuffix(name, word) && name != word {
			return true
		}
	}
	return false
}

// zoneEnds end the names of development zones; a 新区 may be a district.
var zoneEnds = [...]string{"开发区", "高新区", "经开区", "园区", "保税区", "度假区", "风景区", "示范区", "合作区", "功能区", "产业区", "自贸区", "实验区", "试验区"}

// isZone reports a development zone, or the committee that administers one: an agency of the government, neither a government nor a
// department.
func isZone(name string) bool {
	for _, committee := range [...]string{"管委会", "管理委员会"} {
		if zone, ok := strings.CutSuffix(name, committee); ok {
			return strings.HasSuffix(zone, "区") || strings.HasSuffix(zone, "园") || strings.HasSuffix(zone, "港") || strings.HasSuffix(zone, "新城")
		}
	}
	for _, end := range zoneEnds {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// departmentOf knows the departments of governments by the ends of their names; a branch or a committee that administers a
// zone is none.
func departmentOf(name string, site codes.Site) (govreport.Kind, govreport.Level) {
	switch {
	case isVertical(name):
		return govreport.Vertical, ""
	case isZone(name):
		return govreport.OtherOrgan, ""
	}
	for _, word := range uncertainWords {
		if strings.Contains(name, word) {
			return "", ""
		}
	}
	for _, end := range [...]string{"分局", "管理委员会", "管委会", "居民委员会", "村民委员会", "监狱局"} {
		if strings.HasSuffix(name, end) {
			return "", ""
		}
	}
	for _, end := range [...]string{"局", "委员会", "厅"} {
		if !strings.HasSuffix(name, end) {
			continue
		}
		if at := regionEnd(name); at > 0 && at < len(name)-len(end) {
			if level := levelOf(name[:at], site); level != govreport.TownshipLevel {
				return govreport.Department, level
			}
		}
	}
	return "", ""
}

// regionEnd returns where the region's name ends that an organ's name begins with, or 0.
func regionEnd(name string) int {
	end := 0
	for i, r := range name {
		next := i + utf8.RuneLen(r)
		switch r {
		case '省', '州', '盟', '县', '旗', '市', '区':
			if i >= len("一") && !strings.HasPrefix(name[next:], "场") && !strings.HasPrefix(name[next:], "政") &&
				!strings.HasPrefix(name[next:], "域") && !strings.HasPrefix(name[next:], "划") && !strings.HasPrefix(name[next:], "容") {
				end = next
			}
		}
		if i > 36 {
			break
		}
	}
	return end
}
