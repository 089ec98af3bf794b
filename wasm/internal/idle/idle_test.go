package idle

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/zfxxgk/annualreport/wasm/internal/program"
	"github.com/zfxxgk/annualreport/wasm/internal/wasmbin"
)

const named = "-w" // -s too would leave the names out

func TestProgramWithoutIdleFunctionsLives(t *testing.T) {
	built := program.Build(t, "testdata/alive/main.go", named)
	emptied := mustEmpty(t, built)
	want, err := program.Run(t, built)
	if err != nil {
		t.Fatal(err, want)
	}
	got, err := program.Run(t, emptied)
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Error(err, diff)
	}
	if len(emptied) > len(built)*9/10 {
		t.Errorf("%d bytes are left of %d", len(emptied), len(built))
	}
}

// TestCrash makes sure that a program that fails still says why, and that it ends as it would have ended.
func TestCrash(t *testing.T) {
	built := program.Build(t, "testdata/crash/main.go", named)
	emptied := mustEmpty(t, built)
	for how, want := range map[string]string{
		"custom":   "panic: ",
		"number":   "panic: ",
		"text":     "panic: some text",
		"index":    "panic: runtime error: index out of range [2] with length 0",
		"deadlock": "fatal error: all goroutines are asleep - deadlock!",
		"memory":   "fatal error: out of memory",
		"timer":    "fatal error: out of memory",
	} {
		t.Run(how, func(t *testing.T) {
			before, wantErr := program.Run(t, built, how)
			after, err := program.Run(t, emptied, how)
			if !strings.Contains(before, want) || !strings.Contains(after, want) {
				t.Errorf("prints\n%s\nand without idle functions\n%s\nwant %q", before, after, want)
			}
			if wantErr == nil || err == nil || wantErr.Error() != err.Error() {
				t.Errorf("ends with %v, and without idle functions with %v", wantErr, err)
			}
			if strings.Contains(after, "RuntimeError") {
				t.Error("it traps:", after)
			}
		})
	}
}

// TestRestIsTheSame makes sure that a module built with names is, but for them and the emptied functions, the one built without.
func TestRestIsTheSame(t *testing.T) {
	emptied := sections(t, mustEmpty(t, program.Build(t, "testdata/crash/main.go", named)))
	plain := sections(t, program.Build(t, "testdata/crash/main.go", "-s -w"))
	if len(emptied) != len(plain) {
		t.Fatalf("%d sections, without names %d", len(emptied), len(plain))
	}
	for i, s := range plain {
		if s.ID == wasmbin.Custom { // the build's own name
			continue
		}
		if s.ID != wasmbin.Code {
			if diff := cmp.Diff(s, emptied[i]); diff != "" {
				t.Errorf("section %d differs", s.ID)
			}
			continue
		}
		for f, body := range bodies(t, s.Body) {
			if got := bodies(t, emptied[i].Body)[f]; !slices.ContainsFunc([][]byte{body, trap, returns}, func(b []byte) bool { return string(b) == string(got) }) {
				t.Errorf("function %d has another body", f)
			}
		}
	}
}

func TestEmptyRefuses(t *testing.T) {
	built := program.Build(t, "testdata/crash/main.go", named)
	for name, c := range map[string]struct {
		table []entry
		wants string
	}{
		"a name that is not there":        {[]entry{{traps, "runtime.nosuch", ""}}, "no function runtime.nosuch"},
		"a beginning that is not there":   {[]entry{{traps, "runtime.nosuch*", ""}}, "no function runtime.nosuch*"},
		"a function not of Go's kind":     {[]entry{{traps, "wasm_pc_f_loop", ""}}, "wasm_pc_f_loop is not called as Go functions are"},
		"a function that others do call":  {[]entry{{follows, "runtime.mallocgc", ""}}, "runtime.mallocgc is called by"},
		"a table without what it needs":   {[]entry{{follows, "runtime.traceWriter.*", ""}}, "is called by"},
		"functions that call one another": {[]entry{{traps, "runtime.traceLocker.*", ""}, {follows, "runtime.traceWriter.flush", ""}}, "runtime.traceWriter.flush is called by"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := empty(built, c.table); err == nil || !strings.Contains(err.Error(), c.wants) {
				t.Errorf("error %v, want %q", err, c.wants)
			}
		})
	}
	if _, err := Empty(program.Build(t, "testdata/crash/main.go", "-s -w")); err == nil {
		t.Error("a module without names is accepted")
	}
}

func mustEmpty(t *testing.T, built []byte) []byte {
	t.Helper()
	emptied, err := Empty(built)
	if err != nil {
		t.Fatal(err)
	}
	return emptied
}

func sections(t *testing.T, module []byte) []wasmbin.Section {
	t.Helper()
	sections, ok := wasmbin.Sections(module)
	if !ok {
		t.Fatal("no module")
	}
	return slices.DeleteFunc(sections, isNames)
}

func bodies(t *testing.T, code []byte) [][]byte {
	t.Helper()
	m := module{}
	if r := (wasmbin.Reader{Left: code}); !m.readBodies(&r) || r.Failed {
		t.Fatal("no code")
	}
	return m.bodies
}
