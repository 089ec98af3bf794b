package office

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A Scanner reads one XML part from its beginning to its end. Names count without their prefixes: programs write several
// namespaces for the same elements.
type Scanner struct {
	decoder  *xml.Decoder
	limits   Limits
	elements int
	depth    int
	crowded  bool // an element has more attributes than any program writes
}

// NewScanner returns a scanner of a part.
func NewScanner(part []byte, limits Limits) *Scanner {
	return &Scanner{decoder: xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(part, []byte("\uFEFF")))), limits: limits, crowded: isCrowded(part)}
}

// mostAttributes is how many attributes an element may have.
const mostAttributes = 2000

// isCrowded reports an element with very many attributes, which would all be in memory at once.
func isCrowded(part []byte) bool {
	for len(part) > 0 {
		end := bytes.IndexByte(part[1:], '<') + 1
		if end == 0 {
			end = len(part)
		}
		if end > mostAttributes && bytes.Count(part[:end], []byte("=")) > mostAttributes {
			return true
		}
		part = part[end:]
	}
	return false
}

// An Element is the start of an XML element.
type Element struct {
	Name  string
	attrs []xml.Attr
}

// Attr returns the value of an attribute, or "".
func (e *Element) Attr(name string) string {
	value, _ := e.Lookup(name)
	return value
}

// Lookup returns the value of an attribute and whether there is one.
func (e *Element) Lookup(name string) (string, bool) {
	for i := range e.attrs {
		if e.attrs[i].Name.Local == name {
			return e.attrs[i].Value, true
		}
	}
	return "", false
}

// Children calls do for each element directly within the one whose start was read last, at first for the root of the part.
// An element that do does not read is passed over.
func (s *Scanner) Children(do func(*Element) error) error {
	return s.each(do, nil)
}

// Text returns the characters directly within the element whose start was read last.
func (s *Scanner) Text() (string, error) {
	var b strings.Builder
	err := s.each(nil, &b)
	return b.String(), err
}

// Skip passes over the element whose start was read last.
func (s *Scanner) Skip() error { return s.each(nil, nil) }

func (s *Scanner) each(do func(*Element) error, text *strings.Builder) error {
	if s.crowded {
		return TooLarge(extract.AttributeLimit, mostAttributes)
	}
	outside := s.depth
	for {
		token, err := s.decoder.RawToken()
		if errors.Is(err, io.EOF) && outside == 0 && s.depth == 0 && s.elements > 0 {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			if err := s.count(); err != nil {
				return err
			}
			if do == nil || s.depth > outside+1 {
				continue
			}
			if err := do(&Element{token.Name.Local, token.Attr}); err != nil {
				return err
			}
		case xml.EndElement:
			s.depth--
			if s.depth < outside {
				return nil
			}
		case xml.CharData:
			if text != nil && s.depth == outside {
				text.Write(token)
			}
		case xml.Directive:
			return fmt.Errorf("%w: it declares entities, which office programs never write", ErrDamaged)
		}
	}
}

func (s *Scanner) count() error {
	s.depth++
	s.elements++
	if s.depth > s.limits.Depth {
		return TooLarge(extract.DepthLimit, s.limits.Depth)
	}
	if s.elements > s.limits.Elements {
		return TooLarge(extract.ElementLimit, s.limits.Elements)
	}
	return nil
}
