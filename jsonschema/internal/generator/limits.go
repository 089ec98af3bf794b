package generator

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// limit adds what the validate tag of a field asks for. A tag it does not know is our own mistake and stops it, so that
// no limit is lost without a word.
func (r *report) limit(p *Schema, f reflect.StructField, pointer string) {
	tag := f.Tag.Get("validate")
	if tag == "" {
		return
	}
	l := limit{Schema: p, optional: !r.final}
	for _, item := range strings.Split(tag, ",") {
		key, value, _ := strings.Cut(item, "=")
		l.item(key, value, pointer)
	}
	l.finish()
	if pointer == "/edition" {
		r.limitEdition(p)
	}
}

// limitEdition leaves the edition no choice where a report is final: the schema is that of one edition.
func (r *report) limitEdition(p *Schema) {
	if r.final {
		p.OneOf, p.Const, p.Default = nil, string(r.edition), string(r.edition)
	}
}

// A limit is the limit of one property while its tag is read.
type limit struct {
	*Schema
	optional bool // whether an empty text or a zero is accepted
	pattern  string
}

func (l *limit) item(key, value, pointer string) {
	switch key {
	case "dive": // the items have limits of their own
	case "omitempty":
		l.optional = true
	case "required":
		if !l.optional && l.Type == "string" {
			l.MinLength = uint64Of(1)
		}
	case "max":
		l.max(number(value))
	case "min":
		l.Minimum = json.Number(value)
	case "oneof":
		l.OneOf = choices(pointer, strings.Fields(value))
	case "count", "change":
		l.Maximum = json.Number(strconv.Itoa(govreport.MaxCount))
		l.Minimum = "0"
		l.Examples = []any{27}
		if key == "change" {
			l.Minimum = "-" + l.Maximum
			l.Examples = []any{27, -3}
		}
	case "amount":
		l.pattern = amountPattern
		l.Examples = []any{"0", "37.56"}
	default:
		l.coded(key)
	}
}

func (l *limit) max(n int) {
	switch {
	case l.Type == "string":
		l.MaxLength = uint64Of(n)
	case l.Type == "integer":
		l.Maximum = json.Number(strconv.Itoa(n))
	case l.Type == "array":
		l.MaxItems = uint64Of(n)
	case l.Type == "object":
		l.MaxProperties = uint64Of(n)
	default:
		panic("generator: max of a " + l.Type)
	}
}

// coded adds the pattern of a coded text.
func (l *limit) coded(tag string) {
	c, ok := coded[tag]
	if !ok {
		panic(fmt.Sprintf("generator: validate tag %q is not known", tag))
	}
	l.pattern, l.Examples = c.pattern, []any{c.example}
}

// finish adds what depends on whether the value may be empty.
func (l *limit) finish() {
	switch {
	case l.OneOf != nil:
		l.MinLength = nil
		if l.optional {
			l.OneOf = append(l.OneOf, noChoice())
		}
	case l.pattern != "":
		l.MinLength = nil
		l.match()
	case l.Type == "integer" && l.optional:
		l.AnyOf = []*Schema{{Const: 0}, {Minimum: l.Minimum, Maximum: l.Maximum}}
		l.Minimum, l.Maximum = "", ""
	}
}

// match sets the pattern. Python lets $ match before a line feed that ends the text, so a line feed is ruled out besides.
func (l *limit) match() {
	l.Pattern = l.pattern
	if l.optional && l.pattern != amountPattern {
		l.Pattern = "^$|" + l.pattern
	}
	l.Not = &Schema{Type: "string", Pattern: `\n`}
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic("generator: not a number: " + s)
	}
	return n
}
