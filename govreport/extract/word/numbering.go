package word

import (
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract/internal/office"
)

// levels are how many levels a list has.
const levels = 9

// longest is how many bytes the text of a level has at most.
const longest = 300

// numbering is the lists of a document and how far they have counted. What Word and WPS number by themselves (一、, （一）, 1.)
// is nowhere in the text.
type numbering struct {
	lists  map[string]*list  // by the number that paragraphs name
	shapes map[string]*shape // what several lists share, which count on together
	linked map[string]string // the shape that a numbering style names
}

// A list is a shape with what it does otherwise.
type list struct {
	shape  string
	own    [levels]*level
	starts [levels]int // at which the list begins anew, −1 where it does not
	begun  [levels]bool
}

// A shape is nine levels and their counters.
type shape struct {
	level [levels]level
	count [levels]int // 0 before the first
	style string      // the numbering style that has the levels in its place
}

// A level is how the numbers of a level look.
type level struct {
	start  int
	format string
	text   string // with %1 for the number of the first level
	style  string // the paragraph style that is numbered so
	legal  bool   // all numbers in digits
	suffix string
}

// next counts a paragraph and returns the number in front of it, "" for none.
func (n *numbering) next(s *settings) string {
	l := n.lists[s.list]
	if l == nil {
		return ""
	}
	shape := n.shapeOf(l)
	if shape == nil {
		return ""
	}
	at, err := strconv.Atoi(s.level)
	if err != nil {
		at = shape.levelOf(s.listed)
	}
	if at < 0 || at >= levels {
		return ""
	}
	if !l.begun[at] && l.starts[at] >= 0 {
		shape.count[at] = 0
	}
	l.begun[at] = true
	for i := range at + 1 {
		if shape.count[i] == 0 {
			shape.count[i] = l.startOf(shape, i)
		} else if i == at {
			shape.count[i]++
		}
	}
	clear(shape.count[at+1:])
	return l.print(shape, at)
}

// levelOf is the level that a paragraph style is numbered by.
func (s *shape) levelOf(style string) int {
	for i := range s.level {
		if style != "" && s.level[i].style == style {
			return i
		}
	}
	return 0
}

func (n *numbering) shapeOf(l *list) *shape {
	s := n.shapes[l.shape]
	if s != nil && s.style != "" {
		if other := n.shapes[n.linked[s.style]]; other != nil {
			return other
		}
	}
	return s
}

// of is a level as this list has it.
func (l *list) of(s *shape, at int) *level {
	if l.own[at] != nil {
		return l.own[at]
	}
	return &s.level[at]
}

func (l *list) startOf(s *shape, at int) int {
	if l.starts[at] >= 0 {
		return l.starts[at]
	}
	return l.of(s, at).start
}

// print puts the counts of the levels into the text of one.
func (l *list) print(s *shape, at int) string {
	own := l.of(s, at)
	if own.format == "bullet" {
		return ""
	}
	text := own.text
	for i := range at + 1 {
		mark := "%" + strconv.Itoa(i+1)
		if !strings.Contains(text, mark) {
			continue
		}
		format := l.of(s, i).format
		if own.legal {
			format = "decimal"
		}
		text = strings.ReplaceAll(text, mark, number(format, s.count[i]))
	}
	if text != "" && own.suffix != "nothing" && text[len(text)-1] < 0x80 {
		text += " "
	}
	return text
}

func (d *document) readNumbering(name string) error {
	n := &d.numbering
	n.lists, n.shapes, n.linked = map[string]*list{}, map[string]*shape{}, map[string]string{}
	return d.archive.Scan(name, d.limits, func(s *office.Scanner) error {
		return s.Children(func(*office.Element) error {
			return s.Children(func(e *office.Element) error {
				switch e.Name {
				case "abstractNum":
					return n.readShape(s, e.Attr("abstractNumId"))
				case "num":
					return n.readList(s, e.Attr("numId"))
				}
				return nil
			})
		})
	})
}

func (n *numbering) readShape(s *office.Scanner, id string) error {
	shape := &shape{}
	n.shapes[id] = shape
	return s.Children(func(e *office.Element) error {
		switch e.Name {
		case "lvl":
			at, own, err := readLevel(s, e)
			if at >= 0 {
				shape.level[at] = own
			}
			return err
		case "styleLink":
			n.linked[e.Attr("val")] = id
		case "numStyleLink":
			shape.style = e.Attr("val")
		}
		return nil
	})
}

func (n *numbering) readList(s *office.Scanner, id string) error {
	l := &list{}
	for i := range l.starts {
		l.starts[i] = -1
	}
	n.lists[id] = l
	return s.Children(func(e *office.Element) error {
		switch e.Name {
		case "abstractNumId":
			l.shape = e.Attr("val")
		case "lvlOverride":
			at := levelNumber(e)
			return s.Children(func(e *office.Element) error {
				switch {
				case at < 0:
				case e.Name == "startOverride":
					l.starts[at] = count(e)
				case e.Name == "lvl":
					_, own, err := readLevel(s, e)
					l.own[at] = &own
					return err
				}
				return nil
			})
		}
		return nil
	})
}

func readLevel(s *office.Scanner, e *office.Element) (int, level, error) {
	at, own := levelNumber(e), level{start: 1, format: "decimal"}
	var read func(e *office.Element) error
	read = func(e *office.Element) error {
		switch e.Name {
		case "start":
			own.start = count(e)
		case "numFmt":
			own.format = e.Attr("val")
		case "lvlText":
			own.text = e.Attr("val")
			if len(own.text) > longest { // no program's: it would stand before every paragraph
				own.text = ""
			}
		case "pStyle":
			own.style = e.Attr("val")
		case "isLgl":
			own.legal = isOn(e)
		case "suff":
			own.suffix = e.Attr("val")
		case "AlternateContent", "Choice", "Fallback":
			return s.Children(read)
		}
		return nil
	}
	return at, own, s.Children(read)
}

func levelNumber(e *office.Element) int {
	at, err := strconv.Atoi(e.Attr("ilvl"))
	if err != nil || at < 0 || at >= levels {
		return -1
	}
	return at
}

// count reads a number to begin with.
func count(e *office.Element) int {
	n, err := strconv.Atoi(e.Attr("val"))
	if err != nil || n < 0 || n > 30_000 {
		return 1
	}
	return n
}
