package wasmbin

import "encoding/binary"

// Data is the number of the section that sets up memory.
const Data = 11

// A Section is a part of a module.
type Section struct {
	ID   byte
	Body []byte
}

const header = "\x00asm\x01\x00\x00\x00"

// Sections divides a module; ok is false when it is none.
func Sections(module []byte) (sections []Section, ok bool) {
	r := Reader{Left: module}
	if string(r.Bytes(uint64(len(header)))) != header {
		return nil, false
	}
	for len(r.Left) > 0 && !r.Failed {
		sections = append(sections, Section{r.Byte(), r.Vector()})
	}
	return sections, !r.Failed
}

// Module puts a module together.
func Module(sections []Section) []byte {
	module := []byte(header)
	for _, s := range sections {
		module = AppendVector(append(module, s.ID), s.Body)
	}
	return module
}

// AppendVector appends a length and as many bytes.
func AppendVector(b, vector []byte) []byte {
	return append(binary.AppendUvarint(b, uint64(len(vector))), vector...)
}
