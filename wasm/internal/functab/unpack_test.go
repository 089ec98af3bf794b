package functab

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/zfxxgk/annualreport/wasm/internal/program"
	"github.com/zfxxgk/annualreport/wasm/internal/segments"
)

// instantiate is a script that writes the memory that a module has before its program runs.
const instantiate = `
const fs = require("fs")
const imports = new Proxy({}, { get: () => new Proxy({}, { get: () => () => {} }) })
WebAssembly.instantiate(fs.readFileSync(process.argv[1]), imports).then(({ instance }) =>
	fs.writeFileSync(process.argv[2], new Uint8Array(instance.exports.mem.buffer)))
`

// TestUnpacked compares what the runtime reads of each function in the memory of a program as it was built, and as it is once
// the packed table was unpacked.
func TestUnpacked(t *testing.T) {
	built := program.BuildText(t, "package main\n\nfunc main() { defer println(1); println(recover()) }\n", "-s -w")
	module, err := Module(built)
	if err != nil {
		t.Fatal(err)
	}
	was, is := tableOf(t, instantiated(t, built)), tableOf(t, instantiated(t, module))
	if was.count != is.count || was.word(was.funcs+indexStep*was.count) != is.word(is.funcs+indexStep*is.count) {
		t.Fatalf("%d functions, %d before, or another end of code", is.count, was.count)
	}
	for i := range was.count {
		if was.word(was.funcs+indexStep*i) != is.word(is.funcs+indexStep*i) {
			t.Errorf("the code of function %d begins elsewhere", i)
		}
		if before, after := was.read(i), is.read(i); !bytes.Equal(before, after) {
			t.Errorf("function %d:\n%x, was\n%x", i, after, before)
		}
	}
}

// read returns what the garbage collector and panics read of a function.
func (t *table) read(i int) (all []byte) {
	f := t.entry(i)
	for _, at := range []int{0, 8, 12} { // the beginning of its code, the size of its arguments, where deferred calls are made
		all = binary.LittleEndian.AppendUint32(all, uint32(t.word(f+at)))
	}
	all = append(all, t.memory[f+idAt:f+idAt+2]...)
	if t.memory[f+idAt] != ordinary {
		all = append(all, t.text(t.names+t.word(f+nameAt), endOfText)...)
	}
	tables := []int{t.word(f + stackAt)}
	if t.word(f+valuesAt) > 1 {
		tables = append(tables, t.word(f+funcSize+4)) // of pointers on the stack
	}
	for _, at := range tables {
		if at != 0 { // which refers to nothing
			all = append(all, t.text(t.values+at, endOfValues)...)
		}
	}
	for _, kind := range []int{0, 1, 2, 4} { // pointers among arguments and on the stack, objects there, deferred calls
		all = binary.LittleEndian.AppendUint32(all, uint32(t.dataRef(f, kind)))
	}
	return all
}

func (t *table) text(at int, length func([]byte) int) []byte {
	return t.memory[at : at+length(t.memory[at:])]
}

func instantiated(t *testing.T, module []byte) []byte {
	t.Helper()
	from, to := filepath.Join(t.TempDir(), "main.wasm"), filepath.Join(t.TempDir(), "memory")
	if err := os.WriteFile(from, module, 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("node", "-e", instantiate, from, to).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	memory, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	return memory
}

func tableOf(t *testing.T, memory []byte) *table {
	t.Helper()
	found := &table{memory: memory, start: bytes.Index(memory, header)}
	if found.start < 0 || !found.readHeader() || !found.findData() || !found.holdsTogether() {
		t.Fatal("no table")
	}
	return found
}

func TestModuleRefuses(t *testing.T) {
	built := program.BuildText(t, "package main\n\nfunc main() {}\n", "-s -w")
	module, err := Module(built)
	if err != nil {
		t.Fatal(err)
	}
	for name, odd := range map[string][]byte{"nothing": nil, "no table": []byte("\x00asm\x01\x00\x00\x00"), "a module that was packed": module} {
		if _, err := Module(odd); err == nil {
			t.Errorf("%s is accepted", name)
		}
	}
	joined, err := segments.Join(built, func([]byte) {})
	if err != nil {
		t.Fatal(err)
	}
	again, err := Module(joined)
	if err != nil || !bytes.Equal(again, module) {
		t.Error("joined segments make another module:", err)
	}
}
