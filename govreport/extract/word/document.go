package word

import (
	"fmt"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

// A document is what was read of a file.
type document struct {
	archive   *office.Archive
	limits    office.Limits
	styles    styles
	numbering numbering
	notes     map[string][]block // foot and end notes by what their references say: footnote 2
	body      []block
	blocks    int // cells and paragraphs so far
	text      int // bytes of text in them
	hidden    leftOut
	pictures  leftOut
}

// A block is a paragraph or a table.
type block struct {
	text     string // of a paragraph, with a line feed where a line was broken
	indented bool
	table    *table
	notes    []string
}

// A table is rows of the cells that begin in them.
type table struct{ rows [][]cell }

// A cell holds blocks, as the document does.
type cell struct{ blocks []block }

// count counts a cell or paragraph.
func (d *document) count() error {
	if d.blocks++; d.blocks > d.limits.Cells {
		return office.TooLarge(extract.FragmentLimit, d.limits.Cells)
	}
	return nil
}

// keep counts a text that is kept.
func (d *document) keep(text string) error {
	d.text += len(text)
	return d.limits.Fits(d.text)
}

// leftOut is how much of a kind was left out, and what came first.
type leftOut struct {
	count int
	first string
}

func (l *leftOut) add(text string) {
	if l.count++; l.first == "" {
		l.first = strings.TrimSpace(text)
	}
}

func (d *document) read(file []byte) error {
	archive, err := office.Open(file, d.limits)
	if err != nil {
		return err
	}
	d.archive = archive
	main, relations, err := archive.Main(d.limits)
	if err != nil {
		return err
	}
	if !strings.Contains(main, "document") {
		return fmt.Errorf("%w: it is an archive without the text of a Word document", ErrFormat)
	}
	parts := map[string]string{}
	for _, r := range relations {
		parts[r.Type] = r.Target
	}
	for _, read := range []func() error{
		func() error { return d.readStyles(parts["styles"]) },
		func() error { return d.readNumbering(parts["numbering"]) },
		func() error { return d.readNotes(parts["footnotes"], "footnote") },
		func() error { return d.readNotes(parts["endnotes"], "endnote") },
		func() error { return d.readBody(main) },
	} {
		if err := read(); err != nil {
			return err
		}
	}
	return nil
}

func (d *document) readBody(name string) error {
	return d.archive.Scan(name, d.limits, func(s *office.Scanner) error {
		return s.Children(func(root *office.Element) error {
			if root.Name != "document" {
				return fmt.Errorf("%w: the root of its text is %q", ErrFormat, root.Name)
			}
			return s.Children(func(e *office.Element) error {
				if e.Name != "body" {
					return nil
				}
				f := flow{d: d, s: s}
				return f.container(&d.body)
			})
		})
	})
}

// readNotes reads foot or end notes. Those that draw the line above the notes have a type.
func (d *document) readNotes(name, kind string) error {
	if d.notes == nil {
		d.notes = map[string][]block{}
	}
	return d.archive.Scan(name, d.limits, func(s *office.Scanner) error {
		return s.Children(func(*office.Element) error {
			return s.Children(func(e *office.Element) error {
				if e.Name != kind || e.Attr("type") != "" && e.Attr("type") != "normal" {
					return nil
				}
				key := kind + " " + e.Attr("id")
				var blocks []block
				f := flow{d: d, s: s}
				err := f.container(&blocks)
				d.notes[key] = blocks
				return err
			})
		})
	})
}
