package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// This file reads results again that were written as JSON. What they say, they say in the language they were written in:
// sentences are read, not made anew, because JSON does not carry what they were made of. Reasons and causes are read by their
// names, and by their sentences where there are none, as in what was stored before there were names.
//
// A result that a later version has stored is read too. Members, rules, ways to answer, reasons and causes that this one does not know
// are kept in words or passed over, and are no error. The three severities are all that there will ever be: what has another is no finding.

// Told are the words of a finding that was read from JSON, in the language in which they were written.
type Told struct {
	Message  string // what Message returns
	Sentence string // what Sentence returns
	Basis    string // what Basis returns
	Help     string // what Help returns
}

var errNoResult error = plainError("it is not what a check says")

// UnmarshalJSON reads a finding that MarshalJSON or AppendFindings has written. Message, Sentence, Where, Basis and Help return
// what was written, whatever language they are asked for; Args, Words, Variant and Edition are not in the JSON and stay empty. Members
// that this version does not know are passed over.
func (f *Finding) UnmarshalJSON(data []byte) error {
	return readResult(data, func(r *resultReader) {
		*f = Finding{}
		r.finding(f)
	})
}

// UnmarshalJSON reads a rule that could not tell, in any of the languages. A reason that this version does not know is left in words,
// in Told.
func (u *Undecided) UnmarshalJSON(data []byte) error {
	return readResult(data, func(r *resultReader) {
		*u = Undecided{}
		r.undecided(u)
	})
}

// UnmarshalJSON reads a candidate, in any of the languages. A cause that this version does not know is left in words, in Told.
func (c *Candidate) UnmarshalJSON(data []byte) error {
	return readResult(data, func(r *resultReader) {
		*c = Candidate{}
		r.candidate(c)
	})
}

// UnmarshalJSON reads a result that MarshalJSON has written, of this version or a later one. Answers of rules that this version does not
// have are kept, to be written again; a rule that answered in a way it does not know could, as far as Answer says, not tell.
func (r *Result) UnmarshalJSON(data []byte) error {
	return readResult(data, func(in *resultReader) {
		*r = Result{}
		in.result(r)
	})
}

// readResult reads one value; null is none, and leaves what was there.
func readResult(data []byte, read func(*resultReader)) error {
	if string(data) == "null" {
		return nil
	}
	if !strictjson.Valid(data) {
		return &DecodeError{errNoValue}
	}
	r := resultReader{json: strictjson.NewReader(data)}
	read(&r)
	if r.err != nil {
		return &DecodeError{r.err}
	}
	return nil
}

// A resultReader reads a document that is JSON. What is of another type than it should be is passed over and told.
type resultReader struct {
	json *strictjson.Reader
	err  error
}

// is reports whether the value that comes next begins so. Another is passed over.
func (r *resultReader) is(first byte) bool {
	if r.json.Kind() == first {
		return true
	}
	r.json.Value()
	r.err = errNoResult
	return false
}

// object reads an object, member by member. Members that nobody takes are passed over.
func (r *resultReader) object(member func(name string) (taken bool)) {
	if !r.is('{') {
		return
	}
	r.json.Open()
	for {
		literal, ok := r.json.Name()
		if !ok {
			return
		}
		if !member(strictjson.Unquote(string(literal))) {
			r.json.Value()
		}
	}
}

// list reads an array, item by item.
func (r *resultReader) list(item func()) {
	if !r.is('[') {
		return
	}
	r.json.Open()
	for r.json.Item() {
		item()
	}
}

func (r *resultReader) text() string {
	if !r.is('"') {
		return ""
	}
	return strictjson.Unquote(string(r.json.Value()))
}

func (r *resultReader) texts() (texts []string) {
	r.list(func() { texts = append(texts, r.text()) })
	return texts
}

func (r *resultReader) truth() bool {
	literal := string(r.json.Value())
	if literal != "true" && literal != "false" {
		r.err = errNoResult
	}
	return literal == "true"
}

func (r *resultReader) value() Value {
	literal := r.json.Value()
	if literal[0] == '{' || literal[0] == '[' {
		r.err = errNoResult
		return Value{}
	}
	return Value{string(literal)}
}

// number reads how many there are.
func (r *resultReader) number() int {
	n, ok := readInt(r.json.Value())
	if !ok || n < 0 {
		r.err = errNoResult
	}
	return n
}

// named reads a value of an enumeration.
func (r *resultReader) named(e enumeration) uint8 {
	n, err := e.read([]byte(r.text()))
	if err != nil {
		r.err = err
	}
	return n
}

// A reasonRead is what was read of a reason or a cause: its name, its sentence, or both.
type reasonRead struct{ name, words string }

// in finds a value of an enumeration by its name or else its sentence, in any language. One that is not known is told in words.
func (x reasonRead) in(e enumeration, words func(uint8) Text) (value uint8, told string) {
	if n, err := e.read([]byte(x.name)); err == nil && x.name != "" {
		return n, ""
	}
	for i, name := range e {
		for _, l := range Languages() {
			if x.name == "" && name != "" && words(uint8(i)).In(l) == x.words {
				return uint8(i), ""
			}
		}
	}
	if x.words == "" {
		return 0, x.name
	}
	return 0, x.words
}

