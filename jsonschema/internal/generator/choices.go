package generator

import "github.com/zfxxgk/annualreport/govreport"

// This file writes the texts that are chosen from a list as oneOf of const and title. That is the only spelling of a
// labelled choice in standard keywords: react-jsonschema-form and JSON Forms read it as a select, json-schema-to-typescript
// as a union of literals. enum with a keyword of one's own beside it would leave their users to see "vertical".

// choices lists the choices at a pointer, with their labels.
func choices(pointer string, values []string) []*Schema {
	list := make([]*Schema, len(values))
	for i, value := range values {
		list[i] = &Schema{Const: value}
		entitle(list[i], choiceLabel(pointer, value))
	}
	return list
}

// noChoice is the choice of an optional text that is left empty.
func noChoice() *Schema {
	s := &Schema{Const: ""}
	entitle(s, notStated)
	return s
}

func choiceLabel(pointer, value string) label {
	switch pointer {
	case "/edition":
		return labelOf(govreport.Edition(value).Label())
	case "/organ/kind":
		return labelOf(govreport.Kind(value).Label())
	case "/organ/level":
		return labelOf(govreport.Level(value).Label())
	case "/scope":
		return labelOf(govreport.Scope(value).Label())
	case "/importMarks/0/kind":
		return markLabels[govreport.MarkKind(value)]
	case "/disclosure2019/procurement/unit":
		return label{value, value, value}
	default:
		panic("generator: no labels for the choices at " + pointer)
	}
}

// markLabels names the kinds of mark an importer sets.
var markLabels = map[govreport.MarkKind]label{
	govreport.UnreadPlace:       {ZhHans: "未能读取", ZhHant: "未能讀取", En: "Not read"},
	govreport.DoubtfulPlace:     {ZhHans: "读取存疑", ZhHant: "讀取存疑", En: "Read in doubt"},
	govreport.AbsentTable:       {ZhHans: "没有可读的表格", ZhHant: "沒有可讀的表格", En: "No table that can be read"},
	govreport.ExtraRow:          {ZhHans: "多出的行", ZhHant: "多出的行", En: "Row beyond the form"},
	govreport.ForeignHead:       {ZhHans: "另一版格式的栏目", ZhHant: "另一版格式的欄目", En: "Head of the other edition"},
	govreport.AbsentSection:     {ZhHans: "没有这一部分的标题", ZhHant: "沒有這一部分的標題", En: "Section without its heading"},
	govreport.MovedSection:      {ZhHans: "部分的次序不同", ZhHant: "部分的次序不同", En: "Section out of order"},
	govreport.RenumberedSection: {ZhHans: "标题的序号不同", ZhHant: "標題的序號不同", En: "Heading with another number"},
	govreport.RenamedSection:    {ZhHans: "标题的名称不同", ZhHant: "標題的名稱不同", En: "Heading with another name"},
	govreport.MovedText:         {ZhHans: "不在标题之下", ZhHant: "不在標題之下", En: "Not under its heading"},
	govreport.PageDate:          {ZhHans: "网页上的日期", ZhHant: "網頁上的日期", En: "Date of the page"},
}
