package validation

import (
	"fmt"
	"reflect"

	"github.com/go-playground/validator/v10"
	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
)

// Unread is what validator sees of a [govreport.Count], Change or Amount in which no number can be read: what was typed.
// It sees the number of a readable Count or Change as an int64, that of an Amount as a string such as "37.56", and a blank
// as "", which fails required. A zero does not.
type Unread string

// RegisterTags teaches a validator the cells and the tags of the value types, for the caller's own structs:
//
//	type Query struct {
//		Division codes.Division `validate:"required,divisioncode"`
//		Received govreport.Count        `validate:"required,count"`
//	}
//
// The tags are count, change and amount, which a cell fails that holds no number, and divisioncode, creditcode, sitecode,
// icp, publicsecurity and postcode, which a text fails that is not spelled so. Register calls it. A tag of the caller's own
// with such a name is replaced, or replaces it, whichever is registered later: that makes no difference to reports.
func RegisterTags(v *validator.Validate) error {
	v.RegisterCustomTypeFunc(countOf, govreport.Count{})
	v.RegisterCustomTypeFunc(changeOf, govreport.Change{})
	v.RegisterCustomTypeFunc(amountOf, govreport.Amount{})
	for _, tag := range tags {
		if err := v.RegisterValidation(tag.name, tag.holds); err != nil {
			return fmt.Errorf("validation: register the tag %s: %w", tag.name, err)
		}
	}
	return nil
}

// A tag is one that the model uses beside validator's own.
type tag struct {
	name    string
	holds   validator.Func
	pointer string // of a member that has it, for the words
}

var tags = []tag{
	{"count", readable, "/disclosure/licenceDecisions"},
	{"change", readable, "/disclosure2019/fees/change"},
	{"amount", readable, "/disclosure/feesCollected"},
	{"divisioncode", wellFormed[codes.Division], "/organ/divisionCode"},
	{"creditcode", wellFormed[codes.Credit], "/organ/creditCode"},
	{"sitecode", wellFormed[codes.Site], "/organ/website/siteCode"},
	{"icp", wellFormed[codes.ICP], "/organ/website/icp"},
	{"publicsecurity", wellFormed[codes.PublicSecurity], "/organ/website/publicSecurity"},
	{"postcode", wellFormed[codes.Postcode], "/organ/postcode"},
}

func readable(f validator.FieldLevel) bool { return f.Field().Type() != reflect.TypeFor[Unread]() }

// wellFormed judges a text by the value type that knows its spelling.
func wellFormed[T interface {
	~string
	WellFormed() bool
}](f validator.FieldLevel) bool {
	return T(f.Field().String()).WellFormed()
}

func countOf(field reflect.Value) any {
	x := cell[govreport.Count](field)
	if n, ok := x.Int(); ok {
		return &n // required takes a plain 0 for nothing
	}
	return noNumber(x.Typed())
}

func changeOf(field reflect.Value) any {
	x := cell[govreport.Change](field)
	if n, ok := x.Int(); ok {
		return &n // required takes a plain 0 for nothing
	}
	return noNumber(x.Typed())
}

func amountOf(field reflect.Value) any {
	x := cell[govreport.Amount](field)
	if _, ok := x.Int(); ok {
		return x.String()
	}
	return noNumber(x.Typed())
}

// cell returns a cell, without copying it where it has an address.
func cell[T any](field reflect.Value) *T {
	if field.CanAddr() {
		return field.Addr().Interface().(*T)
	}
	x := field.Interface().(T)
	return &x
}

// noNumber is what validator sees of a cell without a number. A blank is a text and not nil, which every tag refuses.
func noNumber(typed string, unread bool) any {
	if unread {
		return Unread(typed)
	}
	return ""
}
