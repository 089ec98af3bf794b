package validation

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/go-playground/validator/v10"
	"github.com/google/go-cmp/cmp"
	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// The validators that must agree with Check: as this package makes them, and as gin does.
func validators(t *testing.T, o Options) map[string]*validator.Validate {
	t.Helper()
	own, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	gin := validator.New()
	gin.SetTagName("binding")
	if err := Register(gin, o); err != nil {
		t.Fatal(err)
	}
	return map[string]*validator.Validate{"own": own, "gin": gin}
}

// agree holds that a validator says of a report what Check says of it, with complete findings.
func agree(t *testing.T, name string, v *validator.Validate, s sample, o Options) {
	t.Helper()
	o, err := o.completed()
	if err != nil {
		t.Fatal(err)
	}
	var want govreport.Findings
	for _, f := range govreport.Check(s.report, o.compared(s.context())).Findings {
		if f.Severity <= o.Fail && !f.IsExplained() {
			want = append(want, f)
		}
	}
	err = v.StructCtx(s.context(), s.report)
	got, rest := Findings(err)
	if rest != nil {
		t.Errorf("%s, %s: validator refuses what Check does not: %v\n%s", s.name, name, rest, govreport.Encode(s.report))
	}
	if (err == nil) != (len(want) == 0) {
		t.Errorf("%s, %s: the error is %v, and Check has %d findings", s.name, name, err, len(want))
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s, %s: Check and validator differ (-Check +validator):\n%s", s.name, name, cmp.Diff(want, got))
	}
	for i := range min(len(got), len(want)) {
		for _, l := range govreport.Languages() {
			if got[i].Message(l) != want[i].Message(l) {
				t.Errorf("%s, %s: %q is not %q", s.name, name, got[i].Message(l), want[i].Message(l))
			}
		}
	}
}

var fails = []govreport.Severity{govreport.Error, govreport.Advice}

func TestAgreesOnSamples(t *testing.T) {
	for _, fail := range fails {
		o := Options{Fail: fail}
		for name, v := range validators(t, o) {
			for _, s := range sweep.Every(40, samples(t)) {
				agree(t, name, v, s, o)
			}
		}
	}
}

// The options are those of Check: of a draft, of some of the rules, and of rules that the tags state besides.
func TestAgreesWithOptions(t *testing.T) {
	for _, o := range []Options{
		{Draft: true, Fail: govreport.Warning},
		{Only: []string{"T3", "J06"}, Fail: govreport.Advice},
		{Skip: []string{"J02", "J03", "J08", "T3-L"}, Fail: govreport.Advice},
		{Only: []string{"J"}},
	} {
		v, err := New(o)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range sweep.Every(60, samples(t)) {
			agree(t, "with options", v, s, o)
		}
		rng := rand.New(rand.NewPCG(1, 2))
		for range randoms() / 20 {
			agree(t, "with options", v, sample{report: randomReport(rng)}, o)
		}
	}
}

func TestAgreesOnRandom(t *testing.T) {
	byFail := map[govreport.Severity]*validator.Validate{}
	for _, fail := range fails {
		byFail[fail] = validators(t, Options{Fail: fail})["own"]
	}
	rng, clean := rand.New(rand.NewPCG(3, 4)), 0
	for range randoms() {
		s := sample{name: "random", report: randomReport(rng)}
		for _, fail := range fails {
			agree(t, fail.String(), byFail[fail], s, Options{Fail: fail})
		}
		if t.Failed() {
			t.FailNow() // one is enough to learn from
		}
		if byFail[govreport.Error].Struct(s.report) == nil {
			clean++
		}
	}
	if clean < randoms()/10 || clean > randoms()/2 {
		t.Errorf("%d of %d reports are clean; the rest prove little", clean, randoms())
	}
}

