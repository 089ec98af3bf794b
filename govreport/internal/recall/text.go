package recall

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// A Text is a labelled text. testdata/claims/README.md says what the members of a label mean.
type Text struct {
	File   string            `json:"file"`
	Organ  string            `json:"organ"`
	Year   int               `json:"year"`
	Claims []Claim           `json:"claims"`
	Sums   []Sum             `json:"sums"`
	Shares []Share           `json:"percent"`
	Tables map[string]string `json:"tables"` // the page's own
	Text   string            `json:"text"`   // empty where a file of its own has it

	source string           // the list it is of
	prose  string           // without the tables
	cells  map[string]int64 // what the cells that labels name must be
}

// A Claim is a label: a number, or words for none.
type Claim struct {
	Quote  string   `json:"quote"`
	What   string   `json:"what"`
	Value  int64    `json:"value"`
	Approx bool     `json:"approx"`
	At     int      `json:"at"` // in characters
	Cells  []string `json:"cells"`
	Near   []string `json:"near"` // cells that count the same another way: of these, advice at most

	at int // in the prose, in bytes
}

// A Sum is a whole and its parts, as the text has them.
type Sum struct {
	Total string   `json:"total"`
	Parts []string `json:"parts"`
	Holds bool     `json:"holds"`
}

// A Share is a percentage. One that does not hold says so.
type Share struct {
	Quote string `json:"quote"`
	Holds *bool  `json:"holds"`
}

// Load reads the labelled texts of a folder, testdata/claims.
func Load(folder string) (texts []*Text, err error) {
	for _, list := range []string{"claims.jsonl", "more.jsonl"} {
		err := eachLine(filepath.Join(folder, list), func(line []byte) error {
			t := &Text{source: list}
			if err := json.Unmarshal(line, t); err != nil {
				return err
			}
			texts = append(texts, t)
			return t.load(folder)
		})
		if err != nil {
			return nil, err
		}
	}
	return texts, nil
}

// eachLine hands on the lines of a file.
func eachLine(file string, f func(line []byte) error) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	number := 0
	for line := range bytes.Lines(data) {
		number++
		if err := f(line); err != nil {
			return fmt.Errorf("%s, line %d: %w", file, number, err)
		}
	}
	return nil
}

// load reads the text itself, takes the tables out of it and finds the claims in what is left.
func (t *Text) load(folder string) error {
	if t.Text == "" {
		data, err := os.ReadFile(filepath.Join(folder, t.File))
		if err != nil {
			return err
		}
		_, t.Text, _ = strings.Cut(string(data), "\n") // the first line says where it is from
	}
	kept := t.cutTables()
	for i := range t.Claims {
		claim := &t.Claims[i]
		at := len(string([]rune(t.Text)[:claim.At]))
		claim.at = kept[at]
		if claim.at < 0 || !strings.HasPrefix(t.prose[claim.at:], claim.Quote) {
			return fmt.Errorf("%s: %q is not where the label says", t.File, claim.Quote)
		}
	}
	return t.fillTables()
}

// Half is the half that the text belongs to.
func (t *Text) Half() Half { return halfOf(t.File) }

// Of returns the texts of a half.
func Of(h Half, texts []*Text) (some []*Text) {
	for _, t := range texts {
		if t.Half() == h {
			some = append(some, t)
		}
	}
	return some
}

// claims reports whether a label says what cells must come to, in a number that is not rounded.
func (c *Claim) claims() bool { return len(c.Cells) > 0 && !c.Approx }

// cutTables makes the prose: the text without the lines of its tables, which nobody reads as prose. It returns where each byte
// of the text is in the prose, -1 for none.
func (t *Text) cutTables() []int {
	lines := strings.SplitAfter(t.Text, "\n")
	from, to := tableLines(lines)
	var prose strings.Builder
	kept := make([]int, 0, len(t.Text))
	for i, line := range lines {
		isCut := i >= from && i < to || strings.Contains(line, "|")
		for j := range len(line) {
			if isCut {
				kept = append(kept, -1)
			} else {
				kept = append(kept, prose.Len()+j)
			}
		}
		if !isCut {
			prose.WriteString(line)
		}
	}
	t.prose = prose.String()
	return kept
}

// tableLines says from where to where the lines of the tables go: from the first heading printed in table 2 to the last line
// with a rule, or to the end where the tables have lost theirs.
func tableLines(lines []string) (from, to int) {
	from, to = len(lines), len(lines)
	for i, line := range lines {
		if strings.HasPrefix(strings.TrimLeft(line, "|# "), "第二十条第") {
			from = min(from, i)
		} else if i > from && strings.Contains(line, "|") {
			to = i + 1
		}
	}
	return from, to
}
