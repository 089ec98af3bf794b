package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// This file gives the values of enumerations names, for encoding/json, encoding/xml, YAML and whatever else asks for text. The
// names are permanent. Those whose values are texts, such as Edition and Kind, are their own names.

// An enumeration lists the names of its values in their order.
type enumeration []string

var (
	severityNames  = enumeration{"none", "error", "warning", "advice"}
	answerNames    = enumeration{"notApplicable", "holds", "cannotTell", "fails"}
	cellKindNames  = enumeration{"count", "change", "amount"}
	fieldKindNames = enumeration{"text", "date", "whole"}
	relationNames  = enumeration{"equalsZero", "atLeastZero"}
	deviationNames = enumeration{"", "unknownMember", "duplicateMember", "wrongType", "badText", "missingMember", "emptyMember"}
	reasonNames    = enumeration{"", "blankCells", "unreadCells", "unreadSource", "unknownOrgan", "unknownScope", "unknownYear",
		"unknownDate", "noProse", "noPreviousYear", "blankBelow"}
	causeNames = enumeration{"unknown", "transposed", "wrongDigit", "zeroAtEnd", "digitCount", "neighbour", "lastYear", "omitted", "swapped",
		"wrongColumn", "wrongRow", "glued", "split", "shifted", "rowsSwapped", "notFilled", "subtotal", "countedTwice"}
)

// text returns the name of a value.
func (e enumeration) text(value uint8) ([]byte, error) {
	if int(value) >= len(e) {
		return nil, plainError("govreport: " + strconv.Itoa(int(value)) + " is no value of its kind")
	}
	return []byte(e[value]), nil
}

// read finds a value by its name.
func (e enumeration) read(text []byte) (uint8, error) {
	for i, name := range e {
		if name == string(text) {
			return uint8(i), nil
		}
	}
	return 0, plainError("govreport: " + strictjson.Quote(string(text)) + " is no name of a value")
}

// MarshalText returns the severity as String spells it.
func (s Severity) MarshalText() ([]byte, error) { return severityNames.text(uint8(s)) }

// UnmarshalText reads error, warning, advice or none.
func (s *Severity) UnmarshalText(text []byte) (err error) {
	n, err := severityNames.read(text)
	*s = Severity(n)
	return err
}

// MarshalText returns notApplicable, holds, cannotTell or fails.
func (a Answer) MarshalText() ([]byte, error) { return answerNames.text(uint8(a)) }

// UnmarshalText reads what MarshalText returns.
func (a *Answer) UnmarshalText(text []byte) error {
	n, err := answerNames.read(text)
	*a = Answer(n)
	return err
}

// MarshalText returns the name of the reason: that of its constant with a small letter in front, such as blankCells.
func (r Reason) MarshalText() ([]byte, error) { return reasonNames.text(uint8(r)) }

// UnmarshalText reads what MarshalText returns.
func (r *Reason) UnmarshalText(text []byte) error {
	n, err := reasonNames.read(text)
	*r = Reason(n)
	return err
}

// MarshalText returns the name of the cause, such as transposed, or unknown.
func (c Cause) MarshalText() ([]byte, error) { return causeNames.text(uint8(c)) }

// UnmarshalText reads what MarshalText returns.
func (c *Cause) UnmarshalText(text []byte) error {
	n, err := causeNames.read(text)
	*c = Cause(n)
	return err
}

// MarshalText returns count, change or amount.
func (k CellKind) MarshalText() ([]byte, error) { return cellKindNames.text(uint8(k)) }

// UnmarshalText reads what MarshalText returns.
func (k *CellKind) UnmarshalText(text []byte) error {
	n, err := cellKindNames.read(text)
	*k = CellKind(n)
	return err
}

// MarshalText returns text, date or whole.
func (k FieldKind) MarshalText() ([]byte, error) { return fieldKindNames.text(uint8(k)) }

// UnmarshalText reads what MarshalText returns.
func (k *FieldKind) UnmarshalText(text []byte) error {
	n, err := fieldKindNames.read(text)
	*k = FieldKind(n)
	return err
}

// MarshalText returns equalsZero or atLeastZero.
func (r Relation) MarshalText() ([]byte, error) { return relationNames.text(uint8(r)) }

// UnmarshalText reads what MarshalText returns.
func (r *Relation) UnmarshalText(text []byte) error {
	n, err := relationNames.read(text)
	*r = Relation(n)
	return err
}

// MarshalText returns the name of the kind: that of its constant with a small letter in front, such as unknownMember.
func (k DeviationKind) MarshalText() ([]byte, error) { return deviationNames.text(uint8(k)) }

// UnmarshalText reads what MarshalText returns.
func (k *DeviationKind) UnmarshalText(text []byte) error {
	n, err := deviationNames.read(text)
	*k = DeviationKind(n)
	return err
}
