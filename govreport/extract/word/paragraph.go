package word

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

// A paragraph is one that is being read.
type paragraph struct {
	settings
	text   strings.Builder
	raised strings.Builder // characters that stand raised behind the text, and may be no part of it
	pale   []paleText
	boxes  []block // text boxes that hang on it
	notes  []string
	joined bool // its mark was deleted
}

func (f *flow) paragraph(out *[]block) error {
	if err := f.d.count(); err != nil {
		return err
	}
	p := &paragraph{settings: f.d.styles.paragraph("")}
	if err := f.each(func(e *office.Element) error { return f.inline(e, p) }); err != nil {
		return err
	}
	contents := f.fields.inContents() || p.contents
	f.fields.endParagraph()
	p.settle("")
	p.seePale(f.d)
	if p.joined {
		f.kept.WriteString(p.text.String())
		f.noted = append(f.noted, p.notes...)
		*out = append(*out, p.boxes...)
		return nil
	}
	text, notes := f.takeKept()
	text, notes = text+p.text.String(), append(notes, p.notes...)
	if contents && endsInPage(text) {
		return nil
	}
	text = f.d.numbering.next(&p.settings) + text
	if err := f.d.keep(text); err != nil {
		return err
	}
	*out = append(append(*out, block{text: text, indented: p.indented, notes: notes}), p.boxes...)
	return nil
}

// endsInPage reports a line of a table of contents: it ends in the number of a page, behind a tab.
func endsInPage(text string) bool {
	at := strings.LastIndexByte(text, '\t')
	page := strings.TrimSpace(text[at+1:])
	return at >= 0 && page != "" && strings.Trim(page, "0123456789-—") == ""
}

// add adds characters to a paragraph.
func (p *paragraph) add(text string, raised bool) {
	if raised {
		p.raised.WriteString(text)
		return
	}
	p.settle(text)
	p.text.WriteString(text)
}

// settle puts what was raised into the text, before what follows it.
func (p *paragraph) settle(next string) {
	if p.raised.Len() > 0 {
		p.text.WriteString(office.Raised(p.text.String(), p.raised.String(), next))
		p.raised.Reset()
	}
}

// inline reads an element of a paragraph.
func (f *flow) inline(e *office.Element, p *paragraph) error {
	switch e.Name {
	case "pPr":
		return f.paragraphSettings(p)
	case "r":
		return f.run(p)
	case "fldSimple":
		f.fields.simple(e.Attr("instr"))
		defer f.fields.end()
	}
	return f.each(func(e *office.Element) error { return f.inline(e, p) })
}

func (f *flow) paragraphSettings(p *paragraph) error {
	s, err := readSettings(f.s, func(e *office.Element) {
		if e.Name == "pStyle" {
			p.settings = f.d.styles.paragraph(e.Attr("val"))
		}
	})
	p.settings = p.over(s)
	p.joined = s.deleted
	return err
}

// run reads a run of characters of one kind.
func (f *flow) run(p *paragraph) error {
	look := p.look
	var read func(e *office.Element) error
	read = func(e *office.Element) error {
		switch e.Name {
		case "rPr":
			own, err := readLook(f.s, f.d.styles)
			look = look.over(own)
			return err
		case "t", "instrText":
			text, err := f.s.Text()
			switch {
			case err != nil:
			case e.Name == "instrText":
				f.fields.instruct(text)
			case !f.fields.shown():
			case look.isGone():
				f.d.hidden.add(text)
			case look.pale == yes && isFigures(text):
				p.pale = append(p.pale, paleText{p.text.Len(), text})
			default:
				p.add(text, look.raised == yes)
			}
			return err
		case "fldChar":
			f.fields.character(e.Attr("fldCharType"))
		case "blip", "imagedata":
			f.d.pictures.add("")
		case "delText", "delInstrText", "rt", "posOffset":
		case "txbxContent":
			return f.box(p, look.isGone())
		case "footnoteReference", "endnoteReference":
			if !look.isGone() {
				p.notes = append(p.notes, strings.TrimSuffix(e.Name, "Reference")+" "+e.Attr("id"))
			}
		case "r": // within a phonetic guide
			return f.run(p)
		default:
			if mark := characterOf(e); mark != "" {
				if !look.isGone() && f.fields.shown() {
					p.add(mark, false)
				}
				return nil
			}
			return f.each(read)
		}
		return nil
	}
	return f.each(read)
}

// box reads a text box.
func (f *flow) box(p *paragraph, hidden bool) error {
	inner := flow{d: f.d, s: f.s}
	var blocks []block
	err := inner.container(&blocks)
	if !hidden {
		p.boxes = append(p.boxes, blocks...)
	}
	return err
}

// characterOf returns what is stored as an element and read as a character.
func characterOf(e *office.Element) string {
	switch e.Name {
	case "tab", "ptab":
		return "\t"
	case "br", "cr":
		return "\n"
	case "noBreakHyphen":
		return "-"
	case "sym":
		return symbol(e.Attr("font"), e.Attr("char"))
	case "textpath": // ornamental lettering, as titles have
		return e.Attr("string")
	}
	return ""
}
