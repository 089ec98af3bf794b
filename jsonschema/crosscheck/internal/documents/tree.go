package documents

import (
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A tree is a JSON value that can be damaged.
type tree struct {
	kind    byte // '{', '[', or 0 for a scalar
	literal string
	names   []string // of an object's members
	items   []*tree  // their values, or an array's items
}

func object() *tree { return &tree{kind: '{'} }

func scalar(literal string) *tree { return &tree{literal: literal} }

func text(s string) *tree { return scalar(quote(s)) }

func quote(s string) string {
	literal, err := jsontext.AppendQuote(nil, s)
	if err != nil {
		panic(err)
	}
	return string(literal)
}

// set gives an object a member, in place of one of the same name: no document has a member twice.
func (t *tree) set(name string, value *tree) {
	if i := slices.Index(t.names, name); i >= 0 {
		t.items[i] = value
		return
	}
	t.names, t.items = append(t.names, name), append(t.items, value)
}

func (t *tree) member(name string) *tree {
	if i := slices.Index(t.names, name); i >= 0 {
		return t.items[i]
	}
	return nil
}

func (t *tree) remove(i int) {
	if t.kind == '{' {
		t.names = slices.Delete(t.names, i, i+1)
	}
	t.items = slices.Delete(t.items, i, i+1)
}

// put sets the value at a JSON Pointer, and makes the objects above it.
func (t *tree) put(pointer string, value *tree) {
	steps := strings.Split(pointer[1:], "/")
	for _, step := range steps[:len(steps)-1] {
		below := t.member(step)
		if below == nil {
			below = object()
			t.set(step, below)
		}
		t = below
	}
	t.set(steps[len(steps)-1], value)
}

func (t *tree) clone() *tree {
	c := &tree{kind: t.kind, literal: t.literal, names: slices.Clone(t.names)}
	for _, item := range t.items {
		c.items = append(c.items, item.clone())
	}
	return c
}

// walk calls a function for every place in the tree: the parent and the index of the value in it.
func (t *tree) walk(do func(parent *tree, i int)) {
	for i, item := range t.items {
		do(t, i)
		item.walk(do)
	}
}

func (t *tree) append(dst []byte) []byte {
	if t.kind == 0 {
		return append(dst, t.literal...)
	}
	dst = append(dst, t.kind)
	for i, item := range t.items {
		if i > 0 {
			dst = append(dst, ',')
		}
		if t.kind == '{' {
			dst = append(append(dst, quote(t.names[i])...), ':')
		}
		dst = item.append(dst)
	}
	return append(dst, t.kind+2) // ']' and '}' stand two after '[' and '{'
}

// at returns the value at a JSON Pointer, or nil.
func (t *tree) at(pointer string) *tree {
	for step := range strings.SplitSeq(pointer[1:], "/") {
		if t = t.member(step); t == nil {
			return nil
		}
	}
	return t
}
