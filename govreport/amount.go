package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// An Amount is one money cell, in 万元 unless its field says otherwise: a decimal of at most six places (0.000001 万元 is
// one 分) and twelve digits before the point, blank, or unreadable, as Count. It is a scaled integer inside, never a
// float, and keeps the scale it was printed with: 18.8710 stays 18.8710.
type Amount struct{ number } // n in millionths

// millionths of one unit.
const amountUnit = decimal.Unit

// yuanPerUnit is how many yuan one unit of the fee cell, 万元, has.
const yuanPerUnit = 10_000

// AmountOf returns the amount of so many millionths of a unit, printed with the given number of decimal places (0 to 6): AmountOf(37_560_000,
// 2) is 37.56. A negative or too large amount, or one that needs more places, is kept as unreadable.
func AmountOf(millionths int64, places int) Amount {
	if places < 0 || places > 6 || millionths < 0 || millionths > decimal.Max || millionths%decimal.Pow10(6-places) != 0 {
		return Amount{number{raw: strictjson.Quote(decimal.Format(millionths, 6))}}
	}
	return Amount{number{n: millionths, filled: true, scale: uint8(places)}}
}

// ReadAmount reads an amount as a person types it: surrounding space, full-width digits and thousands separators are
// understood, empty text is blank, and anything else ("/", "26.55万元", "1 234.5", seven decimals) is kept as unreadable.
func ReadAmount(typed string) Amount {
	return Amount{readNumber(AmountCell, typed)}
}

// Millionths returns the amount in millionths of its unit; ok is false for a blank or unreadable cell.
func (x Amount) Millionths() (n int64, ok bool) { return x.n, x.filled }

// Int returns the amount's whole units, cut off at the point; ok is false for a blank or unreadable cell.
func (x Amount) Int() (n int64, ok bool) { return x.n / amountUnit, x.filled }

// String returns the amount as printed, "" for a blank, and what was typed for an unreadable cell.
func (x Amount) String() string { return x.print(AmountCell) }

// Equal reports whether two cells hold the same: the same decimal printed with the same places, both blank, or the same
// unreadable text.
func (x Amount) Equal(y Amount) bool { return x == y }

// parseAmount reads a decimal in the contract's spelling.
func parseAmount(s string) (number, bool) {
	n, places, ok := decimal.Parse(s)
	return number{n: n, filled: ok, scale: uint8(places)}, ok
}
