package extract

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// MostNotes is how many notes of one kind an extraction has on one part of the report; the others are counted by one note more,
// see Note.Unlisted. A part is what the first name of a note's pointer names, such as applications.
const MostNotes = 300

// listed keeps the first notes of each kind and part, and has one more count the others. What is in doubt is not counted with what
// is not.
func listed(notes []Note) []Note {
	if len(notes) <= MostNotes {
		return notes
	}
	type group struct {
		kind     NoteKind
		part     string
		doubtful bool
	}
	found := map[group]int{}
	rest := map[group]int{}
	kept := notes[:0]
	for _, n := range notes {
		_, part, _ := strings.Cut(n.Pointer, "/")
		part, _, _ = strings.Cut(part, "/")
		g := group{n.Kind, part, n.Doubtful()}
		found[g]++
		switch more := found[g] - MostNotes; {
		case more == 1:
			rest[g] = len(kept)
			n.Rows, n.Unlisted = nil, 1
			kept = append(kept, n)
		case more > 1:
			kept[rest[g]].Unlisted = more
		default:
			kept = append(kept, n)
		}
	}
	for _, i := range rest {
		kept[i].Args = []govreport.Arg{numberArg("count", kept[i].Unlisted)}
	}
	clear(notes[len(kept):])
	return kept
}
