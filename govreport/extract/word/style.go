package word

import (
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

// settings are what paragraphs and styles say that bears on the words.
type settings struct {
	list, level string // of an automatic number, "" where nothing is said; list 0 is none
	listed      string // the style that names the list, "" for the paragraph itself
	indented    bool
	look        look
	deleted     bool // the paragraph mark was
	contents    bool // a line of the table of contents
}

// A look is how characters look, as far as it bears on what they say.
type look struct{ hidden, struck, struckTwice, raised, pale answer }

// over returns a look with another laid over it.
func (l look) over(o look) look {
	for _, x := range []struct{ own, other *answer }{{&l.hidden, &o.hidden}, {&l.struck, &o.struck}, {&l.struckTwice, &o.struckTwice}, {&l.raised, &o.raised}, {&l.pale, &o.pale}} {
		if *x.other != unset {
			*x.own = *x.other
		}
	}
	return l
}

// isGone reports text that counts for nothing: it is hidden, or struck out.
func (l look) isGone() bool { return l.hidden == yes || l.struck == yes || l.struckTwice == yes }

// An answer is yes, no, or that nothing was said.
type answer uint8

const (
	unset answer = iota
	yes
	no
)

func answerOf(e *office.Element) answer {
	if isOn(e) {
		return yes
	}
	return no
}

// over returns the settings with others laid over them.
func (s settings) over(o settings) settings {
	if o.list != "" {
		s.list, s.listed = o.list, o.listed
	}
	if o.level != "" {
		s.level = o.level
	}
	s.look = s.look.over(o.look)
	s.indented = s.indented || o.indented
	s.contents = s.contents || o.contents
	return s
}

// readSettings reads those of a paragraph. see is shown every element directly within.
func readSettings(s *office.Scanner, see func(*office.Element)) (settings, error) {
	var out settings
	err := s.Children(func(e *office.Element) error {
		see(e)
		switch e.Name {
		case "numPr":
			return s.Children(func(e *office.Element) error {
				switch e.Name {
				case "numId":
					out.list = e.Attr("val")
				case "ilvl":
					out.level = e.Attr("val")
				}
				return nil
			})
		case "ind":
			out.indented = isPositive(e.Attr("firstLine")) || isPositive(e.Attr("firstLineChars"))
		case "rPr": // of the paragraph mark, not of the text
			return s.Children(func(e *office.Element) error {
				out.deleted = out.deleted || e.Name == "del" || e.Name == "moveFrom"
				return nil
			})
		}
		return nil
	})
	return out, err
}

func isPositive(number string) bool {
	n, err := strconv.ParseFloat(strings.TrimRight(number, "ptcmin"), 64)
	return err == nil && n > 0
}

// raisedBy is how high characters stand that are raised by their position, in half points. Less only sets lines straight.
const raisedBy = 8

// readLook reads the settings of a run.
func readLook(s *office.Scanner, all styles) (look, error) {
	var own, byStyle look
	err := s.Children(func(e *office.Element) error {
		switch e.Name {
		case "vanish":
			own.hidden = answerOf(e)
		case "strike":
			own.struck = answerOf(e)
		case "dstrike":
			own.struckTwice = answerOf(e)
		case "vertAlign":
			own.raised = no
			if e.Attr("val") == "superscript" {
				own.raised = yes
			}
		case "color":
			own.pale = no
			if strings.EqualFold(e.Attr("val"), "FFFFFF") {
				own.pale = yes
			}
		case "position": // half points above the line
			if n, err := strconv.Atoi(e.Attr("val")); err == nil && n >= raisedBy {
				own.raised = yes
			}
		case "rStyle":
			byStyle = all.resolve(e.Attr("val"), nil).look
		}
		return nil
	})
	return byStyle.over(own), err
}

// styles are the styles of a document by their names in the file.
type styles struct {
	of    map[string]style
	plain string // the style of paragraphs that name none
}

type style struct {
	settings
	based string
}

// paragraph returns the settings of a paragraph of a style.
func (s styles) paragraph(name string) settings {
	if _, ok := s.of[name]; !ok {
		name = s.plain
	}
	return s.resolve(name, nil)
}

// resolve lays a style over those it is based on.
func (s styles) resolve(name string, seen []string) settings {
	own, ok := s.of[name]
	for _, before := range seen {
		ok = ok && before != name
	}
	if !ok || len(seen) > 20 {
		return settings{}
	}
	return s.resolve(own.based, append(seen, name)).over(own.settings)
}

func (d *document) readStyles(name string) error {
	d.styles.of = map[string]style{}
	return d.archive.Scan(name, d.limits, func(s *office.Scanner) error {
		return s.Children(func(*office.Element) error {
			return s.Children(func(e *office.Element) error {
				if e.Name != "style" {
					return nil
				}
				id := e.Attr("styleId")
				if e.Attr("type") == "paragraph" && (e.Attr("default") == "1" || e.Attr("default") == "true") {
					d.styles.plain = id
				}
				own, err := readStyle(s)
				own.listed = id
				d.styles.of[id] = own
				return err
			})
		})
	})
}

func readStyle(s *office.Scanner) (style, error) {
	var own style
	err := s.Children(func(e *office.Element) error {
		var err error
		switch e.Name {
		case "basedOn":
			own.based = e.Attr("val")
		case "name":
			own.contents = strings.HasPrefix(strings.ToLower(e.Attr("val")), "toc ")
		case "pPr":
			var of settings
			of, err = readSettings(s, func(*office.Element) {})
			of.deleted = false
			own.settings = own.over(of)
		case "rPr":
			own.look, err = readLook(s, styles{})
		}
		return err
	})
	return own, err
}
