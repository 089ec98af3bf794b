package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

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
	case objectMember:
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
