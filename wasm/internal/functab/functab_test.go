package functab_test

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/wasm/internal/functab"
	"github.com/zfxxgk/annualreport/wasm/internal/program"
	"github.com/zfxxgk/annualreport/wasm/internal/segments"
)

// source needs all that must stay: it collects garbage with pointers on deep stacks, grows stacks, recovers panics, runs
// deferred calls, and calls a method through a wrapper on nil, which the runtime tells by the wrapper's name.
const source = `package main

import "runtime"

type tree struct{ left, right *tree; name string }

func grow(depth int) *tree {
	if depth == 0 {
		runtime.GC()
		return &tree{name: "leaf"}
	}
	var pad [64]int
	pad[depth%64] = depth
	t := &tree{left: grow(depth - 1), name: "node"}
	if pad[depth%64] != depth {
		panic("stack")
	}
	return t
}

type value struct{ n int }

func (v value) number() int { return v.n }

type numbered interface{ number() int }

func recovered(f func()) (said string) {
	defer func() {
		switch fault := recover().(type) {
		case nil:
			said = "nothing"
		case error:
			said = fault.Error()
		case string:
			said = fault
		}
	}()
	f()
	return "none"
}

func main() {
	n := 0
	for t := grow(2000); t != nil; t = t.left {
		n += len(t.name)
	}
	println(n)
	println(recovered(func() { panic("a string") }))
	println(recovered(func() { var list []int; println(list[n]) }))
	println(recovered(func() { var v *value; var i numbered = v; println(i.number()) }))
	println(recovered(func() { var m map[string]int; m["x"] = 1 }))
}
`

func TestStrippedProgramRuns(t *testing.T) {
	built := program.BuildText(t, source, "-s -w")
	module, err := functab.Module(built)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(built, []byte("main.grow")) || bytes.Contains(module, []byte("main.grow")) || bytes.Contains(module, []byte("runtime.mallocgc")) {
		t.Error("the names of functions are still there, or never were")
	}
	want, got := run(t, built), run(t, module)
	if want != got || !strings.Contains(want, "a string") || !strings.Contains(want, "nil pointer") {
		t.Errorf("the stripped program prints\n%s\nthe other\n%s", got, want)
	}
}

func TestStripRefuses(t *testing.T) {
	short := []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8, 1, 2, 3}
	for name, memory := range map[string][]byte{
		"nothing": nil, "zeros": make([]byte, 4096), "a header cut short": short, "a header of zeros": append(bytes.Clone(short), make([]byte, 4096)...),
	} {
		before := bytes.Clone(memory)
		if _, err := functab.Strip(memory); err == nil || !bytes.Equal(before, memory) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestStripSurvives takes the table of a real program apart: what does not hold together is refused, and nothing panics.
func TestStripSurvives(t *testing.T) {
	memory := memoryOf(t)
	if _, err := functab.Strip(bytes.Clone(memory)); err != nil {
		t.Fatal(err)
	}
	start := bytes.Index(memory, []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8})
	random := rand.New(rand.NewPCG(1, 2))
	records := start + int(binary.LittleEndian.Uint64(memory[start+64:]))
	for range 300 {
		cut := bytes.Clone(memory[:start+random.IntN(len(memory)-start)])
		if _, err := functab.Strip(cut); err == nil && len(cut) < records {
			t.Errorf("the first %d bytes of %d are accepted", len(cut), len(memory))
		}
	}
	for at := start + 8; at < start+72; at++ {
		for _, b := range []byte{0x7f, 0x80, 0xff} {
			survives(t, memory, at, b)
		}
	}
	for range 1000 {
		survives(t, memory, start+random.IntN(len(memory)-start), byte(random.Uint32()))
	}
}

// survives strips memory with another byte somewhere. What is refused must be left as it is.
func survives(t *testing.T, memory []byte, at int, b byte) {
	t.Helper()
	odd := bytes.Clone(memory)
	odd[at] = b
	before := bytes.Clone(odd)
	if _, err := functab.Strip(odd); err != nil && !bytes.Equal(odd, before) {
		t.Errorf("byte %#x at %d: refused, but changed", b, at)
	}
}

// memoryOf is the initial memory of a program.
func memoryOf(t *testing.T) (memory []byte) {
	t.Helper()
	built := program.BuildText(t, source, "-s -w")
	if _, err := segments.Join(built, func(m []byte) { memory = bytes.Clone(m) }); err != nil {
		t.Fatal(err)
	}
	return memory
}

func run(t *testing.T, module []byte) string {
	t.Helper()
	printed, err := program.Run(t, module)
	if err != nil {
		t.Fatalf("%v\n%s", err, printed)
	}
	return printed
}
