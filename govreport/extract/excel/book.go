package excel

import (
	"fmt"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

// A book is a workbook that is being read.
type book struct {
	archive *office.Archive
	limits  office.Limits
	parts   []part // what the values are read from
	sheets  []*sheet
	hidden  []string // names of the sheets that are not shown
	cells   int
	shared  map[string]rich // texts of several kinds, by their numbers
	struck  map[string]bool // the styles of cells that are struck out
}

// A part is one that was unpacked.
type part struct {
	name string
	data []byte
}

// keep unpacks a part and keeps it.
func (b *book) keep(name string) ([]byte, error) {
	data, err := b.archive.Part(name)
	if data != nil {
		b.parts = append(b.parts, part{name, data})
	}
	return data, err
}

func (b *book) read(file []byte) error {
	archive, err := office.Open(file, b.limits)
	if err != nil {
		return err
	}
	b.archive = archive
	main, relations, err := archive.Main(b.limits)
	if err != nil {
		return err
	}
	if !strings.Contains(main, "workbook") {
		return fmt.Errorf("%w: it is an archive without a workbook", ErrFormat)
	}
	sheets := map[string]string{}
	for _, r := range relations {
		switch r.Type {
		case "worksheet":
			sheets[r.ID] = r.Target
		case "styles", "sharedStrings":
			data, err := b.keep(r.Target)
			if err == nil && data != nil {
				read := b.readStyles
				if r.Type == "sharedStrings" {
					read = b.readShared
				}
				err = read(office.NewScanner(data, b.limits))
			}
			if err != nil {
				return fmt.Errorf("%s: %w", r.Target, err)
			}
		}
	}
	dir, name := splitPath(main)
	for _, name := range []string{"[Content_Types].xml", "_rels/.rels", dir + "_rels/" + name + ".rels"} {
		if _, err := b.keep(name); err != nil {
			return err
		}
	}
	data, err := b.keep(main)
	if err != nil {
		return err
	}
	return b.readSheets(office.NewScanner(data, b.limits), sheets)
}

func splitPath(name string) (dir, base string) {
	i := strings.LastIndexByte(name, '/') + 1
	return name[:i], name[i:]
}

// readSheets reads the list of sheets, and how those that are shown are built.
func (b *book) readSheets(s *office.Scanner, parts map[string]string) error {
	return s.Children(func(root *office.Element) error {
		if root.Name != "workbook" {
			return fmt.Errorf("%w: its root is %q", ErrFormat, root.Name)
		}
		return s.Children(func(e *office.Element) error {
			if e.Name != "sheets" {
				return nil
			}
			return s.Children(func(e *office.Element) error {
				name, state := e.Attr("name"), e.Attr("state")
				target, ok := parts[e.Attr("id")]
				switch {
				case !ok: // a chart
					return nil
				case state == "hidden" || state == "veryHidden":
					b.hidden = append(b.hidden, name)
					return nil
				}
				return b.readSheet(name, target)
			})
		})
	})
}

func (b *book) readSheet(name, target string) error {
	data, err := b.keep(target)
	if err != nil || data == nil {
		return err
	}
	s := &sheet{name: name, book: b, bare: map[place]string{}, rich: map[place]rich{}, struck: map[place]bool{}, hiddenRows: map[int]bool{}}
	if err := s.read(office.NewScanner(data, b.limits)); err != nil {
		return fmt.Errorf("%s: %w", target, err)
	}
	if b.cells += s.area; b.cells > b.limits.Cells {
		return office.TooLarge(extract.FragmentLimit, b.limits.Cells)
	}
	b.sheets = append(b.sheets, s)
	return nil
}
