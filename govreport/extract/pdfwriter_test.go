// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode/utf16"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file prints PDF files. It shares nothing with the reader.

// A press is a PDF file being printed.
type press struct {
	rng     *rand.Rand
	pages   []*strings.Builder
	y       float64 // of what was printed last, from below
	ruling  int     // how lines are drawn: a stroke, a bar, a box around each cell
	repeats bool    // the heads of tables stand again on the next page
	number  bool    // pages have a head and a number
	turned  bool    // pages are stored lying on their side, to be turned when they are looked at
	gaps    int     // one of so many rows has no line below it; 0 for none
	framed  bool    // what is on a page is stored as one form on it
}

// Rulings that leave lines out.
const (
	unruled   = -1
	levelOnly = -2
	upright   = -3
	openSides = -4
)

const (
	paperWidth, paperHeight = 595.0, 842.0
	paperMargin             = 70.0
	paperRight              = paperWidth - paperMargin
)

func newPress(rng *rand.Rand) *press {
	p := &press{rng: rng, ruling: rng.IntN(3), repeats: rng.IntN(2) == 0, number: rng.IntN(2) == 0,
		turned: rng.IntN(4) == 0, framed: rng.IntN(4) == 0}
	p.turn()
	return p
}

// turn begins a page.
func (p *press) turn() {
	p.pages = append(p.pages, &strings.Builder{})
	if p.number {
		p.print(paperMargin, paperHeight-40, 9, "某某县人民政府办公室 政府信息公开")
		p.print(paperWidth/2-15, 35, 9, fmt.Sprintf("— %d —", len(p.pages)))
	}
	p.y = paperHeight - paperMargin
}

func (p *press) page() *strings.Builder { return p.pages[len(p.pages)-1] }

// print prints a text on a base line.
func (p *press) print(x, y, size float64, text string) {
	fmt.Fprintf(p.page(), "BT /F1 %.1f Tf %.2f %.2f Td <", size, x, y)
	for _, unit := range utf16.Encode([]rune(text)) {
		fmt.Fprintf(p.page(), "%04X", unit)
	}
	p.page().WriteString("> Tj ET\n")
}

// widthOf is how wide a text is; characters below the Chinese ones are half as wide.
func widthOf(text string, size float64) float64 {
	width := 0.0
	for _, r := range text {
		if r < 0x2000 {
			width += size / 2
		} else {
			width += size
		}
	}
	return width
}

// broken breaks a text into lines that fit. A number is not parted.
func broken(text string, size, width, first float64) []string {
	var out []string
	for part := range strings.SplitSeq(text, "\n") {
		line, room := "", width-first
		for _, piece := range unbreakable(part) {
			if line != "" && widthOf(line+piece, size) > room {
				out, line, room = append(out, line), "", width
			}
			line += piece
		}
		out = append(out, line)
	}
	return out
}

// unbreakable cuts a text where lines may end.
func unbreakable(text string) []string {
	var out []string
	var last rune
	for _, r := range text {
		word := last < 0x80 && r < 0x80 && last > ' ' && r > ' '
		if n := len(out); n > 0 && (word || strings.ContainsRune("，。、；：？！”’）》」,.;:", r) || strings.ContainsRune("“‘（《「", last)) {
			out[n-1] += string(r)
		} else {
			out = append(out, string(r))
		}
		last = r
	}
	return out
}

// paragraph prints a paragraph, its first line indented by two characters.
func (p *press) paragraph(text string) {
	const size = 14.0
	for part := range strings.SplitSeq(text, "\n") {
		for i, line := range broken(part, size, paperRight-paperMargin, 2*size) {
			if p.y < paperMargin+2*size {
				p.turn()
			}
			p.y -= 1.7 * size
			x := paperMargin
			if i == 0 {
				x += 2 * size
			}
			p.print(x, p.y, size, line)
		}
	}
}

// heading prints a line in the middle.
func (p *press) heading(text string) {
	const size = 20.0
	p.y -= 2 * size
	p.print((paperWidth-widthOf(text, size))/2, p.y, size, text)
}

// table prints a sheet of boxes with lines around them.
func (p *press) table(t sheet, heads int) {
	const size, lead = 9.0, 13.0
	widths := p.columns(t.width())
	at := make([]float64, len(widths)+1)
	at[0] = paperMargin
	for i, w := range widths {
		at[i+1] = at[i] + w
	}
	placed, heights := placed(t), make([]float64, len(t))
	for i := range placed {
		for _, c := range placed[i] {
			if n := len(broken(c.text, size, at[c.x+c.cols]-at[c.x]-8, 0)); c.rows == 1 {
				heights[i] = max(heights[i], float64(n)*lead+6)
			} else { // as high as it needs, in its last row
				last := min(i+c.rows, len(t)) - 1
				missing := float64(n)*lead + 6
				for y := i; y < last; y++ {
					missing -= max(heights[y], lead+6)
				}
				heights[last] = max(heights[last], missing)
			}
		}
		heights[i] = max(heights[i], lead+6)
	}
	p.y -= 8
	for from := 0; from < len(t); {
		to, room := from, p.y-paperMargin
		for to < len(t) && heights[to] <= room {
			room -= heights[to]
			to++
		}
		if to == from {
			p.turn()
			if p.repeats && from >= heads {
				p.rows(placed[:heads], heights[:heads], 0, at, size, lead)
			}
			to = from
			for room = p.y - paperMargin; to < len(t) && heights[to] <= room; to++ {
				room -= heights[to]
			}
			if to == from {
				to++
			}
		}
		part := placed[from:to]
		p.rows(part, heights[from:to], from, at, size, lead)
		p.carry(placed, from, to)
		from = to
	}
}

