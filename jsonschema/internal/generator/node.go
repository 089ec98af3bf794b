package generator

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/go-json-experiment/json/jsontext"
)

// A node is a JSON value that keeps the order of its members.
type node struct {
	kind    byte // '{', '[', or 0 for a scalar
	literal string
	names   []string // of an object's members
	items   []*node  // their values, or an array's items
}

// treeOf returns the JSON form of a schema.
func treeOf(s *Schema) (*node, error) {
	document, err := json.Marshal(s)
	if err != nil {
		return nil, err
	}
	return readNode(jsontext.NewDecoder(bytes.NewReader(document)))
}

func readNode(d *jsontext.Decoder) (*node, error) {
	token, err := d.ReadToken()
	if err != nil {
		return nil, err
	}
	kind := byte(token.Kind())
	switch kind {
	case '{', '[':
	case '"':
		return text(token.String()), nil
	default:
		return &node{literal: token.String()}, nil
	}
	n := &node{kind: kind}
	for d.PeekKind() != '}' && d.PeekKind() != ']' {
		if kind == '{' {
			name, err := d.ReadToken()
			if err != nil {
				return nil, err
			}
			n.names = append(n.names, name.String())
		}
		item, err := readNode(d)
		if err != nil {
			return nil, err
		}
		n.items = append(n.items, item)
	}
	_, err = d.ReadToken()
	return n, err
}

// text returns a string.
func text(s string) *node {
	literal, err := jsontext.AppendQuote(nil, s)
	if err != nil {
		panic(err)
	}
	return &node{literal: string(literal)}
}

// member returns the value of a member, or nil.
func (n *node) member(name string) *node {
	if i := slices.Index(n.names, name); i >= 0 {
		return n.items[i]
	}
	return nil
}

func (n *node) set(name string, value *node) {
	if i := slices.Index(n.names, name); i >= 0 {
		n.items[i] = value
		return
	}
	n.names, n.items = append(n.names, name), append(n.items, value)
}

func (n *node) remove(name string) {
	if i := slices.Index(n.names, name); i >= 0 {
		n.names, n.items = slices.Delete(n.names, i, i+1), slices.Delete(n.items, i, i+1)
	}
}

func (n *node) rename(old, name string) {
	if i := slices.Index(n.names, old); i >= 0 {
		n.names[i] = name
	}
}

// indented writes the node with two spaces a level and a line feed at the end, Chinese as Chinese.
func (n *node) indented() []byte {
	var b bytes.Buffer
	e := jsontext.NewEncoder(&b, jsontext.WithIndent("  "))
	if err := e.WriteValue(n.compact(nil)); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func (n *node) compact(dst []byte) []byte {
	if n.kind == 0 {
		return append(dst, n.literal...)
	}
	dst = append(dst, n.kind)
	for i, item := range n.items {
		if i > 0 {
			dst = append(dst, ',')
		}
		if n.kind == '{' {
			dst = append(append(dst, text(n.names[i]).literal...), ':')
		}
		dst = item.compact(dst)
	}
	return append(dst, n.kind+2) // ']' and '}' stand two after '[' and '{'
}