// Every member at every value on the edge of its tag: the tags, as validator reads them, and Check refuse the same ones.
func TestJudgeAgreesOnEdges(t *testing.T) {
	j, err := newJudge(false)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		r := filled(e)
		edges, refused := 0, 0
		for _, l := range leavesOf(r) {
			if l.pointer == "/edition" || l.edition != "" && l.edition != string(e) {
				continue
			}
			before := reflect.New(l.value.Type()).Elem()
			before.Set(l.value)
			for _, edge := range l.edges() {
				if text, ok := edge.(string); ok && !utf8.ValidString(text) {
					continue // J05: no tag names the encoding
				}
				if edges++; edges%sweep.Of(1, 31) != 0 {
					continue
				}
				l.set(edge)
				got, want := refusedByTags(j, r), refusedByCheck(r)
				refused += len(want)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%v: Check and the tags differ (-Check +tags):\n%s", l, diff)
				}
			}
			l.value.Set(before)
		}
		if edges < 4000 || refused < sweep.Of(2000, 60) {
			t.Errorf("only %d edges, %d of them refused", edges, refused)
		}
	}
}

// filled is a report in which every tag has something to judge.
func filled(e govreport.Edition) *govreport.Report {
	r := new(govreport.Report)
	r.Edition, r.Year, r.Title, r.Organ.Name = e, 2022, "题", "名"
	r.Period = govreport.Period{Start: "2022-01-01", End: "2022-12-31"}
	r.Explanations = []govreport.Explanation{{Code: "X2", Pointer: "/year", Reason: "因"}}
	r.Organ.Website.URL = "x"
	return r
}

// refusedByTags lists the fields that break a tag, each with the rule that the tag states.
func refusedByTags(j *judge, r *govreport.Report) []string {
	var list []string
	for _, f := range j.faults(r) {
		list = append(list, f.pointer+" "+ruleOfTag[f.Tag()])
	}
	slices.Sort(list)
	return list
}

// ruleOfTag says which rule a tag of the model states. What is wrong with an unreadable cell, its tag does not tell.
var ruleOfTag = map[string]string{
	"required": "J03", "oneof": "J09", "min": "J07", "max": "J07", "datetime": "J10",
	"divisioncode": "J10", "creditcode": "J10", "sitecode": "J10", "icp": "J10", "publicsecurity": "J10", "postcode": "J10",
	"count": "cell", "change": "cell", "amount": "cell",
}

func refusedByCheck(r *govreport.Report) []string {
	form := govreport.FormOf(r.Edition)
	var list []string
	for _, f := range govreport.Check(r, govreport.Options{Final: true, Only: []string{"J"}}).Findings {
		rule := string(f.Code)
		if form.Cell(f.Pointer) != nil {
			rule = "cell"
		}
		list = append(list, f.Pointer+" "+rule)
	}
	slices.Sort(list)
	return list
}

// Where a tag refuses a field of which no finding speaks, the refusal is an error all the same.
func TestRefusalWithoutFinding(t *testing.T) {
	findings := govreport.Findings{{Code: "J02", Pointer: "/disclosure2019"}, {Code: "J07", Pointer: "/explanations"}, {Code: "T3-R", Pointer: "/year"}}
	for pointer, want := range map[string]bool{
		"/disclosure2019": true, "/disclosure2019/fees/change": true, "/disclosure2019x": false,
		"/explanations": true, "/explanations/0/code": false, "/year": false,
	} {
		if got := told(findings, pointer); got != want {
			t.Errorf("told at %s is %v", pointer, got)
		}
	}
	v := validator.New()
	p := part{typ: reflect.TypeFor[govreport.Organ](), pointer: "/organ"}
	v.RegisterStructValidation(func(sl validator.StructLevel) {
		j, _ := newJudge(false)
		p.tellFaults(sl, j.faults(pointerTo(sl.Current()).Interface()), nil)
	}, govreport.Organ{})
	v.RegisterStructValidationMapRules(fieldRules(p.typ, true), govreport.Organ{})
	findings, rest := Findings(v.Struct(govreport.Organ{}))
	if fe, ok := rest.(validator.ValidationErrors); !ok || len(fe) != 1 || fe[0].Namespace() != "Organ.name" || fe[0].Tag() != "required" || findings != nil {
		t.Errorf("a missing name is %v, %v", findings, rest)
	}
}
