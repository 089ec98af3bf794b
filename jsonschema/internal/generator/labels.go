package generator

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// ownLabels names what the printed form and govreport have no label for.
var ownLabels = map[string]govreport.Text{
	"":                        {ZhHans: "政府信息公开工作年度报告", ZhHant: "政府信息公開工作年度報告", En: "Annual report on government information disclosure"},
	"/overview/text":          prose,
	"/problems/text":          prose,
	"/otherMatters/text":      prose,
	"/explanations/0/code":    {ZhHans: "规则编号", ZhHant: "規則編號", En: "Rule code"},
	"/explanations/0/pointer": {ZhHans: "所在位置", ZhHant: "所在位置", En: "Place"},
	"/explanations/0/reason":  {ZhHans: "说明理由", ZhHant: "說明理由", En: "Reason"},
	"/explanations/0/cells":   {ZhHans: "说明时的数值", ZhHant: "說明時的數值", En: "Values explained"},
}

var (
	prose     = govreport.Text{ZhHans: "正文", ZhHant: "正文", En: "Text"}
	notStated = govreport.Text{ZhHans: "未说明", ZhHant: "未說明", En: "Not stated"}
)

// labelObject names a definition: the report itself, and what stands in one place only.
func (r *report) labelObject(s *Schema, pointer string) {
	if row, _ := r.place(pointer); row != nil {
		return // the rows that share it have their own names
	}
	entitle(s, r.title(pointer))
}

// label gives a property its title and description.
func (r *report) label(p *Schema, pointer string) {
	entitle(p, r.title(pointer))
	p.Description = r.describe(p, pointer)
}

// entitle sets the title in the three languages.
func entitle(s *Schema, title govreport.Text) {
	s.Title = title.ZhHans
	extra(s, "x-title", map[govreport.Language]string{
		govreport.ZhHant: title.In(govreport.ZhHant),
		govreport.En:     title.In(govreport.En),
	})
}

// title names a place by its own label, without what it stands in.
func (r *report) title(pointer string) govreport.Text {
	if label, ok := ownLabels[pointer]; ok {
		return label
	}
	if section := r.section(pointer); section != nil {
		return section.Heading()
	}
	switch row, cell := r.place(pointer); {
	case row != nil && row.Pointer == pointer:
		return row.Label()
	case cell != nil:
		return cell.Column
	}
	if group, ok := r.group(pointer); ok {
		return group
	}
	return govreport.PlaceOf(r.edition, pointer).Row
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
