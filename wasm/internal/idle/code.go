package idle

import "github.com/zfxxgk/annualreport/wasm/internal/wasmbin"

// The instructions that are followed by something, as the format numbers them.
const (
	block, loop, if_      = 0x02, 0x03, 0x04
	br, brIf, brTable     = 0x0c, 0x0d, 0x0e
	call, callIndirect    = 0x10, 0x11
	localGet, globalSet   = 0x20, 0x24
	firstLoad, lastStore  = 0x28, 0x3e
	memorySize, growth    = 0x3f, 0x40
	i32Const, i64Const    = 0x41, 0x42
	f32Const, f64Const    = 0x43, 0x44
	firstPlain, lastPlain = 0x45, 0xc4
	extended              = 0xfc
)

// eachReference reads the body of a function and says what it calls and which whole numbers stand in it. It returns false when
// it meets an instruction that Go does not use.
func eachReference(body []byte, called func(function uint64), number func(int64)) bool {
	r := &wasmbin.Reader{Left: body}
	for n := r.Unsigned(); n > 0 && !r.Failed; n-- { // local variables
		r.Unsigned()
		r.Byte()
	}
	for len(r.Left) > 0 && !r.Failed {
		switch op := r.Byte(); {
		case op == call:
			called(r.Unsigned())
		case op == i32Const || op == i64Const:
			number(r.Signed())
		case !skip(r, op):
			return false
		}
	}
	return !r.Failed
}

// skip reads what follows any other instruction.
func skip(r *wasmbin.Reader, op byte) bool {
	switch {
	case op == block || op == loop || op == if_ || op == memorySize || op == growth:
		r.Byte()
	case op == br || op == brIf || op >= localGet && op <= globalSet:
		r.Unsigned()
	case op == brTable:
		for n := r.Unsigned(); n > 0 && !r.Failed; n-- {
			r.Unsigned()
		}
		r.Unsigned()
	case op == callIndirect || op >= firstLoad && op <= lastStore:
		r.Unsigned()
		r.Unsigned()
	case op == f32Const:
		r.Bytes(4)
	case op == f64Const:
		r.Bytes(8)
	case op == extended:
		return skipExtended(r)
	default:
		return isPlain(op)
	}
	return true
}

// skipExtended reads the rest of an instruction of two bytes.
func skipExtended(r *wasmbin.Reader) bool {
	const lastTruncation, memoryCopy, memoryFill = 7, 10, 11
	switch op := r.Unsigned(); {
	case op == memoryCopy:
		r.Bytes(2)
	case op == memoryFill:
		r.Bytes(1)
	case op > lastTruncation:
		return false
	}
	return true
}

// isPlain says whether an instruction is one that nothing follows.
func isPlain(op byte) bool {
	const unreachable, nop, else_, end, return_, drop, select_ = 0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b
	switch op {
	case unreachable, nop, else_, end, return_, drop, select_:
		return true
	}
	return op >= firstPlain && op <= lastPlain
}
