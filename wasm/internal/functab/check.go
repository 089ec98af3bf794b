package functab

import "encoding/binary"

// How many tables of values and references to data a function has at most.
const (
	mostValues = 5
	mostData   = 8
)

// readHeader reads where the parts of the table begin, which follow one another.
func (t *table) readHeader() bool {
	last := 0
	for _, part := range []struct {
		at   int
		goes *int
	}{{nameTable, &t.names}, {unitTable, &t.units}, {valueTable, &t.values}, {funcTable, &t.funcs}} {
		n := binary.LittleEndian.Uint64(t.memory[t.start+part.at:])
		if n > uint64(len(t.memory)-t.start) || int(n) <= last {
			return false
		}
		last = int(n)
		*part.goes = t.start + last
	}
	n := binary.LittleEndian.Uint64(t.memory[t.start+functions:])
	t.count = int(n)
	return n <= uint64(len(t.memory)-t.funcs)/8
}

// holdsTogether makes sure, before anything is changed, that the records of functions follow one another and that what they
// refer to is there.
func (t *table) holdsTogether() bool {
	free := t.funcs + 8*t.count
	for i := range t.count {
		f := t.entry(i)
		if f < free || f > len(t.memory)-funcSize {
			return false
		}
		values, data := t.word(f+valuesAt), int(t.memory[f+dataAt])
		if values > mostValues || data > mostData || 4*(values+data) > len(t.memory)-funcSize-f {
			return false
		}
		free = f + funcSize + 4*(values+data)
		if !t.valuesAreThere(f, values) || !t.dataIsThere(f+4*values, data) {
			return false
		}
	}
	return true
}

func (t *table) valuesAreThere(f, n int) bool {
	for i := range n {
		if t.word(f+funcSize+4*i) >= t.funcs-t.values {
			return false
		}
	}
	return t.word(f+nameAt) < t.units-t.names && t.word(f+stackAt) < t.funcs-t.values
}

func (t *table) dataIsThere(f, n int) bool {
	for i := range n {
		if ref := t.word(f + funcSize + 4*i); ref != none && ref >= len(t.memory)-t.data {
			return false
		}
	}
	return true
}
