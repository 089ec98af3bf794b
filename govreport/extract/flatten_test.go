package extract_test

import (
	"math/rand/v2"
	"strings"
)

// A flattening is a way in which the tables of a page turn up in plain text.
type flattening struct {
	name  string
	clean bool // every cell of a complete table must be read
	table func(rng *rand.Rand, s sheet) string
	// page joins the parts of the report; nil for lines.
	page func(parts []string) string
}

var flattenings = []flattening{
	{name: "pipes padded at the end", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.padded(), func(row []string) string { return strings.Join(row, " | ") + " |" })
	}},
	{name: "pipes padded, last one missing", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.padded(), func(row []string) string { return strings.TrimRight(strings.Join(row, " | "), " ") })
	}},
	{name: "pipes without empty cells", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return "| " + strings.Join(row, " | ") + " |" })
	}},
	{name: "pipes without empty cells, none at the ends", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return strings.Join(row, "|") })
	}},
	{name: "leading pipe", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return "| " + strings.Join(row, " | ") })
	}},
	{name: "pipes in place", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.spread(), func(row []string) string { return "|" + strings.Join(row, "|") + "|" })
	}},
	{name: "full-width pipes", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return "｜" + strings.Join(row, "｜") + "｜" })
	}},
	{name: "box drawing", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.spread(), func(row []string) string { return "│" + strings.Join(row, "│") + "│" })
	}},
	{name: "markdown", clean: true, table: func(_ *rand.Rand, s sheet) string {
		rule := "|" + strings.Repeat(":---:|", s.width())
		first := true
		return lines(s.spread(), func(row []string) string {
			line := "| " + strings.Join(row, " | ") + " |"
			if first {
				first = false
				return line + "\n" + rule
			}
			return line
		})
	}},
	{name: "cell per line with a pipe behind", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return strings.Join(row, " |\n") + " |" })
	}},
	{name: "cell per line, lone pipes", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return strings.Join(row, "\n|\n") + "\n|" })
	}},
	{name: "cell per line, lone pipes within rows", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return strings.Join(row, "\n|\n") })
	}},
	{name: "content on the next line", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return "| \n " + strings.Join(row, "  | \n ") + "  |" })
	}},
	{name: "cell per line", clean: true, table: func(rng *rand.Rand, s sheet) string {
		indent := strings.Repeat(" ", rng.IntN(3))
		return lines(s.bare(), func(row []string) string { return indent + strings.Join(row, "\n"+indent) })
	}},
	{name: "cell per paragraph", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return "　　" + strings.Join(row, "\n\n　　") + "\n" })
	}},
	{name: "tabs in place", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.spread(), func(row []string) string { return strings.Join(row, "\t") })
	}},
	{name: "tabs", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return strings.Join(row, "\t") })
	}},
	{name: "spaces", clean: true, table: func(_ *rand.Rand, s sheet) string {
		return lines(s.bare(), func(row []string) string { return strings.Join(row, "  ") })
	}},
	{name: "one line of pipes", clean: true, page: oneLine, table: func(_ *rand.Rand, s sheet) string {
		return "| " + strings.ReplaceAll(lines(s.padded(), func(row []string) string { return strings.Join(row, " | ") + " |" }), "\n", " ")
	}},
	{name: "layout tables on one line", clean: true, page: oneLine, table: func(rng *rand.Rand, s sheet) string {
		nest := strings.Repeat("| ", 1+rng.IntN(4))
		return nest + strings.ReplaceAll(lines(s.bare(), func(row []string) string { return "| " + strings.Join(row, " | ") + " | " }), "\n", nest) + nest
	}},
	{name: "one line of spaces", clean: true, page: oneLine, table: func(_ *rand.Rand, s sheet) string {
		return strings.ReplaceAll(lines(s.bare(), func(row []string) string { return strings.Join(row, " ") }), "\n", " ")
	}},
	{name: "pdf, label lines then values", clean: true, page: paged, table: pdfBelow},
	{name: "pdf, values on the last line of the label", clean: true, page: paged, table: pdfLast},
	{name: "pdf, values beside the middle of the label", clean: true, page: paged, table: pdfMiddle},
	{name: "pdf, columns side by side", page: paged, table: pdfColumns},
}

