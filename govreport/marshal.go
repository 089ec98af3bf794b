package govreport

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// This file lets the standard library's json.Marshal and json.Unmarshal work on a report and on what its tags do not say how to
// write: the cells, values, and an explanation, whose methods are generated into members_gen.go. The other parts of a report
// need none: alone they are read and written by their tags, which are those of the contract.

// MarshalJSON returns Encode's bytes.
func (r Report) MarshalJSON() ([]byte, error) { return Encode(&r), nil }

// UnmarshalJSON reads the report as Decode does: what is not as the form has it is kept, and found by Check. A null is no report
// and leaves what was there, as everywhere in encoding/json.
func (r *Report) UnmarshalJSON(data []byte) error {
	if r == nil {
		return errNilReport
	}
	if string(data) == "null" {
		return nil
	}
	decoded, err := Decode(data)
	if err != nil {
		return err
	}
	*r = *decoded
	return nil
}

// errNilReport is what encoding/json gets that finds a method of a nil *Report embedded in another struct.
var errNilReport error = plainError("govreport: a report is to be read into a nil pointer")

// A StructureError says that JSON was read into an explanation that stands alone, but is not all of the form: what the check of a
// draft finds under the codes that begin with J. A whole report keeps it instead, see Report.Deviations. The value
// is filled as far as it could be.
type StructureError struct {
	Findings Findings // with pointers from the value that was read
}

// Error counts the findings and says the first of them in English.
func (e *StructureError) Error() string {
	const shown = 3
	b := strconv.AppendInt([]byte("govreport: the JSON is not all of the form: "), int64(len(e.Findings)), 10)
	b = append(b, " findings"...)
	for i := range min(len(e.Findings), shown) {
		f := &e.Findings[i]
		b = append(b, "; "+string(f.Code)+" at \""+f.Pointer+"\": "+f.Sentence(En)...)
	}
	if len(e.Findings) > shown {
		b = append(b, "; …"...)
	}
	return string(b)
}

func structureError(findings Findings) error {
	if len(findings) == 0 {
		return nil
	}
	return &StructureError{findings}
}

// decodePart reads a part of a report that stands alone.
func decodePart(data []byte, o object) error {
	if err := checkDocument(data); err != nil {
		return &DecodeError{err}
	}
	var d decoder
	d.start(data)
	if err := d.document(o); err != nil {
		return &DecodeError{err}
	}
	return structureError(structureFindings(o, d.settled()))
}

// MarshalJSON returns the cell as JSON: a number, null, or what stood in it unreadable.
func (x Count) MarshalJSON() ([]byte, error) { return x.append(nil, CountCell), nil }

// MarshalJSON returns the cell as JSON: a number, null, or what stood in it unreadable.
func (x Change) MarshalJSON() ([]byte, error) { return x.append(nil, ChangeCell), nil }

// MarshalJSON returns the cell as JSON: a decimal as a string, null, or what stood in it unreadable.
func (x Amount) MarshalJSON() ([]byte, error) { return x.append(nil, AmountCell), nil }

// UnmarshalJSON reads the cell as Decode does. What is no number is kept, for Typed to tell and Check to find: it is no error, so
// that one bad cell does not stop a document.
func (x *Count) UnmarshalJSON(data []byte) error { return x.decode(data, countMember) }

// UnmarshalJSON reads the cell as Decode does. What is no number is kept, for Typed to tell and Check to find: it is no error, so
// that one bad cell does not stop a document.
func (x *Change) UnmarshalJSON(data []byte) error { return x.decode(data, changeMember) }

// UnmarshalJSON reads the cell as Decode does. What is no number is kept, for Typed to tell and Check to find: it is no error, so
// that one bad cell does not stop a document.
func (x *Amount) UnmarshalJSON(data []byte) error { return x.decode(data, amountMember) }

// decode reads a cell that stands alone; encoding/json has taken off the white space around it.
func (x *number) decode(data []byte, kind memberKind) error {
	if !strictjson.Valid(data) {
		return &DecodeError{errNoValue}
	}
	*x = readCell(kind, data)
	return nil
}

// MarshalJSON returns the value, or null where there is none to give.
func (v Value) MarshalJSON() ([]byte, error) { return v.append(nil), nil }

// UnmarshalJSON reads a scalar: a number, which is made plain where it is whole, a text, true, false or null.
func (v *Value) UnmarshalJSON(data []byte) error {
	if !strictjson.Valid(data) || data[0] == '{' || data[0] == '[' {
		return &DecodeError{errNoValue}
	}
	*v = readValue(data)
	return nil
}
