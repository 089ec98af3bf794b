package govreport

// wrongType tells that a member has a value of another JSON type. A year that is a whole number, only far too large, is
// out of bounds instead.
func (w *structureWalk) wrongType(m *member, raw string) {
	if m.kind == integerMember && isNumber(raw) {
		if _, is := readWhole(raw); is != isBroken {
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
		return Text{"文字（加引号）", "文字（加引號）", "a text in quotes"}
	case integerMember:
		return Text{"整数（不加引号）", "整數（不加引號）", "a whole number without quotes"}
	case objectMember:
		return Text{"一组数据（花括号）", "一組數據（花括號）", "a group of members in braces"}
	case listMember:
		return Text{"一个列表（方括号）", "一個列表（方括號）", "a list in brackets"}
	case valuesMember:
		return Text{"数字、文字或空值", "數字、文字或空值", "a number, a text or null"}
	default:
		panic("govreport: kind of member without words")
	}
}

// literalWords says what a JSON value is: itself when it is short, otherwise what sort of value.
func literalWords(raw string) Text {
	switch {
	case raw == "":
		return Text{"空", "空", "nothing"}
	case raw[0] == '{':
		return Text{"一组数据（花括号）", "一組數據（花括號）", "a group of members in braces"}
	case raw[0] == '[':
		return Text{"一个列表（方括号）", "一個列表（方括號）", "a list in brackets"}
	case raw == "null":
		return Text{"空值（null）", "空值（null）", "null"}
	case raw == "true" || raw == "false":
		return Text{"真假值（" + raw + "）", "真假值（" + raw + "）", "a truth value (" + raw + ")"}
	case raw == `""`:
		return Text{"空文字", "空文字", "an empty text"}
	case isNumber(raw):
		said := shorten(raw)
		return Text{"数字 " + said, "數字 " + said, "the number " + said}
	}
	said := shorten(unquote(raw))
	return Text{"“" + said + "”", "「" + said + "」", `"` + said + `"`}
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
