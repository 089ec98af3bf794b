package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// readProse reads preamble and sections 一, 五 and 六, and sees to the text that stands beside the tables.
func (rd *reader) readProse() {
	for _, t := range rd.tables {
		if !t.used.empty() {
			rd.hidden = append(rd.hidden, t.used)
		}
	}
	for i := range rd.o.duplicates {
		rd.hidden = append(rd.hidden, rd.o.duplicates[i].at)
	}
	for f := range rd.d.frags { // a page header
		if s := rd.d.fragmentSpan(f); s.from >= rd.o.front.to && !s.empty() && rd.isTitleAgain(s) {
			rd.hidden = append(rd.hidden, s)
		}
	}
	slices.SortFunc(rd.hidden, func(a, b span) int { return a.from - b.from })
	rd.readPreamble()
	sections := govreport.FormOf(govreport.Edition2021).Sections
	moved := rd.readBeside()
	for i, text := range [...]*string{0: &rd.report.Overview.Text, 4: &rd.report.Problems.Text, 5: &rd.report.OtherMatters.Text} {
		if text == nil {
			continue
		}
		pointer := sections[i].Pointer
		parts := rd.visible(rd.o.spanOf(i))
		if i == 4 && len(moved) > 0 {
			parts = append(moved[:len(moved):len(moved)], parts...)
		}
		*text = rd.readText(pointer+"/text", parts)
		switch {
		case len(parts) > 0:
			rd.foundParts(pointer+"/text", parts)
		case rd.o.head[i] != nil:
			rd.note(Note{Kind: SectionEmpty, Pointer: pointer}, rd.o.head[i].at)
		default:
			rd.lack(SectionMissing, pointer)
		}
	}
}

// foundParts records the parts a text was put together from.
func (rd *reader) foundParts(pointer string, parts []span) {
	for _, part := range parts {
		rd.found(pointer, part)
	}
}

// visible returns what is left of a span without tables, repeated headings and footer.
func (rd *reader) visible(s span) []span {
	var parts []span
	for _, hidden := range rd.hidden {
		if hidden.to <= s.from || hidden.from >= s.to {
			continue
		}
		if hidden.from > s.from {
			parts = append(parts, span{s.from, hidden.from})
		}
		s.from = max(s.from, hidden.to)
	}
	if !s.empty() {
		parts = append(parts, s)
	}
	return parts
}

// formEdition is the report's edition or, while that is unknown, the one in force.
func (rd *reader) formEdition() govreport.Edition {
	if rd.report.Edition == "" {
		return govreport.Edition2021
	}
	return rd.report.Edition
}

// isTitleAgain reports whether a span is the title of the report and nothing else.
func (rd *reader) isTitleAgain(s span) bool {
	at := s.from
	for _, r := range rd.report.Title {
		if r = hanzi.Fold(r); r == hanzi.None || hanzi.IsSpace(r) {
			continue
		}
		if at == s.to || rd.d.glyphs[at].r != r {
			return false
		}
		at++
	}
	return at == s.to && rd.report.Title != ""
}

// readPreamble reads what is between title and first heading, without the lines a page puts there.
func (rd *reader) readPreamble() {
	front := rd.o.front
	if rd.o.headings() == 0 {
		front.to = rd.bodyWithoutHeadings()
	}
	s := front
	if rd.title.class == 3 || rd.title.class == 1 && rd.report.Title != "" && rd.d.glyphs[rd.title.at.from].gap == fragmentGap {
		before := span{front.from, rd.title.at.from}
		if rd.d.countLetters(before, 2) == 2 {
			rd.note(Note{Kind: PageFurniture, Quote: rd.d.text(before)}, before)
		}
		s.from = rd.title.at.to
		if s.from < s.to && rd.d.glyphs[s.from].r == '>' && rd.d.glyphs[s.from].gap == noGap {
			s.from++
		}
	}
	var kept, dropped []span
	for _, part := range rd.visible(s) {
		from, to := rd.d.fragmentsOf(part)
		for f := from; f < to; f++ {
			line := rd.d.fragmentSpan(f)
			line.from, line.to = max(line.from, part.from), min(line.to, part.to)
			switch {
			case line.empty() || rd.isTitleAgain(line):
			case rd.isHeaderLine(line):
				dropped = append(dropped, line)
			default:
				kept = append(kept, line)
			}
		}
	}
	rd.report.Preamble = rd.readText("/preamble", kept)
	rd.foundParts("/preamble", together(kept))
	for _, part := range together(dropped) {
		rd.note(Note{Kind: PageFurniture, Quote: rd.d.text(part)}, part)
	}
}

// bodyWithoutHeadings is where the front of a source without headings ends: at its first table.
func (rd *reader) bodyWithoutHeadings() int {
	end := len(rd.d.glyphs)
	for _, t := range rd.tables {
		if !t.used.empty() {
			end = min(end, t.used.from)
		}
	}
	return end
}

// together joins spans that follow each other directly.
func together(parts []span) []span {
	var joined []span
	for _, part := range parts {
		if last := len(joined) - 1; last >= 0 && joined[last].to == part.from {
			joined[last].to = part.to
		} else {
			joined = append(joined, part)
		}
	}
	return joined
}

// noteOutline notes headings that are missing, out of place, printed twice or misnumbered.
func (rd *reader) noteOutline() {
	sections := govreport.FormOf(rd.formEdition()).Sections
	mark := func(kind govreport.MarkKind, s int) {
		rd.mark(kind, sections[s].Pointer, rd.o.head[s].at, rd.o.head[s].at.from)
	}
	for _, s := range rd.o.outOfOrder {
		rd.note(Note{Kind: SectionMoved, Pointer: sections[s].Pointer}, rd.o.head[s].at)
		mark(govreport.MovedSection, s)
	}
	for i := range rd.o.duplicates {
		h := &rd.o.duplicates[i]
		rd.note(Note{Kind: HeadingTwice, Pointer: sections[h.section].Pointer, Quote: rd.d.quote(h.at)}, h.at)
	}
	for s, h := range rd.o.head {
		if h == nil {
			rd.mark(govreport.AbsentSection, sections[s].Pointer, span{}, len(rd.d.glyphs))
		} else if h.number != 0 && h.number != s+1 {
			printed := hanzi.OrdinalCharacter(h.number)
			rd.note(Note{Kind: Renumbered, Pointer: sections[s].Pointer, Quote: rd.d.quote(h.at), Args: []govreport.Arg{
				{Name: "printed", Value: govreport.Verbatim(printed)}, {Name: "expected", Value: govreport.Verbatim(sections[s].Number)}}}, h.at)
			mark(govreport.RenumberedSection, s)
		} else if h.unnamed {
			mark(govreport.RenamedSection, s)
		}
	}
}
