package validation

import (
	"context"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/go-playground/validator/v10"
	"github.com/google/go-cmp/cmp"
	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// wrongSum is a valid report but for one total.
func wrongSum() *govreport.Report {
	r := random.Report(rand.New(rand.NewPCG(5, 6)), govreport.Edition2021)
	r.Disputes.Review.Total = govreport.CountOf(1_000_000)
	return r
}

func own(t *testing.T) *validator.Validate {
	t.Helper()
	return validators(t, Options{})["own"]
}

// namespaces lists where validator found something, by JSON names and by Go's, and what.
func namespaces(err error) []string {
	errs, _ := err.(validator.ValidationErrors)
	var list []string
	for _, fe := range errs {
		list = append(list, fe.Namespace()+" "+fe.StructNamespace()+" "+fe.Tag()+" "+fe.Param())
	}
	return list
}

// A report is judged wherever validator meets one, whatever names the caller's own fields have.
func TestReportAnywhere(t *testing.T) {
	type Titled struct {
		Title string `validate:"required" binding:"required"`
	}
	type embedding struct {
		govreport.Report
		Token string `validate:"required" binding:"required"`
	}
	const below = ".disputes.review.total "
	const fields = ".Disputes.Review.Total T4-S /disputes/review/total"
	r := wrongSum()
	for name, c := range map[string]struct {
		value any
		want  []string
	}{
		"a pointer": {r, []string{"Report" + below + "Report" + fields}},
		"a value":   {*r, []string{"Report" + below + "Report" + fields}},
		"a field":   {struct{ Data govreport.Report }{*r}, []string{"Data" + below + "Data" + fields}},
		"a field behind a pointer": {&struct {
			Data **govreport.Report `validate:"required" binding:"required"`
		}{&r}, []string{"Data" + below + "Data" + fields}},
		"an interface": {struct{ Data any }{r}, []string{"Data" + below + "Data" + fields}},
		"no report":    {struct{ Data *govreport.Report }{}, nil},
		"embedded":     {embedding{*r, "x"}, []string{"embedding.Report" + below + "embedding.Report" + fields}},
		"a list": {struct {
			Data []*govreport.Report `validate:"dive" binding:"dive"`
		}{[]*govreport.Report{r, r}}, []string{"Data[0]" + below + "Data[0]" + fields, "Data[1]" + below + "Data[1]" + fields}},
		"a map": {struct {
			Data map[string]govreport.Report `validate:"dive" binding:"dive"`
		}{map[string]govreport.Report{"a": *r}}, []string{"Data[a]" + below + "Data[a]" + fields}},
		"beside a field named as one of the report's": {struct {
			Titled Titled
			Data   govreport.Report
		}{Titled{}, *r}, []string{"Titled.Title Titled.Title required ", "Data" + below + "Data" + fields}},
		"a section":       {r.Disputes, []string{"Disputes.review.total Disputes.Review.Total T4-S /disputes/review/total"}},
		"a section below": {struct{ Data *govreport.Disputes }{&r.Disputes}, []string{"Data.review.total Data.Review.Total T4-S /disputes/review/total"}},
	} {
		for of, v := range validators(t, Options{}) {
			if diff := cmp.Diff(c.want, namespaces(v.Struct(c.value))); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", name, of, diff)
			}
		}
	}
}

// What is not of a report is left to the caller.
func TestRest(t *testing.T) {
	_, rest := Findings(own(t).Struct(struct {
		Name string `validate:"required"`
		Data *govreport.Report
	}{"", wrongSum()}))
	if diff := cmp.Diff([]string{"Name Name required "}, namespaces(rest)); diff != "" {
		t.Error(diff)
	}
	if findings, rest := Findings(nil); findings != nil || rest != nil {
		t.Errorf("no error is %v, %v", findings, rest)
	}
	if _, rest := Findings(context.Canceled); rest != context.Canceled {
		t.Errorf("another error is %v", rest)
	}
}

