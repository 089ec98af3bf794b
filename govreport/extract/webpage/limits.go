package webpage

// Limits say how much of a page is read before it is refused. Zero values are the limits that reports stay far below.
type Limits struct {
	Bytes     int // of the page
	Fragments int // paragraphs and cells
	Depth     int // tables within tables
}

// What is read when the limits do not say. A page of a report has some 200 KB, a thousand cells and five layout tables.
const (
	MaxBytes     = 16 << 20
	MaxFragments = 200_000
	MaxDepth     = 100
)

func (l Limits) orDefault() Limits {
	if l.Bytes == 0 {
		l.Bytes = MaxBytes
	}
	if l.Fragments == 0 {
		l.Fragments = MaxFragments
	}
	if l.Depth == 0 {
		l.Depth = MaxDepth
	}
	return l
}
