// Package steps makes WebAssembly modules count their own work, so that a test can say how it grows with what they are given. A
// clock cannot: on a busy machine it tells of the others.
//
// A module that counts has an i64 global more, which it exports as "steps". A step is one turn of a loop or one call of a function
// in the module's own code, or sixteen bytes that are moved or filled at once. As a piece of code without a loop or a call takes
// bounded time, the time of any run is bounded by a multiple of its steps. Searching a text for a word is counted as any other loop
// is: to WebAssembly the standard library, its assembly and the runtime are code of the module.
package steps

import (
	"encoding/binary"
	"errors"

	"github.com/zfxxgk/annualreport/wasm/internal/wasmbin"
)

// Exported is the name of the global that counts.
const Exported = "steps"

var errModule = errors.New("steps: not a module as Go's linker writes it")

// The sections of a module that are read or changed.
const (
	typeSection, importSection, functionSection = 1, 2, 3
	globalSection, exportSection, codeSection   = 6, 7, 10
)

// Count returns the module with a counter in it.
func Count(module []byte) ([]byte, error) {
	sections, ok := wasmbin.Sections(module)
	if !ok {
		return nil, errModule
	}
	var c counter
	for i := range sections {
		s := &sections[i]
		r := &wasmbin.Reader{Left: s.Body}
		switch s.ID {
		case typeSection:
			c.readTypes(r)
		case importSection:
			c.readImports(r)
		case functionSection:
			for range r.Unsigned() {
				c.functions = append(c.functions, r.Unsigned())
			}
		case globalSection:
			n := r.Unsigned()
			c.global += n
			s.Body = append(append(binary.AppendUvarint(nil, n+1), r.Left...), i64, 1, constI64, 0, end)
			r.Left = nil
		case exportSection:
			n := r.Unsigned()
			s.Body = wasmbin.AppendVector(append(binary.AppendUvarint(nil, n+1), r.Left...), []byte(Exported))
			s.Body = binary.AppendUvarint(append(s.Body, 3), c.global)
			r.Left = nil
		case codeSection:
			s.Body = c.code(r)
		default:
			continue
		}
		if r.Failed || len(r.Left) > 0 || c.failed {
			return nil, errModule
		}
	}
	return wasmbin.Module(sections), nil
}

// A counter is what must be known of a module to count in it.
type counter struct {
	parameters []uint64 // how many each type of function has
	functions  []uint64 // the types of those that have code
	global     uint64   // the index of the global that counts, once the globals are read
	failed     bool
}

func (c *counter) readTypes(r *wasmbin.Reader) {
	for range r.Unsigned() {
		c.failed = c.failed || r.Byte() != 0x60
		c.parameters = append(c.parameters, uint64(len(r.Vector())))
		r.Vector() // results
	}
}

// readImports counts the globals that are imported; of Go there are none.
func (c *counter) readImports(r *wasmbin.Reader) {
	for range r.Unsigned() {
		r.Vector()
		r.Vector()
		if r.Byte() != 0 { // a function
			c.failed = true
			return
		}
		r.Unsigned()
	}
}

// code returns the code section with the counting in it.
func (c *counter) code(r *wasmbin.Reader) []byte {
	n := r.Unsigned()
	if n != uint64(len(c.functions)) {
		c.failed = true
		return nil
	}
	section := binary.AppendUvarint(nil, n)
	for _, of := range c.functions {
		body := r.Vector()
		if of >= uint64(len(c.parameters)) {
			c.failed = true
			return nil
		}
		section = wasmbin.AppendVector(section, c.body(&wasmbin.Reader{Left: body}, c.parameters[of]))
	}
	return section
}
