package word

import "strings"

// This file sees to figures in white, with which some fill up columns of print: beside others they are not seen and no part of a number.
// Figures in white alone stand on a dark ground.

// A paleText is white figures, and where in the text of their paragraph they stand.
type paleText struct {
	at   int
	text string
}

// isFigures reports a text of digits and nothing else but space.
func isFigures(text string) bool {
	return strings.Trim(text, "0123456789 ") == "" && strings.TrimSpace(text) != ""
}

// seePale leaves white figures out of a paragraph with others, and puts them back into one without.
func (p *paragraph) seePale(d *document) {
	if len(p.pale) == 0 {
		return
	}
	text := p.text.String()
	if strings.ContainsAny(text, "0123456789") {
		for _, pale := range p.pale {
			d.hidden.add(pale.text)
		}
		return
	}
	p.text.Reset()
	from := 0
	for _, pale := range p.pale {
		p.text.WriteString(text[from:pale.at])
		p.text.WriteString(pale.text)
		from = pale.at
	}
	p.text.WriteString(text[from:])
}
