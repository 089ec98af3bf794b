package office

import (
	"fmt"
	"path"
	"strings"
)

// A Relation is a reference of one part to another.
type Relation struct {
	ID     string
	Type   string // its last word: styles, worksheet
	Target string // the name of the part
}

// Main returns the part that an archive is about, and the parts which that refers to.
func (a *Archive) Main(limits Limits) (main string, relations []Relation, err error) {
	root, err := a.relations("_rels/.rels", "", limits)
	if err != nil {
		return "", nil, err
	}
	for _, r := range root {
		if r.Type == "officeDocument" {
			main = r.Target
		}
	}
	for _, usual := range []string{"word/document.xml", "xl/workbook.xml"} {
		if !a.Has(main) {
			main = usual
		}
	}
	if !a.Has(main) {
		return "", nil, fmt.Errorf("%w: it is an archive of something else", ErrFormat)
	}
	dir, name := path.Split(main)
	relations, err = a.relations(dir+"_rels/"+name+".rels", dir, limits)
	return main, relations, err
}

func (a *Archive) relations(name, dir string, limits Limits) ([]Relation, error) {
	var all []Relation
	err := a.Scan(name, limits, func(s *Scanner) error {
		return s.Children(func(*Element) error {
			return s.Children(func(e *Element) error {
				target := e.Attr("Target")
				if !strings.HasPrefix(target, "/") {
					target = dir + target
				}
				if e.Attr("TargetMode") != "External" {
					all = append(all, Relation{e.Attr("Id"), path.Base(e.Attr("Type")), strings.TrimPrefix(target, "/")})
				}
				return nil
			})
		})
	})
	return all, err
}

// Scan reads a part, if there is one.
func (a *Archive) Scan(name string, limits Limits, read func(*Scanner) error) error {
	if name == "" {
		return nil
	}
	part, err := a.Part(name)
	if err != nil || part == nil {
		return err
	}
	if err := read(NewScanner(part, limits)); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}
