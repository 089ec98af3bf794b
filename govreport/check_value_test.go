package govreport

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// TestCheckValueSaysWhatCheckSays holds, for every member of both editions at every edge of its tag, that a value alone is
// judged as it is within a report.
func TestCheckValueSaysWhatCheckSays(t *testing.T) {
	rng := rand.New(rand.NewPCG(15, 16))
	for _, e := range both {
		r := randomReport(rng, e)
		r.Explanations = []Explanation{{Code: "X2", Pointer: "/year", Reason: "因"}}
		r.Period = Period{"2022-01-01", "2022-12-31"}
		places, compared := 0, 0
		eachValue(r, "", e, func(pointer string, v Value) {
			if places++; pointer == "/edition" || places%sweep.Of(1, 10) != 0 {
				return
			}
			for _, final := range []bool{false, true} {
				var want Findings
				for _, f := range structural(r, final) {
					if f.Pointer == pointer {
						want = append(want, f)
					}
				}
				got := CheckValue(e, pointer, v, final)
				compared++
				if said(got) != said(want) {
					t.Errorf("%s = %s: alone %s, in the report %s", pointer, v.Literal(), said(got), said(want))
				}
			}
		})
		if compared < sweep.Of(4000, 400) {
			t.Errorf("only %d values compared", compared)
		}
	}
}

func said(findings Findings) string {
	text := ""
	for i := range findings {
		f := &findings[i]
		text += fmt.Sprintln(f.Code, f.Pointer, f.Message(ZhHans), f.Actual.Literal())
	}
	return text
}

// eachValue puts every edge value into every scalar below an object, one at a time, and back.
func eachValue(o object, above string, e Edition, try func(pointer string, v Value)) {
	for i, m := range o.members() {
		s, at := o.slot(i), above+"/"+m.name
		switch {
		case !m.in(e):
		case m.kind == objectMember:
			eachValue(s.object, at, e, try)
		case m.kind == listMember:
			for j := range s.list.len() {
				eachValue(s.list.at(j), fmt.Sprint(at, "/", j), e, try)
			}
		case m.kind == textMember:
			before := *s.text
			for _, *s.text = range textEdges(&m) {
				try(at, TextValue(*s.text))
			}
			*s.text = before
		case m.kind == integerMember:
			before := *s.integer
			for _, *s.integer = range []int{0, -1, m.limit.min - 1, m.limit.max, m.limit.max + 1} {
				try(at, NumberValue(int64(*s.integer)))
			}
			*s.integer = before
		case m.kind.isCell():
			before := *s.cell
			for _, raw := range cellEdges {
				*s.cell = readCell(m.kind, []byte(raw))
				v, _ := LiteralValue(raw)
				try(at, v)
			}
			*s.cell = before
		}
	}
}

// TestCheckValueOfOtherTypes holds what is said of values that no report built in Go can hold.
func TestCheckValueOfOtherTypes(t *testing.T) {
	literal := func(s string) Value {
		v, ok := LiteralValue(s)
		if !ok {
			t.Fatalf("%s is no literal", s)
		}
		return v
	}
	for _, c := range []struct {
		pointer string
		value   Value
		final   bool
		want    string
	}{
		{"/title", literal("12"), false, "J01 /title"},
		{"/title", literal("null"), false, "J01 /title"},
		{"/title", Value{}, true, "J03 /title"},
		{"/title", Value{}, false, ""},
		{"/year", literal("2022.0"), true, ""},
		{"/year", literal("2022.5"), true, "J01 /year"},
		{"/year", literal("1e300"), true, "J07 /year"},
		{"/disclosure2019/fees/change", literal(`"x"`), true, ""},
		{"/disclosure2019", literal(`"x"`), true, "J02 /disclosure2019"},
		{"/explanations/0/code", literal(`""`), true, "J03 /explanations/0/code"},
		{"/explanations/1/code", literal(`"X2"`), true, ""},
		{"/explanations/900/code", literal(`""`), true, ""},
		{"/organ", literal("1"), false, "J01 /organ"},
		{"/nothing", literal("1"), false, ""},
		{"", literal("1"), false, ""},
		{"/year/x", literal("1"), false, ""},
		{"/explanations/x/code", literal("1"), false, ""},
		{"/explanations/0", literal("1"), false, ""},
	} {
		got := ""
		for _, code := range codesOf(CheckValue(Edition2021, c.pointer, c.value, c.final)) {
			got += code
		}
		if got != c.want {
			t.Errorf("%s = %s (final %v): %q, want %q", c.pointer, c.value.Literal(), c.final, got, c.want)
		}
	}
	for _, bad := range []string{"", "{}", "[1]", `"a`, "1 2", "+1"} {
		if v, ok := LiteralValue(bad); ok || !v.IsZero() {
			t.Errorf("LiteralValue(%q) = %v, %v", bad, v, ok)
		}
	}
}

// TestChoicesHaveWords holds that each value of a oneof tag has its words.
func TestChoicesHaveWords(t *testing.T) {
	words := map[string]func(string) Text{
		"edition": func(s string) Text { return Edition(s).Label() }, "kind": func(s string) Text { return Kind(s).Label() },
		"level": func(s string) Text { return Level(s).Label() }, "scope": func(s string) Text { return Scope(s).Label() },
	}
	seen := 0
	for _, members := range [][]member{reportMembers, organMembers} {
		for _, m := range members {
			for _, choice := range m.limit.oneof {
				seen++
				if text := words[m.name](choice); text.In(ZhHans) == "" || text.In(ZhHant) == "" || text.In(En) == "" {
					t.Errorf("%s %q has no words", m.name, choice)
				}
			}
			if of := words[m.name]; of != nil && of("?") != (Text{}) {
				t.Errorf("%s has words for what it does not allow", m.name)
			}
		}
	}
	if seen < 17 {
		t.Errorf("only %d choices seen", seen)
	}
}
