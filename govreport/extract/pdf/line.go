package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// A line is a line of text.
type line struct {
	text string
	page int
	box  box
	em   float64 // the height of its characters
	lead float64 // how wide the characters at its beginning are that no line end may stand between
}

// linesOf sorts characters into lines, from the top to the bottom and from left to right.
func linesOf(page int, glyphs []glyph) []line {
	glyphs = slices.Clone(glyphs)
	slices.SortStableFunc(glyphs, func(a, b glyph) int {
		_, y1 := a.middle()
		_, y2 := b.middle()
		return compare(y1, y2)
	})
	var lines []line
	for from := 0; from < len(glyphs); {
		to := from + 1
		around := glyphs[from].box
		for ; to < len(glyphs); to++ {
			_, y := glyphs[to].middle()
			_, middle := around.middle()
			if y-middle > min(around.height(), glyphs[to].height())/2 {
				break
			}
			if glyphs[to].height() > glyphs[from].height()/2 { // not of what is raised or lowered
				around = around.around(glyphs[to].box)
			}
		}
		if l := lineOf(page, glyphs[from:to]); l.text != "" {
			lines = append(lines, l)
		}
		from = to
	}
	return lines
}

// lineOf writes the characters of a line, with space where there is some between them.
func lineOf(page int, glyphs []glyph) line {
	slices.SortStableFunc(glyphs, func(a, b glyph) int { return compare(a.left, b.left) })
	l := line{page: page, box: glyphs[0].box}
	for _, g := range glyphs {
		l.em = max(l.em, g.height())
	}
	var b strings.Builder
	end := glyphs[0].left
	raised := raisedOf(glyphs)
	for i, g := range glyphs {
		if i > 0 && sameInk(glyphs[i-1], g) { // bold, as some programs print it: twice
			continue
		}
		if i > 0 {
			b.WriteString(spaceBetween(glyphs[i-1].r, g.r, (g.left-end)/l.em))
		}
		if raised[i] && !raised[i-1] {
			b.WriteRune('（')
		}
		b.WriteRune(g.r)
		if raised[i] && (i+1 == len(glyphs) || !raised[i+1]) {
			b.WriteRune('）')
		}
		end = max(end, g.right)
		if g.r != ' ' {
			l.box = l.box.around(g.box)
		}
	}
	l.text = strings.TrimSpace(b.String())
	l.lead = leadOf(glyphs)
	return l
}

// raisedOf tells the figures and signs that stand smaller and higher behind figures: marks of notes, which are none of the number.
func raisedOf(glyphs []glyph) []bool {
	raised := make([]bool, len(glyphs))
	base := -1 // the figure that those behind it may be raised over
	for i := range glyphs {
		r := glyphs[i].r
		figure := r >= '0' && r <= '9'
		switch {
		case base >= 0 && (figure || strings.ContainsRune("①②③④⑤⑥⑦⑧⑨⑩*＊※[]［］〔〕()（）注", r)) && glyphs[i].isRaisedOver(glyphs[base]):
			raised[i] = true
		case figure:
			base = i
		default:
			base = -1
		}
	}
	return raised
}

func (g glyph) isRaisedOver(o glyph) bool {
	return g.height() < 0.85*o.height() && o.bottom-g.bottom > 0.2*o.height()
}

// spaceBetween is what is written for a gap between two characters, as wide as so many of them are high. Digits stand side by side,
// or they are of two numbers; between characters there is a little where lines are justified, and beside digits by default.
func spaceBetween(a, b rune, gap float64) string {
	least := 0.5
	if a < utf8.RuneSelf && b < utf8.RuneSelf {
		least = 0.12
	}
	switch {
	case gap > 1.5:
		return "  "
	case gap > least:
		return " "
	}
	return ""
}

// leadOf measures the characters at the beginning of a line that are not parted: a word or number, and marks with what they stand
// at.
func leadOf(glyphs []glyph) float64 {
	const glue = "，。、；：？！“”‘’（）《》〈〉【】「」『』〔〕,.;:?!()%-—…·"
	end := 0
	for i := range glyphs {
		if end = i; i+1 == len(glyphs) {
			break
		}
		a, b := glyphs[i].r, glyphs[i+1].r
		word := a != ' ' && b != ' ' && a < utf8.RuneSelf && b < utf8.RuneSelf
		if !word && !strings.ContainsRune(glue, a) && !strings.ContainsRune(glue, b) {
			break
		}
	}
	return glyphs[end].right - glyphs[0].left
}

// sameInk reports a character printed over itself.
func sameInk(a, b glyph) bool {
	return a.r == b.r && b.left-a.left < (a.right-a.left)/4
}

// textsOf returns the texts of the cells of a row. Lines that ended because a cell is narrow go on in the next.
func textsOf(page int, cells []gridCell) []string {
	lines := make([][]line, len(cells))
	for i := range cells {
		lines[i] = linesOf(page, cells[i].glyphs)
	}
	texts := make([]string, len(cells))
	for i := range cells {
		number := isBroken(lines[i], lines)
		var b strings.Builder
		for j, l := range lines[i] {
			switch {
			case j == 0:
			case cells[i].goesOn(lines[i][j-1], l, number):
				b.WriteString(gapBetween(lines[i][j-1].text, l.text))
			default:
				b.WriteString("\n")
			}
			b.WriteString(l.text)
		}
		texts[i] = b.String()
	}
	return texts
}

// goesOn reports that the cell had no room for what the next line begins with. Figures below figures may be the numbers of two rows
// without a line between them, unless the number is known to be broken.
func (c *gridCell) goesOn(a, b line, number bool) bool {
	const margins = 12 // at both sides of a cell together, as Word has them
	last, _ := utf8.DecodeLastRuneInString(a.text)
	first, _ := utf8.DecodeRuneInString(b.text)
	return a.box.right-a.box.left+b.lead > c.box.right-c.box.left-margins && (number || !isFigure(last) || !isFigure(first))
}

// isBroken reports two lines of a cell that are one number, as the other numbers of its row show, which stand in one line: at the
// height of the middle of both. That of another row would stand at the height of one of them.
func isBroken(own []line, row [][]line) bool {
	if len(own) != 2 {
		return false
	}
	_, first := own[0].box.middle()
	_, second := own[1].box.middle()
	found := false
	for _, other := range row {
		if len(other) != 1 || strings.IndexFunc(other[0].text, func(r rune) bool { return !isFigure(r) }) >= 0 {
			continue
		}
		_, y := other[0].box.middle()
		if math.Abs(y-(first+second)/2) > (second-first)/5 {
			return false
		}
		found = true
	}
	return found
}
