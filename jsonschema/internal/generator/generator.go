// Package generator writes the published JSON Schemas from the model of package govreport. invopop/jsonschema reflects
// the structs into properties, their order, what is required and the definitions; what it cannot know is added by one
// pass a file: the bounds of the validate tags, the editions, the labels of the form, the layout of its tables.
//
// No label, limit or sentence is written here a second time: limits are read from the tags, labels from the forms, and
// the words that describe a limit from the findings that Check makes of values that break it.
package generator

import "github.com/zfxxgk/annualreport/govreport"

// base is what every $id begins with.
const base = "https://github.com/zfxxgk/annualreport/jsonschema/"

// A File is a published schema.
type File struct {
	Name string
	JSON []byte
}

// Generate returns every published schema. The folder model is where the Go source of package govreport is, relative to the
// folder of package jsonschema and to where the program runs; its doc comments become $comment.
func Generate(model string) ([]File, error) {
	comments, err := readComments(model)
	if err != nil {
		return nil, err
	}
	build := func(e govreport.Edition, final bool) *Schema { return newReport(e, final, comments).schema() }
	const e2019, e2021 = govreport.Edition2019, govreport.Edition2021
	var files folder
	files.add("report", bundle(build(e2019, true), build(e2021, true)))
	files.add("report-2019", alone(build(e2019, true), e2019))
	files.add("report-2021", alone(build(e2021, true), e2021))
	files.addOnly("report.draft", draftBundle(build(e2019, false), build(e2021, false)))
	files.addOnly("findings", findings())
	return files.list, files.err
}
