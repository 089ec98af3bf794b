package govreport

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/go-playground/validator/v10"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// newValidator is a validator that knows the custom tags of the model.
func newValidator(t *testing.T) *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	cell := func(f reflect.Value) any { // a struct would be looked into, a string is judged by its tag
		return f.FieldByName("raw").String() + "!"
	}
	v.RegisterCustomTypeFunc(cell, Count{}, Change{}, Amount{})
	readable := func(f validator.FieldLevel) bool { return f.Field().String() == "!" }
	formed := func(is format) validator.Func {
		return func(f validator.FieldLevel) bool { return is.wellFormed(f.Field().String()) }
	}
	for tag, check := range map[string]validator.Func{
		"count": readable, "change": readable, "amount": readable,
		"divisioncode": formed(divisionCodeFormat), "creditcode": formed(creditCodeFormat), "sitecode": formed(siteCodeFormat),
		"icp": formed(icpFormat), "publicsecurity": formed(publicSecurityFormat), "postcode": formed(postcodeFormat),
	} {
		if err := v.RegisterValidation(tag, check); err != nil {
			t.Fatal(err)
		}
	}
	v.RegisterTagNameFunc(func(f reflect.StructField) string {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		return name
	})
	return v
}

// faultsByValidator lists the JSON Pointers of the fields validator rejects, in order.
func faultsByValidator(t *testing.T, v *validator.Validate, r *Report) []string {
	pointers := pointersOf(t, v.Struct(r))
	var kept []string
	for _, pointer := range pointers {
		if !foreignTo(r.Edition, pointer) {
			kept = append(kept, pointer)
		}
	}
	slices.Sort(kept)
	return kept
}

func pointersOf(t *testing.T, err error) []string {
	if err == nil {
		return nil
	}
	faults, ok := err.(validator.ValidationErrors)
	if !ok {
		t.Fatal(err)
	}
	var pointers []string
	for _, f := range faults {
		_, path, _ := strings.Cut(f.Namespace(), ".")
		pointers = append(pointers, "/"+strings.NewReplacer(".", "/", "[", "/", "]", "").Replace(path))
	}
	return pointers
}

// foreignTo reports the members of the other edition, which validator cannot tell.
func foreignTo(e Edition, pointer string) bool {
	if e == Edition2019 {
		return under(pointer, "/disclosure") || under(pointer, "/applications/outcomes/other/feeUnpaid") ||
			under(pointer, "/applications/outcomes/other/notCorrected")
	}
	return under(pointer, "/disclosure2019")
}

// faultsByWalk lists the same by the generated checks. J05 is about invalid UTF-8, which no tag names.
func faultsByWalk(r *Report) []string {
	var pointers []string
	for _, f := range structural(r, true) {
		if f.Code != "J05" && f.Code != "J02" {
			pointers = append(pointers, f.Pointer)
		}
	}
	slices.Sort(pointers)
	return pointers
}

// TestValidatorAgreesOnRandom holds that validator/v10 and the generated checks reject the same fields of random reports,
// with up to ten of them at a value on the edge of a tag.
func TestValidatorAgreesOnRandom(t *testing.T) {
	v := newValidator(t)
	rng := rand.New(rand.NewPCG(11, 12))
	for range sweep.Of(1500, 150) {
		r := randomReport(rng, both[rng.IntN(2)])
		for range rng.IntN(10) {
			setEdge(rng, r)
		}
		if r.formEdition() != r.Edition {
			continue // which members are foreign is then a matter of more than the edition
		}
		if got, want := faultsByWalk(r), faultsByValidator(t, v, r); !slices.Equal(got, want) {
			t.Fatalf("the generated checks reject %v\n                validator rejects %v\n%s", got, want, Encode(r))
		}
	}
}

