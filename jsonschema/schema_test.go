package jsonschema_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/jsonschema"
)

// A schema is as much of a JSON Schema as the tests look at.
type schema struct {
	ID         string             `json:"$id"`
	Title      string             `json:"title"`
	Ref        string             `json:"$ref"`
	Pattern    string             `json:"pattern"`
	Examples   []string           `json:"examples"`
	Properties map[string]*schema `json:"properties"`
	Defs       map[string]*schema `json:"$defs"`
	Required   []string           `json:"required"`
	Order      int                `json:"x-order"`
	Row        int                `json:"x-row"`
	Groups     []string           `json:"x-groups"`
	Column     string             `json:"x-column"`
	Table      bool               `json:"x-table"`
	Rules      []govreport.Code   `json:"x-rules"`
}

func read(t *testing.T, name string) *schema {
	t.Helper()
	file, err := jsonschema.File(name)
	if err != nil {
		t.Fatal(err)
	}
	s := new(schema)
	if err := json.Unmarshal(file, s); err != nil {
		t.Fatal(err)
	}
	return s
}

func ofEdition(t *testing.T, e govreport.Edition) *schema {
	t.Helper()
	return read(t, "report-"+string(e)+".schema.json")
}

var editions = []govreport.Edition{govreport.Edition2019, govreport.Edition2021}

// A property is a property and where it stands.
type property struct {
	*schema
	pointer string
	row     *schema // the property that has it as one of its cells
}

// walk calls a function for every property, in the order a form generator would draw them.
func (s *schema) walk(root *schema, pointer string, row *schema, do func(property)) {
	at := s
	if s.Ref != "" {
		at = root.Defs[strings.TrimPrefix(s.Ref, "#/$defs/")]
	}
	names := make([]string, 0, len(at.Properties))
	for name := range at.Properties {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool { return at.Properties[names[i]].Order < at.Properties[names[j]].Order })
	for _, name := range names {
		p := at.Properties[name]
		do(property{p, pointer + "/" + name, row})
		below := row
		if p.Row > 0 {
			below = p
		}
		p.walk(root, pointer+"/"+name, below, do)
	}
}

// TestCells holds that every cell of the form is reached once, in printed order and under its printed labels, by who
// walks the schema in the order of x-order and knows nothing else.
func TestCells(t *testing.T) {
	for _, e := range editions {
		root, form := ofEdition(t, e), govreport.FormOf(e)
		reached := 0
		root.walk(root, "", nil, func(p property) {
			cell := form.Cell(p.pointer)
			if cell == nil {
				return
			}
			if reached >= len(form.Cells) || form.Cells[reached] != cell {
				t.Fatalf("edition %s: %s is not the next cell of the form", e, p.pointer)
			}
			reached++
			row, column := p.row, p.Title
			if p.Row > 0 {
				row, column = p.schema, p.Column
			}
			if row == nil || column != cell.Column.ZhHans || !slices.Equal(append(slices.Clone(row.Groups), row.Title), printed(cell.Labels)) {
				t.Errorf("edition %s: %s: %q in row %+v", e, p.pointer, column, row)
			}
		})
		if reached != len(form.Cells) {
			t.Errorf("edition %s: %d cells reached, the form has %d", e, reached, len(form.Cells))
		}
	}
}

func printed(labels []govreport.Text) []string {
	var list []string
	for _, label := range labels {
		list = append(list, label.ZhHans)
	}
	return list
}

// TestRows holds that the rows of each table are numbered as printed, and that every numeric rule is named by what it binds.
func TestRows(t *testing.T) {
	for _, e := range editions {
		root, form := ofEdition(t, e), govreport.FormOf(e)
		table, row := -1, 0
		bound := map[govreport.Code]bool{}
		root.walk(root, "", nil, func(p property) {
			if p.Table {
				table, row = table+1, 0
			}
			for _, code := range p.Rules {
				bound[code] = true
			}
			if p.Row == 0 {
				return
			}
			if rows := form.Tables[table].Rows; p.Row != row+1 || rows[row].Pointer != p.pointer {
				t.Errorf("edition %s: %s is row %d after row %d", e, p.pointer, p.Row, row)
			}
			row++
		})
		if table != len(form.Tables)-1 {
			t.Errorf("edition %s: %d tables", e, table+1)
		}
		for _, rule := range govreport.Rules() {
			if binds := len(form.Constraints(rule.Code)) > 0; binds != bound[rule.Code] {
				t.Errorf("edition %s: %s binds cells: %v, some property names it: %v", e, rule.Code, binds, bound[rule.Code])
			}
		}
	}
}

// TestTitles holds that everything has a title, and no two members of an object the same.
func TestTitles(t *testing.T) {
	for _, e := range editions {
		root := ofEdition(t, e)
		seen := map[string]string{}
		root.walk(root, "", nil, func(p property) {
			beside := p.pointer[:strings.LastIndexByte(p.pointer, '/')] + " " + p.Title
			if p.Title == "" || seen[beside] != "" {
				t.Errorf("edition %s: %s has the title %q, as %s has", e, p.pointer, p.Title, seen[beside])
			}
			seen[beside] = p.pointer
		})
	}
}

// TestExamplesFit holds that the examples of coded texts match their patterns.
func TestExamplesFit(t *testing.T) {
	root, n := ofEdition(t, govreport.Edition2021), 0
	root.walk(root, "", nil, func(p property) {
		for _, example := range p.Examples {
			n++
			if !regexp.MustCompile(p.Pattern).MatchString(example) {
				t.Errorf("%s: %q is no example of %s", p.pointer, example, p.Pattern)
			}
		}
	})
	if n < 10 {
		t.Errorf("only %d examples", n)
	}
}

// TestDraftRequiresNothing holds what its name says.
func TestDraftRequiresNothing(t *testing.T) {
	for name, def := range read(t, "report.draft.schema.json").Defs {
		if len(def.Required) > 0 {
			t.Errorf("%s requires %v", name, def.Required)
		}
	}
}

var keyword = regexp.MustCompile(`"(x-[a-z-]+)": `)

// TestKeywords holds that the keywords of our own are those that Keywords lists, and that the package comment tells each.
func TestKeywords(t *testing.T) {
	used := map[string]bool{}
	for _, name := range jsonschema.Names() {
		if !strings.HasSuffix(name, ".schema.json") {
			continue
		}
		file, err := jsonschema.File(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, match := range keyword.FindAllSubmatch(file, -1) {
			used[string(match[1])] = true
		}
		if !strings.HasSuffix(string(file), "}\n") || strings.Contains(string(file), `\u`) {
			t.Errorf("%s has escapes, or no line feed at its end", name)
		}
		if got := read(t, name).ID; got != jsonschema.ID(name) {
			t.Errorf("%s has the $id %s", name, got)
		}
	}
	for _, k := range jsonschema.Keywords() {
		if !used[k] {
			t.Errorf("%s is used nowhere", k)
		}
		delete(used, k)
	}
	if len(used) > 0 {
		t.Errorf("not listed: %v", used)
	}
}
