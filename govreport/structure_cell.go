package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// This file judges what stands in an unreadable number cell, and reads the number that was meant where that is plain.

// cell judges a number cell: a number and a blank are fine, and anything else has one finding.
func (w *structureWalk) cell(m *member, x *number) {
	if x.raw == "" {
		return
	}
	f := Finding{Actual: scalar(x.raw)}
	found := literalWords(x.raw)
	code, limit := Code("J06"), Text{}
	switch {
	case x.raw[0] == '"' && x.IsPlaceholder():
		code = "J08"
	case breaksRange(m.kind, x.raw):
		code, limit = "J07", rangeWords(m.kind)
		found = Verbatim(shorten(strictjson.Unquote(x.raw)))
	default:
		f.Repair = w.repair(m, x.raw)
		f.Variant = unreadable(m.kind, x.raw, f.Repair != nil)
	}
	if f.Repair == nil && m.kind == countMember {
		f.Repair = w.forced()
	}
	f.arg("found", found)
	if limit != (Text{}) {
		f.arg("limit", limit)
	}
	w.find(code, &f)
}

// unreadable names the sentence of J06 on a literal.
func unreadable(kind memberKind, raw string, repaired bool) string {
	switch {
	case raw[0] == '"' && !repaired && hanzi.HasBreak(hanzi.Trim(strictjson.Unquote(raw))):
		return "severalCells"
	case kind == amountMember:
		return "notDecimal"
	}
	return ""
}

// forced offers the number that the sums force in a cell in which none can be read.
func (w *structureWalk) forced() []Repair {
	pointer := w.at.Pointer()
	i, ok := w.checker.form.index[pointer]
	if !ok {
		return nil // a part of a report that stands alone
	}
	if values := w.checker.followed(); values.Known[i] {
		return []Repair{{pointer, NumberValue(values.N[i])}}
	}
	return nil
}

// breaksRange reports whether a literal is a number of the cell's kind, but one that no such cell can hold.
func breaksRange(kind memberKind, raw string) bool {
	if kind != amountMember {
		if !decimal.IsNumber(raw) {
			return false
		}
		_, is := decimal.ReadWhole(raw)
		return is != decimal.Broken
	}
	if raw[0] != '"' {
		return false // a JSON number, whatever its value, is no decimal string
	}
	whole, fraction, point := strings.Cut(strings.TrimPrefix(strictjson.Unquote(raw), "-"), ".")
	return hanzi.IsDigits(whole) && whole != "" && (!point || hanzi.IsDigits(fraction) && fraction != "") &&
		(len(whole) > 12 || len(fraction) > 6 || strings.HasPrefix(raw, `"-`))
}

// rangeWords says what a cell of a kind can hold.
func rangeWords(kind memberKind) Text {
	switch kind {
	case amountMember:
		return Text{zh: "0或正数，整数部分不超过12位，小数不超过6位", key: "range.amount"}
	case changeMember:
		return Text{zh: "不超过16位的整数（绝对值不大于 9007199254740991）", key: "range.change"}
	default:
		return Text{zh: "0或正整数，不大于 9007199254740991", key: "range.count"}
	}
}

// repair offers the number that was meant, where that is plain: a number with full-width digits, separators, spaces or a
// unit in it.
func (w *structureWalk) repair(m *member, raw string) []Repair {
	if raw[0] != '"' && !decimal.IsNumber(raw) {
		return nil
	}
	kind, typed, unit := m.kind.cellKind(), strictjson.Unquote(raw), ""
	if raw[0] == '"' {
		typed, unit = cutUnit(kind, typed)
	}
	plain, spaced := hanzi.PlainNumber(typed)
	if spaced && kind == CountCell { // or two numbers: the sums may know which was meant
		if forced := w.forced(); forced != nil {
			return forced
		}
	}
	switch {
	case plain == "" && unit == "" && raw[0] == '"':
		return []Repair{{w.at.Pointer(), BlankValue()}}
	case kind == AmountCell:
		return w.repairAmount(dropZeros(plain), unit)
	}
	return w.repairBy(kind, plain)
}

