package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// A Value is one JSON scalar: what stands in a cell, or should. The zero value says that there is none to give.
type Value struct{ literal string }

// NumberValue returns the number n as a value.
func NumberValue(n int64) Value { return Value{strconv.FormatInt(n, 10)} }

// TextValue returns the text s as a value.
func TextValue(s string) Value { return Value{strictjson.Quote(s)} }

// BlankValue is JSON null: a blank cell.
func BlankValue() Value { return Value{"null"} }

// LiteralValue returns a JSON scalar as a value; ok is false when the literal is none.
func LiteralValue(literal string) (v Value, ok bool) {
	if literal == "" || literal[0] == '{' || literal[0] == '[' || !strictjson.Valid([]byte(literal)) {
		return Value{}, false
	}
	return Value{literal}, true
}

// IsZero reports whether there is no value at all, which is not the same as a blank.
func (v Value) IsZero() bool { return v.literal == "" }

// IsBlank reports whether the value is a blank cell, JSON null.
func (v Value) IsBlank() bool { return v.literal == "null" }

// Int returns the value as a whole number; ok is false when it is none.
func (v Value) Int() (n int64, ok bool) { return decimal.ParseWhole(v.literal) }

// Literal returns the value as JSON, "" for the zero value.
func (v Value) Literal() string { return v.literal }

// String returns the value as a reader sees it: a text without quotes, a blank as "".
func (v Value) String() string {
	if v.IsBlank() {
		return ""
	}
	return strictjson.Unquote(v.literal)
}

// Equal reports whether two values are the same literal.
func (v Value) Equal(w Value) bool { return v == w }
