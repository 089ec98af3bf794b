package charset

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// ErrUnknown says that bytes are no text in any encoding that is known here.
var ErrUnknown = errors.New("no text in UTF-8, UTF-16, GB 18030 or Big5")

// The names of the encodings that are tried on every text; a page may declare others.
const (
	UTF8    = "UTF-8"
	UTF16LE = "UTF-16LE"
	UTF16BE = "UTF-16BE"
	GB18030 = "GB18030"
	Big5    = "Big5"
)

// A Text is bytes made text.
type Text struct {
	Text     string
	Encoding string // the name of the encoding they are in
	Marked   bool   // the bytes began with a byte order mark
	// Declared is the encoding the text says it is in, as it says it, where that is another than the one it is in.
	Declared string
	Faults   []Fault
}

// A Fault is a place where bytes were no character. U+FFFD stands there.
type Fault struct {
	Offset int // byte offset in the text
	Line   int // from 1
}

// marks are the byte order marks.
var marks = [...]struct{ mark, encoding string }{{"\xEF\xBB\xBF", UTF8}, {"\xFF\xFE", UTF16LE}, {"\xFE\xFF", UTF16BE}}

// encodings are those that are tried, the commonest first. UTF-8 is no encoding here but what all others become.
var encodings = [...]struct {
	name string
	encoding.Encoding
}{
	{GB18030, simplifiedchinese.GB18030},
	{Big5, traditionalchinese.Big5},
	{UTF16LE, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
	{UTF16BE, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
}

// Decode makes text of bytes.
func Decode(data []byte) (Text, error) {
	for _, m := range marks {
		if rest, ok := bytes.CutPrefix(data, []byte(m.mark)); ok {
			if c := decodeAs(m.encoding, rest); decodeAs(m.encoding, sample(rest)).census().isText() {
				return c.finish(data, true), nil
			}
		}
	}
	if utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 {
		return candidate{name: UTF8, text: string(data)}.finish(data, false), nil
	}
	best, sum := reading{}, -1.0
	for _, r := range readings(data) {
		if n := r.of(sample(data)).census(); n.isText() && n.likeness() > sum {
			best, sum = r, n.likeness()
		}
	}
	if best.name == "" {
		return Text{}, ErrUnknown
	}
	text := best.of(data).finish(data, false)
	if len(text.Faults)*10 > utf8.RuneCountInString(text.Text)+9 {
		return Text{}, ErrUnknown
	}
	return text, nil
}

// sample is the part of the bytes by which they are judged: the first that are not ASCII, and what follows.
func sample(data []byte) []byte {
	const enough = 128 << 10
	from := max(0, bytes.IndexFunc(data, func(r rune) bool { return r >= utf8.RuneSelf })) &^ 1 // UTF-16 has them in pairs
	return data[from:min(len(data), from+enough)]
}

// A reading is a way to make text of bytes.
type reading struct {
	name string
	cut  bool // the first byte is the end of a character that was cut
}

// A candidate is what bytes say in one encoding.
type candidate struct{ name, text string }

// readings are all encodings, and those of two bytes a character also from the second byte on.
func readings(data []byte) []reading {
	list := []reading{{UTF8, false}}
	if declared := resolve(declaration(data)); declared != "" {
		list = append(list, reading{declared, false})
	}
	for _, e := range encodings {
		list = append(list, reading{e.name, false}, reading{e.name, true})
	}
	return list
}

// of reads bytes.
func (r reading) of(data []byte) candidate {
	if !r.cut || len(data) == 0 {
		return decodeAs(r.name, data)
	}
	c := decodeAs(r.name, data[1:])
	return candidate{c.name, "\uFFFD" + c.text}
}

// decodeAs reads bytes in one encoding.
func decodeAs(name string, data []byte) candidate {
	if name == UTF8 {
		return candidate{name, string(bytes.ToValidUTF8(data, []byte("\uFFFD")))}
	}
	var from encoding.Encoding
	for _, e := range encodings {
		if e.name == name {
			from = e.Encoding
		}
	}
	if from == nil {
		from, _ = htmlindex.Get(name)
	}
	text, err := from.NewDecoder().Bytes(data)
	if err != nil {
		return candidate{}
	}
	return candidate{name, string(text)}
}

// finish says what the candidate that was chosen is.
func (c candidate) finish(data []byte, marked bool) Text {
	t := Text{Text: c.text, Encoding: c.name, Marked: marked}
	if declared := declaration([]byte(c.text)); declared != "" && !sameEncoding(resolve(declared), c.name) && !isASCII(data) {
		t.Declared = declared
	}
	line, at := 1, 0
	for {
		i := strings.Index(c.text[at:], "\uFFFD")
		if i < 0 {
			return t
		}
		line += strings.Count(c.text[at:at+i], "\n")
		at += i
		t.Faults = append(t.Faults, Fault{at, line})
		at += len("\uFFFD")
	}
}

func isASCII(data []byte) bool {
	return bytes.IndexFunc(data, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}
