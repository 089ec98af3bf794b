package importer

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
)

// This file tells pages from texts with a few tags in them. In a page line feeds mean nothing, in a text everything: a text
// taken for a page runs together, a page taken for a text loses its tables.

// tag is a tag of HTML as editors leave them behind. "<abc@example.cn>" and "<附件>" are none.
var tag = regexp.MustCompile(`(?i)</?(?:a|b|br|center|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|input|ins|li|o:p|ol|p|pre|s|section|` +
	`small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)(?:\s[^<>]*)?/?>`)

// isHTML tells a page, or a part of one, by its tags, whatever encoding they are in: it begins with one, or is a document or a
// table, or has tags on most of its lines.
func isHTML(data []byte) bool {
	const head = 64 << 10
	start := bytes.ToLower(bytes.ReplaceAll(data[:min(len(data), head)], []byte{0}, nil))
	for _, mark := range [...]string{"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"} {
		start = bytes.TrimPrefix(start, []byte(mark))
	}
	if start = bytes.TrimSpace(start); beginsWithTag(start) {
		return true
	}
	for _, document := range [...]string{"<!doctype html", "<html", "<body"} {
		if bytes.Contains(start, []byte(document)) {
			return true
		}
	}
	if bytes.Count(start, []byte("<td")) > 1 && bytes.Contains(start, []byte("<tr")) {
		return true
	}
	lines, tagged := 0, 0
	for line := range bytes.Lines(start) {
		if len(bytes.TrimSpace(line)) > 0 {
			lines++
			if tag.Match(line) {
				tagged++
			}
		}
	}
	return tagged*2 > lines
}

// beginsWithTag reports a tag, a declaration or a comment at the beginning. A line break begins no page.
func beginsWithTag(start []byte) bool {
	if at := tag.FindIndex(start[:min(len(start), 1000)]); at != nil && at[0] == 0 {
		return !bytes.HasPrefix(start, []byte("<br")) && !bytes.HasPrefix(start, []byte("</"))
	}
	for _, opening := range [...]string{"<!", "<?", "<meta", "<head", "<title", "<script", "<style", "<link"} {
		if bytes.HasPrefix(start, []byte(opening)) {
			return true
		}
	}
	return false
}

// withoutTags takes the tags out of the lines of a text that has some, each line by itself.
func withoutTags(in *extract.Input) error {
	var fragments []extract.Fragment
	for i, f := range in.Fragments {
		if !strings.Contains(f.Text, "<") || !tag.MatchString(f.Text) {
			if fragments != nil {
				fragments = append(fragments, f)
			}
			continue
		}
		if fragments == nil {
			fragments = append(make([]extract.Fragment, 0, len(in.Fragments)), in.Fragments[:i]...)
		}
		line, err := webpage.Read(f.Text, webpage.Limits{})
		if err != nil {
			return err
		}
		for _, n := range line.Notes {
			n.Place = within(f, n.Place)
			in.Notes = append(in.Notes, n)
		}
		fragments = append(fragments, shown(f, line.Fragments)...)
	}
	if fragments != nil {
		in.Fragments = fragments
	}
	return nil
}

// shown is what a fragment shows: lines, or a cell, which stays one.
func shown(f extract.Fragment, pieces []extract.Fragment) []extract.Fragment {
	if f.Kind == extract.Cell {
		texts := make([]string, len(pieces))
		for i := range pieces {
			texts[i] = pieces[i].Text
		}
		f.Place.Length, f.Text = max(f.Place.Length, len(f.Text)), strings.Join(texts, "\n")
		return []extract.Fragment{f}
	}
	var lines []extract.Fragment
	for _, piece := range pieces {
		line := f
		line.Text, line.Place = piece.Text, within(f, piece.Place)
		lines = append(lines, line)
	}
	return lines
}

// within is a place in the text of a fragment as a place in the file.
func within(f extract.Fragment, p extract.Place) extract.Place {
	at := f.Place
	if p.Offset <= len(f.Text) {
		at.Offset += p.Offset
		if at.Column > 0 {
			at.Column += utf8.RuneCountInString(f.Text[:p.Offset])
		}
	}
	at.Length = p.Length
	return at
}
