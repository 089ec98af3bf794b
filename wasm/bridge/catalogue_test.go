package bridge_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/bridge"
)

type rule struct {
	Code     string   `json:"code"`
	Severity string   `json:"severity"`
	Editions []string `json:"editions"`
	Title    string   `json:"title"`
	Basis    string   `json:"basis"`
	Help     string   `json:"help"`

	Explainable bool `json:"explainable"`
}

type labels struct {
	Edition    string            `json:"edition"`
	Severities map[string]string `json:"severities"`
	Sections   []section         `json:"sections"`
	Tables     []struct {
		section
		Corner string `json:"corner"`
		Head   string `json:"head"`
		Rows   []struct {
			Pointer string      `json:"pointer"`
			Labels  []string    `json:"labels"`
			Cells   []labelCell `json:"cells"`
		} `json:"rows"`
	} `json:"tables"`
	Fields []labelField `json:"fields"`
}

type section struct {
	Pointer string `json:"pointer"`
	Heading string `json:"heading"`
}

type labelCell struct {
	Pointer string `json:"pointer"`
	Column  string `json:"column"`
	Group   string `json:"group"`
	Kind    string `json:"kind"`
}

type labelField struct {
	Pointer   string `json:"pointer"`
	Label     string `json:"label"`
	Kind      string `json:"kind"`
	Required  bool   `json:"required"`
	MaxLength int    `json:"maxLength"`
	Choices   []struct {
		Value string `json:"value"`
		Label string `json:"label"`
	} `json:"choices"`
}

func TestRulesIsTheCatalogue(t *testing.T) {
	for _, l := range languages() {
		got := readSound(t, bridge.Rules(l)).Rules
		catalogue := govreport.Rules()
		if len(got) != len(catalogue) {
			t.Fatalf("%d rules, the catalogue has %d", len(got), len(catalogue))
		}
		for i, r := range catalogue {
			g := got[i]
			if g.Code != string(r.Code) || g.Severity != r.Severity.String() || len(g.Editions) != len(r.Editions) || len(g.Editions) == 0 {
				t.Errorf("%+v is not %s", g, r.Code)
			}
			if g.Explainable != r.Explainable {
				t.Errorf("%s is explainable: %v", r.Code, g.Explainable)
			}
			if g.Title != r.Title.In(l) || g.Basis != r.Basis.In(l) || g.Help != r.Help.In(l) || g.Title == "" {
				t.Errorf("the words of %s in %s: %+v", r.Code, l, g)
			}
		}
	}
}

// Labels has every cell of the form exactly once, in printed order, and every field, in every language with words.
func TestLabelsNameEveryPlaceOnce(t *testing.T) {
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		for _, l := range languages() {
			t.Run(string(e)+" "+string(l), func(t *testing.T) {
				got := readSound(t, bridge.Labels(e, l)).Labels
				if got.Edition != string(e) || len(got.Sections) != 6 {
					t.Errorf("edition %s with %d sections", got.Edition, len(got.Sections))
				}
				if keys := slices.Sorted(maps.Keys(got.Severities)); !slices.Equal(keys, []string{"advice", "error", "warning"}) {
					t.Errorf("severities: %v", got.Severities)
				}
				compareCells(t, got, govreport.FormOf(e), l)
				compareFields(t, got.Fields, govreport.Fields(e), l)
			})
		}
	}
}

func compareCells(t *testing.T, got *labels, form *govreport.Form, l govreport.Language) {
	t.Helper()
	var cells []labelCell
	for _, table := range got.Tables {
		if table.Heading == "" || table.Pointer == "" {
			t.Errorf("a table without heading: %+v", table.section)
		}
		for _, row := range table.Rows {
			if row.Pointer == "" || len(row.Labels) == 0 || slices.Contains(row.Labels, "") {
				t.Errorf("a row without labels: %q %q", row.Pointer, row.Labels)
			}
			cells = append(cells, row.Cells...)
		}
	}
	if len(cells) != len(form.Cells) {
		t.Fatalf("%d cells, the form has %d", len(cells), len(form.Cells))
	}
	kinds := map[govreport.CellKind]string{govreport.CountCell: "count", govreport.ChangeCell: "change", govreport.AmountCell: "amount"}
	for i, cell := range form.Cells {
		if want := (labelCell{cell.Pointer, cell.Column.In(l), cell.Group.In(l), kinds[cell.Kind]}); cells[i] != want {
			t.Errorf("cell %d is %+v, want %+v", i, cells[i], want)
		}
	}
}

func compareFields(t *testing.T, got []labelField, want []govreport.Field, l govreport.Language) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d fields, want %d", len(got), len(want))
	}
	for i, f := range want {
		g := got[i]
		if g.Pointer != f.Pointer || g.Label != f.Label.In(l) || g.Required != f.Required || g.MaxLength != f.MaxLength || len(g.Choices) != len(f.Choices) {
			t.Errorf("field %d is %+v, want %+v", i, g, f)
		}
		if !slices.Contains([]string{"text", "date", "whole"}, g.Kind) || g.Choices == nil {
			t.Errorf("%s: kind %q, choices %v", g.Pointer, g.Kind, g.Choices)
		}
	}
}

// A page draws its inputs from Labels and hands back what they hold: none of the places is strange to the report.
func TestFormKnowsEveryPlaceOfLabels(t *testing.T) {
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		list := []string{"/edition", string(e)}
		l := readSound(t, bridge.Labels(e, "en")).Labels
		for _, table := range l.Tables {
			for _, row := range table.Rows {
				for _, cell := range row.Cells {
					list = append(list, cell.Pointer, "0")
				}
			}
		}
		for _, f := range l.Fields {
			list = append(list, f.Pointer, "")
		}
		if a := readSound(t, bridge.Form(entries(list...), nil, bridge.Options{})); len(a.Unknown) > 0 {
			t.Errorf("edition %s: %s", e, strings.Join(a.Unknown, " "))
		}
	}
}

func TestLabelsOfNoEdition(t *testing.T) {
	for _, e := range []govreport.Edition{"", "2022", "2021 ", "\xff", "\x00"} {
		wantError(t, bridge.Labels(e, "zh-Hans"), "no-such-edition")
	}
}
