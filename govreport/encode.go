package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// Encode returns the report in its JSON form: compact, members in the order of the contract, each blank cell null, the
// texts escaped as json.Marshal does it. Mandatory members are always there, optional ones when something is in them,
// those of the other edition too.
//
// What Decode noted is written back where it stood, so that Encode(Decode(x)) says what x says: unknown members at the
// end of their object, second values behind the first, values of the wrong type and bad texts as they were, missing
// members not at all, empty ones empty. A member that the caller has filled since is written as the caller filled it.
func Encode(r *Report) []byte {
	e := encoder{writer: writer{make([]byte, 0, usualLength)}, index: indexDeviations(r.Deviations), edition: r.formEdition()}
	e.object(r)
	return e.b
}

// usualLength is the length of a usual report; longer ones make the buffer grow.
const usualLength = 24 << 10

// encodePart encodes a part of a report that stands alone, all of its members whatever edition they are of.
func encodePart(o object) []byte {
	var e encoder
	e.object(o)
	return e.b
}

// An encoder writes one document.
type encoder struct {
	writer
	index   deviationIndex
	edition Edition
	at      jsonpointer.Path
}

func (e *encoder) object(o object) {
	deviations := e.index.in(&e.at)
	members := o.members()
	e.put('{')
	for i := range members {
		e.at.Down(members[i].name)
		e.member(&members[i], o.slot(i), deviations)
		e.at.Up()
	}
	for _, d := range deviations {
		if findMember(members, []byte(d.token()), 0) < 0 {
			e.other(d)
		}
	}
	e.put('}')
}

// member writes a member, as far as it is there, and the second values the source had of it.
func (e *encoder) member(m *member, s slot, deviations []*Deviation) {
	own := ofMember(deviations, m.name)
	switch {
	case own != nil && own.holds(m, s):
		e.deviant(own, m, s)
	case m.mandatory && m.in(e.edition) || !m.empty(s):
		e.name(m.name)
		e.slot(m, s)
	}
	for _, d := range deviations {
		if d.Kind == DuplicateMember && d.token() == m.name {
			e.name(m.name)
			e.raw(d.Raw)
		}
	}
}

// deviant writes a member as its source had it.
func (e *encoder) deviant(d *Deviation, m *member, s slot) {
	switch {
	case d.Kind == MissingMember:
	case d.Kind == EmptyMember, d.Kind == UnknownMember && d.Raw[:min(1, len(d.Raw))] == "{":
		e.name(m.name)
		e.slot(m, s)
	default:
		e.name(m.name)
		e.raw(d.Raw)
	}
}

// other writes a member that the model has no place for.
func (e *encoder) other(d *Deviation) {
	switch {
	case d.Kind == UnknownMember || d.Kind == DuplicateMember:
		e.kept(jsonpointer.NameOf(d.token()), d.Raw)
	case d.isWholeMember() && strictjson.Valid([]byte("{"+d.Raw+"}")):
		e.comma()
		e.b = strictjson.AppendCompact(e.b, d.Raw)
	}
}

// kept writes a member whose name and value are the source's.
func (e *encoder) kept(name, raw string) {
	e.comma()
	e.b = append(strictjson.AppendText(e.b, name), ':')
	e.raw(raw)
}

func (e *encoder) slot(m *member, s slot) {
	switch m.kind {
	case textMember:
		e.b = strictjson.AppendText(e.b, *s.text)
	case integerMember:
		e.b = strconv.AppendInt(e.b, int64(*s.integer), 10)
	case countMember, changeMember, amountMember:
		e.b = s.cell.append(e.b, m.kind.cellKind())
	case objectMember:
		e.object(s.object)
	case listMember:
		e.items(s.list)
	case valuesMember, notesMember:
		e.values(*s.values)
	default:
		panic("govreport: unknown kind of member")
	}
}

func (e *encoder) items(l list) {
	deviations := e.index.in(&e.at)
	e.put('[')
	for i := range l.len() {
		e.comma()
		e.at.Item(i)
		if d := ofItem(deviations, i); d != nil && isEmpty(l.at(i)) {
			e.raw(d.Raw)
		} else {
			e.object(l.at(i))
		}
		e.at.Up()
	}
	if d := ofMember(deviations, restToken); d != nil && strictjson.Valid([]byte("["+d.Raw+"]")) {
		e.comma()
		e.b = strictjson.AppendCompact(e.b, d.Raw)
	}
	e.put(']')
}

func (e *encoder) values(values []CellValue) {
	e.put('{')
	for _, v := range values {
		e.comma()
		e.b = append(strictjson.AppendText(e.b, v.Pointer), ':')
		e.b = v.Value.append(e.b)
	}
	for _, d := range e.index.in(&e.at) {
		switch {
		case d.Kind == WrongType && !hasValue(values, jsonpointer.NameOf(d.token())):
			e.kept(jsonpointer.NameOf(d.token()), d.Raw)
		default:
			e.other(d)
		}
	}
	e.put('}')
}

func hasValue(values []CellValue, pointer string) bool {
	for i := range values {
		if values[i].Pointer == pointer {
			return true
		}
	}
	return false
}

// append appends the cell as JSON.
func (x *number) append(b []byte, kind CellKind) []byte {
	switch {
	case x.raw != "":
		return strictjson.AppendCompact(b, x.raw)
	case x.filled && kind != AmountCell:
		return strconv.AppendInt(b, x.n, 10)
	default:
		return append(b, x.literal(kind)...)
	}
}

// append appends the value as JSON; where there is none to give, null.
func (v Value) append(b []byte) []byte {
	if v.IsZero() {
		return append(b, "null"...)
	}
	return strictjson.AppendCompact(b, v.literal)
}

// raw writes JSON that was kept, or as a text what is no JSON: deviations are open to callers.
func (e *encoder) raw(raw string) {
	if strictjson.Valid([]byte(raw)) {
		e.b = strictjson.AppendCompact(e.b, raw)
	} else {
		e.b = strictjson.AppendText(e.b, raw)
	}
}
