package documents

import (
	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/jsonschema/internal/tree"
)

// types has a value of every JSON type, and the integers that are next to the whole numbers.
var types = []*tree.Node{
	tree.Scalar("null"), tree.Scalar("true"), tree.Scalar("1"), tree.Scalar("-1"), tree.Scalar("1.5"), tree.Scalar("2.0"), tree.Scalar("9007199254740992"), tree.Scalar("-9007199254740992"), tree.Text(""), tree.Text("x"), tree.Text("1"),
	tree.Object(), {Kind: '['}, {Kind: '[', Items: []*tree.Node{tree.Scalar("1")}}, {Kind: '{', Names: []string{"x"}, Items: []*tree.Node{tree.Scalar("1")}},
}

// Sweep calls a function for every report that comes of a full one of either edition when one place is damaged: every
// JSON type in every place, every member missing, renamed, and with another beside it.
func Sweep(do func(document []byte)) {
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		full := New(1).full(e)
		full.Walk(func(parent *tree.Node, i int) { sweepPlace(full, parent, i, do) })
	}
}

func sweepPlace(full, parent *tree.Node, i int, do func([]byte)) {
	original := *parent
	try := func(change func()) {
		parent.Names = append([]string(nil), original.Names...)
		parent.Items = append([]*tree.Node(nil), original.Items...)
		change()
		do(full.Append(nil))
		*parent = original
	}
	for _, value := range types {
		try(func() { parent.Items[i] = value })
	}
	try(func() { parent.RemoveAt(i) })
	if parent.Kind == '{' {
		try(func() { parent.Names[i] += "s" })
		try(func() { parent.Set(parent.Names[i]+"2", parent.Items[i]) })
	}
}

// full returns a report that has every member its edition knows.
func (s *Source) full(e govreport.Edition) *tree.Node {
	t := s.report(e)
	for _, o := range optional {
		if t.At(o.pointer) == nil {
			t.Put(o.pointer, o.of(s))
		}
	}
	t.Put("/period/start", s.coded("start"))
	t.Put("/period/end", s.coded("end"))
	if e == govreport.Edition2019 {
		t.Put("/disclosure2019/procurement/unit", tree.Text("元"))
	}
	for _, table := range govreport.FormOf(e).Tables {
		t.Put(table.Section.Pointer+"/note", s.text(20000, 0))
	}
	t.Set("cellNotes", s.cellNotes(e, 2))
	mark := tree.Object()
	mark.Set("kind", tree.Text("unread"))
	mark.Set("pointer", tree.Text("/applications/received"))
	mark.Set("quote", tree.Text("12 3 0"))
	t.Set("importMarks", tree.Array(mark))
	explanation := tree.Object()
	for _, name := range []string{"code", "pointer", "reason"} {
		explanation.Set(name, tree.Text("X2"))
	}
	explanation.Set("cells", s.values(2))
	t.Set("explanations", tree.Array(explanation))
	return t
}