// A placedBox is a box with the column it begins in.
type placedBox struct {
	box
	x    int
	rest string // of its text, for the next page
}

// placed finds the columns of boxes.
func placed(t sheet) [][]placedBox {
	width := t.width()
	out := make([][]placedBox, len(t))
	taken := make([][]bool, len(t))
	for i := range t {
		taken[i] = make([]bool, width)
	}
	for i, row := range t {
		x := 0
		for _, b := range row {
			for x < width && taken[i][x] {
				x++
			}
			b.cols = max(min(b.cols, width-x), 1)
			if x >= width {
				break // there is no room on the page for it
			}
			out[i] = append(out[i], placedBox{box: b, x: x})
			for y := i; y < min(i+b.rows, len(t)); y++ {
				for c := x; c < x+b.cols; c++ {
					taken[y][c] = true
				}
			}
			x += b.cols
		}
		for ; x < width; x++ { // a row with too few ends in empty boxes
			if !taken[i][x] {
				out[i] = append(out[i], placedBox{box: box{cols: 1, rows: 1}, x: x})
			}
		}
	}
	return out
}

// carry lets boxes that reach over the end of a page go on on the next, with what of their text had no room.
func (p *press) carry(rows [][]placedBox, from, to int) {
	for i := from; i < to; i++ {
		for _, c := range rows[i] {
			if left := i + c.rows - to; left > 0 && to < len(rows) {
				rest := c
				rest.rows, rest.text, rest.rest = left, c.rest, ""
				rows[to] = append([]placedBox{rest}, rows[to]...)
			}
		}
	}
}

// rows prints rows of boxes.
func (p *press) rows(rows [][]placedBox, heights []float64, _ int, at []float64, size, lead float64) {
	above := false // the row above has no line below it
	for i, row := range rows {
		below := p.gaps > 0 && i+1 < len(rows) && p.rng.IntN(p.gaps) == 0
		for j, c := range row {
			height := 0.0
			for y := i; y < min(i+c.rows, len(rows)); y++ {
				height += heights[y]
			}
			left, right := at[c.x], at[c.x+c.cols]
			p.frame(left, p.y-height, right, p.y, above, below && c.rows == 1)
			lines := broken(c.text, size, right-left-8, 0)
			if fit := max(int((height-4)/lead), 1); i+c.rows > len(rows) && len(lines) > fit {
				row[j].rest, lines = strings.Join(lines[fit:], ""), lines[:fit]
			}
			top := p.y - (height-float64(len(lines))*lead)/2
			for n, line := range lines {
				p.print((left+right-widthOf(line, size))/2, top-float64(n+1)*lead+3, size, line)
			}
		}
		p.y -= heights[i]
		above = below
	}
}

// frame draws the lines around a cell, those above and below only where there are some.
func (p *press) frame(left, bottom, right, top float64, noTop, noBottom bool) {
	if noTop || noBottom {
		b := p.page()
		fmt.Fprintf(b, "0.5 w %.2f %.2f m %.2f %.2f l S %.2f %.2f m %.2f %.2f l S\n", left, bottom, left, top, right, bottom, right, top)
		if !noTop {
			fmt.Fprintf(b, "%.2f %.2f m %.2f %.2f l S\n", left, top, right, top)
		}
		if !noBottom {
			fmt.Fprintf(b, "%.2f %.2f m %.2f %.2f l S\n", left, bottom, right, bottom)
		}
		return
	}
	switch b := p.page(); p.ruling {
	case unruled:
	case levelOnly:
		fmt.Fprintf(b, "%.2f %.2f m %.2f %.2f l S %.2f %.2f m %.2f %.2f l S\n", left, bottom, right, bottom, left, top, right, top)
	case upright:
		fmt.Fprintf(b, "%.2f %.2f m %.2f %.2f l S %.2f %.2f m %.2f %.2f l S\n", left, bottom, left, top, right, bottom, right, top)
	case openSides:
		fmt.Fprintf(b, "%.2f %.2f m %.2f %.2f l S %.2f %.2f m %.2f %.2f l S\n", left, bottom, right, bottom, left, top, right, top)
		if left > paperMargin {
			fmt.Fprintf(b, "%.2f %.2f m %.2f %.2f l S\n", left, bottom, left, top)
		}
	case 0:
		fmt.Fprintf(b, "0.5 w %.2f %.2f m %.2f %.2f l S %.2f %.2f m %.2f %.2f l S %.2f %.2f m %.2f %.2f l S %.2f %.2f m %.2f %.2f l S\n",
			left, bottom, right, bottom, left, top, right, top, left, bottom, left, top, right, bottom, right, top)
	case 1:
		const w = 0.48
		fmt.Fprintf(b, "%.2f %.2f %.2f %.2f re f %.2f %.2f %.2f %.2f re f %.2f %.2f %.2f %.2f re f %.2f %.2f %.2f %.2f re f\n",
			left, bottom, right-left, w, left, top, right-left, w, left, bottom, w, top-bottom, right, bottom, w, top-bottom)
	default:
		fmt.Fprintf(b, "0.75 w %.2f %.2f %.2f %.2f re S\n", left, bottom, right-left, top-bottom)
	}
}

