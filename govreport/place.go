package govreport

import "strings"

// fieldLabels names the members that are no table cells, in the words clerks use for them.
var fieldLabels = map[string]Text{
	"/edition":                         {"格式版本", "格式版本", "Edition"},
	"/year":                            {"报告年度", "報告年度", "Year"},
	"/title":                           {"标题", "標題", "Title"},
	"/organ":                           {"报告机关", "報告機關", "Organ"},
	"/organ/name":                      {"机关名称", "機關名稱", "Name"},
	"/organ/kind":                      {"机关类型", "機關類型", "Kind"},
	"/organ/level":                     {"机关层级", "機關層級", "Level"},
	"/organ/divisionCode":              {"行政区划代码", "行政區劃代碼", "Division code"},
	"/organ/creditCode":                {"统一社会信用代码", "統一社會信用代碼", "Unified social credit code"},
	"/organ/phone":                     {"联系电话", "聯繫電話", "Phone"},
	"/organ/email":                     {"电子邮箱", "電子郵箱", "E-mail"},
	"/organ/address":                   {"联系地址", "聯繫地址", "Address"},
	"/organ/postcode":                  {"邮政编码", "郵政編碼", "Postcode"},
	"/organ/website":                   {"政府网站", "政府網站", "Website"},
	"/organ/website/url":               {"网址", "網址", "URL"},
	"/organ/website/siteCode":          {"网站标识码", "網站標識碼", "Site code"},
	"/organ/website/icp":               {"ICP备案号", "ICP備案號", "ICP number"},
	"/organ/website/publicSecurity":    {"公安联网备案号", "公安聯網備案號", "Public security filing"},
	"/scope":                           {"统计范围", "統計範圍", "Scope"},
	"/period":                          {"统计期限", "統計期限", "Period"},
	"/period/start":                    {"起始日期", "起始日期", "First day"},
	"/period/end":                      {"截止日期", "截止日期", "Last day"},
	"/publishedOn":                     {"发布日期", "發佈日期", "Date of publication"},
	"/preamble":                        {"引言", "引言", "Preamble"},
	"/explanations":                    {"审核说明", "審核說明", "Explanations"},
	"/disclosure2019/procurement/unit": {"采购总金额单位", "採購總金額單位", "Unit of the total amount"},
}

// titleBlock is where members outside the six sections stand.
var titleBlock = Text{"标题与基本信息", "標題與基本信息", "Title block"}

// A Place is where a JSON Pointer stands on the printed form, in the form's own words. Members that do not apply are
// empty.
type Place struct {
	Section Text // with its ordinal: 三、收到和处理政府信息公开申请情况
	Row     Text // with the group it is in: （三）不予公开 / 1.属于国家秘密
	Column  Text
}

// PlaceOf names the place of a JSON Pointer in a report of an edition.
func PlaceOf(e Edition, pointer string) Place {
	form := FormOf(e)
	switch {
	case under(pointer, "/disclosure2019"): // wherever it stands, its words are its own form's
		form = FormOf(Edition2019)
	case form == nil || under(pointer, "/disclosure"):
		form = FormOf(Edition2021)
	}
	section := form.sectionOf(pointer)
	if section < 0 {
		return Place{Section: titleBlock, Row: labelOfField(pointer)}
	}
	place := Place{Section: form.Sections[section].Heading()}
	if cell := form.Cell(pointer); cell != nil {
		place.Row, place.Column = rowName(cell.Labels), cell.Column
		return place
	}
	for _, table := range form.Tables {
		for _, row := range table.Rows {
			if row.Pointer == pointer {
				place.Row = rowName(row.Labels)
				return place
			}
		}
	}
	place.Row = labelOfField(pointer)
	return place
}

// In joins the parts of a place in one language.
func (p Place) In(l Language) string {
	parts := []string{p.Section.In(l)}
	for _, part := range []Text{p.Row, p.Column} {
		if text := part.In(l); text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " / ")
}

// labelOfField names a member, or the nearest one above it that has a name.
func labelOfField(pointer string) Text {
	for pointer != "" {
		if label, ok := fieldLabels[pointer]; ok {
			return label
		}
		pointer = pointer[:strings.LastIndexByte(pointer, '/')]
	}
	return Text{}
}

// rowName joins a row's groups and label, without what need not be said: the article groups of table 2, the group that
// nearly all rows of table 3 share, and the remark printed behind 部分公开.
func rowName(labels []Text) Text {
	var name Text
	for _, label := range labels {
		switch label {
		case labelOutcomes, item1, item5, item6, item8, item9:
			continue
		}
		name = Text{
			joinNames(name.ZhHans, label.ZhHans), joinNames(name.ZhHant, label.ZhHant), joinNames(name.En, label.En),
		}
	}
	return name
}

func joinNames(group, label string) string {
	label, _, _ = strings.Cut(label, "（区")
	label, _, _ = strings.Cut(label, "（區")
	if group == "" {
		return label
	}
	return group + " / " + label
}

// sectionOf returns the index of the section a pointer is in, or −1 for the title block.
func (f *Form) sectionOf(pointer string) int {
	for i := range f.Sections {
		if under(pointer, f.Sections[i].Pointer) {
			return i
		}
	}
	return -1
}

// place ranks pointers in printed order.
func (f *Form) place(pointer string) int {
	const wide = 2 * maxCells // more than the cells of a section
	rank := (f.sectionOf(pointer) + 1) * wide
	if i, ok := f.index[pointer]; ok {
		return rank + i + 1
	}
	for i, cell := range f.Cells {
		if under(cell.Pointer, pointer) {
			return rank + i
		}
	}
	return rank
}

// under reports whether a pointer is another or stands below it.
func under(pointer, above string) bool {
	return strings.HasPrefix(pointer, above) && (len(pointer) == len(above) || pointer[len(above)] == '/')
}
