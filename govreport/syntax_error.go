package govreport

import (
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// A SyntaxError says that a document is no JSON, and where. The error that Decode returns wraps it.
type SyntaxError struct {
	Offset  int    // in bytes: everything before it is sound
	Pointer string // JSON Pointer of the value it is in
	Err     error  // what is wrong there; io.ErrUnexpectedEOF where the document ends too early
}

// Error says what is wrong, in which value and behind which byte.
func (e *SyntaxError) Error() string {
	s := e.Err.Error()
	if e.Pointer != "" {
		s += " within " + strictjson.Quote(shortPointer(e.Pointer))
	}
	return s + " after offset " + strconv.Itoa(e.Offset)
}

// Unwrap returns what is wrong.
func (e *SyntaxError) Unwrap() error { return e.Err }

// shortPointer takes out the middle of a pointer that would fill the screen: a document may nest ten thousand deep, and a
// name may be as long as the document.
func shortPointer(pointer string) string {
	const part = 50
	if len(pointer) <= 2*part {
		return pointer
	}
	return strings.ToValidUTF8(pointer[:part], "") + "…" + strings.ToValidUTF8(pointer[len(pointer)-part:], "")
}
