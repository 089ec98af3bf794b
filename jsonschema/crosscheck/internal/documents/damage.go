package documents

import (
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/jsonschema/internal/tree"
)

// place returns a place in a document: the parent and the index. Half of the time it is none of a number cell, of which
// there are ten times as many as of all others.
func (s *Source) place(document *tree.Node) (parent *tree.Node, i int, ok bool) {
	type spot struct {
		parent *tree.Node
		i      int
	}
	var all, others []spot
	document.Walk(func(parent *tree.Node, i int) {
		all = append(all, spot{parent, i})
		if c := parent.Items[i]; c.Kind != 0 || c.Literal[0] == '"' || len(parent.Items) > 15 {
			others = append(others, spot{parent, i})
		}
	})
	if s.oneIn(2) && len(others) > 0 {
		all = others
	}
	if len(all) == 0 {
		return nil, 0, false
	}
	chosen := pick(s, all)
	return chosen.parent, chosen.i, true
}

// damage changes a document in one place. Not every change makes it wrong.
func (s *Source) damage(document *tree.Node) {
	parent, i, ok := s.place(document)
	if !ok {
		return
	}
	switch s.rng.IntN(12) {
	case 0, 1, 2:
		parent.Items[i] = s.anything()
	case 3:
		parent.RemoveAt(i)
	case 4:
		s.add(parent)
	case 5:
		s.rename(parent, i)
	case 6:
		s.move(document, parent, i)
	case 7, 8:
		s.recode(document)
	case 9:
		s.otherEdition(document)
	case 10:
		s.resize(document)
	default:
		document.Set("year", tree.Scalar(pick(s, years)))
	}
}

var years = []string{"2018", "2019", "2100", "2101", "2019.0", "2.02e3", "2022.5", `"2022"`, "0", "-2022", "null", "1e3", "2100.0000001"}

// anything returns a JSON value of any type.
func (s *Source) anything() *tree.Node {
	if s.oneIn(4) {
		return tree.Text(s.letters(pick(s, []int{0, 1, 19, 20, 21, 99, 100, 101, 199, 200, 201, 500, 501})))
	}
	if s.oneIn(40) {
		return tree.Text(s.letters(pick(s, []int{2000, 2001, 20000, 20001})))
	}
	if s.oneIn(400) {
		return tree.Text(s.letters(pick(s, []int{200000, 200001})))
	}
	odd := tree.Scalar(pick(s, oddities))
	switch odd.Literal {
	case "{}":
		return tree.Object()
	case "[]":
		return tree.Array()
	case "{1}":
		return s.values(1)
	case "[1]":
		return tree.Array(tree.Scalar("1"))
	case "[{}]":
		return tree.Array(tree.Object())
	}
	return odd
}

var oddities = strings.Fields(`null null null true false "" "x" "27" "/" "—" "无" 0 1 -0 -1 -0.0 27 27.0 1e2 1E2 27.5 5e-1 2700e-2 -27.0 100e-3
	9007199254740991 9007199254740992 -9007199254740991 -9007199254740992 1e15 1e16 1e17 1e19 18446744073709551616 -1e300 1e300 0e5 "37.56"
	"0.1234567" "2021" "2019" "own" "640425" "2022-01-01" {} {} {1} [] [1] [{}]`)

// names are names that a member may have by mistake.
var names = strings.Fields(`edition year title organ name kind scope period start end text overview disclosure disclosure2019 applications
	disputes total received outcomes others notCorrected feeUnpaid made inForce published unit amount change explanations note cellNotes importMarks quote code pointer reason
	cells x $ref __proto__ constructor toString hasOwnProperty length / ~ 0 编号 Total TOTAL natural_person`)

func (s *Source) add(parent *tree.Node) {
	name := pick(s, append(names, ""))
	if parent.Kind == '{' && parent.Member(name) == nil {
		parent.Set(name, s.anything())
	} else if parent.Kind == '[' {
		parent.Items = append(parent.Items, s.anything())
	}
}

func (s *Source) rename(parent *tree.Node, i int) {
	if parent.Kind != '{' {
		return
	}
	old := parent.Names[i]
	name := pick(s, []string{strings.ToUpper(old), old + " ", old + "\n", old + "s", "", strings.Replace(old, "o", "O", 1), pick(s, names)})
	if parent.Member(name) == nil {
		parent.Names[i] = name
	}
}

// move puts a copy of what stands in one place into another.
func (s *Source) move(document, parent *tree.Node, i int) {
	value := parent.Items[i].Clone()
	if to, j, ok := s.place(document); ok {
		to.Items[j] = value
	}
}

// recode puts a code, good or bad, into a member that has codes.
func (s *Source) recode(document *tree.Node) {
	var spots []func()
	document.Walk(func(parent *tree.Node, i int) {
		if parent.Kind != '{' {
			return
		}
		if list, ok := codes[parent.Names[i]]; ok {
			spots = append(spots, func() { parent.Items[i] = tree.Text(pick(s, pick(s, [][]string{list.good, list.good, list.bad}))) })
		}
	})
	if len(spots) > 0 {
		pick(s, spots)()
	}
}

// otherEdition brings members of another edition in, or takes an edition for the other.
func (s *Source) otherEdition(document *tree.Node) {
	switch s.rng.IntN(4) {
	case 0:
		document.Set("edition", tree.Text(pick(s, append(codes["edition"].good, codes["edition"].bad...))))
	case 1:
		document.Set(pick(s, []string{"disclosure", "disclosure2019"}), s.anything())
	case 2:
		putDeep(document, "applications", "outcomes", "other", pick(s, []string{"notCorrected", "feeUnpaid"}), s.anything())
	default:
		if i := indexOf(document, "edition"); i >= 0 {
			document.RemoveAt(i)
		}
	}
}

// putDeep sets a member four levels down, if the objects above it are there.
func putDeep(t *tree.Node, a, b, c, name string, value *tree.Node) {
	for _, step := range []string{a, b, c} {
		if t = t.Member(step); t == nil || t.Kind != '{' {
			return
		}
	}
	t.Set(name, value)
}

func indexOf(t *tree.Node, name string) int {
	for i, n := range t.Names {
		if n == name {
			return i
		}
	}
	return -1
}

// resize gives a list or an object of values just as many entries as allowed, or one more.
func (s *Source) resize(document *tree.Node) {
	n := pick(s, []int{0, 1, 2, 199, 200, 201})
	if s.oneIn(2) {
		list := tree.Array()
		e := tree.Object()
		for _, name := range []string{"code", "pointer", "reason"} {
			e.Set(name, tree.Text("x"))
		}
		e.Set("cells", tree.Object())
		for i := range n {
			c := e.Clone()
			c.Set("code", tree.Text(strconv.Itoa(i)))
			list.Items = append(list.Items, c)
		}
		document.Set("explanations", list)
		return
	}
	if list := document.Member("explanations"); list != nil && list.Kind == '[' && len(list.Items) > 0 && list.Items[0].Kind == '{' {
		list.Items[0].Set("cells", s.values(n))
	}
}
