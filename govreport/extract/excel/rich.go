package excel

import (
	"slices"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

// A piece is characters of one kind in the text of a cell.
type piece struct {
	text           string
	raised, struck bool
	plain          bool // it says nothing of its kind, and is of that of the cell
}

// A rich text is pieces of several kinds.
type rich []piece

// isPlain reports a text of which no piece says of what kind it is.
func (t rich) isPlain() bool {
	return !slices.ContainsFunc(t, func(p piece) bool { return !p.plain })
}

// isMarked reports a text of which something is raised or struck out.
func (t rich) isMarked() bool {
	return slices.ContainsFunc(t, func(p piece) bool { return p.raised || p.struck })
}

// shown returns the text without what is struck out, and that. cell says whether the cell is struck out.
func (t rich) shown(cell bool) (text, struck string) {
	var out, gone strings.Builder
	for i, p := range t {
		switch {
		case p.struck || p.plain && cell:
			gone.WriteString(p.text)
		case p.raised:
			next := ""
			if i+1 < len(t) {
				next = t[i+1].text
			}
			out.WriteString(office.Raised(out.String(), p.text, next))
		default:
			out.WriteString(p.text)
		}
	}
	return out.String(), gone.String()
}

// readRich reads a text that is begun.
func readRich(x *office.Scanner) (rich, error) {
	var t rich
	err := x.Children(func(e *office.Element) error {
		switch e.Name {
		case "t":
			text, err := x.Text()
			t = append(t, piece{text: text, plain: true})
			return err
		case "r":
			p := piece{plain: true}
			err := x.Children(func(e *office.Element) error {
				var err error
				switch e.Name {
				case "rPr":
					p.plain = false
					p.struck, p.raised, err = readFont(x)
				case "t":
					p.text, err = x.Text()
				}
				return err
			})
			t = append(t, p)
			return err
		}
		return nil
	})
	return t, err
}

// readFont says whether characters of a font are struck out or raised.
func readFont(x *office.Scanner) (struck, raised bool, err error) {
	err = x.Children(func(e *office.Element) error {
		switch e.Name {
		case "strike":
			value, said := e.Lookup("val")
			struck = !said || isOn(value)
		case "vertAlign":
			raised = e.Attr("val") == "superscript"
		}
		return nil
	})
	return struck, raised, err
}

// readShared reads the texts that cells share, and keeps those of several kinds by their numbers.
func (b *book) readShared(x *office.Scanner) error {
	n := 0
	return x.Children(func(*office.Element) error {
		return x.Children(func(e *office.Element) error {
			if e.Name != "si" {
				return nil
			}
			t, err := readRich(x)
			if !t.isPlain() {
				b.shared[strconv.Itoa(n)] = t
			}
			n++
			return err
		})
	})
}

// readStyles reads which styles of cells strike them out.
func (b *book) readStyles(x *office.Scanner) error {
	fonts := map[string]bool{}
	return x.Children(func(*office.Element) error {
		return x.Children(func(e *office.Element) error {
			n, list := 0, e.Name
			if list != "fonts" && list != "cellXfs" {
				return nil
			}
			return x.Children(func(e *office.Element) error {
				var err error
				number := strconv.Itoa(n)
				if n++; list == "fonts" {
					fonts[number], _, err = readFont(x)
				} else if fonts[e.Attr("fontId")] {
					b.struck[number] = true
				}
				return err
			})
		})
	})
}
