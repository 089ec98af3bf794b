// Package wasmbin reads and writes the numbers and sections of the WebAssembly binary format, for what is done to modules after
// Go's linker wrote them.
package wasmbin

import "encoding/binary"

// A Reader reads the binary format; once it failed it returns zeros.
type Reader struct {
	Left   []byte // what was not read yet
	Failed bool
}

// Byte reads one byte.
func (r *Reader) Byte() byte {
	if b := r.Bytes(1); len(b) == 1 {
		return b[0]
	}
	return 0
}

// Bytes reads n bytes, which share the memory of what is read.
func (r *Reader) Bytes(n uint64) []byte {
	if r.Failed || n > uint64(len(r.Left)) {
		r.Failed = true
		return nil
	}
	b := r.Left[:n:n]
	r.Left = r.Left[n:]
	return b
}

// Vector reads a length and as many bytes.
func (r *Reader) Vector() []byte { return r.Bytes(r.Unsigned()) }

// Unsigned reads an unsigned LEB128 number, which is what package binary calls a varint.
func (r *Reader) Unsigned() uint64 {
	if r.Failed {
		return 0
	}
	n, size := binary.Uvarint(r.Left)
	if size <= 0 {
		r.Failed = true
		return 0
	}
	r.Bytes(uint64(size))
	return n
}

// Signed reads a signed LEB128 number.
func (r *Reader) Signed() (n int64) {
	for shift := 0; ; shift += 7 {
		b := r.Byte()
		n |= int64(b&0x7f) << shift
		if b >= 0x80 && shift < 63 {
			continue
		}
		r.Failed = r.Failed || b >= 0x80
		if b&0x40 != 0 && shift < 57 {
			n -= 1 << (shift + 7)
		}
		return n
	}
}

// AppendSigned appends a signed LEB128 number that is not negative.
func AppendSigned(b []byte, n int64) []byte {
	b = binary.AppendUvarint(b, uint64(n))
	if last := len(b) - 1; b[last]&0x40 != 0 { // would read as the sign
		b[last] |= 0x80
		b = append(b, 0)
	}
	return b
}
