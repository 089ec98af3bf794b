package main

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// A style is how a piece of text looks where there is colour: an SGR parameter.
type style string

const (
	plain   style = ""
	bold    style = "1"
	dim     style = "2"
	red     style = "1;31"
	yellow  style = "33"
	cyan    style = "36"
	green   style = "32"
	good    style = "1;32"
	caution style = "1;33"
)

// A page is text laid out for people: indented, wrapped and, on a terminal, coloured. Everything it is given to show must
// have gone through clean.
type page struct {
	b     strings.Builder
	lang  govreport.Language
	width int
	color bool
}

// ambiguous is the width of ambiguous characters where the language is read.
func (p *page) ambiguous() int {
	if p.lang == govreport.En {
		return 1
	}
	return 2
}

func (p *page) paint(s style, text string) string {
	if !p.color || s == plain || text == "" {
		return text
	}
	return "\x1b[" + string(s) + "m" + text + "\x1b[0m"
}

func (p *page) blank() { p.b.WriteByte('\n') }

// heading writes one line that is not wrapped.
func (p *page) heading(s style, text string) {
	p.b.WriteString(p.paint(s, text))
	p.blank()
}

// para writes a text indented by so many columns, its further lines as the first.
func (p *page) para(indent int, s style, text string) { p.entry(indent, "", plain, 0, s, text) }

// entry writes a label in a column of its own and a text beside it; further lines of the text stand below its first.
func (p *page) entry(indent int, label string, ls style, column int, s style, text string) {
	lines := wrap(text, max(16, p.width-indent-column), p.ambiguous())
	for i, line := range lines {
		p.b.WriteString(strings.Repeat(" ", indent))
		switch {
		case i == 0 && label != "":
			p.b.WriteString(p.paint(ls, label))
			p.b.WriteString(strings.Repeat(" ", max(0, column-textWidth(label, p.ambiguous()))))
		default:
			p.b.WriteString(strings.Repeat(" ", column))
		}
		p.heading(s, line)
	}
}

// column returns the width of the column that holds these labels, with the space behind it.
func (p *page) column(labels ...string) int {
	widest := 0
	for _, label := range labels {
		widest = max(widest, textWidth(label, p.ambiguous()))
	}
	return widest + 2
}

func (p *page) say(ph phrase, args ...any) string { return say(p.lang, ph, args...) }
