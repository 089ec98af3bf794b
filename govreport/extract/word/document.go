package word

import (
	"fmt"
	"path"
	"strings"

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
	cells     int
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
	main, parts, err := d.find()
	if err != nil {
		return err
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

// find returns the name of the part with the text, and those of the parts it refers to, by their type.
func (d *document) find() (main string, parts map[string]string, err error) {
	root, err := d.relations("_rels/.rels", "")
	if err != nil {
		return "", nil, err
	}
	if main = root["officeDocument"]; !d.archive.Has(main) {
		main = "word/document.xml"
	}
	if !d.archive.Has(main) || strings.HasSuffix(main, "workbook.xml") {
		return "", nil, fmt.Errorf("%w: it is an archive without the text of a Word document", ErrFormat)
	}
	dir, name := path.Split(main)
	parts, err = d.relations(dir+"_rels/"+name+".rels", dir)
	return main, parts, err
}

// relations returns the parts that a part refers to, by the last word of their type.
func (d *document) relations(name, dir string) (map[string]string, error) {
	parts := map[string]string{}
	err := d.scan(name, func(s *office.Scanner) error {
		return s.Children(func(*office.Element) error {
			return s.Children(func(e *office.Element) error {
				target := e.Attr("Target")
				if !strings.HasPrefix(target, "/") {
					target = dir + target
				}
				if e.Attr("TargetMode") != "External" {
					parts[path.Base(e.Attr("Type"))] = target
				}
				return nil
			})
		})
	})
	return parts, err
}

// scan reads a part, if there is one.
func (d *document) scan(name string, read func(*office.Scanner) error) error {
	if name == "" {
		return nil
	}
	part, err := d.archive.Part(name)
	if err != nil || part == nil {
		return err
	}
	if err := read(office.NewScanner(part, d.limits)); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func (d *document) readBody(name string) error {
	return d.scan(name, func(s *office.Scanner) error {
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
	return d.scan(name, func(s *office.Scanner) error {
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
