// Package strictjson reads JSON as RFC 8259 has it and not a byte more: what comes before, behind or between the tokens
// that is no JSON is a fault, which is told with its place. It reads from memory, without recursion, and links nothing
// that would make the browser module larger. It also writes texts, and what it has read, as the standard library does.
//
// It does not judge what JSON leaves open: second values of a member, lone surrogates and invalid UTF-8 inside texts are
// passed on as they stand, because a report with one of these is still a report; AppendUnquote tells of bad texts.
package strictjson

// MaxDepth is how many objects and arrays may be open inside one another.
const MaxDepth = 10_000

// A Reader reads one document, value by value. The first fault ends the document: from then on there are no further
// members, items or values, so a caller may look at Fault when it is done.
type Reader struct {
	data   []byte
	at     int     // the next byte to read
	open   []level // the objects and arrays that are open, outermost first
	inside bool    // whether the member or item named by the innermost level has begun and not ended
	plain  bool    // whether the string read last stands for just the bytes between its quotes
	fault  *Fault
	levels [16]level // room for as many as a report has; open needs no other then
}

// A level is an object or array that is open.
type level struct {
	end byte // its closing bracket
	at  int  // in an object where the last name begins, in an array the index of the last item; nothing read yet: none
}

const none = -1

// NewReader returns a reader that stands before the document's value.
func NewReader(data []byte) *Reader {
	r := new(Reader)
	r.Start(data)
	return r
}

// Start has a new reader stand before a document's value. The reader may not be copied afterwards.
func (r *Reader) Start(data []byte) {
	r.data = data
	r.open = r.levels[:0]
	r.space()
}

// Plain reports whether the string that Name or Value returned last stands for just the bytes between its quotes: it has no
// escape, and is sound UTF-8.
func (r *Reader) Plain() bool { return r.plain }

// Valid reports whether data is one JSON value, white space around it allowed.
func Valid(data []byte) bool {
	r := Reader{data: data}
	r.space()
	r.Value()
	r.End()
	return r.fault == nil
}

// Kind returns the first byte of the value that comes next, which tells its type, or 0 where none does.
func (r *Reader) Kind() byte {
	if r.at < len(r.data) {
		return r.data[r.at]
	}
	return 0
}

// Offset returns where the reader stands: before the value that comes next or, when that has been read, behind it.
func (r *Reader) Offset() int { return r.at }

// Fault returns what is wrong with the document, or nil.
func (r *Reader) Fault() *Fault { return r.fault }

// Open enters the object or array that comes next; Name or Item then lead through it, and out of it.
func (r *Reader) Open() {
	if r.Kind() == '{' {
		r.push('}')
	} else {
		r.push(']')
	}
}

func (r *Reader) push(end byte) {
	if len(r.open) == MaxDepth {
		r.stop(errDepth, "")
		return
	}
	r.open = append(r.open, level{end, none})
	r.at++
}

// Name reads the next member's name, and returns it as it stands; the member's value comes next. It is false at the end
// of the object, which is then left.
func (r *Reader) Name() (literal []byte, ok bool) { return r.LikelyName("") }

// LikelyName is Name, sooner where the name is the one that is likely: of characters that stand for themselves.
func (r *Reader) LikelyName(likely string) (literal []byte, ok bool) {
	if !r.more() {
		return nil, false
	}
	start := r.at
	if r.Kind() != '"' {
		r.unexpected("at start of object name (expecting '\"')")
		return nil, false
	}
	if end := start + 1 + len(likely); end < len(r.data) && r.data[end] == '"' && string(r.data[start+1:end]) == likely {
		r.at, r.plain = end+1, true
	} else if r.text(); r.fault != nil {
		return nil, false
	}
	r.open[len(r.open)-1].at = start
	r.inside = true
	literal = r.data[start:r.at]
	r.space()
	if r.Kind() != ':' {
		r.unexpected("after object name (expecting ':')")
		return nil, false
	}
	r.at++
	r.space()
	return literal, true
}

// NameOffset returns where the name that Name returned last begins.
func (r *Reader) NameOffset() int { return r.open[len(r.open)-1].at }

// Item goes to the next item of an array. It is false at the end of the array, which is then left.
func (r *Reader) Item() bool {
	if !r.more() {
		return false
	}
	r.open[len(r.open)-1].at++
	r.inside = true
	return true
}

// more goes to the next member or item, over the comma before it, or leaves the object or array.
func (r *Reader) more() bool {
	r.inside = false
	r.space()
	top := &r.open[len(r.open)-1]
	switch c := r.Kind(); {
	case c == top.end:
		r.open = r.open[:len(r.open)-1]
		r.at++
		return false
	case top.at == none:
	case c == ',':
		r.at++
		r.space()
	case top.end == '}':
		r.unexpected("after object value (expecting ',' or '}')")
	default:
		r.unexpected("after array element (expecting ',' or ']')")
	}
	if r.at == len(r.data) {
		r.unexpected("")
		return false
	}
	return true
}

// Value reads the value that comes next, whatever is in it, and returns it as it stands; nil when there is a fault in it.
func (r *Reader) Value() []byte {
	start, outside := r.at, len(r.open)
	if c := r.Kind(); c-'1' <= 8 && r.digitsOnly() {
		return r.data[start:r.at]
	}
	r.token()
	for len(r.open) > outside && r.fault == nil {
		if r.next() {
			r.token()
		}
	}
	if r.fault != nil {
		return nil
	}
	return r.data[start:r.at]
}

func (r *Reader) next() bool {
	if r.open[len(r.open)-1].end == ']' {
		return r.Item()
	}
	_, ok := r.Name()
	return ok
}

// End holds that nothing follows the document's value.
func (r *Reader) End() {
	r.space()
	if r.at < len(r.data) {
		r.unexpected("where the document should end")
	}
}

func (r *Reader) space() {
	for r.at < len(r.data) {
		if c := r.data[r.at]; c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			return
		}
		r.at++
	}
}
