package crosscheck

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/zfxxgk/annualreport/jsonschema/crosscheck/internal/documents"
)

// A sample is a document of the corpus, on one line.
type sample struct {
	name     string
	document []byte
}

// corpus reads the reports in testdata and the documents of the conformance cases, but for those about what no schema can
// see: second values of members and bad text.
func corpus(t *testing.T) []sample {
	t.Helper()
	var list []sample
	for _, pattern := range []string{"rules/*/*.json", "reports/*.json"} {
		for _, file := range glob(t, "../../testdata/"+pattern) {
			if !strings.HasSuffix(file, ".want.json") && !strings.HasSuffix(file, ".with.json") && !beyondSchemas(file) {
				list = append(list, sample{file, compact(t, file, readFile(t, file))})
			}
		}
	}
	for _, c := range conformance(t) {
		list = append(list, sample{c.Name, compact(t, c.Name, c.Document)})
	}
	if len(list) < 1000 {
		t.Fatalf("only %d documents in the corpus", len(list))
	}
	return list
}

func beyondSchemas(file string) bool {
	rule := filepath.Base(filepath.Dir(file))
	return strings.HasPrefix(filepath.Base(file), "bad-") && (rule == "J04" || rule == "J05")
}

// A conformanceCase is what level 1 of testdata/conformance says of a document.
type conformanceCase struct {
	Name     string
	Final    bool
	Document json.RawMessage
	Accepted bool
}

func conformance(t *testing.T) []conformanceCase {
	t.Helper()
	var list []conformanceCase
	for _, file := range glob(t, "../../testdata/conformance/*.ndjson") {
		for line := range bytes.Lines(readFile(t, file)) {
			var c conformanceCase
			if err := json.Unmarshal(line, &c); err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			if c.Document != nil { // text.ndjson has texts in its place
				list = append(list, c)
			}
		}
	}
	return list
}

// TestConformance holds that the verdicts of the conformance cases are those of the schemas.
func TestConformance(t *testing.T) {
	final, draft := compile(t, "report.schema.json"), compile(t, "report.draft.schema.json")
	for _, c := range conformance(t) {
		schema := draft
		if c.Final {
			schema = final
		}
		if accepts(t, schema, c.Document) != c.Accepted {
			t.Errorf("%s: the case wants %v", c.Name, c.Accepted)
		}
	}
}

// each calls a function for the corpus, for values on the edge of what is allowed, for every report
// with one place damaged, of them only each step-th, and for the first n random documents.
func each(known []sample, n, step int, do func(document []byte)) {
	for _, s := range known {
		do(s.document)
	}
	documents.Edges(do)
	damaged := 0
	documents.Sweep(func(document []byte) {
		if damaged++; damaged%step == 0 {
			do(document)
		}
	})
	source := documents.New(seed)
	for range n {
		do(source.Next())
	}
}

// seed is that of the random documents, the same for every validator.
const seed = 64

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %v", pattern, err)
	}
	return files
}

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func compact(t *testing.T, name string, document []byte) []byte {
	t.Helper()
	line := jsontext.Value(bytes.Clone(document))
	if err := line.Compact(); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return line
}
