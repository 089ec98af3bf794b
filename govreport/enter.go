package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// Enter puts into a report what a person typed at a JSON Pointer: into a cell as Cell.Write does, into the year if it is a
// whole number, into a text or a note in a cell as it stands. What a cell or the year cannot hold is kept and found by Check. It returns how
// the entry reads once understood, "1234" for "１,２３４"; ok is false when the report has no such place, and nothing is
// changed.
func Enter(r *Report, pointer, typed string) (understood string, ok bool) {
	if cell, ok := cellOfNote(FormOf(r.formEdition()), pointer); ok {
		r.CellNotes.Set(cell, typed)
		return typed, true
	}
	s, m, ok := slotAt(r, pointer)
	switch {
	case !ok:
		return "", false
	case s.text != nil:
		*s.text = typed
		return typed, true
	case s.integer != nil:
		return r.enterInteger(s.integer, pointer, typed), true
	default:
		kind := m.kind.cellKind()
		*s.cell = readNumber(kind, typed)
		r.settleMark(pointer)
		return s.cell.print(kind), true
	}
}

// enterInteger enters the year. Typed words that are no number have no place in the model: they are kept as Decode keeps a
// value of another type.
func (r *Report) enterInteger(to *int, pointer, typed string) string {
	x := ReadCount(typed)
	n, filled := x.Int()
	if *to = int(n); !filled && !x.IsBlank() {
		// Before what the source had there, such as nothing: the first counts.
		r.Deviations = append([]Deviation{{WrongType, pointer, strictjson.Quote(typed)}}, r.Deviations...)
		return typed
	}
	if !filled {
		return ""
	}
	return strconv.Itoa(*to)
}
