package functab

import (
	"encoding/binary"
	"errors"

	"github.com/zfxxgk/annualreport/wasm/internal/segments"
	"github.com/zfxxgk/annualreport/wasm/internal/wasmbin"
)

var errModule = errors.New("functab: not a module of Go's linker")

// Module returns a module with its table stripped and packed and its data segments joined.
func Module(module []byte) ([]byte, error) {
	var packed Packed
	var stripped error
	module, err := segments.Join(module, func(memory []byte) { packed, stripped = Strip(memory) })
	if err = errors.Join(err, stripped); err != nil {
		return nil, err
	}
	return packed.unpackedBy(module)
}

// unpackedBy adds to a module the function that unpacks a column, and one that calls it for each. That one runs when the module
// is instantiated: after its memory is set up, and before anything else runs.
func (p Packed) unpackedBy(module []byte) ([]byte, error) {
	sections, ok := wasmbin.Sections(module)
	if !ok {
		return nil, errModule
	}
	types := entries(sections, wasmbin.Type)
	unpack := entries(sections, wasmbin.Import) + entries(sections, wasmbin.Function) // the number of the first function added
	more := map[byte][2][]byte{
		wasmbin.Type:     {unpackType, startType},
		wasmbin.Function: {binary.AppendUvarint(nil, types), binary.AppendUvarint(nil, types+1)},
		wasmbin.Code:     {wasmbin.AppendVector(nil, p.unpackBody()), wasmbin.AppendVector(nil, p.startBody(unpack))},
	}
	var with []wasmbin.Section
	for _, s := range sections {
		if s.ID == wasmbin.Start {
			return nil, errModule
		}
		if added, ok := more[s.ID]; ok {
			s.Body = grown(s.Body, added)
		}
		with = append(with, s)
		if s.ID == wasmbin.Export { // which the start follows
			with = append(with, wasmbin.Section{ID: wasmbin.Start, Body: binary.AppendUvarint(nil, unpack+1)})
		}
	}
	if len(with) != len(sections)+1 {
		return nil, errModule
	}
	return wasmbin.Module(with), nil
}

// entries returns how many entries a section has.
func entries(sections []wasmbin.Section, id byte) uint64 {
	for _, s := range sections {
		if s.ID == id {
			r := wasmbin.Reader{Left: s.Body}
			return r.Unsigned()
		}
	}
	return 0
}

// grown returns the body of a section with two entries more.
func grown(body []byte, more [2][]byte) []byte {
	r := wasmbin.Reader{Left: body}
	with := binary.AppendUvarint(nil, r.Unsigned()+2)
	with = append(with, r.Left...)
	return append(append(with, more[0]...), more[1]...)
}

// The types of the two functions: one takes the addresses of the codes and of the values of a column, where its numbers go,
// and how far apart; neither returns anything.
var (
	unpackType = []byte{0x60, 4, i32, i32, i32, i32, 0}
	startType  = []byte{0x60, 0, 0}
)

// The instructions needed here, as the format numbers them.
const (
	i32       = 0x7f
	nothing   = 0x40
	loop      = 0x03
	if_       = 0x04
	else_     = 0x05
	end       = 0x0b
	branchIf  = 0x0d
	call      = 0x10
	get       = 0x20
	set       = 0x21
	tee       = 0x22
	load      = 0x28
	load16    = 0x2f
	store     = 0x36
	constant  = 0x41
	isZero    = 0x45
	notEqual  = 0x47
	add       = 0x6a
	subtract  = 0x6b
	shiftLeft = 0x74
)

// unpackBody is the function that unpacks a column. While it reads the values it puts the numbers themselves in their place, so
// that later codes find them.
func (p Packed) unpackBody() []byte {
	const codes, values, to, step, last, next, number, newest = 0, 1, 2, 3, 4, 5, 6, 7
	b := []byte{1, 4, i32}
	b = append(b, get, codes, constant)
	b = wasmbin.AppendSigned(b, int64(2*p.count))
	return append(b, add, set, last,
		get, values, set, next,
		loop, nothing,
		/**/ get, codes, load16, 0, 0, tee, number, isZero,
		/**/ if_, nothing, // a number that did not occur before
		/**/ /**/ get, next, get, newest, get, next, load, 0, 0, add, tee, newest, store, 0, 0,
		/**/ /**/ get, newest, set, number,
		/**/ /**/ get, next, constant, 4, add, set, next,
		/**/ else_,
		/**/ /**/ get, values, get, number, constant, 1, subtract, constant, 2, shiftLeft, add, load, 0, 0, set, number,
		/**/ end,
		/**/ get, to, get, number, store, 0, 0,
		/**/ get, to, get, step, add, set, to,
		/**/ get, codes, constant, 2, add, tee, codes,
		/**/ get, last, notEqual, branchIf, 0,
		end,
		end)
}

// startBody is the function that unpacks all columns.
func (p Packed) startBody(unpack uint64) []byte {
	b := []byte{0}
	for _, c := range p.columns {
		for _, n := range []int{c.codes, c.values, c.to, c.step} {
			b = wasmbin.AppendSigned(append(b, constant), int64(n))
		}
		b = binary.AppendUvarint(append(b, call), unpack)
	}
	return append(b, end)
}
