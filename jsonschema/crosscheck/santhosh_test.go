package crosscheck

import (
	"bytes"
	"io/fs"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	schemafiles "github.com/zfxxgk/annualreport/jsonschema"
)

// compile returns a published schema for use; compiling checks it against its metaschema.
func compile(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	return compileAt(t, name, "")
}

// compileDefinition returns a definition of the schema of answers.
func compileDefinition(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	return compileAt(t, findingsFile, "#/$defs/"+name)
}

func compileAt(t testing.TB, name, fragment string) *jsonschema.Schema {
	t.Helper()
	file, err := schemafiles.File(name)
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(schemafiles.ID(name), document); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile(schemafiles.ID(name) + fragment)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// TestMetaschema holds that every published schema is one, and has the $id of its name.
func TestMetaschema(t *testing.T) {
	names, err := fs.Glob(schemafiles.Files, "*.schema.json")
	if err != nil || len(names) < len(schemas)+1 {
		t.Fatalf("%v, %v", names, err)
	}
	for _, name := range names {
		if schema := compile(t, name); schema.ID != schemafiles.ID(name) && schema.Location != schemafiles.ID(name)+"#" {
			t.Errorf("%s has the $id %s", name, schema.ID)
		}
	}
}

func verdictsOf(compiled []*jsonschema.Schema, document []byte) string {
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	line := bytes.Repeat([]byte{'0'}, len(compiled))
	for i, schema := range compiled {
		if err == nil && schema.Validate(value) == nil {
			line[i] = '1'
		}
	}
	return string(line)
}

// TestSanthosh holds that santhosh-tekuri/jsonschema and govreport agree on the corpus and on random documents.
func TestSanthosh(t *testing.T) {
	t.Parallel()
	compareSanthosh(t, schemas[:current], count(100_000, 5_000, 5_000), count(1, 20, 20))
}

// TestSanthoshDraft07 holds the same of the schemas in draft-07; all of the documents are ajv's to judge by them.
func TestSanthoshDraft07(t *testing.T) {
	t.Parallel()
	compareSanthosh(t, schemas[current:], count(10_000, 2_000, 1_000), count(1, 20, 40))
}

func compareSanthosh(t *testing.T, schemas []published, random, step int) {
	var compiled []*jsonschema.Schema
	for _, s := range schemas {
		compiled = append(compiled, compile(t, s.name))
	}
	var mu sync.Mutex
	var seen tally
	start, work := time.Now(), make(chan []byte, 64)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for document := range work {
				verdict := judge(document)
				got, want := verdictsOf(compiled, document), verdict.line(schemas)
				mu.Lock()
				seen.add(verdict)
				mu.Unlock()
				if got != want {
					disagree(t, document, got, want)
				}
			}
		})
	}
	each(corpus(t), random, step, func(document []byte) { work <- document })
	close(work)
	workers.Wait()
	seen.report(t, time.Since(start))
}

var disagreements struct {
	sync.Mutex
	n int
}

// disagree reports a document on which verdicts differ, the first few of them whole.
func disagree(t *testing.T, document []byte, got, want string) {
	t.Helper()
	disagreements.Lock()
	defer disagreements.Unlock()
	if disagreements.n++; disagreements.n > 10 {
		t.Fail()
		return
	}
	t.Errorf("schemas %s, govreport %s\n%.4000s", got, want, document)
}
