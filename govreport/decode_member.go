package govreport

import (
	"bytes"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// member reads the value of a known member into its slot.
func (d *decoder) member(m *member, s slot) error {
	if m.edition != "" {
		return d.editionedMember(m, s)
	}
	return d.slot(m, s)
}

func (d *decoder) slot(m *member, s slot) error {
	switch m.kind {
	case objectMember:
		if d.tokens.PeekKind() != jsontext.KindBeginObject {
			return d.keep(WrongType)
		}
		if err := d.object(s.object); err != nil {
			return err
		}
	case listMember:
		if d.tokens.PeekKind() != jsontext.KindBeginArray {
			return d.keep(WrongType)
		}
		if err := d.list(m, s.list); err != nil {
			return err
		}
	case valuesMember:
		if d.tokens.PeekKind() != jsontext.KindBeginObject {
			return d.keep(WrongType)
		}
		if err := d.values(m, s.values); err != nil {
			return err
		}
	default:
		return d.scalar(m, s)
	}
	d.empty(m, s)
	return nil
}

// empty notes an optional member that is there but holds nothing, so that Encode writes it again.
func (d *decoder) empty(m *member, s slot) {
	if !m.mandatory && m.empty(s) {
		d.deviate(EmptyMember, nil)
	}
}

// scalar reads a text, an integer or a number cell.
func (d *decoder) scalar(m *member, s slot) error {
	literal, err := d.value()
	if err != nil {
		return err
	}
	switch {
	case m.kind.isCell():
		*s.cell = readCell(m.kind, literal)
	case m.kind == integerMember:
		n, is := readWhole(literal)
		if !isNumber(literal) || is != isWhole || int64(int(n)) != n {
			d.deviate(WrongType, literal)
			break
		}
		*s.integer = int(n)
	case literal[0] != '"':
		d.deviate(WrongType, literal)
	default:
		text, ok := readText(literal)
		*s.text = text
		if !ok {
			d.deviate(BadText, literal)
		}
		d.empty(m, s)
	}
	return nil
}

// readText returns the text of a JSON string; ok is false when U+FFFD stands in for invalid UTF-8 or a lone surrogate.
func readText(literal []byte) (text string, ok bool) {
	if isPlain(literal) {
		return string(literal[1 : len(literal)-1]), true
	}
	b, err := jsontext.AppendUnquote(nil, literal)
	return string(b), err == nil
}

// isPlain reports whether a JSON string stands for just the bytes between its quotes.
func isPlain(literal []byte) bool { return bytes.IndexByte(literal, '\\') < 0 && utf8.Valid(literal) }

// list reads an array whose '[' comes next. The model holds no more items than the list may have; what follows is kept
// as one deviation, under the pointer of the item after the last, so that a hostile document cannot blow up the model.
func (d *decoder) list(m *member, l list) error {
	if _, err := d.tokens.ReadToken(); err != nil {
		return err
	}
	for i := 0; d.tokens.PeekKind() != jsontext.KindEndArray; i++ {
		if i == m.limit.max {
			if err := d.rest(); err != nil {
				return err
			}
			break
		}
		item := l.grow()
		var err error
		d.at.item(i)
		if d.tokens.PeekKind() == jsontext.KindBeginObject {
			err = d.object(item)
		} else {
			err = d.keep(WrongType)
		}
		d.at.up()
		if err != nil {
			return err
		}
	}
	_, err := d.tokens.ReadToken()
	return err
}

// rest keeps all further items of an array, with the commas between them.
func (d *decoder) rest() error {
	start := 0
	for i := 0; d.tokens.PeekKind() != jsontext.KindEndArray; i++ {
		item, err := d.value()
		if err != nil {
			return err
		}
		if i == 0 {
			start = int(d.tokens.InputOffset()) - len(item)
		}
	}
	d.at.down(restToken)
	d.deviate(UnknownMember, d.data[start:d.tokens.InputOffset()])
	d.at.up()
	return nil
}

// restToken is the reference token of the item after the last (RFC 6901, section 4).
const restToken = "-"

// values reads an object of scalars whose '{' comes next. A value that is no scalar, and what the model has no room for,
// is kept.
func (d *decoder) values(m *member, values *[]CellValue) error {
	if _, err := d.tokens.ReadToken(); err != nil {
		return err
	}
	var seen names
	for d.tokens.PeekKind() != jsontext.KindEndObject {
		literal, text, err := d.name()
		if err != nil {
			return err
		}
		switch {
		case text == nil:
			err = d.badName(literal)
		case !seen.add(string(text)):
			err = d.keepAt(string(text), DuplicateMember)
		case len(*values) == m.limit.max:
			err = d.keepAt(string(text), UnknownMember)
		default:
			d.at.down(string(text))
			err = d.cellValue(values, string(text))
			d.at.up()
		}
		if err != nil {
			return err
		}
	}
	_, err := d.tokens.ReadToken()
	return err
}

func (d *decoder) cellValue(values *[]CellValue, pointer string) error {
	literal, err := d.value()
	if err != nil {
		return err
	}
	var v Value
	switch {
	case literal[0] == 'n':
		v = BlankValue()
	case literal[0] == '"':
		text, ok := readText(literal)
		v = TextValue(text)
		if !ok {
			v = Value{string(literal)} // the value keeps the literal, so that nothing need be written back
			d.deviate(BadText, literal)
		}
	case isNumber(literal):
		v = Value{string(literal)}
		if n, is := readWhole(literal); is == isWhole {
			v = NumberValue(n)
		}
	default:
		d.deviate(WrongType, literal)
		return nil
	}
	*values = append(*values, CellValue{pointer, v})
	return nil
}
