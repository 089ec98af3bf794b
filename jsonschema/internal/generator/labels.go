package generator

import (
	"cmp"
	"reflect"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// A label is a title in the three languages.
type label struct{ ZhHans, ZhHant, En string }

// labelOf is a text of govreport as a label.
func labelOf(t govreport.Text) label {
	return label{t.In(govreport.ZhHans), t.In(govreport.ZhHant), t.In(govreport.En)}
}

// ownLabels names what the printed form and govreport have no label for.
var ownLabels = map[string]label{
	"":                        {ZhHans: "政府信息公开工作年度报告", ZhHant: "政府信息公開工作年度報告", En: "Annual report on government information disclosure"},
	"/overview/text":          prose,
	"/problems/text":          prose,
	"/otherMatters/text":      prose,
	"/explanations/0/code":    {ZhHans: "规则编号", ZhHant: "規則編號", En: "Rule code"},
	"/explanations/0/pointer": {ZhHans: "所在位置", ZhHant: "所在位置", En: "Place"},
	"/explanations/0/reason":  {ZhHans: "说明理由", ZhHant: "說明理由", En: "Reason"},
	"/importMarks/0/kind":     {ZhHans: "标记的种类", ZhHant: "標記的種類", En: "Kind of mark"},
	"/importMarks/0/pointer":  {ZhHans: "所在位置", ZhHant: "所在位置", En: "Place"},
	"/importMarks/0/quote":    {ZhHans: "原文", ZhHant: "原文", En: "Words of the source"},
	"/explanations/0/cells":   {ZhHans: "说明时的数值", ZhHant: "說明時的數值", En: "Values explained"},
}

var (
	prose     = label{ZhHans: "正文", ZhHant: "正文", En: "Text"}
	notStated = label{ZhHans: "未说明", ZhHant: "未說明", En: "Not stated"}
)

// rowLabels names the definitions that rows share, by their types: the rows themselves have their own names.
var rowLabels = map[string]label{
	"Applicants":      {ZhHans: "各类申请人的件数", ZhHant: "各類申請人的件數", En: "Requests by kind of applicant"},
	"DisputeOutcomes": {ZhHans: "各种结果的件数", ZhHant: "各種結果的件數", En: "Cases by outcome"},
	"DocumentCounts":  {ZhHans: "文件的件数", ZhHant: "文件的件數", En: "Documents"},
	"PublishedCounts": {ZhHans: "公开文件的件数", ZhHant: "公開文件的件數", En: "Documents published"},
	"DecisionCounts":  {ZhHans: "事项和处理决定的数量", ZhHant: "事項和處理決定的數量", En: "Items and decisions"},
	"ItemCounts":      {ZhHans: "事项的数量", ZhHant: "事項的數量", En: "Items"},
	"Procurement":     {ZhHans: "采购项目和金额", ZhHant: "採購項目和金額", En: "Projects and amount"},
}

// labelObject names a definition: the report itself, what stands in one place only, and what rows share. It says what the
// definition is for, and what must stand where another kind of value does.
func (r *report) labelObject(s *Schema, t reflect.Type, pointer string) {
	switch row, _ := r.place(pointer); {
	case pointer == "":
		entitle(s, r.title(pointer))
		s.Description = r.edition.Label().In(govreport.ZhHans)
	case row == nil:
		entitle(s, r.title(pointer))
		s.Description = r.where(pointer)
	default:
		label, ok := rowLabels[t.Name()]
		if !ok {
			panic("generator: no label for the rows of type " + t.Name())
		}
		entitle(s, label)
		s.Description = "表中一行：" + strings.Join(columns(row), "、")
	}
	extra(s, "x-limit", r.complaint(cmp.Or(pointer, "/organ"), "true")) // a document that is no object is no report
}

// columns lists the heads that a row's cells stand under.
func columns(row *govreport.Row) (list []string) {
	for _, cell := range row.Cells {
		list = append(list, cell.Column.In(govreport.ZhHans))
	}
	return list
}

// label gives a property its title, its limit in words and its description.
func (r *report) label(p *Schema, pointer string) {
	entitle(p, r.title(pointer))
	limit := r.allowed(p, pointer)
	if limit != "" {
		extra(p, "x-limit", limit)
	}
	p.Description = r.describe(pointer, limit)
}

// entitle sets the title in the three languages.
func entitle(s *Schema, title label) {
	s.Title = title.ZhHans
	extra(s, "x-title", map[govreport.Language]string{
		govreport.ZhHant: title.ZhHant,
		govreport.En:     title.En,
	})
}

// title names a place by its own label, without what it stands in.
func (r *report) title(pointer string) label {
	if label, ok := ownLabels[pointer]; ok {
		return label
	}
	if section := r.section(pointer); section != nil {
		return labelOf(section.Heading())
	}
	switch row, cell := r.place(pointer); {
	case row != nil && row.Pointer == pointer:
		return labelOf(row.Label())
	case cell != nil:
		return labelOf(cell.Column)
	}
	if group, ok := r.group(pointer); ok {
		return labelOf(group)
	}
	return labelOf(govreport.PlaceOf(r.edition, pointer).Row)
}

// section returns the section whose object stands at a pointer, or nil.
func (r *report) section(pointer string) *govreport.Section {
	for i := range r.form.Sections {
		if r.form.Sections[i].Pointer == pointer {
			return &r.form.Sections[i]
		}
	}
	return nil
}

// place returns the row and the cell at a pointer. A row of one cell has both.
func (r *report) place(pointer string) (*govreport.Row, *govreport.Cell) {
	for t := range r.form.Tables {
		for i := range r.form.Tables[t].Rows {
			row := &r.form.Tables[t].Rows[i]
			if row.Pointer == pointer || strings.HasPrefix(pointer, row.Pointer+"/") {
				return row, r.form.Cell(pointer)
			}
		}
	}
	return nil, nil
}

// group returns the label that the rows below a pointer stand under.
func (r *report) group(pointer string) (govreport.Text, bool) {
	for _, table := range r.form.Tables {
		for _, row := range table.Rows {
			if strings.HasPrefix(row.Pointer, pointer+"/") {
				depth := strings.Count(strings.TrimPrefix(pointer, table.Section.Pointer), "/")
				return row.Labels[depth-1], true
			}
		}
	}
	return govreport.Text{}, false
}
