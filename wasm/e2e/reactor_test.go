package e2e

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/bridge"
	"github.com/zfxxgk/annualreport/wasm/internal/corpus"
)

// buildReactor runs the command of wasm/reactor/README.md.
func buildReactor(t testing.TB) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "reactor.wasm")
	cmd := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-ldflags=-s -w", "-o", file, "./wasm/reactor")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// A reactor is a running module.
type reactor struct{ module api.Module }

func startReactor(t testing.TB, wasm []byte) reactor {
	t.Helper()
	runtime := wazero.NewRuntime(t.Context())
	t.Cleanup(func() { runtime.Close(context.Background()) })
	wasi_snapshot_preview1.MustInstantiate(t.Context(), runtime)
	module, err := runtime.InstantiateWithConfig(t.Context(), wasm, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		t.Fatal(err)
	}
	return reactor{module}
}

// call writes the parts, and calls a function with their lengths and with the numbers.
func (r reactor) call(t testing.TB, name string, parts []string, numbers ...uint64) string {
	t.Helper()
	var lengths []uint64
	for _, part := range parts {
		lengths = append(lengths, uint64(len(part)))
	}
	r.input(t, strings.Join(parts, ""))
	return r.ask(t, name, append(lengths, numbers...)...)
}

func (r reactor) input(t testing.TB, text string) {
	t.Helper()
	at, err := r.module.ExportedFunction("input").Call(t.Context(), uint64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	if !r.module.Memory().WriteString(uint32(at[0]), text) {
		t.Fatalf("no room at %d for %d bytes", at[0], len(text))
	}
}

func (r reactor) ask(t testing.TB, name string, numbers ...uint64) string {
	t.Helper()
	answer, err := r.module.ExportedFunction(name).Call(t.Context(), numbers...)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	data, ok := r.module.Memory().Read(uint32(answer[0]>>32), uint32(answer[0]))
	if !ok {
		t.Fatalf("%s answers outside the memory", name)
	}
	return string(data)
}

// TestReactorAnswersTheSameBytes asks for a part of the corpus: every fourth case, those that are no UTF-8 among them.
func TestReactorAnswersTheSameBytes(t *testing.T) {
	r := startReactor(t, buildReactor(t))
	same := func(name, got string, want []byte) {
		t.Helper()
		if got != string(want) {
			t.Errorf("%s:\n got %.300q\nwant %.300q", name, got, want)
		}
	}
	const testdata = root + "/testdata"
	for i, c := range slices.Concat(corpus.Conformance(t, testdata), corpus.Files(t, testdata)) {
		if i%4 != 0 && len(c.Document) > 100 {
			continue
		}
		n := uint64(i % 3)
		o := bridge.Options{Language: govreport.Languages()[n], Final: c.Final, Others: bridge.OthersOf(bridge.Entries(c.Entries()))}
		final := uint64(0)
		if c.Final {
			final = 1
		}
		same(c.Name, r.call(t, "check", []string{string(c.Document), c.Entries(), "", ""}, n, final), bridge.Check(c.Document, o))
		same(c.Name, r.call(t, "complete", []string{string(c.Document)}), bridge.Complete(c.Document, ""))
		o.Only, o.Skip = []string{"T3", "J06"}, []string{"T3-L"}
		typed := "/year\x00２０２２\x00/nowhere\x001\x00"
		same(c.Name, r.call(t, "form", []string{typed, string(c.Document), c.Entries(), "T3,J06", "T3-L"}, n, final),
			bridge.Form(bridge.Entries(typed), c.Document, o))
	}
	for n, l := range govreport.Languages() {
		same("rules", r.ask(t, "rules", uint64(n)), bridge.Rules(l))
		for _, e := range []string{"2019", "2021", "2022", ""} {
			same("labels", r.call(t, "labels", []string{e}, uint64(n)), bridge.Labels(govreport.Edition(e), l))
		}
	}
}

// Lengths and numbers that make no sense are told, and the next call works.
func TestReactorWithHostileLengths(t *testing.T) {
	r := startReactor(t, buildReactor(t))
	for _, lengths := range [][]uint64{{3, 0, 0, 0}, {1, 0, 0, 0}, {1 << 31, 0, 0, 0}, {2, 1<<32 - 1, 0, 0}, {1<<32 - 1, 3, 0, 0}} {
		r.input(t, "{}")
		if got := r.ask(t, "check", append(lengths, 0, 0)...); !strings.Contains(got, `"bad-argument"`) {
			t.Errorf("%v: %s", lengths, got)
		}
		if got := r.call(t, "check", []string{"{}", "", "", ""}, 99, 99); !strings.Contains(got, `"findings"`) {
			t.Errorf("after %v: %s", lengths, got)
		}
	}
	if got := r.ask(t, "complete", 2); !strings.Contains(got, `"bad-argument"`) {
		t.Errorf("without an input: %s", got)
	}
	if at, err := r.module.ExportedFunction("input").Call(t.Context(), 1<<32-1); err != nil || at[0] != 0 {
		t.Errorf("room for 4 GiB: %v %v", at, err)
	}
	if got := r.call(t, "check", []string{strings.Repeat(" ", bridge.MaxLength+1), "", "", ""}, 0, 0); !strings.Contains(got, `"too-long"`) {
		t.Errorf("%.200s", got)
	}
}

// The host of the README is the one that is tested here.
func TestReactorREADME(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(root, "wasm", "reactor", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("reactor_example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	if function := source[bytes.Index(source, []byte("func checkWith")):]; !bytes.Contains(readme, function) {
		t.Error("README.md of wasm/reactor has another function than reactor_example_test.go")
	}
	got, err := checkWith(t.Context(), buildReactor(t), []byte(`{"edition":"2021"}`))
	if err != nil {
		t.Fatal(err)
	}
	if want := bridge.Check([]byte(`{"edition":"2021"}`), bridge.Options{Language: "en", Final: true}); got != string(want) {
		t.Errorf("got %.200q, want %.200q", got, want)
	}
}
