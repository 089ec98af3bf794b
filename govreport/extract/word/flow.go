package word

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

// A flow reads blocks one after the other: those of the document, a cell, a note or a text box.
type flow struct {
	d      *document
	s      *office.Scanner
	fields fields
	kept   strings.Builder // the words of paragraphs whose marks were deleted: they go on in the next
	noted  []string        // the notes that they refer to
}

// container reads the blocks of what holds blocks.
func (f *flow) container(out *[]block) error {
	return f.containing(out, func(e *office.Element) error { return f.block(e, out) })
}

func (f *flow) containing(out *[]block, do func(*office.Element) error) error {
	err := f.each(do)
	if err != nil || f.kept.Len() == 0 && f.noted == nil {
		return err
	}
	text, notes := f.takeKept()
	*out = append(*out, block{text: text, notes: notes})
	return f.d.keep(text)
}

func (f *flow) takeKept() (text string, notes []string) {
	text, notes = f.kept.String(), f.noted
	f.kept.Reset()
	f.noted = nil
	return text, notes
}

func (f *flow) block(e *office.Element, out *[]block) error {
	switch e.Name {
	case "p":
		return f.paragraph(out)
	case "tbl":
		return f.table(out)
	case "sectPr", "tcPr":
		return nil
	default:
		return f.each(func(e *office.Element) error { return f.block(e, out) })
	}
}

// each calls do for the elements of one that was begun, and for those within what only wraps them. What was deleted is
// passed over, as are the settings before a change.
func (f *flow) each(do func(*office.Element) error) error {
	return f.s.Children(func(e *office.Element) error {
		switch e.Name {
		case "del", "moveFrom":
			return nil
		case "ins", "moveTo", "smartTag", "customXml", "hyperlink", "sdtContent":
			return f.each(do)
		case "sdt":
			return f.control(do)
		case "AlternateContent":
			return f.alternative(do)
		}
		if strings.HasSuffix(e.Name, "PrChange") {
			return nil
		}
		return do(e)
	})
}

// control reads a content control, a field of a form. The words that ask for an entry are none.
func (f *flow) control(do func(*office.Element) error) error {
	asks := false
	return f.s.Children(func(e *office.Element) error {
		switch e.Name {
		case "sdtPr":
			return f.s.Children(func(e *office.Element) error {
				asks = asks || e.Name == "showingPlcHdr" && isOn(e)
				return nil
			})
		case "sdtContent":
			if !asks {
				return f.each(do)
			}
		}
		return nil
	})
}

// alternative reads one of the forms in which the same is stored for newer and older programs.
func (f *flow) alternative(do func(*office.Element) error) error {
	read := false
	return f.s.Children(func(e *office.Element) error {
		if read {
			return nil
		}
		read = true
		return f.each(do)
	})
}

// isOn reports whether a switch is on: it is when it is there, unless it says otherwise.
func isOn(e *office.Element) bool {
	switch e.Attr("val") {
	case "0", "false", "off":
		return false
	}
	return true
}
