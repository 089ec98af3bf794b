package govreport

// This file lets encoding/xml, YAML and whatever else asks for text work on cells and values. Text is what a person types and
// reads: a cell is written as printed, "" for a blank, and read as ReadCount, ReadChange and ReadAmount read. What is no number is
// kept as typed and is no error, so that one bad cell does not stop a document.

// MarshalText returns what String returns.
func (x Count) MarshalText() ([]byte, error) { return []byte(x.String()), nil }

// MarshalText returns what String returns.
func (x Change) MarshalText() ([]byte, error) { return []byte(x.String()), nil }

// MarshalText returns what String returns.
func (x Amount) MarshalText() ([]byte, error) { return []byte(x.String()), nil }

// UnmarshalText reads the cell as ReadCount does.
func (x *Count) UnmarshalText(text []byte) error {
	*x = ReadCount(string(text))
	return nil
}

// UnmarshalText reads the cell as ReadChange does.
func (x *Change) UnmarshalText(text []byte) error {
	*x = ReadChange(string(text))
	return nil
}

// UnmarshalText reads the cell as ReadAmount does.
func (x *Amount) UnmarshalText(text []byte) error {
	*x = ReadAmount(string(text))
	return nil
}

// MarshalText returns the value as a JSON literal, so that the number 27 and the text "27" stay apart; "" where there is none.
func (v Value) MarshalText() ([]byte, error) { return []byte(v.literal), nil }

// UnmarshalText reads a JSON scalar, or "" for no value.
func (v *Value) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*v = Value{}
		return nil
	}
	return v.UnmarshalJSON(text)
}
