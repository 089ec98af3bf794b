// Package tree is a JSON value that keeps the order of its members: the generator arranges the keywords of a schema in it,
// and the crosscheck damages documents in it. It does no checking; the code that uses it is our own.
package tree

import (
	"bytes"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A Node is a JSON value.
type Node struct {
	Kind    byte     // '{', '[', or 0 for a scalar
	Literal string   // the JSON text of a scalar
	Names   []string // of an object's members
	Items   []*Node  // their values, or an array's items
}

// Object returns an object without members.
func Object() *Node { return &Node{Kind: '{'} }

// Array returns an array of items.
func Array(items ...*Node) *Node { return &Node{Kind: '[', Items: items} }

// Scalar returns the scalar that a JSON text spells.
func Scalar(literal string) *Node { return &Node{Literal: literal} }

// Text returns a string.
func Text(s string) *Node { return Scalar(quote(s)) }

func quote(s string) string {
	literal, err := jsontext.AppendQuote(nil, s)
	if err != nil {
		panic(err)
	}
	return string(literal)
}

// Read reads a JSON text. Strings are spelled anew, numbers as they were.
func Read(document []byte) (*Node, error) {
	return read(jsontext.NewDecoder(bytes.NewReader(document)))
}

func read(d *jsontext.Decoder) (*Node, error) {
	token, err := d.ReadToken()
	if err != nil {
		return nil, err
	}
	switch kind := byte(token.Kind()); kind {
	case '{', '[':
		n := &Node{Kind: kind}
		return n, n.readItems(d)
	case '"':
		return Text(token.String()), nil
	default:
		return Scalar(token.String()), nil
	}
}

func (n *Node) readItems(d *jsontext.Decoder) error {
	for d.PeekKind() != '}' && d.PeekKind() != ']' {
		if n.Kind == '{' {
			name, err := d.ReadToken()
			if err != nil {
				return err
			}
			n.Names = append(n.Names, name.String())
		}
		item, err := read(d)
		if err != nil {
			return err
		}
		n.Items = append(n.Items, item)
	}
	_, err := d.ReadToken()
	return err
}

// Member returns the value of a member, or nil.
func (n *Node) Member(name string) *Node {
	if i := slices.Index(n.Names, name); i >= 0 {
		return n.Items[i]
	}
	return nil
}

// Set gives an object a member, in place of one of the same name: no document has a member twice.
func (n *Node) Set(name string, value *Node) {
	if i := slices.Index(n.Names, name); i >= 0 {
		n.Items[i] = value
		return
	}
	n.Names, n.Items = append(n.Names, name), append(n.Items, value)
}

// Remove takes a member away, if it is there.
func (n *Node) Remove(name string) {
	if i := slices.Index(n.Names, name); i >= 0 {
		n.RemoveAt(i)
	}
}

// RemoveAt takes away the value at an index, with its name.
func (n *Node) RemoveAt(i int) {
	if n.Kind == '{' {
		n.Names = slices.Delete(n.Names, i, i+1)
	}
	n.Items = slices.Delete(n.Items, i, i+1)
}

// Rename gives a member another name in its place, if it is there.
func (n *Node) Rename(old, name string) {
	if i := slices.Index(n.Names, old); i >= 0 {
		n.Names[i] = name
	}
}

// At returns the value at a JSON Pointer without escapes, or nil.
func (n *Node) At(pointer string) *Node {
	for step := range strings.SplitSeq(pointer[1:], "/") {
		if n = n.Member(step); n == nil {
			return nil
		}
	}
	return n
}

// Put sets the value at a JSON Pointer without escapes, and makes the objects above it.
func (n *Node) Put(pointer string, value *Node) {
	steps := strings.Split(pointer[1:], "/")
	last := len(steps) - 1
	for _, step := range steps[:last] {
		below := n.Member(step)
		if below == nil {
			below = Object()
			n.Set(step, below)
		}
		n = below
	}
	n.Set(steps[last], value)
}

// Clone returns a copy that shares nothing.
func (n *Node) Clone() *Node {
	c := &Node{Kind: n.Kind, Literal: n.Literal, Names: slices.Clone(n.Names)}
	for _, item := range n.Items {
		c.Items = append(c.Items, item.Clone())
	}
	return c
}

// Walk calls a function for every place below: the parent and the index of the value in it.
func (n *Node) Walk(do func(parent *Node, i int)) {
	for i, item := range n.Items {
		do(n, i)
		item.Walk(do)
	}
}

// Append writes the value on one line.
func (n *Node) Append(dst []byte) []byte {
	if n.Kind == 0 {
		return append(dst, n.Literal...)
	}
	dst = append(dst, n.Kind)
	for i, item := range n.Items {
		if i > 0 {
			dst = append(dst, ',')
		}
		if n.Kind == '{' {
			dst = append(append(dst, quote(n.Names[i])...), ':')
		}
		dst = item.Append(dst)
	}
	return append(dst, n.Kind+2) // ']' and '}' stand two after '[' and '{'
}

// Indented writes the value with two spaces a level and a line feed at the end, Chinese as Chinese.
func (n *Node) Indented() []byte {
	var b bytes.Buffer
	e := jsontext.NewEncoder(&b, jsontext.WithIndent("  "))
	if err := e.WriteValue(n.Append(nil)); err != nil {
		panic(err)
	}
	return b.Bytes()
}
