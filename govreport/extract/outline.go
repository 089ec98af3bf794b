package extract

// An outline is where the sections of a document are.
type outline struct {
	head       [6]*heading // nil for a section without a heading
	body       [6]span     // from behind the heading to the next one
	front      span        // what is before the first heading
	duplicates []heading   // headings of a section that has already begun
	outOfOrder []int       // sections whose headings stand in another place than the form's
	again      span        // a second copy of the report behind the first
}

// outline finds the sections. Headings are also listed in preambles and tables of contents; the real ones are the chain
// of headings in the form's order that has most to say for itself, text below them included.
func (d *document) outline() *outline {
	candidates := d.withUnnamed(d.findHeadings())
	for i := range candidates {
		candidates[i].own = candidates[i].score
		candidates[i].score += d.weightBelow(candidates, i)
	}
	o := &outline{}
	chosen := chain(candidates)
	for _, i := range chosen {
		o.head[candidates[i].section] = &candidates[i]
	}
	if len(chosen) > 0 {
		o.addStrays(candidates, chosen[0])
	}
	o.cut(d, candidates)
	return o
}

// weightBelow counts what follows a heading before the next, as far as it matters.
func (d *document) weightBelow(candidates []heading, i int) int {
	const enough = 60
	next := len(d.glyphs)
	if i+1 < len(candidates) {
		next = candidates[i+1].at.from
	}
	return min(next-candidates[i].at.to, enough)
}

// chain chooses the best headings in the order of the sections; of equals the earlier.
func chain(candidates []heading) []int {
	type link struct{ score, last int }
	var best [6]link
	for s := range best {
		best[s].last = -1
	}
	before := make([]int, len(candidates))
	for i := range candidates {
		h := &candidates[i]
		score, from := 0, -1
		for s := range h.section {
			if best[s].last >= 0 && best[s].score > score {
				score, from = best[s].score, best[s].last
			}
		}
		before[i] = from
		if score += h.score; best[h.section].last < 0 || score > best[h.section].score {
			best[h.section] = link{score, i}
		}
	}
	last := link{0, -1}
	for s := range best {
		if best[s].last >= 0 && best[s].score > last.score {
			last = best[s]
		}
	}
	var chosen []int
	for i := last.last; i >= 0; i = before[i] {
		chosen = append([]int{i}, chosen...)
	}
	return chosen
}

// addStrays adds numbered headings of sections that the chain lacks, from its beginning on: the source may have them in
// another order.
func (o *outline) addStrays(candidates []heading, first int) {
	for i := first; i < len(candidates); i++ {
		h := &candidates[i]
		if o.head[h.section] == nil && h.number > 0 && h.score >= 150 {
			o.head[h.section] = h
			o.outOfOrder = append(o.outOfOrder, h.section)
		}
	}
}

// sure is the score of a numbered heading on a line of its own with text below it.
const sure = 200

// cut cuts the document at the headings. When they begin again behind the last section, the page holds two reports.
func (o *outline) cut(d *document, candidates []heading) {
	o.front = d.all()
	begun := -1
	restart := o.restart(d, candidates)
	for i := range candidates {
		h := &candidates[i]
		switch {
		case h.at.from >= restart:
			if begun >= 0 {
				o.body[begun].to = restart
			}
			o.again = span{restart, len(d.glyphs)}
			return
		case o.head[h.section] == h:
			if begun < 0 {
				o.front.to = h.at.from
			} else {
				o.body[begun].to = h.at.from
			}
			o.body[h.section] = span{h.at.to, len(d.glyphs)}
			begun = h.section
		case h.section == begun && h.number > 0:
			o.duplicates = append(o.duplicates, *h)
		}
	}
}

// restart returns the glyph where a second report begins behind the last section, or the end of the document: where the
// headings begin again, one beyond doubt, or three, or one below a second title; at that title if there is one.
func (o *outline) restart(d *document, candidates []heading) int {
	var last *heading
	for _, h := range o.head {
		if h != nil && (last == nil || h.at.from > last.at.from) {
			last = h
		}
	}
	if last == nil {
		return len(d.glyphs)
	}
	first, again, certain := -1, map[int]bool{}, false
	for i := range candidates {
		h := &candidates[i]
		if h.at.from <= last.at.from || h.section >= last.section || h.number != h.section+1 {
			continue
		}
		if first < 0 {
			first = h.at.from
		}
		again[h.section] = true
		certain = certain || last.section == 5 && h.score >= sure
	}
	if first < 0 {
		return len(d.glyphs)
	}
	if title := d.titleLine(span{last.at.to, first}); title >= 0 {
		return title
	}
	if certain || len(again) >= 3 {
		return first
	}
	return len(d.glyphs)
}

// titleLine returns the start of the first line in a span that is the title of a report and names a year, or −1.
func (d *document) titleLine(s span) int {
	for i := s.from; i < s.to; i++ {
		if r := d.glyphs[i].r; r != '政' && r != '信' {
			continue
		}
		if end := d.titleEnd(i, s.to); end >= 0 {
			if t := d.titleAround(i, end, s); t.class == 3 && t.year != 0 {
				return t.at.from
			}
			i = end - 1
		}
	}
	return -1
}

// owner returns the section whose text a table must be looked for in: its own, or where it has no heading the nearest one
// before it that has one; -1 for the text before the first heading.
func (o *outline) owner(section int) int {
	for s := section; s >= 0; s-- {
		if o.head[s] != nil {
			return s
		}
	}
	return -1
}

// spanOf returns the text of a section, or what is before the first heading for -1.
func (o *outline) spanOf(owner int) span {
	if owner < 0 {
		return o.front
	}
	return o.body[owner]
}

// sureHeading reports a heading at the start of a line, or one behind a sentence in more than a common word.
func (o *outline) sureHeading(d *document) bool {
	const common = 80 + 30 + 10 // of titledHeading and readHeading
	for _, h := range o.head {
		if h != nil && (d.glyphs[h.at.from].gap == fragmentGap || h.own > common) {
			return true
		}
	}
	return false
}

// headings counts the sections that have one.
func (o *outline) headings() int {
	n := 0
	for _, h := range o.head {
		if h != nil {
			n++
		}
	}
	return n
}
