package jsonschema_test

import (
	"encoding/json"
	"math"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/jsonschema"
)

// A schema is as much of a JSON Schema as the tests look at.
type schema struct {
	ID          string             `json:"$id"`
	Title       string             `json:"title"`
	Description string             `json:"description"`
	Ref         string             `json:"$ref"`
	Limit       string             `json:"x-limit"`
	OneOf       []schema           `json:"oneOf"`
	Pattern     string             `json:"pattern"`
	Examples    []any              `json:"examples"`
	Properties  map[string]*schema `json:"properties"`
	Defs        map[string]*schema `json:"$defs"`
	Required    []string           `json:"required"`
	Order       int                `json:"x-order"`
	Row         int                `json:"x-row"`
	Groups      []string           `json:"x-groups"`
	Column      string             `json:"x-column"`
	Table       bool               `json:"x-table"`
	Rules       []govreport.Code   `json:"x-rules"`
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
			if row == nil || column != cell.Column.In(govreport.ZhHans) || !slices.Equal(append(slices.Clone(row.Groups), row.Title), printed(cell.Labels)) {
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
		list = append(list, label.In(govreport.ZhHans))
	}
	return list
}

// TestRows holds that the rows of each table are numbered as printed, that every numeric rule is named by what it binds,
// and every other one, but for those the schema is itself, by the report.
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
		var others []govreport.Code
		for _, rule := range govreport.Rules() {
			binds := len(form.Constraints(rule.Code)) > 0
			if binds != bound[rule.Code] {
				t.Errorf("edition %s: %s binds cells: %v, some property names it: %v", e, rule.Code, binds, bound[rule.Code])
			}
			if !binds && !slices.Contains([]string{"J", "U"}, rule.Code.Group()) && slices.Contains(rule.Editions, e) {
				others = append(others, rule.Code)
			}
		}
		for _, at := range []*schema{root, read(t, "report.schema.json").Defs["Report"+string(e)], read(t, "report.draft.schema.json").Defs["Report"+string(e)]} {
			if diff := cmp.Diff(others, at.Rules); diff != "" {
				t.Errorf("edition %s: the report names other rules (-catalogue +schema):\n%s", e, diff)
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

// TestLimits holds that whatever stands in the wrong place, there is a text that says what should: the limit, also at the
// end of the description or before its notes, or the choices.
func TestLimits(t *testing.T) {
	for _, e := range editions {
		root := ofEdition(t, e)
		limits := map[string]string{"": root.Limit}
		root.walk(root, "", nil, func(p property) {
			limits[p.pointer] = p.Limit
			switch {
			case p.Ref != "":
				if p.Limit != "" || root.Defs[strings.TrimPrefix(p.Ref, "#/$defs/")].Limit == "" {
					t.Errorf("edition %s: %s: the limit is not that of its definition", e, p.pointer)
				}
			case p.Limit == "" && len(p.OneOf) == 0:
				t.Errorf("edition %s: %s does not say what may be written", e, p.pointer)
			case len(p.OneOf) == 0 && !strings.Contains("；"+p.Description+"；", "；"+p.Limit+"；"):
				t.Errorf("edition %s: %s: the description %q does not tell the limit %q", e, p.pointer, p.Description, p.Limit)
			}
		})
		for pointer, want := range map[string]string{
			"/year": "不小于2019，不大于2100", "/explanations": "不超过200项", "": read(t, "report.schema.json").Defs["Organ"].Limit, "/organ/postcode": "六位数字的邮政编码",
			"/applications/received/total": "0或正整数，不大于 9007199254740991",
		} {
			if limits[pointer] != want {
				t.Errorf("edition %s: the limit of %s is %q", e, pointer, limits[pointer])
			}
		}
	}
}

// TestDefinitionsAreNamed holds that every definition of a report has a title and a description.
func TestDefinitionsAreNamed(t *testing.T) {
	for _, e := range editions {
		for name, def := range ofEdition(t, e).Defs {
			if def.Title == "" || def.Description == "" {
				t.Errorf("edition %s: %s has the title %q and the description %q", e, name, def.Title, def.Description)
			}
		}
	}
}

// TestExamplesFit holds that every cell and every coded text has an example, which fits: a text its pattern, a number
// that of its cell.
func TestExamplesFit(t *testing.T) {
	for _, e := range editions {
		root, form := ofEdition(t, e), govreport.FormOf(e)
		root.walk(root, "", nil, func(p property) {
			if (p.Pattern != "" || form.Cell(p.pointer) != nil) && len(p.Examples) == 0 {
				t.Errorf("edition %s: %s has no example", e, p.pointer)
			}
			for _, example := range p.Examples {
				written, isText := example.(string)
				number, isNumber := example.(float64)
				if isText != (p.Pattern != "") || isText && !regexp.MustCompile(p.Pattern).MatchString(written) ||
					isNumber && (number != math.Trunc(number) || number < 0 && !strings.HasSuffix(p.pointer, "/change")) {
					t.Errorf("%s: %v is no example of it", p.pointer, example)
				}
			}
		})
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
