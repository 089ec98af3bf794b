package recall

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A page is a text as it is laid out, and which of its claims are put to the test on it.
type page struct {
	prose  string
	ink    string // the prose without spaces and line ends, in which quotes are looked for
	before string // what was put in front of a sentence, without spaces
	at     int    // where in the ink; nothing before it has moved
	claims []*Claim
}

// claimed returns the labels whose cells are known.
func (t *Text) claimed() (list []*Claim) {
	for i := range t.Claims {
		if t.Claims[i].claims() {
			list = append(list, &t.Claims[i])
		}
	}
	return list
}

func wholePages(t *Text) []*page {
	return []*page{{prose: t.prose, ink: inkOf(t.prose), claims: t.claimed()}}
}

// wrapped breaks lines as documents made for print have them. One that is broken already is left as it is.
func (t *Text) wrapped(width int) []*page {
	pages := wholePages(t)
	if !t.isWrapped() {
		pages[0].prose = wrap(t.prose, width)
	}
	return pages
}

// wrap breaks every line that is longer than a number of characters, wherever that may be.
func wrap(prose string, width int) string {
	var wrapped strings.Builder
	column := 0
	for _, r := range prose {
		if column == width && r != '\n' {
			wrapped.WriteByte('\n')
			column = 0
		}
		wrapped.WriteRune(r)
		column++
		if r == '\n' {
			column = 0
		}
	}
	return wrapped.String()
}

// isWrapped reports whether the text came with its lines broken: a label goes over one.
func (t *Text) isWrapped() bool {
	for i := range t.Claims {
		if strings.Contains(t.Claims[i].Quote, "\n") {
			return true
		}
	}
	return false
}

// introduced puts a clause in front of a sentence, one page for each sentence that has a label. Those that claim nothing must
// stay silent.
func (t *Text) introduced(clause string) (pages []*page) {
	bySentence := map[int]*page{}
	for i := range t.Claims {
		claim := &t.Claims[i]
		at := sentenceOf(t.prose, claim.at)
		p := bySentence[at]
		if p == nil {
			p = &page{prose: t.prose[:at] + clause + t.prose[at:], before: clause, at: len(inkOf(t.prose[:at]))}
			p.ink = inkOf(p.prose)
			bySentence[at] = p
			pages = append(pages, p)
		}
		if claim.claims() {
			p.claims = append(p.claims, claim)
		}
	}
	return pages
}

// sentenceOf says where the sentence around a place begins, behind the mark of a list. One that goes on with the sentence before
// it begins there.
func sentenceOf(prose string, at int) int {
	for {
		start := afterStop(prose, at)
		begin := start + len(listMark.FindString(prose[start:]))
		if begin > at {
			begin = start
		}
		if start == 0 || prose[start-1] == '\n' || !leansBack.MatchString(prose[begin:]) {
			return begin
		}
		_, size := utf8.DecodeLastRuneInString(prose[:start])
		at = start - size
	}
}

var (
	listMark  = regexp.MustCompile(`^\s*(#+\s*)?([（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.、．]|[一二三四五六七八九]是)?\s*`)
	leansBack = regexp.MustCompile(`^(其中|其余|两项|另|从|分类)`)
)

// afterStop says where the last sentence before a place ends. A line end is no end in the middle of a broken sentence.
func afterStop(prose string, at int) int {
	const short = 20 // characters: a heading, not a line of a paragraph
	for at > 0 {
		r, size := utf8.DecodeLastRuneInString(prose[:at])
		switch r {
		case '。', '！', '？':
			return at
		case '\n':
			line := strings.TrimSpace(prose[strings.LastIndexByte(prose[:at-1], '\n')+1 : at-1])
			last, _ := utf8.DecodeLastRuneInString(line)
			if utf8.RuneCountInString(line) < short || strings.ContainsRune("。！？；：", last) {
				return at
			}
		}
		at -= size
	}
	return 0
}

// inkOf leaves out spaces and line ends.
func inkOf(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// A span is a stretch of the ink.
type span struct{ start, end int }

func (s span) meets(t span) bool { return s.start < t.end && t.start < s.end }

// spanOf says where a label is on the page.
func (p *page) spanOf(t *Text, claim *Claim) span {
	start := len(inkOf(t.prose[:claim.at]))
	if start >= p.at {
		start += len(p.before)
	}
	return span{start, start + len(inkOf(claim.Quote))}
}

// spansOf says where words are on the page: wherever they are found.
func (p *page) spansOf(ink string) (spans []span) {
	for from := 0; ink != ""; {
		i := strings.Index(p.ink[from:], ink)
		if i < 0 {
			break
		}
		spans = append(spans, span{from + i, from + i + len(ink)})
		from += i + 1
	}
	return spans
}
