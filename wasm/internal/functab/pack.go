package functab

import "encoding/binary"

// Packed says what a stripped memory holds in place of the records of functions.
type Packed struct {
	count   int // how many functions there are
	columns []column
}

// A column is one number of every function. Of each there is a code, two bytes: zero for a number that did not occur before,
// or one more than how many had occurred before that one. The numbers that occur are written once, four bytes each, as the
// difference to the one before. Many are offsets of what stands one behind the other, so that the differences are small.
type column struct {
	codes, values int // addresses of both
	to, step      int // where the numbers go
}

// The records that are unpacked are all of one length: that of runtime._func, the two tables of values of which the second is
// that of pointers on the stack, and the five references to data of which the last is that of deferred calls.
const (
	packedValues = 2
	packedData   = 5
	recordWords  = funcSize/4 + packedValues + packedData
	pointerWord  = funcSize/4 + 1
	dataWord     = funcSize/4 + packedValues
	indexStep    = 8 // the index has two numbers of every function: where its code begins, and its record

	mostFunctions = 1<<16 - 1
)

type record [recordWords]uint32

// pack writes the records as columns where names and tables went, and makes room where the records were.
func (t *table) pack() (p Packed, ok bool) {
	records, ok := t.records()
	if !ok || t.count == 0 || t.count > mostFunctions {
		return Packed{}, false
	}
	first, end := t.entry(0), t.entry(t.count-1)+funcSize
	if first+4*recordWords*t.count > end {
		return Packed{}, false
	}
	names, namesFit := gather(t.memory[t.names:t.units], endOfText, records, nameAt/4)
	values, valuesFit := gather(t.memory[t.values:t.funcs], endOfValues, records, stackAt/4, pointerWord)
	if !namesFit || !valuesFit {
		return Packed{}, false
	}
	index := t.index(first)
	clear(t.memory[t.names : t.funcs+indexStep*t.count])
	clear(t.memory[first:end])
	w := writer{memory: t.memory, packed: Packed{count: t.count}, free: []span{
		{t.names + copy(t.memory[t.names:], names), t.values},
		{t.values + copy(t.memory[t.values:], values), t.funcs},
	}}
	for i := range index {
		w.write(index[i], t.funcs+4*i, indexStep)
	}
	for i := range recordWords {
		w.write(columnOf(records, i), first+4*i, 4*recordWords)
	}
	return w.packed, !w.full
}

// records reads what is left of the records; it fails for one that has what the packed ones have no place for.
func (t *table) records() ([]record, bool) {
	records := make([]record, t.count)
	for i := range records {
		f, r := t.entry(i), &records[i]
		for j := range funcSize / 4 {
			r[j] = uint32(t.word(f + 4*j))
		}
		values := t.word(f + valuesAt)
		r[valuesAt/4] = packedValues
		r[funcSize/4-1] = r[funcSize/4-1]&0xffffff | packedData<<24
		rest := f + funcSize
		if !t.copyWords(r[funcSize/4:dataWord], rest, values, 0) ||
			!t.copyWords(r[dataWord:], rest+4*values, int(t.memory[f+dataAt]), none) {
			return nil, false
		}
	}
	return records, true
}

// copyWords copies n numbers of a record. What there are more than there is place for must be nothing, as must be what is missing.
func (t *table) copyWords(to []uint32, at, n int, nothing uint32) bool {
	for i := range to {
		to[i] = nothing
	}
	for i := range n {
		word := uint32(t.word(at + 4*i))
		if i < len(to) {
			to[i] = word
		} else if word != nothing {
			return false
		}
	}
	return true
}

// index reads where the code of each function begins, and says where its record will be.
func (t *table) index(first int) (index [2][]uint32) {
	for i := range t.count {
		index[0] = append(index[0], uint32(t.word(t.funcs+indexStep*i)))
		index[1] = append(index[1], uint32(first-t.funcs+4*recordWords*i))
	}
	return index
}

// gather puts what numbers of the records refer to one behind the other, in their order, and lets them refer there; 0 refers
// to nothing. It fails when that takes more room.
func gather(area []byte, length func([]byte) int, records []record, numbers ...int) (gathered []byte, ok bool) {
	gathered = []byte{0}
	for _, n := range numbers {
		places := map[uint32]uint32{0: 0}
		for i := range records {
			number := &records[i][n]
			place, ok := places[*number]
			if !ok {
				place = uint32(len(gathered))
				places[*number] = place
				text := area[*number:]
				gathered = append(gathered, text[:length(text)]...)
			}
			*number = place
			if len(gathered) > len(area) {
				return nil, false
			}
		}
	}
	return gathered, true
}

func columnOf(records []record, word int) []uint32 {
	numbers := make([]uint32, len(records))
	for i, r := range records {
		numbers[i] = r[word]
	}
	return numbers
}

// A writer writes columns where the names and the tables were.
type writer struct {
	memory []byte
	free   []span
	full   bool
	packed Packed
}

// A span is what is free of the memory.
type span struct{ at, end int }

// write writes a column, but for one of zeros, which is there already.
func (w *writer) write(numbers []uint32, to, step int) {
	codes, values := encode(numbers)
	if len(values) == 4 && numbers[0] == 0 {
		return
	}
	c := column{to: to, step: step}
	c.codes = w.place(codes)
	c.values = w.place(values)
	w.packed.columns = append(w.packed.columns, c)
}

func (w *writer) place(data []byte) (at int) {
	for i, s := range w.free {
		if at = (s.at + 3) &^ 3; at+len(data) <= s.end {
			w.free[i].at = at + copy(w.memory[at:], data)
			return at
		}
	}
	w.full = true
	return 0
}

func encode(numbers []uint32) (codes, values []byte) {
	places := map[uint32]uint16{}
	var last uint32
	for _, n := range numbers {
		code := places[n]
		codes = binary.LittleEndian.AppendUint16(codes, code)
		if code == 0 {
			places[n] = uint16(len(places) + 1)
			values = binary.LittleEndian.AppendUint32(values, n-last)
			last = n
		}
	}
	return codes, values
}
