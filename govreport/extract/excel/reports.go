package excel

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A group is the sheets of one report.
type group struct {
	names []string
	has   map[string]bool // parts of the report that were found in it
	input extract.Input
	hidden,
	bare []string
	bareAt extract.Place
}

// reports sorts the sheets into reports.
func (b *book) reports() ([]extract.Input, error) {
	var groups []*group
	row := 0
	for _, s := range b.sheets {
		r, err := s.reading(&row)
		if err != nil {
			return nil, err
		}
		if err := b.limits.Fits(sizeOf(r.fragments)); err != nil {
			return nil, err
		}
		if len(r.fragments) == 0 && len(r.hidden) == 0 {
			continue
		}
		parts := partsOf(r.fragments)
		if n := len(groups); n == 0 || groups[n-1].hasOneOf(parts) {
			groups = append(groups, &group{has: map[string]bool{}})
		}
		groups[len(groups)-1].add(r, parts)
	}
	var inputs []extract.Input
	for i, g := range groups {
		if len(groups) > 1 {
			g.input.Name = strings.Join(g.names, "、")
		}
		if i == 0 {
			g.hidden = append(g.hidden, b.hidden...)
		}
		if err := b.limits.Fits(sizeOf(g.input.Fragments)); err != nil {
			return nil, err
		}
		inputs = append(inputs, g.finish())
	}
	return inputs, nil
}

func sizeOf(fragments []extract.Fragment) int {
	size := 0
	for i := range fragments {
		size += len(fragments[i].Text)
	}
	return size
}

// partsOf returns which parts of a report fragments hold.
func partsOf(fragments []extract.Fragment) []string {
	x, err := extract.Read(fragments)
	if err != nil {
		return nil
	}
	var parts []string
	for _, s := range x.Sources {
		if _, part, _ := strings.Cut(s.Pointer, "/"); part != "" {
			part, _, _ = strings.Cut(part, "/")
			switch part {
			case "title", "overview", "disclosure", "disclosure2019", "applications", "disputes", "problems", "otherMatters":
				parts = append(parts, part)
			}
		}
	}
	return parts
}

func (g *group) hasOneOf(parts []string) bool {
	for _, part := range parts {
		if g.has[part] {
			return true
		}
	}
	return false
}

func (g *group) add(r *reading, parts []string) {
	g.names = append(g.names, r.sheet.name)
	for _, part := range parts {
		g.has[part] = true
	}
	g.input.Fragments = append(g.input.Fragments, r.fragments...)
	g.hidden = append(g.hidden, r.hidden...)
	for _, at := range r.bare {
		if len(g.bare) == 0 {
			g.bareAt = extract.Place{Sheet: r.sheet.name, Name: at.name()}
		}
		g.bare = append(g.bare, r.sheet.bare[at])
	}
}

// finish adds what was left out.
func (g *group) finish() extract.Input {
	if n := len(g.hidden); n > 0 {
		g.input.Notes = append(g.input.Notes, extract.NoteOf(extract.HiddenText, n, g.hidden[0], extract.Place{}))
	}
	if n := len(g.bare); n > 0 {
		g.input.Notes = append(g.input.Notes, extract.NoteOf(extract.NotComputed, n, g.bare[0], g.bareAt))
	}
	return g.input
}
