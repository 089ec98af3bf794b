package webpage

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// A role is what a tag does to the text around it.
type role uint8

const (
	inline  role = iota
	block        // begins and ends a line
	breaks       // ends a line and has no content
	leftOut      // nothing in it is shown
)

// roles are those of the tags that are not inline.
var roles = func() map[atom.Atom]role {
	m := map[atom.Atom]role{atom.Br: breaks, atom.Hr: breaks}
	for _, a := range [...]atom.Atom{atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Button, atom.Caption, atom.Center,
		atom.Dd, atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Head, atom.Header, atom.Hgroup, atom.Html, atom.Legend, atom.Li, atom.Listing, atom.Main, atom.Menu,
		atom.Nav, atom.Ol, atom.P, atom.Plaintext, atom.Pre, atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr,
		atom.Ul, atom.Xmp} {
		m[a] = block
	}
	for _, a := range [...]atom.Atom{atom.Audio, atom.Canvas, atom.Datalist, atom.Iframe, atom.Noembed, atom.Noframes, atom.Noscript, atom.Rp, atom.Rt,
		atom.Script, atom.Select, atom.Style, atom.Svg, atom.Template, atom.Textarea, atom.Title, atom.Video} {
		m[a] = leftOut
	}
	return m
}()

// isVoid reports the tags that have no end.
func isVoid(a atom.Atom) bool {
	switch a {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// The elements of the websites of governments that mark the parts of an article.
const (
	titleElement   = "ucaptitle"
	contentElement = "ucapcontent"
	dateElement    = "publishtime"
)

// attributes are those of a tag that matter.
type attributes struct {
	hidden   bool
	struck   bool // through
	shrunk   bool // to nothing
	raised   bool // as the marks of notes are
	pale     bool // white
	classes  string
	href     bool
	indented bool
	meta     [2]string // name and content
	input    [2]string // type and value
	final    string    // the number that a script counts up to
}

// read takes one attribute.
func (a *attributes) read(key []byte, value string) {
	switch string(key) {
	case "hidden":
		a.hidden = true
	case "href":
		a.href = value != ""
	case "style":
		style := squeeze(value)
		a.hidden = a.hidden || isUnseen(style)
		a.pale = isPale(style)
		for property := range strings.SplitSeq(style, ";") {
			switch name, value, _ := strings.Cut(property, ":"); {
			case name == "text-decoration" || name == "text-decoration-line":
				a.struck = a.struck || strings.Contains(value, "line-through")
			case name == "vertical-align":
				a.raised = a.raised || value == "super"
			case name == "font-size":
				a.shrunk = strings.HasPrefix(value, "0") && strings.Trim(value, "0.ptxemr%!ioan") == ""
			}
		}
		if _, indent, ok := strings.Cut(style, "text-indent:"); ok {
			a.indented = strings.Trim(indent[:min(len(indent), 1)], "0-;") != ""
		}
	case "class":
		a.classes = value
	case "color":
		a.pale = a.pale || value == "#ffffff" || value == "#FFFFFF" || value == "white"
	case "name":
		a.meta[0] = value
	case "content":
		a.meta[1] = value
	case "type":
		a.input[0] = value
	case "value":
		a.input[1] = value
	default:
		if isCountedTo(key) {
			a.final = value
		}
	}
}

// squeeze takes the space out of a style and makes it lower case.
func squeeze(style string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f':
			return -1
		case r >= 'A' && r <= 'Z':
			return r | 0x20
		}
		return r
	}, style)
}
