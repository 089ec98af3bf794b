// Package validation gives systems that use go-playground/validator/v10 all the rules of govreport by registering one
// thing:
//
//	v := validator.New() // or gin's: binding.Validator.Engine().(*validator.Validate)
//	err := validation.Register(v, validation.Options{})
//
// From then on v.Struct judges a [govreport.Report] wherever it meets one: by itself, behind a pointer, as a field of a
// request, in a slice with dive. A section or another part of a report that stands alone is judged by the rules that need
// nothing else. Each finding is one [validator.FieldError]:
//
//   - Tag is the code of the catalogue: T3-R, and J03 where the field's own tag is required.
//   - Namespace is the place in JSON names, Report.applications.received.total; StructNamespace the same in Go's. Field is
//     all of it below the report or part, and empty for a finding about a whole part that stands alone.
//   - Param is the JSON Pointer of the place in a report, /applications/received/total.
//   - Value is the complete [govreport.Finding]; see [FindingOf] and [Findings].
//
// # How it is done
//
// The limits of fields are the validate tags of the model, and validator judges them: a validator of the package's own,
// which knows the tag name, the types of cells and the tags of the value types, whatever the caller's validator has been
// taught. [govreport.Check] judges everything, those limits included, and supplies the words. Should validator ever refuse
// a field of which Check says nothing, the refusal is reported as it is, under validator's tag. The caller's validator is
// told to leave the fields of the model to this package. Without this
//
//   - gin, whose validator reads the tag binding, would not see a single limit;
//   - the translations of required, max and oneof would have to be replaced for the caller's own structs too;
//   - a tag would fail where Check knows better: in a part that is missing as a whole, or of the other edition;
//   - a draft could not lack what is required.
//
// # What it does not do
//
// StructPartial, StructExcept and StructFiltered choose among the caller's fields: a report is judged as a whole. The tag
// nostructlevel leaves a report out altogether. A row of a table alone, such as [govreport.Applicants], can be any row, so
// that only its cells are judged, under validator's own tags.
package validation
