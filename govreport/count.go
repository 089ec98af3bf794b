package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// MaxCount is the largest whole number a cell may hold, 2^53−1: the largest that every JSON reader keeps exact.
const MaxCount = decimal.MaxWhole

// A Count is one whole-number cell of a table, in 件 unless its field says otherwise. It is exactly one of
//
//   - a whole number from 0 to MaxCount,
//   - blank, which is not zero (the zero value; JSON null),
//   - unreadable: what was typed was neither, and is kept and quoted, never lost.
type Count struct{ number }

// A Change is a signed whole-number cell: the 本年增/减 columns of the 2019 edition, −MaxCount to MaxCount, else as Count.
type Change struct{ number }

// number is what the three kinds of cell share. n holds the value (millionths for an Amount) when filled.
type number struct {
	n      int64
	filled bool
	scale  uint8  // decimal places as printed, of an Amount
	raw    string // unreadable: the JSON literal that stood in the cell; else empty
}

// CountOf returns the count n. A number no count can be (negative, above MaxCount) is kept as unreadable.
func CountOf(n int64) Count {
	if n < 0 || n > MaxCount {
		return Count{number{raw: strconv.FormatInt(n, 10)}}
	}
	return Count{number{n: n, filled: true}}
}

// ChangeOf returns the change n of a 本年增/减 cell. A number beyond ±MaxCount is kept as unreadable.
func ChangeOf(n int64) Change {
	if n < -MaxCount || n > MaxCount {
		return Change{number{raw: strconv.FormatInt(n, 10)}}
	}
	return Change{number{n: n, filled: true}}
}

// ReadCount reads a count as a person types it: surrounding space, full-width digits and thousands separators are
// understood, empty text is blank, and anything else ("/", "27件") is kept as unreadable. So is "5 120", which may be two
// numbers: Check offers the one.
func ReadCount(typed string) Count {
	return Count{readNumber(CountCell, typed)}
}

// ReadChange reads a change as a person types it, as ReadCount does, with an optional sign.
func ReadChange(typed string) Change {
	return Change{readNumber(ChangeCell, typed)}
}

// readNumber reads what was typed into a cell of a kind.
func readNumber(kind CellKind, typed string) number {
	plain, spaced := hanzi.PlainNumber(typed)
	if plain == "" {
		return number{}
	}
	if x, ok := parseNumber(kind, plain); ok && !spaced {
		return x
	}
	return number{raw: strictjson.Quote(typed)}
}

// parseNumber reads a number in plain characters. One beyond what a cell of its kind can hold is read as unreadable.
func parseNumber(kind CellKind, plain string) (number, bool) {
	switch kind {
	case AmountCell:
		return parseAmount(plain)
	case ChangeCell:
		n, ok := decimal.ParseInt(plain)
		return ChangeOf(n).number, ok
	default:
		n, ok := decimal.ParseInt(plain)
		return CountOf(n).number, ok && plain[0] != '+'
	}
}

// Int returns the number in the cell; ok is false for a blank or unreadable cell.
func (x number) Int() (n int64, ok bool) { return x.n, x.filled }

// IsBlank reports whether nothing stands in the cell.
func (x number) IsBlank() bool { return !x.filled && x.raw == "" }

// Typed returns what stands in an unreadable cell, as it was typed; ok is false for a number or a blank.
func (x number) Typed() (typed string, ok bool) {
	if x.raw == "" {
		return "", false
	}
	return strictjson.Unquote(x.raw), true
}

// IsPlaceholder reports whether an unreadable cell says that there is nothing to report: "/", "——", "无", "暂无", "不适用".
// Such a mark is kept apart from zero and from blank.
func (x number) IsPlaceholder() bool {
	typed, ok := x.Typed()
	return ok && hanzi.IsPlaceholder(typed)
}

// String returns the number as printed, "" for a blank, and what was typed for an unreadable cell.
func (x Count) String() string { return x.print(CountCell) }

// String returns the number as printed, "" for a blank, and what was typed for an unreadable cell.
func (x Change) String() string { return x.print(ChangeCell) }

func (x number) print(kind CellKind) string {
	switch {
	case !x.filled:
		typed, _ := x.Typed()
		return typed
	case kind == AmountCell:
		return decimal.Format(x.n, int(x.scale))
	default:
		return strconv.FormatInt(x.n, 10)
	}
}

// Equal reports whether two cells hold the same: equal numbers, both blank, or the same unreadable text.
func (x Count) Equal(y Count) bool { return x == y }

// Equal reports whether two cells hold the same: equal numbers, both blank, or the same unreadable text.
func (x Change) Equal(y Change) bool { return x == y }

// literal returns the cell as a JSON literal; an amount is a string, so that no reader rounds it.
func (x number) literal(kind CellKind) string {
	switch {
	case x.raw != "":
		return x.raw
	case !x.filled:
		return "null"
	case kind == AmountCell:
		return `"` + x.print(kind) + `"`
	default:
		return x.print(kind)
	}
}
