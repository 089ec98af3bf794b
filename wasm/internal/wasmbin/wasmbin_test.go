package wasmbin

import (
	"bytes"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSigned(t *testing.T) {
	for _, c := range []struct {
		bytes string
		want  int64
		left  int
		fails bool
	}{
		{"\x00", 0, 0, false},
		{"\x3f\x01", 63, 1, false},
		{"\x40", -64, 0, false},
		{"\x7f", -1, 0, false},
		{"\xc0\x00", 64, 0, false},
		{"\xff\xff\xff\xff\x07", math.MaxInt32, 0, false},
		{"\x80\x80\x80\x80\x78", math.MinInt32, 0, false},
		{"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x00", math.MaxInt64, 0, false},
		{"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x7f", math.MinInt64, 0, false},
		{"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x00", 0, 1, true},
		{"\x80", 0, 0, true},
		{"", 0, 0, true},
	} {
		r := Reader{Left: []byte(c.bytes)}
		if got := r.Signed(); got != c.want || len(r.Left) != c.left || r.Failed != c.fails {
			t.Errorf("%x reads as %d, %d left, failed %v; want %d, %d, %v", c.bytes, got, len(r.Left), r.Failed, c.want, c.left, c.fails)
		}
	}
}

func TestAppendSigned(t *testing.T) {
	for _, n := range []int64{0, 1, 63, 64, 127, 128, 8191, 8192, 1 << 20, math.MaxInt32} {
		r := Reader{Left: AppendSigned(nil, n)}
		if got := r.Signed(); got != n || r.Failed || len(r.Left) > 0 {
			t.Errorf("%d comes back as %d", n, got)
		}
	}
}

func TestSections(t *testing.T) {
	module := []byte(header + "\x00\x02\x01a\x0b\x01\x00")
	sections, ok := Sections(module)
	if diff := cmp.Diff([]Section{{0, []byte("\x01a")}, {Data, []byte{0}}}, sections); !ok || diff != "" {
		t.Error(ok, diff)
	}
	if again := Module(sections); !bytes.Equal(again, module) {
		t.Errorf("put together: %x", again)
	}
	for n := range len(module) {
		if n == len(header) || n == len(header)+4 {
			continue // ends with a section
		}
		if _, ok := Sections(module[:n]); ok {
			t.Errorf("the first %d bytes are accepted", n)
		}
	}
}
