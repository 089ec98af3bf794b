package documents

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/jsonschema/internal/tree"
)

// report returns a report without a structural fault.
func (s *Source) report(e govreport.Edition) *tree.Node {
	t := tree.Object()
	t.Put("/edition", tree.Text(string(e)))
	t.Put("/year", tree.Scalar(pick(s, []string{"2019", "2020", "2021", "2022", "2100", "2022.0", "2.022e3"})))
	t.Put("/title", s.text(200, 1))
	t.Put("/organ/name", s.text(100, 1))
	for _, o := range optional {
		if s.oneIn(2) {
			t.Put(o.pointer, o.of(s))
		}
	}
	if s.oneIn(3) {
		t.Put("/period", tree.Object())
		t.Put("/period/start", s.coded("start"))
		t.Put("/period/end", s.coded("end"))
	}
	for _, section := range []string{"overview", "problems", "otherMatters"} {
		t.Put("/"+section+"/text", s.text(200000, 1))
	}
	for _, cell := range govreport.FormOf(e).Cells {
		t.Put(cell.Pointer, s.cell(cell.Kind))
	}
	if e == govreport.Edition2019 && s.oneIn(2) {
		t.Put("/disclosure2019/procurement/unit", tree.Text(pick(s, []string{"元", "万元", ""})))
	}
	if s.oneIn(3) {
		t.Put("/cellNotes", s.cellNotes(e, s.rng.IntN(4)))
	}
	for _, table := range govreport.FormOf(e).Tables {
		if s.oneIn(3) {
			t.Put(table.Section.Pointer+"/note", s.text(20000, 0))
		}
	}
	if s.oneIn(3) {
		t.Put("/importMarks", s.importMarks())
	}
	if s.oneIn(3) {
		t.Put("/explanations", s.explanations())
	}
	return t
}

// optional are the members a final report need not have. Their texts may be empty.
var optional = []struct {
	pointer string
	of      func(*Source) *tree.Node
}{
	{"/organ/kind", (*Source).kind}, {"/organ/level", (*Source).level}, {"/scope", (*Source).scope},
	{"/organ/divisionCode", codedAs("divisionCode")}, {"/organ/creditCode", codedAs("creditCode")},
	{"/organ/postcode", codedAs("postcode")}, {"/organ/phone", textOf(100)}, {"/organ/email", textOf(100)},
	{"/organ/address", textOf(200)}, {"/organ/website", func(*Source) *tree.Node { return tree.Object() }},
	{"/organ/website/url", textOf(500)}, {"/organ/website/siteCode", codedAs("siteCode")},
	{"/organ/website/icp", codedAs("icp")}, {"/organ/website/publicSecurity", codedAs("publicSecurity")},
	{"/publishedOn", codedAs("publishedOn")}, {"/preamble", textOf(20000)},
}

func textOf(most int) func(*Source) *tree.Node {
	return func(s *Source) *tree.Node { return s.text(most, 0) }
}

func codedAs(name string) func(*Source) *tree.Node {
	return func(s *Source) *tree.Node {
		if s.oneIn(10) {
			return tree.Text("")
		}
		return s.coded(name)
	}
}

// coded returns a well-formed code for the member of a name.
func (s *Source) coded(name string) *tree.Node { return tree.Text(pick(s, codes[name].good)) }

var kinds = []string{"government", "governmentOffice", "department", "township", "subdistrict", "ministry", "vertical", "other", ""}
var levels = []string{"central", "province", "prefecture", "county", "township", ""}

func (s *Source) kind() *tree.Node  { return tree.Text(pick(s, kinds)) }
func (s *Source) level() *tree.Node { return tree.Text(pick(s, levels)) }
func (s *Source) scope() *tree.Node { return tree.Text(pick(s, []string{"own", "aggregated", ""})) }

// cell returns what a cell may hold, in every spelling of JSON.
func (s *Source) cell(kind govreport.CellKind) *tree.Node {
	switch {
	case s.oneIn(8):
		return tree.Scalar("null")
	case kind == govreport.AmountCell:
		return tree.Text(pick(s, []string{"0", "0.0", "37.56", "18.8710", "3756", "0.000001", "999999999999.999999", "100000000000"}))
	case s.oneIn(8):
		return tree.Scalar(pick(s, []string{"27.0", "1e2", "1E+2", "-0", "0.0", "0e9", "2700e-2", "9007199254740991", "9.007199254740991e15"}))
	case kind == govreport.ChangeCell && s.oneIn(2):
		return tree.Scalar(pick(s, []string{"-1", "-9007199254740991", "-3.0", "-1e1"}))
	default:
		return tree.Scalar(strconv.Itoa(s.rng.IntN(1000)))
	}
}

func (s *Source) importMarks() *tree.Node {
	list := tree.Array()
	for range s.rng.IntN(3) {
		m := tree.Object()
		m.Set("kind", tree.Text(pick(s, markKinds)))
		m.Set("pointer", s.text(200, 1))
		if s.oneIn(2) {
			m.Set("quote", s.text(govreport.MaxMarkQuote, 0))
		}
		list.Items = append(list.Items, m)
	}
	return list
}

var markKinds = []string{"unread", "doubtful", "absentTable", "extraRow", "foreignHead", "absentSection", "movedSection", "renumberedSection", "renamedSection", "movedText", "pageDate"}

func (s *Source) explanations() *tree.Node {
	list := tree.Array()
	for range s.rng.IntN(3) {
		e := tree.Object()
		e.Set("code", s.text(20, 1))
		e.Set("pointer", s.text(200, 1))
		e.Set("reason", s.text(2000, 1))
		e.Set("cells", s.values(s.rng.IntN(4)))
		list.Items = append(list.Items, e)
	}
	return list
}

// values returns an object of scalars.
func (s *Source) values(n int) *tree.Node {
	t := tree.Object()
	for i := range n {
		t.Set("/"+strconv.Itoa(i), tree.Scalar(pick(s, []string{"23", "null", `"23"`, "-5", "2.5", "1e300", `""`, "-0.0"})))
	}
	return t
}

// cellNotes returns notes on some cells of an edition.
func (s *Source) cellNotes(e govreport.Edition, n int) *tree.Node {
	t := tree.Object()
	for range n {
		t.Set(pick(s, govreport.FormOf(e).Cells).Pointer, s.text(govreport.MaxCellNote, 0))
	}
	return t
}

// makeDraft takes members away, as a report has them while it is being written.
func (s *Source) makeDraft(t *tree.Node) {
	for range 1 + s.rng.IntN(12) {
		if parent, i, ok := s.place(t); ok && parent.Kind == '{' {
			parent.RemoveAt(i)
		}
	}
	if s.oneIn(3) {
		t.Set("edition", tree.Text(""))
	}
	if s.oneIn(6) {
		t.Set("title", tree.Text(""))
	}
	if s.oneIn(6) {
		t.Set("year", tree.Scalar(pick(s, []string{"0", "-0.0", "2019", "2020.0", "2021"})))
	}
	if s.oneIn(4) {
		t.Set(pick(s, []string{"disclosure", "disclosure2019", "applications"}), tree.Object())
	}
}
