package functab

// An area is a part of the memory of which some is to stay.
type area struct {
	bytes   []byte
	starts  map[int]bool // of what stays, its length being unknown
	dropped []piece
}

// A piece is one that goes, unless it stays.
type piece struct{ at, length int }

func newArea(memory []byte) *area {
	return &area{bytes: memory, starts: map[int]bool{}}
}

// keepStart marks that something of unknown length stands at an offset.
func (a *area) keepStart(at int) { a.starts[at] = true }

// drop says that what stands at an offset goes, unless something else stands there too: equal data is stored once.
func (a *area) drop(at, length int) {
	if at >= 0 && length > 0 && at+length <= len(a.bytes) {
		a.dropped = append(a.dropped, piece{at, length})
	}
}

// blankDropped blanks what was dropped.
func (a *area) blankDropped() {
	for _, s := range a.dropped {
		if !a.starts[s.at] {
			clear(a.bytes[s.at : s.at+s.length])
		}
	}
}
