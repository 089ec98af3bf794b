package crosscheck

import (
	"cmp"
	"encoding/json"
	"slices"
	"sync"
	"testing"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/jsonschema/crosscheck/internal/numbers"
)

// TestExpressions holds that the CEL expressions of rules.json, run by cel-go over the JSON documents, and Check find the
// same in random reports, fitting and damaged.
func TestExpressions(t *testing.T) {
	t.Parallel()
	program := compileExpressions(t)
	const workers = 2
	all := count(100_000, 12_000, 4_000)
	var group sync.WaitGroup
	var mutex sync.Mutex
	clean, found := 0, map[failure]int{}
	for worker := range uint64(workers) {
		group.Go(func() {
			source := numbers.New(seed + worker)
			for range all / workers {
				r, previous := source.Next()
				got, want := program.run(t, r, previous), failing(r, previous)
				sortFailures(got)
				sortFailures(want)
				mutex.Lock()
				for _, place := range want {
					found[place]++
				}
				if len(want) == 0 {
					clean++
				}
				mutex.Unlock()
				if !slices.Equal(got, want) {
					t.Errorf("expressions: %v\nCheck:       %v\n%s", got, want, govreport.Encode(r))
				}
				if t.Failed() {
					return
				}
			}
		})
	}
	group.Wait()
	t.Logf("%d reports, %d of them without a finding", all, clean)
	for _, e := range program.expressions {
		if found[e.place] == 0 {
			t.Errorf("no report breaks %v: the comparison proves nothing of it", e.place)
		}
	}
}

// celProgram is every expression of rules.json, compiled.
type celProgram struct{ expressions []celExpression }

type celExpression struct {
	place    failure
	editions []string
	previous bool
	program  cel.Program
}

func compileExpressions(t testing.TB) *celProgram {
	t.Helper()
	env, err := cel.NewEnv(cel.Variable("report", cel.DynType), cel.Variable("previous", cel.DynType))
	if err != nil {
		t.Fatal(err)
	}
	var p celProgram
	for _, rule := range readRules(t).Rules {
		if (len(rule.Constraints) > 0) != (rule.JudgedBy == "terms") {
			t.Errorf("%s is judged by %s and has %d constraints", rule.Code, rule.JudgedBy, len(rule.Constraints))
		}
		for _, c := range rule.Constraints {
			ast, issues := env.Compile(c.CEL)
			if issues.Err() != nil {
				t.Fatalf("%s at %s: %v", rule.Code, c.Pointer, issues.Err())
			}
			program, err := env.Program(ast, cel.EvalOptions(cel.OptOptimize))
			if err != nil {
				t.Fatal(err)
			}
			e := celExpression{place: failure{rule.Code, cmp.Or(c.Severity, rule.Severity), c.Pointer}, editions: c.Editions, program: program}
			for _, term := range c.Terms {
				e.previous = e.previous || term.Previous
			}
			p.expressions = append(p.expressions, e)
		}
	}
	return &p
}

// run lists the expressions that a report makes false.
func (p *celProgram) run(t *testing.T, r, previous *govreport.Report) []failure {
	vars := map[string]any{"report": parsed(t, r), "previous": nil}
	if previous != nil {
		vars["previous"] = parsed(t, previous)
	}
	return p.eval(t, r.Edition, vars)
}

// eval lists the expressions that are false of what the variables hold.
func (p *celProgram) eval(t testing.TB, edition govreport.Edition, vars map[string]any) []failure {
	list := []failure{}
	for _, e := range p.expressions {
		if !slices.Contains(e.editions, string(edition)) || e.previous && vars["previous"] == nil {
			continue
		}
		value, _, err := e.program.Eval(vars)
		if err != nil {
			t.Errorf("%v: %v", e.place, err)
			return nil
		}
		if value == types.False {
			list = append(list, e.place)
		}
	}
	return list
}

// parsed is the document as any JSON reader has it, every number a float64.
func parsed(t testing.TB, r *govreport.Report) (document any) {
	if err := json.Unmarshal(govreport.Encode(r), &document); err != nil {
		t.Error(err)
	}
	return document
}
