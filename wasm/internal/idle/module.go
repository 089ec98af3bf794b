package idle

import (
	"encoding/binary"
	"errors"
	"math"

	"github.com/zfxxgk/annualreport/wasm/internal/segments"
	"github.com/zfxxgk/annualreport/wasm/internal/wasmbin"
)

var errModule = errors.New("idle: not a module of Go's linker with names")

// A module is what is known of one. Functions are numbered without the imported ones.
type module struct {
	sections []wasmbin.Section
	imports  int
	ordinary []bool // whether a function has the type of Go functions
	bodies   [][]byte
	names    []string
	calls    [][]int // the functions that each refers to
	rooted   []bool  // whether the memory refers to a function, or may do so
}

func read(built []byte) (*module, error) {
	sections, ok := wasmbin.Sections(built)
	if !ok {
		return nil, errModule
	}
	m := &module{sections: sections}
	for _, part := range []struct {
		id   byte
		read func(*wasmbin.Reader) bool
	}{{wasmbin.Import, m.readImports}, {wasmbin.Code, m.readBodies}, {wasmbin.Function, m.readTypes}} {
		body, ok := m.only(func(s wasmbin.Section) bool { return s.ID == part.id })
		if !ok || !part.read(body) || body.Failed {
			return nil, errModule
		}
	}
	names, ok := m.only(isNames)
	if !ok || !m.readNames(names) || names.Failed || !m.readCalls() {
		return nil, errModule
	}
	if _, err := segments.Join(built, m.readMemory); err != nil || m.rooted == nil {
		return nil, errModule
	}
	return m, nil
}

// only returns the one section of its kind.
func (m *module) only(is func(wasmbin.Section) bool) (found *wasmbin.Reader, ok bool) {
	for _, s := range m.sections {
		if !is(s) {
			continue
		}
		if found != nil {
			return nil, false
		}
		found = &wasmbin.Reader{Left: s.Body}
	}
	return found, found != nil
}

// readImports counts the functions that are imported; Go imports nothing else.
func (m *module) readImports(r *wasmbin.Reader) bool {
	n := r.Unsigned()
	for range n {
		r.Vector()
		r.Vector()
		if r.Byte() != 0 || r.Failed {
			return false
		}
		r.Unsigned()
		m.imports++
	}
	return len(r.Left) == 0
}

func (m *module) readBodies(r *wasmbin.Reader) bool {
	n := r.Unsigned()
	for len(m.bodies) < math.MaxInt32 && uint64(len(m.bodies)) < n && !r.Failed {
		m.bodies = append(m.bodies, r.Vector())
	}
	return len(r.Left) == 0
}

// readTypes sees which functions have the type of Go functions, which take one number and answer with one.
func (m *module) readTypes(r *wasmbin.Reader) bool {
	types, ok := m.only(func(s wasmbin.Section) bool { return s.ID == wasmbin.Type })
	if !ok || r.Unsigned() != uint64(len(m.bodies)) {
		return false
	}
	const function, i32 = 0x60, 0x7f
	types.Unsigned()
	if string(types.Bytes(5)) != string([]byte{function, 1, i32, 1, i32}) { // which Go's linker writes first
		return false
	}
	for range m.bodies {
		m.ordinary = append(m.ordinary, r.Unsigned() == 0)
	}
	return len(r.Left) == 0
}

func isNames(s wasmbin.Section) bool {
	r := wasmbin.Reader{Left: s.Body}
	return s.ID == wasmbin.Custom && string(r.Vector()) == "name"
}

// readNames reads the names of functions, of which each must have one.
func (m *module) readNames(r *wasmbin.Reader) bool {
	r.Vector()
	const functions = 1
	if r.Byte() != functions {
		return false
	}
	names := wasmbin.Reader{Left: r.Vector()}
	if names.Unsigned() != uint64(len(m.bodies)) {
		return false
	}
	for f := range m.bodies {
		if names.Unsigned() != uint64(m.imports+f) {
			return false
		}
		m.names = append(m.names, string(names.Vector()))
	}
	return !names.Failed && len(names.Left) == 0
}

func appendVectors(vectors [][]byte) []byte {
	b := binary.AppendUvarint(nil, uint64(len(vectors)))
	for _, v := range vectors {
		b = wasmbin.AppendVector(b, v)
	}
	return b
}
