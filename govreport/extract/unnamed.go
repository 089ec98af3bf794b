package extract

import (
	"slices"
	"strings"
)

// unnamedReach is how long a heading without a known word may be, in glyphs.
const unnamedReach = 20

// withUnnamed adds headings that have none of the words headings are known by, such as 六、附则: a line with nothing but the
// number of a section of prose that has no other heading, between the headings beside it. Rule S01 says that they are named
// otherwise on the form.
func (d *document) withUnnamed(candidates []heading) []heading {
	var head [6]*heading
	for _, i := range chain(candidates) {
		head[candidates[i].section] = &candidates[i]
	}
	var unnamed []heading
	for _, section := range [...]int{0, 4, 5} {
		if between, ok := d.gapFor(section, head); ok {
			if h, ok := d.unnamedHeading(section, between); ok {
				unnamed, head[section] = append(unnamed, h), &h
			}
		}
	}
	if unnamed == nil {
		return candidates
	}
	candidates = append(candidates, unnamed...)
	slices.SortFunc(candidates, func(a, b heading) int { return a.at.from - b.at.from })
	return candidates
}

// gapFor returns where the heading of a section can stand that has none; ok is false where it has one, or where the one before
// it, or that of table 2 behind section 一, has none either.
func (d *document) gapFor(section int, head [6]*heading) (between span, ok bool) {
	if head[section] != nil || section > 0 && head[section-1] == nil || section == 0 && head[1] == nil {
		return span{}, false
	}
	between = d.all()
	if section > 0 {
		between.from = head[section-1].at.to
	}
	if section < 5 && head[section+1] != nil {
		between.to = head[section+1].at.from
	}
	return between, true
}

// unnamedHeading finds the one line that has the number of a section and text below it. Two are a list.
func (d *document) unnamedHeading(section int, between span) (found heading, ok bool) {
	for i := between.from; i < between.to; i++ {
		if d.glyphs[i].gap != fragmentGap || !isNumeral(d.glyphs[i].r) || i+2 >= between.to || d.glyphs[i+1].r != '、' {
			continue
		}
		number, title := d.ordinal(i)
		end := d.lineEnd(title, between.to)
		if number != section+1 || end == title || end-title > unnamedReach || d.hasStop(title, end) {
			continue
		}
		if ok {
			return heading{}, false
		}
		found, ok = heading{section: section, at: span{i, end}, number: number, score: 80, unnamed: true}, true
	}
	return found, ok && found.at.to < between.to
}

// lineEnd returns where the line ends that a glyph is in.
func (d *document) lineEnd(i, limit int) int {
	for i < limit && d.glyphs[i].gap != fragmentGap {
		i++
	}
	return i
}

// hasStop reports whether a sentence ends, or a clause, within some glyphs: a heading has none.
func (d *document) hasStop(from, to int) bool {
	for _, g := range d.glyphs[from:to] {
		if isStop(g.r) || strings.ContainsRune(",:|", g.r) || isDigit(g.r) {
			return true
		}
	}
	return false
}