// columns are the widths of so many columns.
func (p *press) columns(n int) []float64 {
	all := make([]float64, n)
	for i := range all {
		all[i] = (paperRight - paperMargin) / float64(n)
	}
	if n == 10 {
		copy(all, []float64{24, 46, 110})
		for i := 3; i < 10; i++ {
			all[i] = (paperRight - paperMargin - 180) / 7
		}
	}
	return all
}

// report prints a report.
func (p *press) report(r *govreport.Report, tables [3]sheet, v variation) {
	p.heading(v.text(r.Title))
	p.paragraph(v.text("根据《中华人民共和国政府信息公开条例》编制本报告。"))
	p.paragraph(v.text(headings[0]))
	p.paragraph(v.text(r.Overview.Text))
	for i, t := range tables {
		p.paragraph(v.text(headings[i+1]))
		p.table(t, []int{2, 3, 3}[i])
	}
	p.paragraph(v.text(headings[4]))
	p.paragraph(v.text(r.Problems.Text))
	p.paragraph(v.text(headings[5]))
	p.paragraph(v.text(r.OtherMatters.Text))
}

// file is the file as it stands now.
func (p *press) file() []byte {
	var b strings.Builder
	var offsets []int
	add := func(object string) {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(offsets), object)
	}
	stream := func(s string) string { return fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", len(s), s) }
	b.WriteString("%PDF-1.5\n")
	const before = 8 // objects in front of the pages
	kids := ""
	var framed []string
	for i := range p.pages {
		kids += fmt.Sprintf("%d 0 R ", before+1+2*i)
	}
	add("<</Type/Catalog/Pages 2 0 R>>")
	add(fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]>>", len(p.pages), kids))
	add("<</Type/Font/Subtype/Type0/BaseFont/FangSong/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>")
	add("<</Type/Font/Subtype/CIDFontType2/BaseFont/FangSong/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 1000/W[0 8191 500]/CIDToGIDMap 8 0 R>>")
	add("<</Type/FontDescriptor/FontName/FangSong/Flags 4/FontBBox[0 -140 1000 860]/ItalicAngle 0/Ascent 860/Descent -140/CapHeight 700/StemV 80/FontFile2 7 0 R>>")
	var ranges strings.Builder
	for high := range 256 {
		fmt.Fprintf(&ranges, "%s<%02X00><%02XFF><%02X00>\n", map[bool]string{true: "endbfrange\n64 beginbfrange\n"}[high%64 == 0 && high > 0], high, high, high)
	}
	add(stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n1 begincodespacerange <0000><FFFF> endcodespacerange\n64 beginbfrange\n" +
		ranges.String() + "endbfrange\nendcmap CMapName currentdict /CMap defineresource pop end end"))
	for _, data := range [][]byte{boxFont(), boxShapes()} {
		packed := deflated(data)
		add(fmt.Sprintf("<</Length %d/Length1 %d/Filter/FlateDecode>>\nstream\n%s\nendstream", len(packed), len(data), packed))
	}
	for i, page := range p.pages {
		paper, content, forms := fmt.Sprintf("/MediaBox[0 0 %.0f %.0f]", paperWidth, paperHeight), page.String(), ""
		if p.turned {
			paper = fmt.Sprintf("/Rotate 90/MediaBox[0 0 %.0f %.0f]", paperHeight, paperWidth)
			content = fmt.Sprintf("0 1 -1 0 %.0f 0 cm\n", paperHeight) + content
		}
		last := before + 2*len(p.pages)
		if p.framed {
			forms, content = fmt.Sprintf("/XObject<</X %d 0 R>>", last+1+len(framed)), "q 0.5 0 0 0.5 0 0 cm /X Do Q"
			framed = append(framed, "q 2 0 0 2 0 0 cm "+page.String()+" Q")
			if p.turned {
				content = fmt.Sprintf("0 1 -1 0 %.0f 0 cm\n", paperHeight) + content
			}
		}
		add(fmt.Sprintf("<</Type/Page/Parent 2 0 R%s/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>%s>>>>", paper, before+2+2*i, forms))
		add(stream(content))
	}
	for _, content := range framed {
		add(fmt.Sprintf("<</Type/XObject/Subtype/Form/BBox[0 0 2000 2000]/Resources<</Font<</F1 3 0 R>>>>/Length %d>>\nstream\n%s\nendstream", len(content), content))
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, start)
	return []byte(b.String())
}
