//go:build !wasm

package govreport

import (
	"database/sql/driver"
	"strconv"

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

// Scan reads an integer, a text as ReadCount reads it, or NULL, a blank. What is no count is kept as unreadable.
func (x *Count) Scan(column any) error { return x.scan(CountCell, column) }

// Scan reads an integer, a text as ReadChange reads it, or NULL, a blank. What is no change is kept as unreadable.
func (x *Change) Scan(column any) error { return x.scan(ChangeCell, column) }

// Scan reads a text as ReadAmount reads it, a number, or NULL, a blank. What is no amount is kept as unreadable.
func (x *Amount) Scan(column any) error { return x.scan(AmountCell, column) }

func (x *number) scan(kind CellKind, column any) error {
	var typed string
	switch column := column.(type) {
	case nil:
	case int64:
		typed = strconv.FormatInt(column, 10)
	case float64:
		typed = strconv.FormatFloat(column, 'f', -1, 64)
	case string:
		typed = column
	case []byte:
		typed = string(column)
	default:
		return plainError("govreport: a cell is scanned from a number, a text or NULL, not from a truth value or a time")
	}
	*x = readNumber(kind, typed)
	return nil
}
