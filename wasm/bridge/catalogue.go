package bridge

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport"
)

// Rules lists the catalogue in one language: {"rules": [{"code", "severity", "editions", "title", "basis", "help", "explainable"}]}.
func Rules(l govreport.Language) (answer []byte) {
	defer recovered(&answer)
	rules := govreport.Rules()
	b := appendList([]byte(`{"rules":`), len(rules), func(b []byte, i int) []byte {
		r := &rules[i]
		b = appendMember(b, '{', "code", string(r.Code))
		b = appendMember(b, ',', "severity", r.Severity.String())
		b = appendList(append(b, `,"editions":`...), len(r.Editions), func(b []byte, i int) []byte {
			return append(b, govreport.TextValue(string(r.Editions[i])).Literal()...)
		})
		b = appendMember(b, ',', "title", r.Title.In(l))
		b = appendMember(b, ',', "basis", r.Basis.In(l))
		b = appendMember(b, ',', "help", r.Help.In(l))
		return append(strconv.AppendBool(append(b, `,"explainable":`...), r.Explainable), '}')
	})
	return append(b, '}')
}

// Labels names every place of the form of an edition, so that a page can draw it without a label of its own:
//
//	{"edition", "severities": {"error": …}, "sections": [{"pointer", "heading"}],
//	 "tables": [{"pointer", "heading", "corner", "head",
//	             "rows": [{"pointer", "labels": […], "cells": [{"pointer", "column", "group", "kind"}]}]}],
//	 "fields": [{"pointer", "label", "kind", "required", "maxLength", "choices": [{"value", "label"}]}]}
func Labels(e govreport.Edition, l govreport.Language) (answer []byte) {
	defer recovered(&answer)
	form := govreport.FormOf(e)
	if form == nil {
		return fail("no-such-edition", "there is no edition "+string(e))
	}
	w := labelWriter{form, l}
	b := appendMember([]byte(`{"labels":`), '{', "edition", string(e))
	b = append(b, `,"severities":`...)
	for i, s := range [...]govreport.Severity{govreport.Error, govreport.Warning, govreport.Advice} {
		b = appendMember(b, "{,,"[i], s.String(), s.Label().In(l))
	}
	b = appendList(append(b, `},"sections":`...), len(form.Sections), w.section)
	b = appendList(append(b, `,"tables":`...), len(form.Tables), w.table)
	fields := govreport.Fields(e)
	b = appendList(append(b, `,"fields":`...), len(fields), func(b []byte, i int) []byte { return w.field(b, &fields[i]) })
	return append(b, "}}"...)
}

// A labelWriter writes the labels of a form in one language.
type labelWriter struct {
	form     *govreport.Form
	language govreport.Language
}

func (w labelWriter) section(b []byte, i int) []byte {
	return append(w.heading(b, w.form.Sections[i]), '}')
}

func (w labelWriter) heading(b []byte, s govreport.Section) []byte {
	b = appendMember(b, '{', "pointer", s.Pointer)
	return appendMember(b, ',', "heading", s.Heading().In(w.language))
}

func (w labelWriter) table(b []byte, i int) []byte {
	table := &w.form.Tables[i]
	b = w.heading(b, table.Section)
	b = appendMember(b, ',', "corner", table.Corner.In(w.language))
	b = appendMember(b, ',', "head", table.Head.In(w.language))
	b = appendList(append(b, `,"rows":`...), len(table.Rows), func(b []byte, i int) []byte { return w.row(b, &table.Rows[i]) })
	return append(b, '}')
}

func (w labelWriter) row(b []byte, row *govreport.Row) []byte {
	b = appendMember(b, '{', "pointer", row.Pointer)
	b = appendList(append(b, `,"labels":`...), len(row.Labels), func(b []byte, i int) []byte {
		return append(b, govreport.TextValue(row.Labels[i].In(w.language)).Literal()...)
	})
	b = appendList(append(b, `,"cells":`...), len(row.Cells), func(b []byte, i int) []byte {
		cell := &row.Cells[i]
		b = appendMember(b, '{', "pointer", cell.Pointer)
		b = appendMember(b, ',', "column", cell.Column.In(w.language))
		b = appendMember(b, ',', "group", cell.Group.In(w.language))
		return append(appendMember(b, ',', "kind", cellKinds[cell.Kind]), '}')
	})
	return append(b, '}')
}

var cellKinds = [...]string{govreport.CountCell: "count", govreport.ChangeCell: "change", govreport.AmountCell: "amount"}

var fieldKinds = [...]string{govreport.TextField: "text", govreport.DateField: "date", govreport.WholeField: "whole"}

func (w labelWriter) field(b []byte, f *govreport.Field) []byte {
	b = appendMember(b, '{', "pointer", f.Pointer)
	b = appendMember(b, ',', "label", f.Label.In(w.language))
	b = appendMember(b, ',', "kind", fieldKinds[f.Kind])
	b = strconv.AppendBool(append(b, `,"required":`...), f.Required)
	b = append(append(b, `,"maxLength":`...), govreport.NumberValue(int64(f.MaxLength)).Literal()...)
	b = appendList(append(b, `,"choices":`...), len(f.Choices), func(b []byte, i int) []byte {
		b = appendMember(b, '{', "value", f.Choices[i].Value)
		return append(appendMember(b, ',', "label", f.Choices[i].Label.In(w.language)), '}')
	})
	return append(b, '}')
}
