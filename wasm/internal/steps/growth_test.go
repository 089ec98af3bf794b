package steps_test

import (
	"context"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"github.com/zfxxgk/annualreport/wasm/internal/steps"
)

// A worker is a running module that counts its work.
type worker struct{ module api.Module }

func startWorker(t testing.TB) worker {
	t.Helper()
	tags := ""
	if all {
		tags = "excel"
	}
	file := filepath.Join(t.TempDir(), "worker.wasm")
	cmd := exec.Command("go", "build", "-buildmode=c-shared", "-tags", tags, "-trimpath", "-ldflags=-s -w", "-o", file, "./worker")
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	plain, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	counting, err := steps.Count(plain)
	if err != nil {
		t.Fatal(err)
	}
	runtime := wazero.NewRuntime(t.Context())
	t.Cleanup(func() { runtime.Close(context.Background()) })
	wasi_snapshot_preview1.MustInstantiate(t.Context(), runtime)
	module, err := runtime.InstantiateWithConfig(t.Context(), counting, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		t.Fatal(err)
	}
	return worker{module}
}

// work goes through a door with a text. It returns how many steps that took, and how long the answer is.
func (w worker) work(t testing.TB, door uint64, text string) (took uint64, answer int64) {
	t.Helper()
	at, err := w.module.ExportedFunction("input").Call(t.Context(), uint64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	if !w.module.Memory().WriteString(uint32(at[0]), text) {
		t.Fatalf("no room at %d for %d bytes", at[0], len(text))
	}
	counter := w.module.ExportedGlobal(steps.Exported)
	before := counter.Get()
	said, err := w.module.ExportedFunction("do").Call(t.Context(), door)
	if err != nil {
		t.Fatal(err)
	}
	return counter.Get() - before, int64(said[0])
}

// The work of every door grows with the length of what it is given, and not with its square: eight times the text takes at most
// 8^1.2 times the steps.
func TestWorkGrowsWithLength(t *testing.T) {
	if testing.Short() {
		t.Skip("compiling the worker alone takes longer than short tests may")
	}
	const most = 1.2
	from, to := 1<<11, 1<<14
	if all {
		from, to = 1<<16, 1<<20
	}
	w := startWorker(t)
	for number, d := range doors(t) {
		for _, b := range d.blocks {
			t.Run(d.name+"/"+b.Name, func(t *testing.T) {
				work := func(size int) float64 {
					text := b.Before + strings.Repeat(b.Unit, size/len(b.Unit))
					if d.file != nil {
						text = d.file(t, text)
					}
					took, _ := w.work(t, uint64(number), text)
					return float64(took)
				}
				work(0) // what is done once in a program's life
				always, few, many := work(0), work(from), work(to)
				if few <= always { // it is refused before anything else is done
					always = 0
				}
				exponent := exponentOf(few-always, many-always, to/from)
				if exponent > most && !all { // short texts do without what longer ones need, such as tables that grow: those tell
					few, many = many, work(8*to)
					exponent = exponentOf(few-always, many-always, 8)
				}
				t.Logf("%.0f, %.0f, %.0f steps for 0, %d, %d bytes: exponent %.2f", always, few, many, from, to, exponent)
				if exponent > most {
					t.Errorf("%q takes %.0f, %.0f and %.0f steps for 0, %d and %d bytes, or eight times as many: the exponent is %.2f", b.Unit, always, few, many, from, to, exponent)
				}
			})
		}
	}
}

// exponentOf is the power of the length with which the steps grow from one text to another so many times as long.
func exponentOf(few, many float64, times int) float64 {
	return math.Log(many/few) / math.Log(float64(times))
}

// all asks for long texts and for what is slow to compile.
var all = os.Getenv("SWEEP") == "all"
