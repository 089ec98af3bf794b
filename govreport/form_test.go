package govreport

import (
	"reflect"
	"strings"
	"testing"
)

// Every cell of the model stands once in the form of its edition, at the pointer its JSON names spell, and with the kind
// its Go type says.
func TestFormReachesEveryCellOnce(t *testing.T) {
	for edition, want := range map[Edition]int{Edition2019: 198, Edition2021: 200} {
		form := FormOf(edition)
		if len(form.Cells) != want {
			t.Errorf("edition %s has %d cells, want %d", edition, len(form.Cells), want)
		}
		r := new(Report)
		model := map[string]*number{}
		collectCells(reflect.ValueOf(r).Elem(), "", edition, model)
		for _, cell := range form.Cells {
			x, ok := model[cell.Pointer]
			if !ok {
				t.Errorf("the model has no cell at %s, or the form lists it twice", cell.Pointer)
				continue
			}
			if cell.at(r) != x {
				t.Errorf("%s leads to another cell", cell.Pointer)
			}
			delete(model, cell.Pointer)
		}
		for pointer := range model {
			t.Errorf("edition %s: the form leaves out %s", edition, pointer)
		}
	}
}

// collectCells finds the cells of a struct by reflection, with their JSON Pointers.
func collectCells(v reflect.Value, pointer string, e Edition, cells map[string]*number) {
	switch x := v.Addr().Interface().(type) {
	case *Count:
		cells[pointer] = &x.number
	case *Change:
		cells[pointer] = &x.number
	case *Amount:
		cells[pointer] = &x.number
	default:
		if v.Kind() != reflect.Struct {
			return
		}
		for i := range v.NumField() {
			field := v.Type().Field(i)
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			if edition := field.Tag.Get("edition"); name == "-" || !field.IsExported() || edition != "" && edition != string(e) {
				continue
			}
			collectCells(v.Field(i), pointer+"/"+name, e, cells)
		}
	}
}

func TestFormLabelsAreComplete(t *testing.T) {
	for _, e := range both {
		form := FormOf(e)
		seen := map[string]string{}
		for _, cell := range form.Cells {
			for _, text := range append([]Text{cell.Column}, cell.Labels...) {
				if text.In(ZhHans) == "" || text.In(ZhHant) == "" || text.In(En) == "" {
					t.Errorf("%s: a label is empty in some language: %+v", cell.Pointer, text)
				}
			}
			for _, l := range Languages() {
				place := string(l) + PlaceOf(e, cell.Pointer).In(l)
				if other, ok := seen[place]; ok {
					t.Errorf("%s and %s are called the same: %s", cell.Pointer, other, place)
				}
				seen[place] = cell.Pointer
			}
		}
	}
}

// The numbers of equations are those of the format: one flow and one sum of outcomes for each column, one total a row.
func TestConstraintsOfTheForm(t *testing.T) {
	for e, want := range map[Edition]map[Code]int{
		Edition2021: {"T3-I": 7, "T3-S": 7, "T3-R": 25, "T4-S": 3, "T2-1": 2, "T2-5": 0},
		Edition2019: {"T3-I": 7, "T3-S": 7, "T3-R": 23, "T4-S": 3, "T2-1": 0, "T2-5": 2},
	} {
		outcomes := map[Edition]int{Edition2021: 21, Edition2019: 19}[e]
		form := FormOf(e)
		for code, n := range want {
			if got := len(form.Constraints(code)); got != n {
				t.Errorf("edition %s has %d constraints %s, want %d", e, got, code, n)
			}
		}
		for _, sum := range form.Constraints("T3-S") {
			if len(sum.Terms) != 1+outcomes {
				t.Errorf("edition %s: the total of outcomes has %d parts, want %d", e, len(sum.Terms)-1, outcomes)
			}
		}
	}
}

// Every member that has no printed label has a name all the same: findings point at it.
func TestEveryMemberHasAName(t *testing.T) {
	for _, e := range both {
		walkMembers(reflect.TypeFor[Report](), "", func(pointer string) {
			place := PlaceOf(e, pointer)
			if place.Section == titleBlock && place.Row.In(ZhHans) == "" {
				t.Errorf("%s has no name", pointer)
			}
		})
	}
}

func walkMembers(typ reflect.Type, pointer string, visit func(string)) {
	if typ.Kind() != reflect.Struct {
		return
	}
	for i := range typ.NumField() {
		field := typ.Field(i)
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		if name == "-" || name == "" {
			continue
		}
		visit(pointer + "/" + name)
		walkMembers(field.Type, pointer+"/"+name, visit)
	}
}

// The heads the form prints around the columns of table 3: 申请人情况 above all, 法人或其他组织 above five.
func TestPrintedHeads(t *testing.T) {
	for _, e := range both {
		tables := FormOf(e).Tables
		if tables[1].Head.In(ZhHans) != "申请人情况" || !strings.Contains(tables[1].Corner.In(ZhHans), "第一项加第二项之和") || tables[0].Corner.In(ZhHans) != "信息内容" {
			t.Errorf("edition %s: %+v %+v", e, tables[0].Corner, tables[1].Head)
		}
		for _, row := range tables[1].Rows {
			grouped := 0
			for i, cell := range row.Cells {
				if cell.Group.In(ZhHans) == "法人或其他组织" && i > 0 && i < totalColumn {
					grouped++
				} else if cell.Group != (Text{}) {
					t.Errorf("%s stands under %s", cell.Pointer, cell.Group.In(ZhHans))
				}
			}
			if grouped != 5 {
				t.Errorf("%s: %d columns stand under 法人或其他组织", row.Pointer, grouped)
			}
		}
	}
}
