package govreport

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/jsonpointer"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// MaxDocument is the length in bytes of the longest document Decode reads, 16 MiB; a real report has some twenty
// thousand.
const MaxDocument = 16 << 20

// Decode reads a report from its JSON form. It is strict and loses nothing. Whatever is a JSON object is a report, with
// as many faults as it may have: they are kept, in the cell they stand in or as Report.Deviations, Check reports every
// one of them under a code that begins with J, and Encode writes them back.
//
//	what the document has                  what becomes of it                           finding
//	27.0, 1e2, -0, 0e99 in a count         27, 100, 0, 0: JSON Schema's integers        –
//	-5, 2^53 and beyond, 1e400 in a count  the cell is unreadable and keeps it          J07
//	27.5, true, {}, "27" in a count        the cell is unreadable and keeps it          J06
//	"/", "—", "无" in a number cell         the cell is unreadable and keeps it          J08
//	a number, "1,234", "3万元" in an amount  the cell is unreadable and keeps it          J06
//	more than six decimals in an amount    the cell is unreadable and keeps it          J07
//	null in a number cell                  blank, which is not zero                     –
//	null anywhere else                     wrong type                                   J01
//	another JSON type                      the member stays empty, the value is kept    J01
//	a year that is no whole number         the year stays 0, the value is kept          J01
//	a value its tag does not allow         in the model                                 J07, J09, J10
//	an unknown member, one in wrong case   kept with its value                          J02
//	a member of the other edition          in the model, and noted                      J02
//	a second value of a member             the first one counts, the others are kept    J04
//	lone surrogates, invalid UTF-8         U+FFFD in the model, the source is kept      J05
//	a mandatory member is missing          empty in the model, and noted                J03, in a final check
//	an optional member is there but empty  empty in the model, and noted                –
//
// An error means that this is no report at all: no JSON, more after the end of the document, a byte order mark before
// it (RFC 8259 forbids writers to put one there), a document that is no object, nesting beyond 10,000, or more than
// MaxDocument bytes. It says where, and wraps the cause.
func Decode(data []byte) (*Report, error) {
	if err := checkDocument(data); err != nil {
		return nil, &DecodeError{err}
	}
	r := new(Report)
	var d decoder
	d.start(data)
	if err := d.document(r); err != nil {
		return nil, &DecodeError{err}
	}
	d.settle(r)
	return r, nil
}

// The ways in which data is no report, although it may be JSON.
var (
	errTooLong        = &plainFault{"the document is longer than 16 MiB", Text{zh: "文档超过 16 MiB", key: "json.tooLong"}}
	errMark           = &plainFault{"the document begins with a byte order mark, which JSON does not allow", Text{zh: "文档以字节顺序标记（BOM）开头，JSON 不允许", key: "json.mark"}}
	errNoObject       = &plainFault{"the document is JSON but no object", Text{zh: "文档是 JSON，但不是一组数据（花括号）", key: "json.noObject"}}
	errNoValue  error = plainError("it is not one JSON value of the kind that is wanted")
)

// atLine says where in a document something is.
var atLine = Text{zh: "第 {line} 行第 {column} 字节：{what}", key: "json.at"}

// A plainFault is an error that a clerk may be told of.
type plainFault struct {
	message string
	words   Text
}

func (e *plainFault) Error() string { return e.message }

// A DecodeError says why data is no report. It wraps the cause, a *SyntaxError where the data is no JSON.
type DecodeError struct{ cause error }

// Error says what was being done and why it failed, in English.
func (e *DecodeError) Error() string { return "govreport: read a report from JSON: " + e.cause.Error() }

// Unwrap returns the cause.
func (e *DecodeError) Unwrap() error { return e.cause }

// In says why the data is no report, and in which line where it is no JSON, to whoever handed it in.
func (e *DecodeError) In(l Language) string {
	switch cause := e.cause.(type) {
	case *plainFault:
		return cause.words.In(l)
	case *SyntaxError:
		return atLine.with("what", Verbatim(cause.In(l))).withNumber("line", int64(cause.Line)).withNumber("column", int64(cause.Column)).In(l)
	default:
		return cause.Error()
	}
}

func checkDocument(data []byte) error {
	switch {
	case len(data) > MaxDocument:
		return errTooLong
	case bytes.HasPrefix(data, []byte("\xEF\xBB\xBF")):
		return errMark
	default:
		return nil
	}
}

// A decoder reads one document. A fault in its JSON ends every loop below, and what has been read until then is given
// up: only document asks for it.
type decoder struct {
	data       []byte
	json       strictjson.Reader
	deviations []Deviation
	editioned  []editioned
	at         jsonpointer.Path
	texts      strings.Builder // the short texts, see keepText
	unquoted   []byte          // room for a text with escapes

	firstEditioned [2]editioned // room for those of a report
}

