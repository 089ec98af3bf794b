package extract

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/words"
)

// A Place is where a fragment begins in its source, as far as the source has such places. What it has not is zero.
type Place struct {
	Offset int // byte offset in the text of the source
	// Length is how many bytes of the source's text the fragment takes, where it does not stand there letter by letter, as
	// in HTML with its tags and entities. 0 says that it does: then offsets within it count.
	Length int
	Line   int // line, from 1
	// Paragraph counts those that have words, from 1, where a source has paragraphs: its lines, if it has any, are not seen.
	Paragraph int
	Column    int // character within the line, from 1
	Page      int // page, from 1
	Box       Box // on the page
	Sheet     string
	Table     int    // which table of the source, from 1 in the order in which they begin
	Row       int    // row of the table, from 1
	Cell      int    // cell of the row, from 1; merged cells are one
	Name      string // of the place, such as the B7 of a spreadsheet; else empty
}

// A Box is a rectangle on a page, in points from its upper left corner.
type Box struct{ Left, Top, Right, Bottom float64 }

// IsZero reports a place that is none: of what is not in the source.
func (p Place) IsZero() bool { return p == Place{} }

// ToTheCharacter says a place as In does, and of a text in lines which character of its line it is.
func (p Place) ToTheCharacter(l govreport.Language) string {
	said := p.In(l)
	if p.Line == 0 || p.Column == 0 || p.Paragraph+p.Page+p.Table > 0 {
		return said
	}
	if l == govreport.En {
		said += ", "
	}
	return said + sayPlace(l, "column", strconv.Itoa(p.Column))
}

// In says a place for people, such as 第3页第2个表格第12行第5格, 工作表“表三”B7 or 第88行. It is empty where there is nothing to
// say.
func (p Place) In(l govreport.Language) string {
	l, _ = govreport.MatchLanguage(string(l))
	var parts []string
	say := func(slot, value string) {
		parts = append(parts, sayPlace(l, slot, value))
	}
	count := func(slot string, n int) {
		if n > 0 {
			say(slot, strconv.Itoa(n))
		}
	}
	if p.Sheet != "" {
		say("sheet", p.Sheet)
	}
	count("page", p.Page)
	switch {
	case p.Name != "":
		parts = append(parts, p.Name)
	case p.Table > 0 && p.Row > 0:
		count("table", p.Table)
		count("row", p.Row)
		count("cell", p.Cell)
	case p.Paragraph > 0:
		count("paragraph", p.Paragraph)
	default:
		count("line", p.Line)
	}
	if l == govreport.En {
		return strings.Join(parts, ", ")
	}
	return strings.Join(parts, "")
}

func sayPlace(l govreport.Language, slot, value string) string {
	return words.Fill(words.In(string(l), "place."+slot, placeWords[slot]), func(string) (string, bool) { return value, true })
}

// placeWords are the parts of a place in the form's language; words has the others, under "place.".
var placeWords = map[string]string{
	"sheet": "工作表“{sheet}”", "page": "第 {n} 页", "table": "第 {n} 个表格", "row": "第 {n} 行", "cell": "第 {n} 格", "line": "第 {n} 行", "column": "第 {n} 字", "paragraph": "第 {n} 段",
}

// inside returns the place of a byte of a fragment's text.
func (p Place) inside(text string, at int) Place {
	if p.Length == 0 {
		p.Offset += at
		if p.Column > 0 {
			p.Column += utf8.RuneCountInString(text[:at])
		}
	}
	return p
}

// end returns the offset in the source at which a part of a fragment's text ends.
func (p Place) end(at int) int {
	if p.Length == 0 {
		return p.Offset + at
	}
	return p.Offset + p.Length
}