// repairBy offers a number in plain characters, where the cell can hold it.
func (w *structureWalk) repairBy(kind CellKind, plain string) []Repair {
	x, ok := parseNumber(kind, plain)
	if !ok || !x.filled {
		return nil
	}
	return []Repair{{w.at.Pointer(), Value{x.literal(kind)}}}
}

// repairAmount offers an amount typed with the unit that the form prints, 万元. 采购总金额 has a member for its unit; where that or
// the form says otherwise nothing is plain.
func (w *structureWalk) repairAmount(plain, unit string) []Repair {
	repair := w.repairBy(AmountCell, plain)
	if repair == nil || unit == "" {
		return repair
	}
	printed := "万元"
	if w.at.Name() == "amount" {
		printed = w.checker.report.Disclosure2019.Procurement.Unit
	}
	switch {
	case unit == printed:
		return repair
	case printed == "" && unit != "亿元":
		above, _ := jsonpointer.Split(repair[0].Pointer)
		return append(repair, Repair{above + "/unit", TextValue(unit)})
	default:
		return nil
	}
}

// cutUnit takes the unit off what was typed, where it is one of the cell's kind: a measure of cases, or one of money.
func cutUnit(kind CellKind, typed string) (number, unit string) {
	number, unit = hanzi.CutUnit(typed)
	if unit == "" || hanzi.IsMoney(unit) != (kind == AmountCell) {
		return typed, ""
	}
	return number, unit
}

// dropZeros drops zeros in front of other digits.
func dropZeros(typed string) string {
	for len(typed) > 1 && typed[0] == '0' && typed[1] >= '0' && typed[1] <= '9' {
		typed = typed[1:]
	}
	return typed
}

// wrongType tells that a member has a value of another JSON type. A year that is a whole number, only far too large, is
// out of bounds instead.
func (w *structureWalk) wrongType(m *member, raw string) {
	if m.kind == integerMember && decimal.IsNumber(raw) {
		if _, is := decimal.ReadWhole(raw); is != decimal.Broken {
			fault := tooLarge
			if raw[0] == '-' {
				fault = tooSmall
			}
			w.fault(m, fault, Value{raw})
			return
		}
	}
	f := Finding{Actual: scalar(raw)}
	f.arg("wanted", m.kind.words())
	f.arg("found", literalWords(raw))
	w.find("J01", &f)
}

// words says what the value of a member is.
func (k memberKind) words() Text {
	switch k {
	case textMember:
		return Text{zh: "文字（加引号）", key: "type.text"}
	case integerMember:
		return Text{zh: "整数（不加引号）", key: "type.integer"}
	case objectMember, notesMember:
		return Text{zh: "一组数据（花括号）", key: "type.object"}
	case listMember:
		return Text{zh: "一个列表（方括号）", key: "type.list"}
	case valuesMember:
		return Text{zh: "数字、文字或空值", key: "type.values"}
	default:
		panic("govreport: kind of member without words")
	}
}

// literalWords says what a JSON value is: itself when it is short, otherwise what sort of value.
func literalWords(raw string) Text {
	switch {
	case raw == "":
		return Text{zh: "空", key: "value.nothing"}
	case raw[0] == '{':
		return Text{zh: "一组数据（花括号）", key: "type.object"}
	case raw[0] == '[':
		return Text{zh: "一个列表（方括号）", key: "type.list"}
	case raw == "null":
		return Text{zh: "空值（null）", key: "value.null"}
	case raw == "true" || raw == "false":
		return Text{zh: "真假值（{value}）", key: "value.truth"}.withVerbatim("value", raw)
	case raw == `""`:
		return Text{zh: "空文字", key: "value.emptyText"}
	case decimal.IsNumber(raw):
		return Text{zh: "数字 {value}", key: "value.number"}.withVerbatim("value", shorten(raw))
	}
	return Text{zh: "“{value}”", key: "value.text"}.withVerbatim("value", shorten(strictjson.Unquote(raw)))
}

// shorten cuts a text off after forty characters.
func shorten(s string) string {
	n := 0
	for i := range s {
		if n++; n > 40 {
			return s[:i] + "…"
		}
	}
	return s
}

// scalar returns a kept JSON value as a Value, if it is one.
func scalar(raw string) Value {
	if raw == "" || raw[0] == '{' || raw[0] == '[' {
		return Value{}
	}
	return Value{raw}
}