// start has a new decoder stand before a document.
func (d *decoder) start(data []byte) {
	d.data = data
	d.json.Start(data)
	d.deviations, d.editioned = make([]Deviation, 0, 2), d.firstEditioned[:0]
}

// document reads a whole document, which is one object.
func (d *decoder) document(o object) error {
	isObject := d.json.Kind() == '{'
	if isObject {
		d.object(o)
	} else {
		d.json.Value()
	}
	d.json.End()
	switch fault := d.json.Fault(); {
	case fault != nil:
		return (*SyntaxError)(fault)
	case !isObject:
		return errNoObject
	default:
		return nil
	}
}

// deviate records a deviation at the place where the decoder is.
func (d *decoder) deviate(kind DeviationKind, raw []byte) {
	d.deviations = append(d.deviations, Deviation{Kind: kind, Pointer: d.at.Pointer(), Raw: string(raw)})
}

// deviateAt records a deviation of a member of the object where the decoder is.
func (d *decoder) deviateAt(name string, kind DeviationKind, raw []byte) {
	d.at.Down(name)
	d.deviate(kind, raw)
	d.at.Up()
}

// object reads an object whose '{' comes next.
func (d *decoder) object(o object) {
	d.json.Open()
	members := o.members()
	var seen uint64
	var others names
	for next := 0; ; next++ {
		likely := ""
		if next < len(members) {
			likely = members[next].name
		}
		literal, ok := d.json.LikelyName(likely)
		if !ok {
			break
		}
		name := d.nameText(literal)
		i := findMember(members, name, next)
		switch {
		case i < 0:
			d.other(literal, name, &others)
		case seen&(1<<i) != 0:
			d.keepAt(members[i].name, DuplicateMember)
		default:
			seen |= 1 << i
			next = i
			d.at.Down(members[i].name)
			d.member(&members[i], o.slot(i))
			d.at.Up()
		}
	}
	for i := range members {
		if m := &members[i]; m.mandatory && seen&(1<<i) == 0 {
			d.missing(m)
		}
	}
}

// findMember finds a member by name. Documents mostly keep the order of the contract, so it looks at the next one first.
func findMember(members []member, name []byte, next int) int {
	if next < len(members) && members[next].name == string(name) {
		return next
	}
	for i := range members {
		if members[i].name == string(name) {
			return i
		}
	}
	return -1
}

// nameText returns the text of a member's name, or nil when it is bad text.
func (d *decoder) nameText(literal []byte) []byte {
	if d.json.Plain() {
		return literal[1 : len(literal)-1]
	}
	if text, ok := strictjson.AppendUnquote([]byte{}, literal); ok {
		return text
	}
	return nil
}

// names are the names seen in an object that the model does not have.
type names map[string]struct{}

// add reports whether the name is new.
func (n *names) add(name string) bool {
	if *n == nil {
		*n = names{}
	}
	_, old := (*n)[name]
	(*n)[name] = struct{}{}
	return !old
}

// other keeps a member the model has no place for. One whose name is bad text is kept whole, because its pointer does not
// tell the name.
func (d *decoder) other(literal, text []byte, others *names) {
	if text == nil {
		d.badName(literal)
		return
	}
	kind := UnknownMember
	if !others.add(string(text)) {
		kind = DuplicateMember
	}
	d.keepAt(string(text), kind)
}

func (d *decoder) badName(literal []byte) {
	start := d.json.NameOffset()
	d.json.Value()
	replaced, _ := strictjson.AppendUnquote(nil, literal)
	d.deviateAt(string(replaced), BadText, d.data[start:d.json.Offset()])
}

// keep records the next value as a deviation.
func (d *decoder) keep(kind DeviationKind) { d.deviate(kind, d.json.Value()) }

// keepAt records the next value as a deviation of a member.
func (d *decoder) keepAt(name string, kind DeviationKind) {
	d.deviateAt(name, kind, d.json.Value())
}

// A SyntaxError says that a document is no JSON, and where. The error that Decode returns wraps it.
type SyntaxError struct {
	Offset  int    // in bytes: everything before it is sound
	Line    int    // the line it is in, from 1
	Column  int    // the byte of that line it begins with, from 1
	Pointer string // JSON Pointer of the value it is in
	Err     error  // what is wrong there; io.ErrUnexpectedEOF where the document ends too early
	Seen    string // the character or escape that cannot stand there; "" where none is to blame
}

// In says what is wrong, without the place, to whoever handed the document in.
func (e *SyntaxError) In(l Language) string {
	switch {
	case e.Seen != "":
		return Text{zh: "这里不应有“{seen}”", key: "json.unexpected"}.withVerbatim("seen", e.Seen).In(l)
	case e.Err == io.ErrUnexpectedEOF:
		return Text{zh: "到这里就中断了，后面的内容没有了", key: "json.cutShort"}.In(l)
	default:
		return Text{zh: "括号嵌套超过 10000 层", key: "json.tooDeep"}.In(l)
	}
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
