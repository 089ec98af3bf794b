package steps

import (
	"encoding/binary"

	"github.com/zfxxgk/annualreport/wasm/internal/wasmbin"
)

// The instructions that are written, or looked for.
const (
	loop      = 0x03
	end       = 0x0B
	localGet  = 0x20
	localTee  = 0x22
	globalGet = 0x23
	globalSet = 0x24
	constI64  = 0x42
	addI64    = 0x7C
	shiftI64  = 0x88 // right, unsigned
	extendI64 = 0xAD // an i32, unsigned
	prefixed  = 0xFC
	copied    = 10 // behind the prefix: memory.copy
	filled    = 11 // behind the prefix: memory.fill

	i32, i64 = 0x7F, 0x7E
)

// body returns the body of a function with the counting in it: at its begin, at that of each loop, and before what moves bytes.
func (c *counter) body(r *wasmbin.Reader, parameters uint64) []byte {
	n := r.Unsigned()
	declared := r.Left
	spare := parameters // the index of the local that is added
	for range n {
		spare += r.Unsigned()
		r.Byte()
	}
	b := append(binary.AppendUvarint(nil, n+1), declared[:len(declared)-len(r.Left)]...)
	b = append(b, 1, i32)
	b = c.step(b)
	for len(r.Left) > 0 && !r.Failed {
		start := r.Left
		opcode := r.Byte()
		sub := uint64(0)
		if opcode == prefixed {
			sub = r.Unsigned()
		}
		c.immediates(r, opcode, sub)
		if opcode == prefixed && (sub == copied || sub == filled) {
			b = c.bytes(b, spare)
		}
		b = append(b, start[:len(start)-len(r.Left)]...)
		if opcode == loop {
			b = c.step(b)
		}
	}
	c.failed = c.failed || r.Failed
	return b
}

// step adds one.
func (c *counter) step(b []byte) []byte {
	b = binary.AppendUvarint(append(b, globalGet), c.global)
	b = append(b, constI64, 1, addI64)
	return binary.AppendUvarint(append(b, globalSet), c.global)
}

// bytes adds a sixteenth of what is on the stack, and leaves it there.
func (c *counter) bytes(b []byte, spare uint64) []byte {
	b = binary.AppendUvarint(append(b, localTee), spare)
	b = binary.AppendUvarint(append(b, localGet), spare)
	b = append(b, extendI64, constI64, 4, shiftI64)
	b = binary.AppendUvarint(append(b, globalGet), c.global)
	return binary.AppendUvarint(append(b, addI64, globalSet), c.global)
}

// immediates reads what stands behind an instruction: the instructions of WebAssembly 2.0 but for vectors and references.
func (c *counter) immediates(r *wasmbin.Reader, opcode byte, sub uint64) {
	switch {
	case opcode >= 0x02 && opcode <= 0x04: // block, loop, if
		r.Signed()
	case opcode == 0x0E: // br_table
		for range r.Unsigned() {
			r.Unsigned()
		}
		r.Unsigned()
	case opcode == 0x0C, opcode == 0x0D, opcode == 0x10, opcode >= 0x20 && opcode <= 0x26: // br, br_if, call, of variables
		r.Unsigned()
	case opcode == 0x11, opcode >= 0x28 && opcode <= 0x3E: // call_indirect, loads and stores
		r.Unsigned()
		r.Unsigned()
	case opcode == 0x3F, opcode == 0x40: // memory.size, memory.grow
		r.Byte()
	case opcode == 0x41, opcode == constI64:
		r.Signed()
	case opcode == 0x43: // f32.const
		r.Bytes(4)
	case opcode == 0x44: // f64.const
		r.Bytes(8)
	case opcode == prefixed && sub <= 7: // truncations
	case opcode == prefixed && sub == copied:
		r.Bytes(2)
	case opcode == prefixed && sub == filled:
		r.Byte()
	case opcode <= 0x01, opcode == 0x05, opcode == end, opcode == 0x0F, opcode == 0x1A, opcode == 0x1B, opcode >= 0x45 && opcode <= 0xC4:
	default:
		c.failed = true
	}
}
