package extract

import "strings"

// CutCells makes cells of the lines among fragments that hold a row of a table as text, with pipes or tabs between the cells.
// Readers of formats whose paragraphs may hold such rows end with it: people paste tables that have lost their limits anywhere.
func CutCells(fragments []Fragment) []Fragment {
	s := &splitter{}
	any := false
	for i := range fragments {
		s.row = max(s.row, fragments[i].Row)
		any = any || fragments[i].holdsCells()
	}
	if !any {
		return fragments
	}
	for i := range fragments {
		f := &fragments[i]
		if !f.holdsCells() {
			s.out = append(s.out, *f)
			s.closed = false
			continue
		}
		s.text, s.counted, s.column = f.Text, 0, 1
		first := len(s.out)
		s.readLine(0, len(f.Text))
		for j := first; j < len(s.out); j++ {
			s.out[j].Place = f.placeAt(s.out[j].Place.Offset)
			s.out[j].Indented = f.Indented
		}
	}
	return s.out
}

func (f *Fragment) holdsCells() bool {
	return f.Kind == Line && (strings.IndexByte(f.Text, '\t') >= 0 || hasPipe(f.Text))
}
