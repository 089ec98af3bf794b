// Package jsonschema holds the JSON Schemas of the annual report, for validators, form generators and type generators in
// any language. They are generated from the model of package govreport; the package itself has nothing but the files.
//
//	report.schema.json        a final report of either edition
//	report-2021.schema.json   a final report of the 2021 edition, the plainest for form and type generators
//	report-2019.schema.json   a final report of the 2019 edition
//	report.draft.schema.json  a draft of either edition: nothing is required
//	findings.schema.json      what a check answers; $defs has the object the command line prints
//	rules.json                the rules themselves, where it is published
//
// A schema accepts exactly the documents in which govreport.Check finds nothing whose code begins with J, in a final
// check or a draft's. What no validator sees after its JSON reader is left out: duplicate members, lone surrogates,
// invalid UTF-8, and differences between numbers that a float64 does not hold.
//
// The schemas are of draft 2020-12. Those of final reports are there a second time as ….draft-07.schema.json, because
// some form generators, such as json-editor and vue-json-schema-form, speak no later one.
//
// # Keywords of our own
//
// They carry the layout of the printed form and change no verdict. A validator that refuses unknown keywords, such as ajv
// in strict mode, is told of them (ajv.addVocabulary):
//
//	x-title       the title in "zh-Hant" and "en"; title itself is in simplified Chinese
//	x-order       the place of a property among those of its object, from 1
//	x-section     the printed ordinal of a section: 一 to 六
//	x-table       true: the section is a printed table, whose rows are the properties below it that have x-row
//	x-row         the number of a row in its table, from 1; the row's label is its title
//	x-groups      the labels that a row stands under, the outermost first
//	x-column      the head of the column in which a row of one cell has it; other cells have it as title
//	x-unit        the unit of a cell: 件, 项 or 万元
//	x-limit       what may be written, in one text to show beside a field or with an error; choices have their titles
//	x-rules       the codes of the numeric rules that bind a row, or a member that is in no table; at the report itself,
//	              the codes of all other rules of its edition: those that read its text or several tables
//	x-rules-file  at the root: the file, beside the schema, that states those rules
package jsonschema

//go:generate go run ./internal/generator/cmd

import "embed"

// Files are the published files, by name. Serve them with http.FileServerFS.
//
//go:embed *.json
var Files embed.FS

// ID returns the $id of a published file, which is the address it is known by.
func ID(name string) string { return "https://github.com/zfxxgk/annualreport/jsonschema/" + name }

// Names lists the published files.
func Names() []string {
	entries, err := Files.ReadDir(".")
	if err != nil {
		panic("jsonschema: " + err.Error()) // what is embedded can be read
	}
	names := make([]string, len(entries))
	for i, entry := range entries {
		names[i] = entry.Name()
	}
	return names
}

// File returns a published file. The error wraps fs.ErrNotExist when there is none of the name.
func File(name string) ([]byte, error) { return Files.ReadFile(name) }

// Keywords lists the keywords of our own, for validators that want to be told of them.
func Keywords() []string {
	return []string{"x-title", "x-order", "x-section", "x-table", "x-row", "x-groups", "x-column", "x-unit", "x-limit", "x-rules", "x-rules-file"}
}
