//go:build !wasm

package govreport

import (
	"database/sql/driver"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// This file lets database/sql store and read cells: a Count and a Change as an integer, an Amount as a decimal in text, which
// DECIMAL and NUMERIC columns take without rounding, and a blank as NULL, which is not zero. It is not in WebAssembly modules,
// where there are no databases: the package it needs links fmt and reflect.

// Value returns the number as an int64, or nil for a blank. An unreadable cell is an error: a column of numbers cannot hold it,
// and some databases would store the part that looks like a number.
func (x Count) Value() (driver.Value, error) { return x.value(CountCell) }

// Value returns the number as an int64, or nil for a blank. An unreadable cell is an error.
func (x Change) Value() (driver.Value, error) { return x.value(ChangeCell) }

// Value returns the amount as it is printed, such as "18.8710", or nil for a blank. An unreadable cell is an error.
func (x Amount) Value() (driver.Value, error) { return x.value(AmountCell) }

func (x number) value(kind CellKind) (driver.Value, error) {
	switch {
	case x.IsBlank():
		return nil, nil
	case !x.filled:
		return nil, plainError("govreport: " + strictjson.Quote(x.print(kind)) + " is no number that a column could hold")
	case kind == AmountCell:
		return x.print(kind), nil
	default:
		return x.n, nil
	}
}

// Scan reads an integer, a text as ReadCount reads it, or NULL, a blank. Zeros behind a point, with which columns of decimals
// come, are none of the number: "27.00" is 27. What is no count ("27.5", "27件") is kept as unreadable.
func (x *Count) Scan(column any) error { return x.scan(CountCell, column) }

// Scan reads an integer, a text as ReadChange reads it, or NULL, a blank, as of a Count. What is no change is kept as unreadable.
func (x *Change) Scan(column any) error { return x.scan(ChangeCell, column) }

// Scan reads a text as ReadAmount reads it, a number, or NULL, a blank. Zeros behind the sixth decimal are none of the amount. What
// is no amount is kept as unreadable.
func (x *Amount) Scan(column any) error { return x.scan(AmountCell, column) }

func (x *number) scan(kind CellKind, column any) error {
	var typed string
	switch column := column.(type) {
	case nil:
	case int64:
		typed = strconv.FormatInt(column, 10)
	case uint64:
		typed = strconv.FormatUint(column, 10)
	case float64:
		typed = strconv.FormatFloat(column, 'f', -1, 64)
	case float32:
		typed = strconv.FormatFloat(float64(column), 'f', -1, 32)
	case string:
		typed = column
	case []byte:
		typed = string(column)
	default:
		return plainError("govreport: a cell is scanned from a number, a text or NULL, not from a truth value or a time")
	}
	*x = readColumn(kind, typed)
	return nil
}

// readColumn reads the text of a column. A column of decimals has as many behind the point as it was made with: zeros that the
// cell has no room for are left out, so that the number stays exact, and no other digit is.
func readColumn(kind CellKind, typed string) number {
	whole, decimals, _ := strings.Cut(typed, ".")
	kept := ""
	if kind == AmountCell && len(decimals) > maxPlaces {
		kept = "." + decimals[:maxPlaces]
		decimals = decimals[maxPlaces:]
	}
	if decimals != "" && strings.Trim(decimals, "0") == "" && (kind != AmountCell || kept != "") {
		if x := readNumber(kind, whole+kept); x.filled {
			return x
		}
	}
	return readNumber(kind, typed)
}

// maxPlaces is how many decimals an amount has at most.
const maxPlaces = 6
