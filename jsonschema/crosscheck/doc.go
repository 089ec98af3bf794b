// Package crosscheck proves that the published schemas and govreport accept the same documents, by validators in three
// languages: santhosh-tekuri/jsonschema, ajv and python3-jsonschema. It is a module of its own, so that none of them is
// in the module graph of those who import the library, and has nothing but tests.
//
// It measures what checking a report costs, beside the validators that it has here, and holds the table of README.md to the rows of it.
//
// It runs the commands of the READMEs that want node or Python too, so that the tests of the library need neither.
//
// It wants node, with "npm ci" run in this folder, and Debian's python3-jsonschema. Where they are missing the tests
// fail; they are no proof when skipped. 100,000 random documents take minutes: go test -timeout 30m, or go test -short
// for 5,000.
package crosscheck
