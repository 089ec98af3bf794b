package validation

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"github.com/go-playground/validator/v10"
	"github.com/zfxxgk/annualreport/govreport"
)

// New returns a validator that judges reports, and nothing besides that has not been registered.
func New(o Options) (*validator.Validate, error) {
	v := validator.New(validator.WithRequiredStructEnabled())
	return v, Register(v, o)
}

// Register makes a validator judge reports and parts of reports. It works on any validator, with and without
// WithRequiredStructEnabled and whatever tag name it reads. It is done once, before the first report is validated: a
// validator that has already met one, or a second Register, is an error, because validator would ignore what is new.
func Register(v *validator.Validate, o Options) error {
	if v == nil {
		return errors.New("validation: register with no validator")
	}
	o, err := o.completed()
	if err != nil {
		return err
	}
	a := &adapter{options: o, model: readModel()}
	if err := a.appointJudge(); err != nil {
		return err
	}
	if err := RegisterTags(v); err != nil {
		return err
	}
	a.register(v)
	return a.probe(v)
}

// An adapter is what one Register made of its options. It does not change afterwards.
type adapter struct {
	options Options
	model   model
	judge   *judge // nil when a rule that the tags state is switched off
}

// appointJudge appoints the judge of the tags. Which tag stands for which rule depends on the value, so that with a rule
// switched off Check alone can tell.
func (a *adapter) appointJudge() (err error) {
	result := govreport.Check(new(govreport.Report), a.options.forCheck(nil))
	if !slices.ContainsFunc(result.Off(), func(c govreport.Code) bool { return c.Group() == structural }) {
		a.judge, err = newJudge(a.options.Draft)
	}
	return err
}

func (a *adapter) register(v *validator.Validate) {
	for i := range a.model.parts {
		p := &a.model.parts[i]
		v.RegisterStructValidationMapRules(fieldRules(p.typ, true), zero(p.typ))
		v.RegisterStructValidationCtx(func(ctx context.Context, sl validator.StructLevel) { a.validate(ctx, sl, p) }, zero(p.typ))
	}
	for _, t := range a.model.rows {
		v.RegisterStructValidationMapRules(fieldRules(t, false), zero(t))
	}
}

func zero(t reflect.Type) any { return reflect.Zero(t).Interface() }

// A probe is a validation that only tells whether the adapter is called.
type probe struct {
	adapter *adapter
	called  bool
}

type probeKey struct{}

// probe makes sure that the validator calls the adapter. It remembers what it knew of a type when it first met it.
func (a *adapter) probe(v *validator.Validate) error {
	for i := range a.model.parts {
		p := &probe{adapter: a}
		t := a.model.parts[i].typ
		_ = v.StructCtx(context.WithValue(context.Background(), probeKey{}, p), reflect.New(t).Interface())
		if !p.called {
			return fmt.Errorf("validation: the validator has met %s before; register first, and once", t)
		}
	}
	return nil
}