func (r *resultReader) result(result *Result) {
	r.object(func(name string) bool {
		switch name {
		case "findings":
			r.list(func() {
				var f Finding
				r.finding(&f)
				result.Findings = append(result.Findings, f)
			})
		case "undecided":
			r.list(func() {
				var u Undecided
				r.undecided(&u)
				result.Undecided = append(result.Undecided, u)
			})
		case "off":
			r.list(func() {
				code := Code(r.text())
				if i := ruleIndex(code); i >= 0 {
					result.off.add(i)
				} else {
					result.later = append(result.later, laterAnswer{code: code})
				}
			})
		case "final":
			result.Final = r.truth()
		case "answers":
			r.object(func(code string) bool {
				r.answer(result, Code(code))
				return true
			})
		default:
			return false
		}
		return true
	})
}

// answer reads what a rule has answered.
func (r *resultReader) answer(result *Result, code Code) {
	name := r.text()
	answer, err := answerNames.read([]byte(name))
	i := ruleIndex(code)
	if i >= 0 && err == nil {
		result.answers[i] = Answer(answer)
		return
	}
	if i >= 0 {
		result.answers[i] = CannotTell
	}
	if name == "" {
		r.err = errNoResult
	} else if !result.answersLater(code) {
		result.later = append(result.later, laterAnswer{code, name})
	}
}

func (r *resultReader) finding(f *Finding) {
	f.Told = new(Told)
	r.object(func(name string) bool {
		switch name {
		case "code":
			f.Code = Code(r.text())
		case "severity":
			f.Severity = Severity(r.named(severityNames))
		case "pointer":
			f.Pointer = r.text()
		case "cells":
			f.Cells = r.texts()
		case "expected":
			f.Expected = r.value()
		case "actual":
			f.Actual = r.value()
		case "message":
			f.Told.Message = r.text()
		case "sentence":
			f.Told.Sentence = r.text()
		case "basis":
			f.Told.Basis = r.text()
		case "help":
			f.Told.Help = r.text()
		case "quote":
			f.Quote = r.text()
		case "repair":
			f.Repair = r.repair()
		case "explains":
			r.list(func() { f.Explains = append(f.Explains, r.explained()) })
		case "candidates":
			r.list(func() {
				var c Candidate
				r.candidate(&c)
				f.Candidates = append(f.Candidates, c)
			})
		case "explanation":
			f.Explanation = new(Explanation)
			r.explanation(f)
		case "unlisted":
			f.Unlisted = r.number()
		default:
			return false
		}
		return true
	})
	if f.Explanation != nil {
		f.Explanation.Code, f.Explanation.Pointer = f.Code, f.Pointer
	}
}

func (r *resultReader) repair() (repairs []Repair) {
	r.list(func() {
		var repair Repair
		r.object(func(name string) bool {
			switch name {
			case "pointer":
				repair.Pointer = r.text()
			case "value":
				repair.Value = r.value()
			default:
				return false
			}
			return true
		})
		repairs = append(repairs, repair)
	})
	return repairs
}

func (r *resultReader) explained() (x Explained) {
	r.object(func(name string) bool {
		switch name {
		case "code":
			x.Code = Code(r.text())
		case "pointer":
			x.Pointer = r.text()
		case "expected":
			x.Expected = r.value()
		case "actual":
			x.Actual = r.value()
		default:
			return false
		}
		return true
	})
	return x
}

func (r *resultReader) candidate(c *Candidate) {
	var cause reasonRead
	r.object(func(name string) bool {
		switch name {
		case "repair":
			c.Repair = r.repair()
		case "why":
			cause.words = r.text()
		case "cause":
			cause.name = r.text()
		default:
			return false
		}
		return true
	})
	why, told := cause.in(causeNames, func(n uint8) Text { return Cause(n).Text() })
	c.Why, c.Told = Cause(why), told
}

func (r *resultReader) explanation(f *Finding) {
	r.object(func(name string) bool {
		switch name {
		case "reason":
			f.Explanation.Reason = r.text()
		case "lapsed":
			f.Lapsed = r.texts()
		default:
			return false
		}
		return true
	})
}

func (r *resultReader) undecided(u *Undecided) {
	var reason reasonRead
	r.object(func(name string) bool {
		switch name {
		case "code":
			u.Code = Code(r.text())
		case "pointer":
			u.Pointer = r.text()
		case "cells":
			u.Cells = r.texts()
		case "why":
			reason.words = r.text()
		case "reason":
			reason.name = r.text()
		default:
			return false
		}
		return true
	})
	why, told := reason.in(reasonNames, func(n uint8) Text { return Reason(n).Text() })
	u.Why, u.Told = Reason(why), told
}

// where is the place that the message names in front of the sentence.
func (t *Told) where() string {
	where, _ := strings.CutSuffix(t.Message, t.Sentence)
	return strings.TrimRight(where, "：: ")
}
