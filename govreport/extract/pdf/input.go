package pdf

import (
	"fmt"
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A piece is a table or a line of a page.
type piece struct {
	grid *grid
	line line
	page int
	box  box
}

// inputOf makes an input of the pages of a file.
func inputOf(pages []*page) (*extract.Input, error) {
	if err := judge(pages); err != nil {
		return nil, err
	}
	var pieces []piece
	for _, p := range pages {
		pieces = append(pieces, piecesOf(p)...)
	}
	pieces = withoutFurniture(pieces, pages)
	in := &extract.Input{Notes: notesOf(pages)}
	w := writer{in: in, margins: marginsOf(pieces)}
	for i := range pieces {
		w.add(&pieces[i])
	}
	w.flush()
	return in, nil
}

// judge says what a file is whose text cannot be read.
func judge(pages []*page) error {
	glyphs, unknown, pictures := 0, 0, 0
	for _, p := range pages {
		glyphs += len(p.glyphs)
		unknown += p.unknown
		pictures += p.pictures
	}
	const few = 20 // as a scanner's stamp or page numbers have
	switch {
	case unknown > glyphs/4 && unknown > few:
		return ErrNoLetters
	case glyphs < few*len(pages) && pictures >= len(pages) && pictures > 0:
		return ErrScan
	case glyphs == 0:
		return fmt.Errorf("%w: its pages are empty", ErrScan)
	}
	return nil
}

// notesOf are the notes on pages that are pictures.
func notesOf(pages []*page) []extract.Note {
	var notes []extract.Note
	pictures, texts, unseen := 0, 0, 0
	first := 0
	for _, p := range pages {
		pictures += p.pictures
		texts += p.texts
		if p.unseen > 0 && first == 0 {
			first = p.number
		}
		unseen += p.unseen
	}
	if unseen > 0 && 4*unseen >= texts {
		notes = append(notes, extract.NoteOf(extract.Recognised, unseen, "", extract.Place{Page: first}))
	}
	if pictures > 0 {
		notes = append(notes, extract.NoteOf(extract.Pictures, pictures, "", extract.Place{}))
	}
	return notes
}

// piecesOf returns the lines and tables of a page in the order of reading.
func piecesOf(p *page) []piece {
	var pieces []piece
	for _, g := range p.grids {
		if g.isFilled() {
			pieces = append(pieces, piece{grid: g, page: p.number, box: g.box()})
		}
	}
	for _, l := range linesOf(p.number, p.rest) {
		pieces = append(pieces, piece{line: l, page: p.number, box: l.box})
	}
	slices.SortStableFunc(pieces, func(a, b piece) int { return compare(a.box.top, b.box.top) })
	return pieces
}

func (g *grid) isFilled() bool {
	for i := range g.cells {
		if len(g.cells[i].glyphs) > 0 {
			return true
		}
	}
	return false
}

// withoutFurniture drops lines at the head or foot of pages that stand there on most of them, whatever number they have.
func withoutFurniture(pieces []piece, pages []*page) []piece {
	if len(pages) < 2 {
		return pieces
	}
	height := map[int]float64{}
	for _, p := range pages {
		height[p.number] = p.height
	}
	key := func(p *piece) string {
		const margin = 0.12
		at := p.box.top / height[p.page]
		if p.grid != nil || at > margin && at < 1-margin {
			return ""
		}
		text := strings.Map(func(r rune) rune {
			switch {
			case r >= '0' && r <= '9':
				return '0'
			case r == ' ':
				return -1
			}
			return r
		}, p.line.text)
		for strings.Contains(text, "00") {
			text = strings.ReplaceAll(text, "00", "0")
		}
		return fmt.Sprintf("%.0f %s", p.box.top/8, text)
	}
	count := map[string]int{}
	for i := range pieces {
		count[key(&pieces[i])]++
	}
	return slices.DeleteFunc(pieces, func(p piece) bool {
		k := key(&p)
		return k != "" && count[k] > 1 && 2*count[k] >= len(pages)
	})
}
