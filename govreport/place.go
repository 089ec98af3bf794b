package govreport

import "strings"

// fieldLabels names the members that are no table cells, in the words clerks use for them. Other languages have them under
// their pointers.
var fieldLabels = map[string]string{
	"/edition":                         "格式版本",
	"/year":                            "报告年度",
	"/title":                           "标题",
	"/organ":                           "报告机关",
	"/organ/name":                      "机关名称",
	"/organ/kind":                      "机关类型",
	"/organ/level":                     "机关层级",
	"/organ/divisionCode":              "行政区划代码",
	"/organ/creditCode":                "统一社会信用代码",
	"/organ/phone":                     "联系电话",
	"/organ/email":                     "电子邮箱",
	"/organ/address":                   "联系地址",
	"/organ/postcode":                  "邮政编码",
	"/organ/website":                   "政府网站",
	"/organ/website/url":               "网址",
	"/organ/website/siteCode":          "网站标识码",
	"/organ/website/icp":               "ICP备案号",
	"/organ/website/publicSecurity":    "公安联网备案号",
	"/scope":                           "统计范围",
	"/period":                          "统计期限",
	"/period/start":                    "起始日期",
	"/period/end":                      "截止日期",
	"/publishedOn":                     "发布日期",
	"/preamble":                        "引言",
	"/explanations":                    "审核说明",
	"/cellNotes":                       "单元格内的说明",
	"/importMarks":                     "导入时的标记",
	"/disclosure/note":                 "表外文字说明",
	"/disclosure2019/note":             "表外文字说明",
	"/applications/note":               "表外文字说明",
	"/disputes/note":                   "表外文字说明",
	"/disclosure2019/procurement/unit": "采购总金额单位",
}

// titleBlock is where members outside the six sections stand.
var titleBlock = Text{zh: "标题与基本信息", key: "titleBlock"}

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
	if cell, ok := cellOfNote(form, pointer); ok {
		place := PlaceOf(e, cell)
		place.Column = place.Column.join(bySlashes, labelOfField("/cellNotes"))
		return place
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
	if labels := form.labelsUnder(pointer); labels != nil {
		place.Row = rowName(labels)
		return place
	}
	place.Row = labelOfField(pointer)
	return place
}

// labelsUnder returns the labels of a row, or those that the rows of a group share; nil for what is neither.
func (f *Form) labelsUnder(pointer string) (shared []Text) {
	for i := range f.Tables {
		for j := range f.Tables[i].Rows {
			row := &f.Tables[i].Rows[j]
			switch {
			case row.Pointer == pointer:
				return row.Labels
			case !under(row.Pointer, pointer):
			case shared == nil:
				shared = row.Labels
			default:
				n := 0
				for n < min(len(shared), len(row.Labels)) && shared[n] == row.Labels[n] {
					n++
				}
				shared = shared[:n]
			}
		}
	}
	return shared
}

// In joins the parts of a place in one language.
func (p Place) In(l Language) string { return p.text().In(l) }

func (p Place) text() Text {
	return p.Section.join(bySlashes, p.Row).join(bySlashes, p.Column)
}

func nameOfCell(e Edition, pointer string) Text {
	place := PlaceOf(e, pointer)
	return place.Row.join(bySlashes, place.Column)
}

// labelOfField names a member, or the nearest one above it that has a name.
func labelOfField(pointer string) Text {
	for pointer != "" {
		if label, ok := fieldLabels[pointer]; ok {
			return Text{zh: label, key: pointer}
		}
		pointer = pointer[:strings.LastIndexByte(pointer, '/')]
	}
	return Text{}
}

// partiallyGranted is the row whose label has a remark behind it.
const partiallyGranted = "/applications/outcomes/partiallyGranted"

// rowName joins a row's groups and label, without what need not be said: the article groups of table 2, the group that
// nearly all rows of table 3 share, and the remark printed behind 部分公开.
func rowName(labels []Text) Text {
	var name Text
	for _, label := range labels {
		switch label {
		case labelOutcomes, item1, item5, item6, item8, item9:
			continue
		}
		if label.key == partiallyGranted {
			label = Text{zh: "（二）部分公开", key: "/applications/outcomes/partiallyGranted.place"}
		}
		name = name.join(bySlashes, label)
	}
	return name
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
