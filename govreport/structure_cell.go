package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
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
		found = Verbatim(shorten(unquote(x.raw)))
	default:
		if m.kind == amountMember {
			f.Variant = "notDecimal"
		}
		f.Repair = w.repair(m, x.raw)
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

// forced offers the number that the sums force in a cell in which none can be read.
func (w *structureWalk) forced() []Repair {
	pointer := w.at.pointer()
	i, ok := w.checker.form.index[pointer]
	if !ok {
		return nil // a part of a report that stands alone
	}
	if n, ok := w.checker.forced(i); ok {
		return []Repair{{pointer, NumberValue(n)}}
	}
	return nil
}

// breaksRange reports whether a literal is a number of the cell's kind, but one that no such cell can hold.
func breaksRange(kind memberKind, raw string) bool {
	if kind != amountMember {
		if !isNumber(raw) {
			return false
		}
		_, is := readWhole(raw)
		return is != isBroken
	}
	if raw[0] != '"' {
		return false // a JSON number, whatever its value, is no decimal string
	}
	whole, fraction, point := strings.Cut(strings.TrimPrefix(unquote(raw), "-"), ".")
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

// repair offers the number that was meant, where that is plain: a number with full-width digits, separators, spaces or
// the cell's own unit in it.
func (w *structureWalk) repair(m *member, raw string) []Repair {
	if raw[0] != '"' && !isNumber(raw) {
		return nil
	}
	typed := hanzi.Trim(unquote(raw))
	unit := ""
	if raw[0] == '"' {
		typed, unit = cutUnit(typed, m.kind)
		if typed == "" && unit == "" {
			return []Repair{{w.at.pointer(), BlankValue()}}
		}
	}
	value, ok := readTyped(m.kind, typed)
	if !ok {
		return nil
	}
	repair := []Repair{{w.at.pointer(), value}}
	if m.kind != amountMember || unit == "" {
		return repair
	}
	return w.repairUnit(repair, unit)
}

// repairUnit adds what the unit typed into a money cell asks for: nothing where the form prints 万元, the unit's own
// member for 采购总金额; where it contradicts either there is no plain repair.
func (w *structureWalk) repairUnit(repair []Repair, unit string) []Repair {
	if w.at.depth == 0 || w.at.steps[w.at.depth-1].name != "amount" {
		if unit == "元" {
			return nil
		}
		return repair
	}
	switch w.checker.report.Disclosure2019.Procurement.Unit {
	case unit:
		return repair
	case "":
		above, _ := splitPointer(repair[0].Pointer)
		return append(repair, Repair{above + "/unit", TextValue(unit)})
	default:
		return nil
	}
}

// cutUnit takes the unit off what was typed: a counter for a number of things, 元 or 万元 for money.
func cutUnit(typed string, kind memberKind) (number, unit string) {
	if kind == amountMember {
		for _, money := range []struct{ typed, unit string }{{"万元", "万元"}, {"萬元", "万元"}, {"元", "元"}} {
			if before, ok := strings.CutSuffix(typed, money.typed); ok {
				return before, money.unit
			}
		}
		return typed, ""
	}
	for _, counter := range []string{"件", "项", "項", "份", "条", "條", "个", "個", "宗", "起"} {
		if before, ok := strings.CutSuffix(typed, counter); ok {
			return before, counter
		}
	}
	return typed, ""
}

// readTyped reads typed text as the value of a cell; ok is false when it is no number.
func readTyped(kind memberKind, typed string) (Value, bool) {
	var x number
	switch kind {
	case amountMember:
		x = ReadAmount(dropZeros(typed)).number
	case changeMember:
		x = ReadChange(typed).number
	default:
		x = ReadCount(typed).number
	}
	if !x.filled {
		return Value{}, false
	}
	return Value{x.literal(kind.cellKind())}, true
}

// dropZeros drops zeros in front of other digits.
func dropZeros(typed string) string {
	for len(typed) > 1 && typed[0] == '0' && typed[1] >= '0' && typed[1] <= '9' {
		typed = typed[1:]
	}
	return typed
}
