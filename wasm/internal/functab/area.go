package functab

// An area is a part of the memory of which some is to stay.
type area struct {
	bytes   []byte
	kept    []bool
	starts  map[int]bool // of what stays, its length being unknown
	dropped []span
}

type span struct{ at, length int }

func newArea(memory []byte) *area {
	return &area{bytes: memory, kept: make([]bool, len(memory)), starts: map[int]bool{}}
}

// keep marks what stands at an offset; 0 refers to nothing.
func (a *area) keep(at int, end func([]byte) int) {
	if at == 0 || at >= len(a.bytes) {
		return
	}
	for i := range end(a.bytes[at:]) {
		a.kept[at+i] = true
	}
}

// keepStart marks that something of unknown length stands at an offset.
func (a *area) keepStart(at int) { a.starts[at] = true }

// drop says that what stands at an offset goes, unless something else stands there too: equal data is stored once.
func (a *area) drop(at, length int) {
	if at >= 0 && length > 0 && at+length <= len(a.bytes) {
		a.dropped = append(a.dropped, span{at, length})
	}
}

// blankAll blanks what is not kept.
func (a *area) blankAll() {
	for i := range a.bytes {
		if !a.kept[i] {
			a.bytes[i] = 0
		}
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
