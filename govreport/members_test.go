package govreport

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
	"github.com/zfxxgk/annualreport/govreport/internal/modelgen"
)

// TestMembersFresh holds that members_gen.go is what the model's tags say.
func TestMembersFresh(t *testing.T) {
	want, err := modelgen.Generate(".")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("members_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("members_gen.go is stale; run: go generate ./govreport")
	}
}

// TestMembersComplete holds that every cell of the forms is reached through the generated lists, under its own pointer.
func TestMembersComplete(t *testing.T) {
	for _, e := range both {
		r, form := &Report{Edition: e}, FormOf(e)
		reached := map[string]*number{}
		walkCells(r, new(jsonpointer.Path), e, reached)
		if len(reached) != len(form.Cells) {
			t.Errorf("edition %s: the lists reach %d cells, the form has %d", e, len(reached), len(form.Cells))
		}
		for _, cell := range form.Cells {
			if reached[cell.Pointer] != cell.at(r) {
				t.Errorf("edition %s: %s is another cell in the lists", e, cell.Pointer)
			}
		}
	}
}

func walkCells(o object, at *jsonpointer.Path, e Edition, reached map[string]*number) {
	for i, m := range o.members() {
		at.Down(m.name)
		switch s := o.slot(i); {
		case !m.in(e):
		case m.kind == objectMember:
			walkCells(s.object, at, e, reached)
		case m.kind.isCell():
			reached[at.Pointer()] = s.cell
		}
		at.Up()
	}
}

// TestModelgenStops holds that the generator refuses what it does not know, so that no limit is lost without a word.
func TestModelgenStops(t *testing.T) {
	for field, want := range map[string]string{
		"A string `json:\"a\" validate:\"required,email\"`":              `"email" is not known`,
		"A string `json:\"a\" validate:\"max=abc\"`":                     "not a number",
		"A string `json:\"a\" validate:\"min=3\"`":                       `"min=3" is not known`,
		"A string `json:\"a\" validate:\"datetime=2006-01-02\"`":         "is not known",
		"A string `json:\"a,omitempty\" validate:\"max=3\"`":             "omitempty",
		"A string `json:\"a\" validate:\"omitempty,max=3\"`":             "omitempty",
		"A string `json:\"a,string\" validate:\"max=3\"`":                "json option",
		"A string `json:\"a_b\" validate:\"max=3\"`":                     "escape",
		"A string `json:\"a\" validate:\"max=3\" edition:\"2021\"`":      "edition",
		"A string `json:\"a\" validate:\"max=3\" edition:\"2030\"`":      "edition",
		"A string `json:\"a\"`":                                          "is not known",
		"A string":                                                       "tag",
		"A, B string `json:\"a\" validate:\"max=3\"`":                    "one name",
		"A float64 `json:\"a\" validate:\"max=3\"`":                      "no kind of member",
		"A *string `json:\"a\" validate:\"max=3\"`":                      "no kind of member",
		"A []string `json:\"a,omitempty\" validate:\"omitempty,max=3\"`": "no kind of member",
		"A []Part `json:\"a,omitempty\" validate:\"omitempty\"`":         "max",
		"A Count `json:\"a\"`":                                           "count",
		"A Count `json:\"a\" validate:\"amount\"`":                       "is not known",
		"A Part `json:\"a\" validate:\"required\"`":                      "is not known",
		"A Number `json:\"a\" validate:\"required\"`":                    "no kind of member",
		"A Part `json:\"a\"`\nB Missing `json:\"b\"`":                    "Missing",
		"A string `json:\"a\" validate:\"oneof='a b' c\"`":               "plain words",
	} {
		source := "package model\ntype Report struct {\n" + field + "\n}\ntype Part struct{}\ntype Count struct{}\ntype Number int\n"
		folder := t.TempDir()
		if err := os.WriteFile(filepath.Join(folder, "model.go"), []byte(source), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := modelgen.Generate(folder); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s\n got %v\nwant an error about %s", field, err, want)
		}
	}
}