// TestValidatorAgreesOnEdges holds the same for every field at every value on the edge of its tag, one at a time.
func TestValidatorAgreesOnEdges(t *testing.T) {
	v := newValidator(t)
	rng := rand.New(rand.NewPCG(13, 14))
	for _, e := range both {
		r := randomReport(rng, e)
		r.Explanations = []Explanation{{Code: "X2", Pointer: "/year", Reason: "因"}}
		r.Period, r.Organ.Website.URL, r.Organ.Website.ICP = Period{"2022-01-01", "2022-12-31"}, "x", ""
		edges := 0
		eachEdge(r, e, func(name string) {
			edges++
			if r.formEdition() != e || edges%sweep.Of(1, 31) != 0 {
				return
			}
			if got, want := faultsByWalk(r), faultsByValidator(t, v, r); !slices.Equal(got, want) {
				t.Errorf("%s: the generated checks reject %v, validator rejects %v", name, got, want)
			}
		})
		if edges < 1000 {
			t.Errorf("only %d edges", edges)
		}
	}
}

// eachEdge puts every edge value into every member below an object, one at a time, and back.
func eachEdge(o object, e Edition, try func(name string)) {
	for i, m := range o.members() {
		s := o.slot(i)
		switch {
		case !m.in(e):
		case m.kind == objectMember:
			eachEdge(s.object, e, try)
		case m.kind == listMember:
			for j := range s.list.len() {
				eachEdge(s.list.at(j), e, try)
			}
		case m.kind == textMember:
			before := *s.text
			for _, *s.text = range textEdges(&m) {
				try(m.name + "=" + *s.text)
			}
			*s.text = before
		case m.kind == integerMember:
			before := *s.integer
			for _, *s.integer = range []int{0, -1, 1, m.limit.min - 1, m.limit.min, m.limit.max, m.limit.max + 1} {
				try(fmt.Sprint(m.name, "=", *s.integer))
			}
			*s.integer = before
		case m.kind.isCell():
			before := *s.cell
			for _, raw := range cellEdges {
				*s.cell = readCell(m.kind, []byte(raw))
				try(m.name + "=" + raw)
			}
			*s.cell = before
		case m.kind.isValues():
			before := *s.values
			for _, n := range []int{0, 1, m.limit.max, m.limit.max + 1} {
				*s.values = slices.Repeat([]CellValue{{"/disputes/review/total", TextValue("注")}}, n)
				try(fmt.Sprint(m.name, " of ", n))
			}
			*s.values = before
		}
	}
}

var cellEdges = []string{"null", "0", "-0", "1", "-1", "9007199254740991", "9007199254740992", "-9007199254740991", "-9007199254740992", "27.0", "27.5",
	"1e400", `"1"`, `"/"`, `""`, "true", `"0.000001"`, `"0.0000001"`, `"-1"`, `"999999999999"`, `"1000000000000"`}

func textEdges(m *member) []string {
	edges := []string{"", " ", "x", "2019", "2021", "Own", "own", "元", "万元", "13", "123456", "12345", "１２３４５６", "1234567890", "bm12345678", "bm1234567",
		"2022-12-31", "2022-02-29", "2024-02-29", "2100-02-29", "2022-1-1", "2022-13-01", "2022-00-00", "0000-01-01", "2022-12-31 ", "2022-12-31T00:00:00Z",
		"11640425010109007J", "11640425010109007j", "1164042501010900", "宁ICP备11000053号-1", "宁ICP备11000053", "宁公网安备 64042502000001号", "宁公网安备64042502000001",
	}
	if m.limit.max > 0 && m.limit.max <= 2000 {
		for _, letter := range []string{"a", "彭", "𠮷", "e\u0301"} {
			edges = append(edges, strings.Repeat(letter, m.limit.max/2), strings.Repeat(letter, m.limit.max), strings.Repeat(letter, m.limit.max+1))
		}
	}
	return append(edges, m.limit.oneof...)
}

// setEdge puts a value on the edge into a random member.
func setEdge(rng *rand.Rand, o object) {
	members := o.members()
	i := rng.IntN(len(members))
	m, s := &members[i], o.slot(i)
	switch {
	case m.name == "edition":
	case m.kind == objectMember:
		setEdge(rng, s.object)
	case m.kind == listMember && s.list.len() > 0:
		setEdge(rng, s.list.at(rng.IntN(s.list.len())))
	case m.kind == textMember:
		edges := textEdges(m)
		*s.text = edges[rng.IntN(len(edges))]
	case m.kind == integerMember:
		*s.integer = []int{0, 2018, 2019, 2100, 2101, -1}[rng.IntN(6)]
	case m.kind.isCell():
		*s.cell = readCell(m.kind, []byte(cellEdges[rng.IntN(len(cellEdges))]))
	}
}
