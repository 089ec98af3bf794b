package strictjson

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
)

// A Fault is the place where a document ceases to be JSON.
type Fault struct {
	Offset  int    // in bytes: everything before it is sound
	Line    int    // the line it is in, from 1
	Column  int    // the byte of that line it begins with, from 1
	Pointer string // JSON Pointer of the value it is in
	Err     error  // what is wrong there; io.ErrUnexpectedEOF where the document ends too early
	Seen    string // the character or escape that cannot stand there; "" where none is to blame
}

var errDepth = errors.New("exceeded max depth")

// stop ends the document at the place where the reader is. Only the first fault counts: behind it nothing is sure.
func (r *Reader) stop(err error, seen string) {
	if r.fault == nil {
		before := r.data[:r.at]
		r.fault = &Fault{r.at, 1 + bytes.Count(before, []byte("\n")), r.at - bytes.LastIndexByte(before, '\n'), r.pointer(), err, seen}
	}
	r.at = len(r.data)
}

// unexpected ends the document because of the character that comes next, or because none does.
func (r *Reader) unexpected(where string) {
	if r.at == len(r.data) {
		r.stop(io.ErrUnexpectedEOF, "")
		return
	}
	b := []byte("invalid character '")
	if c := r.Kind(); c == '\'' || c == '\\' {
		b = append(b, '\\')
	}
	seen, _ := appendSeen(nil, r.data[r.at:])
	r.stop(errors.New(string(append(b, seen...))+"' "+where), string(seen))
}

// badEscape ends the document because of the escape that comes next; one that is only cut short is not wrong.
func (r *Reader) badEscape() {
	what := r.data[r.at:]
	if len(what) == 1 || what[1] == 'u' && len(what) == 2+hexLen(what[2:]) {
		r.at = len(r.data)
		r.unexpected("")
		return
	}
	length := 2
	if what[1] == 'u' {
		length = 6
	}
	what = what[:min(length, len(what))]
	var seen []byte
	for len(what) > 0 {
		seen, what = appendSeen(seen, what)
	}
	r.stop(errors.New("invalid escape sequence `"+string(seen)+"` in string"), string(seen))
}

// appendSeen appends the character that s begins with, as Go spells it where a reader would not see which one it is, and
// returns the rest of s.
func appendSeen(b, s []byte) (_, rest []byte) {
	c, size := utf8.DecodeRune(s)
	seen := string(s[:size])
	switch {
	case c == '\n':
		seen = `\n`
	case c == '\r':
		seen = `\r`
	case c == '\t':
		seen = `\t`
	case c < ' ' || c == 0x7F || c == utf8.RuneError && size == 1:
		seen = hexEscape(`\x`, rune(s[0]), 2)
	case isUnseen(c):
		seen = hexEscape(`\u`, c, 4)
	}
	return append(b, seen...), s[size:]
}

func hexEscape(mark string, c rune, digits int) string {
	b := []byte(mark)
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		b = append(b, "0123456789abcdef"[c>>shift&15])
	}
	return string(b)
}

// isUnseen reports the spaces and invisible characters that get into documents from web pages and word processors, and
// those that would turn the message around.
func isUnseen(c rune) bool {
	switch c {
	case 0xAD, 0x1680, 0x180E, 0x3000, 0xFEFF:
		return true
	}
	return c >= 0x80 && c <= 0xA0 || c >= 0x2000 && c <= 0x200F || c >= 0x2028 && c <= 0x202F || c >= 0x205F && c <= 0x206F
}

// pointer spells the place where the reader is.
func (r *Reader) pointer() string {
	levels := r.open
	if !r.inside && len(levels) > 0 {
		levels = levels[:len(levels)-1]
	}
	var b []byte
	for _, l := range levels {
		b = append(b, '/')
		if l.end == ']' {
			b = strconv.AppendInt(b, int64(l.at), 10)
		} else {
			name, _ := AppendUnquote(nil, r.data[l.at:])
			b = jsonpointer.AppendToken(b, string(name))
		}
	}
	return string(b)
}
