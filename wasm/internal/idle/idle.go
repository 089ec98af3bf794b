// Package idle empties functions of a Go module that never run in a page: those of the execution tracer, of profiles, of the
// debugging that GODEBUG asks for, of threads, and of what is printed about a program that has crashed. They are a tenth of
// the browser module compressed. Go's linker cannot leave them out, for they are called behind conditions that are never met.
//
// Which they are is said by a table (table.go), with the reason for each. What only they call is found and goes with them.
package idle

import (
	"fmt"
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/wasm/internal/wasmbin"
)

// The bodies that take the place of others: one traps, the other does what a Go function without results does to return at
// once, which is to take the return address from Go's stack and to answer that no other goroutine is to run.
var (
	trap    = []byte{0, 0x00, 0x0b}
	returns = []byte{0, 0x23, 0, 0x41, 8, 0x6a, 0x24, 0, 0x41, 0, 0x0b}
)

// Empty returns the module, which must have been built with names, without them and with its idle functions emptied.
func Empty(built []byte) ([]byte, error) { return empty(built, table) }

func empty(built []byte, table []entry) ([]byte, error) {
	m, err := read(built)
	if err != nil {
		return nil, err
	}
	bodies := make([][]byte, len(m.bodies))
	for _, e := range table {
		if err := e.choose(m, bodies); err != nil {
			return nil, err
		}
	}
	for _, f := range m.onlyCalledBy(bodies) {
		bodies[f] = trap
	}
	if err := checkCallers(m, table, bodies); err != nil {
		return nil, err
	}
	return m.with(bodies), nil
}

// choose sets the bodies of the functions that an entry of the table names.
func (e entry) choose(m *module, bodies [][]byte) error {
	found := false
	for f, name := range m.names {
		if !e.matches(name) {
			continue
		}
		if !m.ordinary[f] {
			return fmt.Errorf("idle: %s is not called as Go functions are; Go 1.26 is what was tried", name)
		}
		found = true
		bodies[f] = trap
		if e.how == silent {
			bodies[f] = returns
		}
	}
	if !found {
		return fmt.Errorf("idle: the module has no function %s; Go 1.26 is what was tried: look at the runtime of the Go at hand", e.name)
	}
	return nil
}

// matches says whether an entry names a function: an asterisk at its end stands for anything.
func (e entry) matches(name string) bool {
	if begin, ok := strings.CutSuffix(e.name, "*"); ok {
		return strings.HasPrefix(name, begin)
	}
	return name == e.name
}

// checkCallers makes sure that the functions of which the table says so are called by emptied functions alone.
func checkCallers(m *module, table []entry, bodies [][]byte) error {
	for caller, called := range m.calls {
		if bodies[caller] != nil {
			continue
		}
		for _, f := range called {
			if bodies[f] != nil && slices.ContainsFunc(table, func(e entry) bool { return e.how == follows && e.matches(m.names[f]) }) {
				return fmt.Errorf("idle: %s is called by %s, which stays; Go 1.26 is what was tried: look at the runtime of the Go at hand", m.names[f], m.names[caller])
			}
		}
	}
	return nil
}

// with returns the module with other bodies, where there are any, and without names.
func (m *module) with(bodies [][]byte) []byte {
	for f, body := range bodies {
		if body == nil {
			bodies[f] = m.bodies[f]
		}
	}
	kept := []wasmbin.Section{}
	for _, s := range m.sections {
		switch {
		case s.ID == wasmbin.Code:
			s.Body = appendVectors(bodies)
		case isNames(s):
			continue
		}
		kept = append(kept, s)
	}
	return wasmbin.Module(kept)
}
