// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"slices"
)

// boxFont is a TrueType font whose characters are boxes: the first is empty, the second half as wide as high, the third as wide as
// high. A file has to bring the shapes of its characters along, or PDFium knows of some of them no place.
func boxFont() []byte {
	pack := func(values ...any) []byte {
		var b bytes.Buffer
		for _, v := range values {
			if err := binary.Write(&b, binary.BigEndian, v); err != nil {
				panic(err)
			}
		}
		return b.Bytes()
	}
	glyph := func(right int16) []byte {
		const left, bottom, top = 40, -100, 800
		return pack(int16(1), int16(left), int16(bottom), right, int16(top), uint16(3), uint16(0), [4]uint8{1, 1, 1, 1},
			int16(left), int16(0), right-left, int16(0), int16(bottom), int16(top-bottom), int16(0), int16(bottom-top), uint16(0))
	}
	half, full := glyph(460), glyph(960)
	tables := []struct {
		tag  string
		data []byte
	}{
		{"glyf", slices.Concat(half, full)},
		{"head", pack(uint32(0x10000), uint32(0x10000), uint32(0), uint32(0x5F0F3CF5), uint16(0), uint16(1000), [16]uint8{},
			int16(0), int16(-140), int16(1000), int16(860), uint16(0), uint16(8), int16(2), int16(1), int16(0))},
		{"hhea", pack(uint32(0x10000), int16(860), int16(-140), int16(0), uint16(1000), int16(0), int16(0), int16(1000), int16(1), [14]uint8{}, int16(0), uint16(3))},
		{"hmtx", pack(uint16(500), int16(0), uint16(500), int16(40), uint16(1000), int16(40))},
		{"loca", pack(uint32(0), uint32(0), uint32(len(half)), uint32(len(half)+len(full)))},
		{"maxp", pack(uint32(0x10000), uint16(3), uint16(4), uint16(1), [22]uint8{1: 2})},
	}
	font := pack(uint32(0x10000), uint16(len(tables)), uint16(64), uint16(2), uint16(32))
	offset := len(font) + 16*len(tables)
	var body []byte
	for _, t := range tables {
		var sum uint32
		padded := append(slices.Clone(t.data), make([]byte, (4-len(t.data)%4)%4)...)
		for i := 0; i < len(padded); i += 4 {
			sum += binary.BigEndian.Uint32(padded[i:])
		}
		font = append(font, pack([]byte(t.tag), sum, uint32(offset+len(body)), uint32(len(t.data)))...)
		body = append(body, padded...)
	}
	return append(font, body...)
}

// boxShapes says which shape each character has.
func boxShapes() []byte {
	shapes := make([]byte, 2<<16)
	for c := range 1 << 16 {
		shapes[2*c+1] = 1
		if c >= 0x2000 {
			shapes[2*c+1] = 2
		}
	}
	return shapes
}

func deflated(data []byte) []byte {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	if _, err := w.Write(data); err != nil {
		panic(err)
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}
