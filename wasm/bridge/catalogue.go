package bridge

import (
	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/bridge/fault"
)

// Rules lists the catalogue in one language: {"rules": [{"code", "severity", "editions", "title", "basis", "help", "explainable"}]}.
func Rules(l govreport.Language) (answer []byte) {
	defer recovered(&answer, l)
	rules := govreport.Rules()
	w := writer{[]byte("{")}
	w.objects("rules", len(rules), func(i int) {
		r := &rules[i]
		w.text("code", string(r.Code))
		w.text("severity", r.Severity.String())
		w.list("editions", len(r.Editions), func(i int) { w.quoted(string(r.Editions[i])) })
		w.text("title", r.Title.In(l))
		w.text("basis", r.Basis.In(l))
		w.text("help", r.Help.In(l))
		w.flag("explainable", r.Explainable)
	})
	w.raw("}")
	return w.b
}

// Labels names every place of the form of an edition, so that a page can draw it without a label of its own:
//
//	{"edition", "severities": {"error": …}, "sections": [{"pointer", "heading"}],
//	 "tables": [{"pointer", "heading", "corner", "head",
//	             "rows": [{"pointer", "labels": […], "cells": [{"pointer", "column", "group", "kind"}]}]}],
//	 "fields": [{"pointer", "label", "kind", "required", "maxLength", "choices": [{"value", "label"}]}]}
func Labels(e govreport.Edition, l govreport.Language) (answer []byte) {
	defer recovered(&answer, l)
	form := govreport.FormOf(e)
	if form == nil {
		return fault.Answer("no-such-edition", fault.NoSuchEdition.Of(string(e), l), "")
	}
	w := labelWriter{writer{[]byte(`{"labels":{`)}, form, l}
	w.text("edition", string(e))
	w.name("severities")
	w.raw("{")
	for s := govreport.Error; s <= govreport.Advice; s++ {
		w.text(s.String(), s.Label().In(l))
	}
	w.raw("}")
	w.objects("sections", len(form.Sections), func(i int) { w.heading(form.Sections[i]) })
	w.objects("tables", len(form.Tables), w.table)
	fields := govreport.Fields(e)
	w.objects("fields", len(fields), func(i int) { w.field(&fields[i]) })
	w.raw("}}")
	return w.b
}

// A labelWriter writes the labels of a form in one language.
type labelWriter struct {
	writer
	form     *govreport.Form
	language govreport.Language
}

func (w *labelWriter) label(name string, text govreport.Text) { w.text(name, text.In(w.language)) }

// named writes the name of a value of an enumeration.
func (w *labelWriter) named(name string, text func() ([]byte, error)) {
	value, _ := text() // it has one: the form was made by the library
	w.text(name, string(value))
}

func (w *labelWriter) heading(s govreport.Section) {
	w.text("pointer", s.Pointer)
	w.label("heading", s.Heading())
}

func (w *labelWriter) table(i int) {
	table := &w.form.Tables[i]
	w.heading(table.Section)
	w.label("corner", table.Corner)
	w.label("head", table.Head)
	w.objects("rows", len(table.Rows), func(i int) { w.row(&table.Rows[i]) })
}

func (w *labelWriter) row(row *govreport.Row) {
	w.text("pointer", row.Pointer)
	w.list("labels", len(row.Labels), func(i int) { w.quoted(row.Labels[i].In(w.language)) })
	w.objects("cells", len(row.Cells), func(i int) {
		cell := &row.Cells[i]
		w.text("pointer", cell.Pointer)
		w.label("column", cell.Column)
		w.label("group", cell.Group)
		w.named("kind", cell.Kind.MarshalText)
	})
}

func (w *labelWriter) field(f *govreport.Field) {
	w.text("pointer", f.Pointer)
	w.label("label", f.Label)
	w.named("kind", f.Kind.MarshalText)
	w.flag("required", f.Required)
	w.value("maxLength", govreport.NumberValue(int64(f.MaxLength)))
	w.objects("choices", len(f.Choices), func(i int) {
		w.text("value", f.Choices[i].Value)
		w.label("label", f.Choices[i].Label)
	})
}
