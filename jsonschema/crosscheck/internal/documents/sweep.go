package documents

import "github.com/zfxxgk/annualreport/govreport"

// types has a value of every JSON type, and the integers that are next to the whole numbers.
var types = []*tree{
	scalar("null"), scalar("true"), scalar("1"), scalar("-1"), scalar("1.5"), scalar("2.0"), scalar("9007199254740992"), scalar("-9007199254740992"), text(""), text("x"), text("1"),
	object(), {kind: '['}, {kind: '[', items: []*tree{scalar("1")}}, {kind: '{', names: []string{"x"}, items: []*tree{scalar("1")}},
}

// Sweep calls a function for every report that comes of a full one of either edition when one place is damaged: every
// JSON type in every place, every member missing, renamed, and with another beside it.
func Sweep(do func(document []byte)) {
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		full := New(1).full(e)
		full.walk(func(parent *tree, i int) { sweepPlace(full, parent, i, do) })
	}
}

func sweepPlace(full, parent *tree, i int, do func([]byte)) {
	original := *parent
	try := func(change func()) {
		parent.names = append([]string(nil), original.names...)
		parent.items = append([]*tree(nil), original.items...)
		change()
		do(full.append(nil))
		*parent = original
	}
	for _, value := range types {
		try(func() { parent.items[i] = value })
	}
	try(func() { parent.remove(i) })
	if parent.kind == '{' {
		try(func() { parent.names[i] += "s" })
		try(func() { parent.set(parent.names[i]+"2", parent.items[i]) })
	}
}

// full returns a report that has every member its edition knows.
func (s *Source) full(e govreport.Edition) *tree {
	t := s.report(e)
	for _, o := range optional {
		if t.at(o.pointer) == nil {
			t.put(o.pointer, o.of(s))
		}
	}
	t.put("/period/start", s.coded("start"))
	t.put("/period/end", s.coded("end"))
	if e == govreport.Edition2019 {
		t.put("/disclosure2019/procurement/unit", text("元"))
	}
	explanation := object()
	for _, name := range []string{"code", "pointer", "reason"} {
		explanation.set(name, text("X2"))
	}
	explanation.set("cells", s.values(2))
	t.set("explanations", &tree{kind: '[', items: []*tree{explanation}})
	return t
}
