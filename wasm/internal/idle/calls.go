package idle

import (
	"encoding/binary"
	"regexp"
)

// A reference to a function is its number, shifted, and this much more: Go's "program counter" of its beginning.
const (
	firstFunction = 0x1000
	functionShift = 16
)

// function returns the function that a number refers to, if it does.
func (m *module) function(pc int64) (f int, ok bool) {
	n := pc>>functionShift - firstFunction
	return int(n), n >= 0 && n < int64(len(m.bodies))
}

// readCalls sees which functions each function refers to.
func (m *module) readCalls() bool {
	for f, body := range m.bodies {
		called := []int{}
		ok := eachReference(body, func(index uint64) {
			if n := int64(index) - int64(m.imports); n >= 0 && n < int64(len(m.bodies)) && int(n) != f {
				called = append(called, int(n))
			}
		}, func(number int64) {
			if n, ok := m.function(number); ok && n != f { // its own program counters are where it goes on
				called = append(called, n)
			}
		})
		if !ok {
			return false
		}
		m.calls = append(m.calls, called)
	}
	return true
}

// readMemory sees which functions the initial memory refers to: function values, tables of methods that are made in advance.
// What only looks like a reference is taken for one.
func (m *module) readMemory(memory []byte) {
	m.rooted = make([]bool, len(m.bodies))
	for at := 0; at+wordSize <= len(memory); at += wordSize {
		word := int64(binary.LittleEndian.Uint64(memory[at:]))
		if f, ok := m.function(word); ok && word%(1<<functionShift) == 0 {
			m.rooted[f] = true
		}
	}
}

const wordSize = 8

// plain are names of functions that nothing but code and function values refers to. Methods are referred to by types as well.
var plain = regexp.MustCompile(`^(runtime|internal_strconv)\.[A-Za-z0-9_]+$|^runtime\..*\.func[0-9.]+$`)

// onlyCalledBy returns the functions that nothing refers to but those that have other bodies now, and those it returns.
func (m *module) onlyCalledBy(bodies [][]byte) []int {
	reached := make([]bool, len(m.bodies))
	var todo []int
	reach := func(f int) {
		if !reached[f] && bodies[f] == nil {
			reached[f] = true
			todo = append(todo, f)
		}
	}
	for f := range m.bodies {
		if m.rooted[f] || !m.ordinary[f] || !plain.MatchString(m.names[f]) {
			reach(f)
		}
	}
	for len(todo) > 0 {
		f := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, called := range m.calls[f] {
			reach(called)
		}
	}
	var only []int
	for f, is := range reached {
		if !is && bodies[f] == nil {
			only = append(only, f)
		}
	}
	return only
}