// A part that stands alone is found fault with only where its report is.
func TestPartsAlone(t *testing.T) {
	byEdition := map[govreport.Edition]*validator.Validate{}
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		byEdition[e], _ = New(Options{Edition: e, Fail: govreport.Advice})
	}
	m := readModel()
	alone, found := map[string]int{}, map[string]bool{}
	rng := rand.New(rand.NewPCG(7, 8))
	for range sweep.Of(400, 15) {
		r := randomReport(rng)
		r.Deviations, r.Explanations = nil, []govreport.Explanation{{Code: "X2", Reason: "因"}}
		if damage(rng, r); byEdition[r.Edition] == nil {
			continue
		}
		whole := map[string]bool{}
		for _, f := range govreport.Check(r, govreport.Options{Final: true}).Findings {
			for _, pointer := range append(f.Cells, f.Pointer) {
				whole[pointer], whole[tableOf(pointer)] = true, true
			}
		}
		for i := range m.parts {
			p := &m.parts[i]
			part, ok := p.find(r)
			if p.pointer == "" || !ok || p.edition != "" && p.edition != r.Edition {
				continue
			}
			findings, rest := Findings(byEdition[r.Edition].Struct(part.Interface()))
			if rest != nil {
				t.Fatalf("%s: %v", p.pointer, rest)
			}
			for _, f := range findings {
				alone[p.pointer]++
				found[string(f.Code)] = true
				told := slices.ContainsFunc(append(f.Cells, f.Pointer), func(pointer string) bool { return whole[pointer] || whole[tableOf(pointer)] })
				if f.Edition != r.Edition || !told && !part.Elem().IsZero() {
					t.Errorf("%s alone has a finding its report has not: %s", p.pointer, f.Message(govreport.ZhHans))
				}
				if slices.ContainsFunc(f.Cells, func(cell string) bool { return !under(cell, p.pointer) }) {
					t.Errorf("%s alone has a finding about what is outside it: %v", p.pointer, f.Cells)
				}
			}
		}
	}
	if testing.Short() {
		return // so few reports need not break everything
	}
	for _, pointer := range []string{"/organ", "/organ/website", "/period", "/overview", "/disclosure", "/disclosure2019",
		"/applications", "/applications/outcomes", "/applications/outcomes/refused", "/disputes", "/explanations/0"} {
		if alone[pointer] == 0 {
			t.Errorf("nothing was ever found in %s alone: %v", pointer, alone)
		}
	}
	for _, code := range []string{"J03", "J06", "J07", "J08", "J09", "J10", "T3-L", "T4-S"} {
		if !found[code] {
			t.Errorf("%s was never found in a part alone: %v", code, found)
		}
	}
}

// A part that only one edition has is judged by that one, whatever edition the options name.
func TestPartOfOneEdition(t *testing.T) {
	old := random.Report(rand.New(rand.NewPCG(15, 16)), govreport.Edition2019).Disclosure2019
	old.Procurement.Projects = govreport.ReadCount("若干")
	want := []string{"Disclosure2019.procurement.projects Disclosure2019.Procurement.Projects J06 /disclosure2019/procurement/projects"}
	for of, v := range validators(t, Options{}) {
		if diff := cmp.Diff(want, namespaces(v.Struct(old))); diff != "" {
			t.Errorf("%s: %s", of, diff)
		}
	}
}

// tableOf is table 3 for what is in it: a piece of it knows less of the cause of a failing sum than all of it, and may name
// another cell.
func tableOf(pointer string) string {
	if under(pointer, "/applications") {
		return "/applications"
	}
	return pointer
}

// find is a pointer to the part of a report.
func (p *part) find(r *govreport.Report) (reflect.Value, bool) {
	at := reflect.ValueOf(r).Elem()
	for _, s := range p.steps {
		at = at.Field(s.field)
		if s.item {
			if at.Len() == 0 {
				return at, false
			}
			at = at.Index(0)
		}
	}
	return at.Addr(), true
}

// An absent period is none: neither in a report nor in a struct of the caller's that says so. In a struct that does not, it
// lacks its days.
func TestAbsentPeriod(t *testing.T) {
	for of, v := range validators(t, Options{}) {
		r := random.Report(rand.New(rand.NewPCG(9, 10)), govreport.Edition2021)
		r.Period = govreport.Period{}
		if err := v.Struct(r); err != nil {
			t.Errorf("%s: in a report: %v", of, err)
		}
		if err := v.Struct(struct {
			Period govreport.Period `validate:"omitempty" binding:"omitempty"`
		}{}); err != nil {
			t.Errorf("%s: with omitempty: %v", of, err)
		}
		want := []string{"Period.start Period.Start J03 /period/start", "Period.end Period.End J03 /period/end"}
		if diff := cmp.Diff(want, namespaces(v.Struct(struct{ Period govreport.Period }{}))); diff != "" {
			t.Errorf("%s: without: %s", of, diff)
		}
	}
}

// A row alone has its cells judged by validator itself, whatever tag name it reads.
func TestRowAlone(t *testing.T) {
	row := govreport.Applicants{NaturalPerson: govreport.ReadCount("4,45"), Total: govreport.CountOf(1)}
	for of, v := range validators(t, Options{}) {
		err := v.Struct(row)
		if diff := cmp.Diff([]string{"Applicants.NaturalPerson Applicants.NaturalPerson count "}, namespaces(err)); diff != "" {
			t.Errorf("%s: %s", of, diff)
		}
		if value := err.(validator.ValidationErrors)[0].Value(); value != Unread("4,45") {
			t.Errorf("%s: the value is %#v", of, value)
		}
	}
}

