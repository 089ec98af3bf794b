// Package functab takes out of the initial memory of a Go program what only tracebacks read: the names of its functions, and
// the tables of their files and lines. They are a sixth of what the browser module weighs compressed. The program answers
// panics by itself and nobody reads its tracebacks; the tables by which the garbage collector finds its way stay.
package functab

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// ErrNoTable is returned for memory without a function table as Go 1.20 to 1.26 write it.
var ErrNoTable = errors.New("functab: no function table in the memory")

// header of the table: the magic number, the size of instructions on wasm, the size of pointers there.
var header = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// Where runtime.pcHeader keeps its numbers, eight bytes each, and where runtime._func keeps those needed here.
const (
	functions  = 8
	nameTable  = 32
	unitTable  = 40
	valueTable = 56
	funcTable  = 64
	headerSize = 72

	nameAt      = 4
	stackAt     = 16
	fileAt      = 20
	lineAt      = 24
	valuesAt    = 28 // how many tables of values follow the function
	startLineAt = 36
	idAt        = 40
	funcSize    = 44

	ordinary = 0 // the id of a function the runtime does not look for; wrappers are looked up by name when they panic
)

// Strip blanks the names, files and lines in place.
func Strip(memory []byte) error {
	start := bytes.Index(memory, header)
	if start < 0 || len(memory) < start+headerSize {
		return ErrNoTable
	}
	t := table{memory: memory[start:]}
	t.count = t.number(functions)
	t.names, t.values, t.funcs = t.number(nameTable), t.number(valueTable), t.number(funcTable)
	unit := t.number(unitTable)
	if t.names >= unit || unit >= t.values || t.values >= t.funcs || t.funcs+8*t.count > len(t.memory) {
		return ErrNoTable
	}
	t.blank(unit)
	return nil
}

// A table is a function table; the numbers are offsets from its header.
type table struct {
	memory               []byte
	count                int
	names, values, funcs int
}

func (t *table) number(at int) int { return int(binary.LittleEndian.Uint64(t.memory[at:])) }

func (t *table) word(at int) int { return int(binary.LittleEndian.Uint32(t.memory[at:])) }

func (t *table) clear(at int) { binary.LittleEndian.PutUint32(t.memory[at:], 0) }

// blank takes the references of every function away, and then all that nothing refers to any more.
func (t *table) blank(endOfNames int) {
	names, values := t.memory[t.names:endOfNames], t.memory[t.values:t.funcs]
	keptNames, keptValues := make([]bool, len(names)), make([]bool, len(values))
	for i := range t.count {
		f := t.funcs + t.word(t.funcs+8*i+4)
		if t.memory[f+idAt] == ordinary {
			t.clear(f + nameAt)
		}
		t.clear(f + fileAt)
		t.clear(f + lineAt)
		t.clear(f + startLineAt)
		keep(names, keptNames, t.word(f+nameAt), endOfText)
		keep(values, keptValues, t.word(f+stackAt), endOfValues)
		for j := range t.word(f + valuesAt) {
			keep(values, keptValues, t.word(f+funcSize+4*j), endOfValues)
		}
	}
	drop(names, keptNames)
	drop(values, keptValues)
}

// keep marks what stands at an offset; 0 refers to nothing.
func keep(data []byte, kept []bool, at int, end func([]byte) int) {
	if at == 0 || at >= len(data) {
		return
	}
	for i := range end(data[at:]) {
		kept[at+i] = true
	}
}

func endOfText(data []byte) int { return bytes.IndexByte(data, 0) + 1 }

// endOfValues returns the length of a table of values: pairs of varints, of which only the first may begin with zero.
func endOfValues(data []byte) int {
	at := 0
	for at < len(data) && (at == 0 || data[at] != 0) {
		for range 2 {
			_, n := binary.Uvarint(data[at:])
			at += max(n, 1)
		}
	}
	return min(at+1, len(data))
}

// drop blanks what is not kept.
func drop(data []byte, kept []bool) {
	for i := range data {
		if !kept[i] {
			data[i] = 0
		}
	}
}