// oneLine joins the parts of a page as an extractor does that knows no lines.
func oneLine(parts []string) string {
	return strings.ReplaceAll(strings.Join(parts, " "), "\n", " ")
}

// paged puts a page number between lines every so often.
func paged(parts []string) string {
	all := strings.Split(strings.Join(parts, "\n"), "\n")
	var b strings.Builder
	for i, line := range all {
		b.WriteString(line + "\n")
		if i%23 == 22 {
			b.WriteString([]string{"— 6 —\n", "- 7 -\n", "第8页\n", "第 9 页 共 12 页\n\f", "－10－\n", "3/12\n"}[i%6])
		}
	}
	return b.String()
}

// wrap breaks a text into lines of so many characters, words or not.
func wrap(text string, width int) []string {
	runes := []rune(text)
	var out []string
	for len(runes) > width {
		out = append(out, string(runes[:width]))
		runes = runes[width:]
	}
	return append(out, string(runes))
}

func pdfBelow(rng *rand.Rand, s sheet) string { return pdfRows(rng, s, 2) }
func pdfLast(rng *rand.Rand, s sheet) string  { return pdfRows(rng, s, 1) }

// pdfMiddle puts values beside the middle line of the label.
func pdfMiddle(rng *rand.Rand, s sheet) string { return pdfRows(rng, s, 0) }

// pdfRows prints each row with its labels broken into lines, and its values in one line.
func pdfRows(rng *rand.Rand, s sheet, how int) string {
	width := 5 + rng.IntN(9)
	var b strings.Builder
	for i, row := range s {
		if again := 3; i > 3 && i%9 == 8 && len(s) > 20 { // the table goes on on the next page, with its head
			for _, head := range s[:again] {
				for _, h := range head {
					b.WriteString(strings.Join(wrap(h.text, width), "\n") + "\n")
				}
			}
		}
		var labels, values []string
		for _, c := range row {
			if c.value {
				values = append(values, c.text)
			} else {
				labels = append(labels, wrap(c.text, width)...)
			}
		}
		numbers := strings.Join(values, " ")
		at := len(labels)
		switch {
		case len(values) == 0:
		case how == 1:
			at = max(len(labels)-1, 0)
		case how == 0:
			at = len(labels) / 2
			for _, c := range row { // within the row's own label
				if own := len(wrap(c.text, width)); !c.value {
					at = len(labels) - own + own/2
				}
			}
		}
		for j, l := range labels {
			b.WriteString(l)
			if j == at && numbers != "" {
				b.WriteString(" " + numbers)
			}
			b.WriteString("\n")
		}
		if at >= len(labels) && numbers != "" {
			b.WriteString(numbers + "\n")
		}
	}
	return b.String()
}

// pdfColumns prints a table line by line as it looks on paper: the broken lines of merged labels at the left stand between
// those of the rows they belong to.
func pdfColumns(rng *rand.Rand, s sheet) string {
	width := 6 + rng.IntN(8)
	var out []string
	var side []string // lines of a merged label still to print
	for i, row := range s {
		var labels, values []string
		for _, c := range row {
			switch {
			case c.value:
				values = append(values, c.text)
			case c.rows > 1 && i > 2:
				side = append(side, wrap(c.text, 4)...)
			default:
				labels = append(labels, wrap(c.text, width)...)
			}
		}
		for j, l := range labels {
			line := l
			if j == len(labels)/2 && len(values) > 0 {
				line += " " + strings.Join(values, " ")
			}
			if len(side) > 0 {
				line, side = side[0]+" "+line, side[1:]
			}
			out = append(out, line)
		}
		if len(labels) == 0 {
			out = append(out, strings.Join(values, " "))
		}
	}
	return strings.Join(append(out, side...), "\n") + "\n"
}
