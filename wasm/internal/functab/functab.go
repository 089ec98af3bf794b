// Package functab takes out of the initial memory of a Go program what only tracebacks read: the names of its functions, the
// tables of their files and lines, of what was inlined where, and of their arguments. They are a fifth of what the browser
// module weighs compressed. The program answers panics by itself and nobody reads its tracebacks; the tables by which the
// garbage collector finds its way and by which panics are recovered stay.
//
// What stays is written as columns in which hardly anything but repetitions is left (pack.go), from which a function that runs
// before the program makes the table that the runtime knows (unpack.go). That is a third of what it weighs compressed.
package functab

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// ErrNoTable is returned for memory without a function table as Go 1.26 writes it, or with one that does not hold together.
var ErrNoTable = errors.New("functab: no function table as Go 1.26 writes it is in the memory")

// header of the table: the magic number, the size of instructions on wasm, the size of pointers there.
var header = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// Where runtime.pcHeader keeps its numbers, eight bytes each.
const (
	functions  = 8
	nameTable  = 32
	unitTable  = 40
	valueTable = 56
	funcTable  = 64
	headerSize = 72
)

// Where runtime._func keeps those needed here, four bytes each but for the last two.
const (
	nameAt      = 4
	stackAt     = 16
	fileAt      = 20
	lineAt      = 24
	valuesAt    = 28 // how many tables of values follow the function
	unitAt      = 32
	startLineAt = 36
	idAt        = 40
	dataAt      = 43 // how many references to data follow the tables of values
	funcSize    = 44

	ordinary = 0 // the id of a function the runtime does not look for; wrappers are looked up by name when they panic
)

// Where runtime.moduledata keeps its first addresses and that of the data of functions.
const (
	namesAddress = 8
	dataAddress  = 320
	moduleSize   = 328
)

// The tables of values and the data that only tracebacks read, as internal/abi numbers them, and those of where a function may
// be interrupted: that is asked when a signal comes (runtime.isAsyncSafePoint), and pages have none (preemptMSupported).
const (
	unsafeValues   = 0
	inlinedValues  = 2
	argumentValues = 3

	inlinedData      = 3
	argumentData     = 5
	argumentLiveData = 6
	wrapperData      = 7
	inlinedSize      = 16 // bytes of data of one inlined call
	none             = 0xffffffff
)

// Strip takes them out of the memory of a program, in place, and says what is to be unpacked before the program runs. Memory
// that is not as expected is left as it is.
func Strip(memory []byte) (Packed, error) {
	start := bytes.Index(memory, header)
	if start < 0 || len(memory)-start < headerSize {
		return Packed{}, ErrNoTable
	}
	t := table{memory: bytes.Clone(memory), start: start}
	if !t.readHeader() || !t.findData() || !t.holdsTogether() {
		return Packed{}, ErrNoTable
	}
	t.blank()
	packed, ok := t.pack()
	if !ok {
		return Packed{}, ErrNoTable
	}
	copy(memory, t.memory)
	return packed, nil
}

// A table is a function table; its numbers are addresses, but for start and count counted from its header.
type table struct {
	memory                      []byte
	start, count                int
	names, units, values, funcs int // addresses
	data                        int // address of the data of functions
}

func (t *table) word(at int) int { return int(binary.LittleEndian.Uint32(t.memory[at:])) }

func (t *table) put(at int, n uint32) { binary.LittleEndian.PutUint32(t.memory[at:], n) }

// entry is where the record of a function begins.
func (t *table) entry(i int) int { return t.funcs + t.word(t.funcs+8*i+4) }

// findData finds runtime.moduledata, which begins with the addresses of the header and of the names.
func (t *table) findData() bool {
	begin := binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(nil, uint64(t.start)), uint64(t.names))
	at := bytes.Index(t.memory, begin)
	if at < 0 || at+moduleSize > len(t.memory) {
		return false
	}
	data := binary.LittleEndian.Uint64(t.memory[at+dataAddress:])
	t.data = int(data)
	return data > 0 && data < uint64(len(t.memory))
}

// blank takes the references of every function away, and then the data that nothing refers to any more.
func (t *table) blank() {
	data := newArea(t.memory[t.data:])
	for i := range t.count {
		f := t.entry(i)
		if t.memory[f+idAt] == ordinary {
			t.put(f+nameAt, 0)
		}
		t.blankValues(f, data)
		t.blankData(f, data)
		for _, at := range []int{fileAt, lineAt, unitAt, startLineAt} {
			t.put(f+at, 0)
		}
	}
	data.blankDropped()
}

// blankValues takes a function's tables for tracebacks away. That of inlined calls tells how much data of them there is.
func (t *table) blankValues(f int, data *area) {
	for i := range t.word(f + valuesAt) {
		at := f + funcSize + 4*i
		switch i {
		case inlinedValues:
			if tree := t.dataRef(f, inlinedData); tree != none && t.word(at) != 0 {
				data.drop(tree, inlinedSize*(1+largest(t.memory[t.values+t.word(at):t.funcs])))
			}
			t.put(at, 0)
		case unsafeValues, argumentValues:
			t.put(at, 0)
		}
	}
}

// blankData takes a function's data for tracebacks away, and marks what else it has.
func (t *table) blankData(f int, data *area) {
	for i := range int(t.memory[f+dataAt]) {
		at := f + funcSize + 4*t.word(f+valuesAt) + 4*i
		ref := t.word(at)
		switch {
		case ref == none:
			continue
		case i == argumentData || i == argumentLiveData:
			data.drop(ref, 1+bytes.IndexByte(data.bytes[ref:], 0xff))
		case i == wrapperData:
			data.drop(ref, 4)
		case i != inlinedData:
			data.keepStart(ref)
			continue
		}
		t.put(at, none)
	}
}

// dataRef is a function's reference to data of a kind.
func (t *table) dataRef(f, kind int) int {
	if kind >= int(t.memory[f+dataAt]) {
		return none
	}
	return t.word(f + funcSize + 4*t.word(f+valuesAt) + 4*kind)
}

// endOfText returns the length of a text that ends with zero.
func endOfText(data []byte) int { return bytes.IndexByte(data, 0) + 1 }

// endOfValues returns the length of a table of values: pairs of varints, of which only the first may begin with zero.
func endOfValues(data []byte) int {
	n, _ := walkValues(data)
	return n
}

// largest returns the largest value of a table.
func largest(data []byte) int {
	_, most := walkValues(data)
	return most
}

func walkValues(data []byte) (length, largest int) {
	at, value, largest := 0, -1, -1
	for at < len(data) && (at == 0 || data[at] != 0) {
		step, n := binary.Uvarint(data[at:])
		at += max(n, 1)
		value += int(int32(step>>1) ^ -int32(step&1))
		largest = max(largest, value)
		_, n = binary.Uvarint(data[at:])
		at += max(n, 1)
	}
	return min(at+1, len(data)), largest
}
