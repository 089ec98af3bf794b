package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
)

// CellNotes are notes printed in cells behind the number, by the JSON Pointers of the cells: 其中修订16件 of
// 22（其中修订16件）. Each value is a text; a cell has at most one.
type CellNotes []CellValue

// MaxCellNote is the most characters that a note in a cell may have.
const MaxCellNote = 500

// Of returns the note in a cell, "" for none.
func (n CellNotes) Of(pointer string) string {
	for i := range n {
		if n[i].Pointer == pointer {
			return n[i].Value.String()
		}
	}
	return ""
}

// Set notes something in a cell, in place of what was noted there; nothing takes the note away.
func (n *CellNotes) Set(pointer, note string) {
	kept := make(CellNotes, 0, len(*n)+1)
	at := -1
	for _, x := range *n {
		if x.Pointer != pointer {
			kept = append(kept, x)
		} else if at < 0 && note != "" {
			at = len(kept)
			kept = append(kept, CellValue{pointer, TextValue(note)})
		}
	}
	if at < 0 && note != "" {
		kept = append(kept, CellValue{pointer, TextValue(note)})
	}
	*n = kept
}

// cellOfNote returns the cell that a pointer into /cellNotes is about; ok is false when it is about none of the form's.
func cellOfNote(form *Form, pointer string) (cell string, ok bool) {
	token, ok := strings.CutPrefix(pointer, "/cellNotes/")
	if !ok {
		return "", false
	}
	cell = jsonpointer.NameOf(token)
	return cell, form.Cell(cell) != nil
}
