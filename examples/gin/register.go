package main

import (
	"sync"

	"github.com/go-playground/validator/v10"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/validation"
)

var registered struct {
	once sync.Once
	err  error
}

// register makes gin's validator judge reports, warnings and advice included: the service passes them on. Gin has one
// validator for the whole process, which takes one registration.
func register(v *validator.Validate) error {
	registered.once.Do(func() { registered.err = validation.Register(v, validation.Options{Fail: govreport.Advice}) })
	return registered.err
}
