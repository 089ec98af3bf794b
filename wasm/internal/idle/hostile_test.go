package idle

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/zfxxgk/annualreport/wasm/internal/wasmbin"
)

// small is a module with an imported function and six of its own.
func small() []byte {
	names := []byte{6}
	for f, name := range []string{"runtime.main", "runtime.dump", "runtime.dumpOne", "runtime.value", "runtime.pc", "main.T.m"} {
		names = wasmbin.AppendVector(append(names, byte(1+f)), []byte(name))
	}
	pc := append(append([]byte{0, i64Const}, wasmbin.AppendSigned(nil, (firstFunction+4)<<functionShift)...), 0x1a, 0x0b)
	value := binary.LittleEndian.AppendUint64(nil, (firstFunction+3)<<functionShift)
	return wasmbin.Module([]wasmbin.Section{
		{ID: wasmbin.Type, Body: []byte{2, 0x60, 1, 0x7f, 1, 0x7f, 0x60, 0, 0}},
		{ID: wasmbin.Import, Body: []byte{1, 1, 'e', 1, 'f', 0, 1}},
		{ID: wasmbin.Function, Body: []byte{6, 0, 0, 0, 0, 0, 0}},
		{ID: wasmbin.Code, Body: appendVectors([][]byte{
			append([]byte{1, 2, 0x7f, call, 2, call, 0, br, 0}, pc[1:]...), // runtime.main calls dump, the import, and refers to pc
			{0, call, 3, block, 0x40, 0x0b, 0x0b},
			{0, f64Const, 1, 2, 3, 4, 5, 6, 7, 8, 0x1a, extended, memoryFillForTest, 0, 0x0b},
			{0, 0x01, 0x0b}, {0, 0x01, 0x0b}, {0, 0x01, 0x0b},
		})},
		{ID: wasmbin.Data, Body: append([]byte{1, 0, i32Const, 16, 0x0b, 8}, value...)},
		{ID: wasmbin.Custom, Body: append([]byte("\x04name\x01"), wasmbin.AppendVector(nil, names)...)},
	})
}

const memoryFillForTest = 11

var smallTable = []entry{{silent, "runtime.dump", "for the test"}}

func TestEmptySmall(t *testing.T) {
	emptied, err := empty(rooted(small()), smallTable)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections(t, emptied) {
		if s.ID != wasmbin.Code {
			continue
		}
		got := bodies(t, s.Body)
		want := [][]byte{got[0], returns, trap, {0, 0x01, 0x0b}, {0, 0x01, 0x0b}, {0, 0x01, 0x0b}}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error("dump is to return, what it calls to trap, and what a value, code or a type refers to is to stay:", diff)
		}
	}
	if bytes.Contains(emptied, []byte("runtime.main")) {
		t.Error("the names are still there")
	}
}

// rooted gives main a value, without which nothing calls it.
func rooted(module []byte) []byte {
	before := binary.LittleEndian.AppendUint64(nil, (firstFunction+3)<<functionShift)
	after := binary.LittleEndian.AppendUint64(bytes.Clone(before), firstFunction<<functionShift)
	module = bytes.Replace(module, append([]byte{8}, before...), append([]byte{16}, after...), 1)
	return bytes.Replace(module, []byte{wasmbin.Data, 14}, []byte{wasmbin.Data, 22}, 1)
}

// TestEmptySurvives takes the small module apart in every way: an error is an answer, a panic is not.
func TestEmptySurvives(t *testing.T) {
	module := rooted(small())
	for n := range module {
		if _, err := empty(module[:n], smallTable); err == nil {
			t.Errorf("the first %d bytes are accepted", n)
		}
	}
	for at := range module {
		for b := range 256 {
			odd := bytes.Clone(module)
			odd[at] = byte(b)
			empty(odd, smallTable)
		}
	}
}

func FuzzEmpty(f *testing.F) {
	f.Add(rooted(small()))
	f.Fuzz(func(_ *testing.T, module []byte) { empty(module, smallTable) })
}
