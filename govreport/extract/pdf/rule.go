package pdf

import (
	"math"
	"slices"
)

// near is how far apart lines may be drawn that are meant to meet, in points.
const near = 2.5

// A rule is a level or upright line: it stands at a place across and reaches along.
type rule struct{ at, from, to float64 }

// rulesOf returns the level and the upright lines of a page. Borders are drawn in pieces, and twice where cells meet.
func rulesOf(strokes []stroke) (level, upright []rule) {
	for _, s := range strokes {
		if math.Abs(s.y1-s.y2) <= math.Abs(s.x1-s.x2) {
			level = append(level, rule{(s.y1 + s.y2) / 2, min(s.x1, s.x2), max(s.x1, s.x2)})
		} else {
			upright = append(upright, rule{(s.x1 + s.x2) / 2, min(s.y1, s.y2), max(s.y1, s.y2)})
		}
	}
	return joinRules(level), joinRules(upright)
}

// joinRules joins pieces of lines, and leaves out what is too short for a border.
func joinRules(rules []rule) []rule {
	snap(rules)
	slices.SortFunc(rules, func(a, b rule) int {
		switch {
		case a.at != b.at:
			return compare(a.at, b.at)
		default:
			return compare(a.from, b.from)
		}
	})
	var out []rule
	for _, r := range rules {
		if n := len(out); n > 0 && out[n-1].at == r.at && r.from <= out[n-1].to+near {
			out[n-1].to = max(out[n-1].to, r.to)
			continue
		}
		out = append(out, r)
	}
	const shortest = 6
	return slices.DeleteFunc(out, func(r rule) bool { return r.to-r.from < shortest })
}

// snap puts lines that are meant to be in one place there.
func snap(rules []rule) {
	slices.SortFunc(rules, func(a, b rule) int { return compare(a.at, b.at) })
	for i := 0; i < len(rules); {
		j := i
		for j < len(rules) && rules[j].at-rules[i].at <= near {
			j++
		}
		middle := (rules[i].at + rules[j-1].at) / 2
		for ; i < j; i++ {
			rules[i].at = middle
		}
	}
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// A web is lines that meet each other.
type web struct{ level, upright []rule }

// maxRules is how many lines of a page are looked at. The three tables of a report on one page have some hundred.
const maxRules = 4000

// websOf sorts lines into those that meet.
func websOf(level, upright []rule) []web {
	if len(level) > maxRules || len(upright) > maxRules {
		return nil
	}
	of := make([]int, len(level)+len(upright)) // a line it hangs on
	for i := range of {
		of[i] = i
	}
	root := func(i int) int {
		for of[i] != i {
			of[i] = of[of[i]]
			i = of[i]
		}
		return i
	}
	for i, h := range level {
		for j, v := range upright {
			if v.at >= h.from-near && v.at <= h.to+near && h.at >= v.from-near && h.at <= v.to+near {
				of[root(len(level)+j)] = root(i)
			}
		}
	}
	webs := map[int]*web{}
	var order []*web
	for i := range of {
		w := webs[root(i)]
		if w == nil {
			w = &web{}
			webs[root(i)] = w
			order = append(order, w)
		}
		if i < len(level) {
			w.level = append(w.level, level[i])
		} else {
			w.upright = append(w.upright, upright[i-len(level)])
		}
	}
	var out []web
	for _, w := range order {
		if len(w.level) > 1 && len(w.upright) > 1 {
			out = append(out, *w)
		}
	}
	return out
}
