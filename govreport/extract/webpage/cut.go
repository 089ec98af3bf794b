package webpage

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// This file tells a page that was cut off from one that merely leaves out the end tags that may be left out.

// noteCut notes a document that does not end. Parts of pages end anywhere.
func (r *reader) noteCut() {
	last := strings.TrimRight(r.page, " \t\r\n\x00")
	head, foot := last[:min(len(last), 8<<10)], last[max(0, len(last)-64<<10):]
	switch {
	case hasTag(foot, "</html", "</body"):
	case !hasTag(head, "<html", "<body"):
	case len(r.tables) > 0 || r.endsElements() && !r.reachesEnd() || !strings.HasSuffix(last, ">") && !endsSentence(last):
		quote := strings.TrimSpace(string(r.line.text))
		if quote == "" && len(r.items) > 0 {
			quote = r.items[len(r.items)-1].Text
		}
		r.notes = append(r.notes, extract.Note{Kind: extract.Cut, Quote: quote, Place: extract.Place{Offset: r.at.offset, Line: r.at.line, Column: r.at.column}})
	}
}

// hasTag reports one of two tags, in letters of any size; the last of a text is found first.
func hasTag(text, a, b string) bool {
	for at := len(text); at > 0; {
		if at = strings.LastIndexByte(text[:at], '<'); at < 0 {
			return false
		}
		if hasPrefixFold(text[at:], a) || hasPrefixFold(text[at:], b) {
			return true
		}
	}
	return false
}

// endsElements reports a page that writes end tags where they might be left out, or that began a part of it which must have one and has
// not ended: that of its body, too, would be there.
func (r *reader) endsElements() bool {
	for _, name := range [...]atom.Atom{atom.P, atom.Td, atom.Tr, atom.Li} {
		if r.counted[name].ends > 0 {
			return true
		}
	}
	for _, name := range [...]atom.Atom{atom.Div, atom.Section, atom.Article, atom.Main, atom.Form, atom.Ul, atom.Ol, atom.Center} {
		if c := r.counted[name]; c.begins > c.ends {
			return true
		}
	}
	return false
}

// reachesEnd reports a page with text below the heading of the last section of a report: nothing of it is lost that could be told.
func (r *reader) reachesEnd() bool {
	const last = "六"
	found := false
	for i := range r.items {
		text := r.items[i].Text
		if found && text != "" {
			return true
		}
		_, behind := utf8.DecodeRuneInString(text)
		found = found || strings.HasPrefix(text, last) && strings.HasPrefix(strings.TrimLeft(text[behind:], " "), "、")
	}
	return false
}

// endsSentence reports a text that ends as sentences do.
func endsSentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune("。！？；.!?）)”", last)
}

// tagsCounted is how many tags of a name there were.
type tagsCounted struct{ begins, ends int }

// countTag counts a tag of a block that was read.
func (r *reader) countTag(name atom.Atom, ends bool) {
	switch name {
	case atom.P, atom.Td, atom.Tr, atom.Li, atom.Div, atom.Section, atom.Article, atom.Main, atom.Form, atom.Ul, atom.Ol, atom.Center:
		if r.counted == nil {
			r.counted = map[atom.Atom]tagsCounted{}
		}
		c := r.counted[name]
		if ends {
			c.ends++
		} else {
			c.begins++
		}
		r.counted[name] = c
	}
}