// The tags are for the caller's own structs too. A cell that holds zero is filled, a blank one is not.
func TestOwnTags(t *testing.T) {
	type query struct {
		Division codes.Division   `validate:"required,divisioncode"`
		Received govreport.Count  `validate:"required,count,lte=10"`
		Change   govreport.Change `validate:"change"`
		Fees     govreport.Amount `validate:"required,amount"`
	}
	v := own(t)
	if err := v.Struct(query{"640425", govreport.CountOf(0), govreport.ChangeOf(-3), govreport.ReadAmount("37.56")}); err != nil {
		t.Error(err)
	}
	err := v.Struct(query{"64042", govreport.Count{}, govreport.ReadChange("少了"), govreport.ReadAmount("26.55万元")})
	want := []string{"query.Division query.Division divisioncode ", "query.Received query.Received required ", "query.Change query.Change change ",
		"query.Fees query.Fees amount "}
	if diff := cmp.Diff(want, namespaces(err)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"query.Received query.Received lte 10"}, namespaces(v.Struct(query{"640425", govreport.CountOf(11), govreport.ChangeOf(0), govreport.AmountOf(0, 0)}))); diff != "" {
		t.Error(diff)
	}
}

// Names of the source that the model does not know are spelled as they are. No namespace ends in a dot but that of a part
// itself, which validator spells so.
func TestSpelling(t *testing.T) {
	report := reflect.TypeFor[govreport.Report]()
	for pointer, want := range map[string][2]string{
		"/applications/outcomes/refused/stateSecrets/total": {"applications.outcomes.refused.stateSecrets.total", "Applications.Outcomes.Refused.StateSecrets.Total"},
		"/explanations/12/cells/~1organ~1na~0me":            {"explanations[12].cells./organ/na~me", "Explanations[12].Cells./organ/na~me"},
		"/organ/foo/bar":                                    {"organ.foo.bar", "Organ.foo.bar"},
		"/deviations":                                       {"deviations", "deviations"},
		"/":                                                 {"", ""},
	} {
		names, fields := spell(report, pointer)
		if got := [2]string{names, fields}; got != want {
			t.Errorf("%s is spelled %q", pointer, got)
		}
	}
	v, _ := New(Options{Fail: govreport.Advice})
	m := readModel()
	rng := rand.New(rand.NewPCG(11, 12))
	for range sweep.Of(100, 4) {
		r := randomReport(rng)
		for i := range m.parts {
			part, ok := m.parts[i].find(r)
			if !ok {
				continue
			}
			errs, _ := v.Struct(part.Interface()).(validator.ValidationErrors)
			for _, fe := range errs {
				if strings.HasSuffix(fe.Namespace(), ".") != (fe.Param() == m.parts[i].pointer) || !strings.HasSuffix(fe.Namespace(), fe.Field()) {
					t.Fatalf("%q of %s", fe.Namespace(), fe.Param())
				}
			}
		}
	}
}

// Misuse is told when it happens, not by reports that pass.
func TestRegisterRefuses(t *testing.T) {
	for _, o := range []Options{{Fail: 4}, {Edition: "2018"}, {Only: []string{"T3-"}}, {Skip: []string{"t3", ""}}} {
		if _, err := New(o); err == nil {
			t.Errorf("%+v is accepted", o)
		}
	}
	if Register(nil, Options{}) == nil {
		t.Error("no validator is accepted")
	}
	v := own(t)
	if Register(v, Options{Draft: true}) == nil {
		t.Error("a second Register is accepted")
	}
	late := validator.New()
	if err := RegisterTags(late); err != nil {
		t.Fatal(err)
	}
	_ = late.Struct(wrongSum())
	if Register(late, Options{}) == nil {
		t.Error("a validator that has met a report is accepted")
	}
}

// A date that is no day is an error of whatever is validated, not silence.
func TestDeadlineThatIsNoDay(t *testing.T) {
	v, err := New(Options{Draft: true, Only: []string{"d5"}})
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]any{"a report": &govreport.Report{}, "a part": &govreport.Disputes{}} {
		for deadline, want := range map[codes.Date]int{"2023-02-29": 1, "2024-02-29": 0, "": 0} {
			got, rest := Findings(v.StructCtx(WithDeadline(context.Background(), deadline), value))
			if len(got.Of("U1")) != want || len(got) != want || rest != nil {
				t.Errorf("%s until %q: %v, %v", name, deadline, got, rest)
			}
		}
	}
}

func TestSharedByGoroutines(t *testing.T) {
	v := own(t)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			rng := rand.New(rand.NewPCG(13, uint64(i)))
			for range randoms() / 100 {
				s := sample{name: "shared", report: randomReport(rng)}
				agree(t, "shared", v, s, Options{})
				_ = v.Struct(s.report.Applications)
			}
		})
	}
	wg.Wait()
}
