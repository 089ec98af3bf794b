package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// member reads the value of a known member into its slot.
func (d *decoder) member(m *member, s slot) {
	if m.edition != "" {
		d.editionedMember(m, s)
	} else {
		d.slot(m, s)
	}
}

func (d *decoder) slot(m *member, s slot) {
	switch next := d.json.Kind(); {
	case m.kind == objectMember && next == '{':
		d.object(s.object)
	case m.kind == listMember && next == '[':
		d.list(m, s.list)
	case m.kind.isValues() && next == '{':
		d.values(m, s.values)
	case m.kind == objectMember || m.kind == listMember || m.kind.isValues():
		d.keep(WrongType)
		return
	default:
		d.scalar(m, s)
		return
	}
	d.empty(m, s)
}

// empty notes an optional member that is there but holds nothing, so that Encode writes it again.
func (d *decoder) empty(m *member, s slot) {
	if !m.mandatory && m.empty(s) {
		d.deviate(EmptyMember, nil)
	}
}

// scalar reads a text, an integer or a number cell.
func (d *decoder) scalar(m *member, s slot) {
	literal := d.json.Value()
	switch {
	case literal == nil: // a fault
	case m.kind.isCell():
		*s.cell = readCell(m.kind, literal)
	case m.kind == integerMember:
		n, ok := readInt(literal)
		*s.integer = n
		if !ok {
			d.deviate(WrongType, literal)
		}
	case literal[0] != '"':
		d.deviate(WrongType, literal)
	default:
		text, ok := d.readText(literal)
		*s.text = text
		if !ok {
			d.deviate(BadText, literal)
		}
		d.empty(m, s)
	}
}

// readText returns the text of the JSON string read last; ok is false when U+FFFD stands in for invalid UTF-8 or a lone surrogate.
func (d *decoder) readText(literal []byte) (text string, ok bool) {
	if d.json.Plain() {
		return d.keepText(literal[1 : len(literal)-1]), true
	}
	if d.unquoted == nil {
		d.unquoted = make([]byte, 0, len(literal))
	}
	d.unquoted, ok = strictjson.AppendUnquote(d.unquoted[:0], literal)
	return string(d.unquoted), ok
}

// keepText keeps a text. Short ones, of which a report has a dozen, stand together: one text keeps no more than the others of its
// buffer in memory.
func (d *decoder) keepText(text []byte) string {
	const short, buffer = 100, 400
	if len(text) > short {
		return string(text)
	}
	if d.texts.Cap()-d.texts.Len() < len(text) {
		d.texts.Reset()
		d.texts.Grow(buffer)
	}
	at := d.texts.Len()
	d.texts.Write(text)
	return d.texts.String()[at:]
}

// list reads an array whose '[' comes next. The model holds no more items than the list may have; what follows is kept
// as one deviation, under the pointer of the item after the last, so that a hostile document cannot blow up the model.
func (d *decoder) list(m *member, l list) {
	d.json.Open()
	for i := 0; d.json.Item(); i++ {
		if i == m.limit.max {
			d.rest()
			return
		}
		item := l.grow()
		d.at.Item(i)
		if d.json.Kind() == '{' {
			d.object(item)
		} else {
			d.keep(WrongType)
		}
		d.at.Up()
	}
}

// rest keeps the next item of an array and all further ones, with the commas between them.
func (d *decoder) rest() {
	start, end := d.json.Offset(), 0
	for more := true; more; more = d.json.Item() {
		d.json.Value()
		end = d.json.Offset()
	}
	d.deviateAt(restToken, UnknownMember, d.data[start:end])
}

// restToken is the reference token of the item after the last (RFC 6901, section 4).
const restToken = "-"

// values reads an object of scalars whose '{' comes next. A value that is no scalar, and what the model has no room for,
// is kept.
func (d *decoder) values(m *member, values *[]CellValue) {
	d.json.Open()
	var seen names
	for {
		literal, ok := d.json.Name()
		if !ok {
			return
		}
		name := d.nameText(literal)
		switch {
		case name == nil:
			d.badName(literal)
		case !seen.add(string(name)):
			d.keepAt(string(name), DuplicateMember)
		case len(*values) == m.limit.max:
			d.keepAt(string(name), UnknownMember)
		default:
			d.at.Down(string(name))
			d.cellValue(values, string(name))
			d.at.Up()
		}
	}
}

func (d *decoder) cellValue(values *[]CellValue, pointer string) {
	literal := d.json.Value()
	if literal == nil {
		return // a fault
	}
	var v Value
	switch literal[0] {
	case '{', '[', 't', 'f':
		d.deviate(WrongType, literal)
		return
	case '"':
		text, ok := d.readText(literal)
		v = TextValue(text)
		if !ok {
			v = Value{string(literal)} // the value keeps the literal, so that nothing need be written back
			d.deviate(BadText, literal)
		}
	default:
		v = readValue(literal)
	}
	*values = append(*values, CellValue{pointer, v})
}

// readValue returns a JSON scalar as a value; a number is made plain where it is whole.
func readValue(literal []byte) Value {
	if decimal.StartsNumber(literal[0]) {
		if n, is := decimal.ReadWhole(string(literal)); is == decimal.Whole {
			return NumberValue(n)
		}
	}
	return Value{string(literal)}
}

// readInt reads a JSON literal as an int, 0 when it is none.
func readInt(literal []byte) (n int, ok bool) {
	if !decimal.StartsNumber(literal[0]) {
		return 0, false
	}
	whole, is := decimal.ReadWhole(string(literal))
	if is != decimal.Whole || int64(int(whole)) != whole {
		return 0, false
	}
	return int(whole), true
}

// readCell reads a JSON literal into a number cell. What the cell cannot hold is kept as it stands.
func readCell(kind memberKind, literal []byte) number {
	if literal[0] == 'n' {
		return number{}
	}
	if kind == amountMember {
		if literal[0] == '"' {
			if a, ok := parseAmount(string(literal[1 : len(literal)-1])); ok { // without escapes, as all but a few
				return a
			}
			if a, ok := parseAmount(strictjson.Unquote(string(literal))); ok {
				return a
			}
		}
		return number{raw: string(literal)}
	}
	if n, ok := readDigits(literal); ok {
		return number{n: n, filled: true}
	}
	if decimal.StartsNumber(literal[0]) {
		if n, is := decimal.ReadWhole(string(literal)); is == decimal.Whole && (n >= 0 || kind == changeMember) {
			return number{n: n, filled: true}
		}
	}
	return number{raw: string(literal)}
}

// readDigits reads a whole number as nearly all are written: a few digits and nothing else.
func readDigits(literal []byte) (n int64, ok bool) {
	const few = 15 // fewer than MaxCount has
	if len(literal) > few {
		return 0, false
	}
	for _, c := range literal {
		if c-'0' > 9 {
			return 0, false
		}
		n = 10*n + int64(c-'0')
	}
	return n, true
}
