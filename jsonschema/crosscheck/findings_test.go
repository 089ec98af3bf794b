package crosscheck

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/zfxxgk/annualreport/govreport"
)

const findingsFile = "findings.schema.json"

// TestFindingsCorpus holds that the findings wanted of every case are accepted.
func TestFindingsCorpus(t *testing.T) {
	schema := compile(t, findingsFile)
	for _, file := range glob(t, "../../testdata/rules/*/*.want.json") {
		accept(t, schema, file, readFile(t, file))
	}
}

// TestFindingsLanguages holds that what a check of every case answers is accepted, in each language and as json.Marshal writes it.
func TestFindingsLanguages(t *testing.T) {
	schema, undecided, whole := compile(t, findingsFile), compileDefinition(t, "Undecided"), compileDefinition(t, "Result")
	for _, s := range corpus(t) {
		r, err := govreport.Decode(s.document)
		if err != nil {
			t.Fatal(err)
		}
		result := govreport.Check(r, govreport.Options{Final: true})
		marshalled, err := json.Marshal(result)
		if err != nil {
			t.Fatal(err)
		}
		accept(t, whole, s.name, marshalled)
		for _, l := range govreport.Languages() {
			accept(t, schema, s.name, result.AppendFindings(nil, l))
			var list []json.RawMessage
			if err := json.Unmarshal(result.AppendUndecided(nil, l), &list); err != nil {
				t.Fatal(err)
			}
			for _, u := range list {
				accept(t, undecided, s.name, u)
			}
		}
	}
}

// TestAnswers holds that what the command line prints is accepted.
func TestAnswers(t *testing.T) {
	answer, refusal := compileDefinition(t, "Answer"), compileDefinition(t, "Refusal")
	answers, refusals := 0, 0
	for _, file := range glob(t, "../../examples/check/testdata/golden/*json*.txt") {
		for _, object := range objects(t, file) {
			if bytes.Contains(object, []byte(`"findings"`)) {
				answers++
				accept(t, answer, file, object)
			} else {
				refusals++
				accept(t, refusal, file, object)
			}
		}
	}
	t.Logf("%d answers, %d refusals", answers, refusals)
	if answers < 8 || refusals < 3 {
		t.Error("too few")
	}
}

// objects reads the objects at the front of a file; what was printed to standard error follows them.
func objects(t *testing.T, file string) []json.RawMessage {
	t.Helper()
	opened, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	var list []json.RawMessage
	for d := json.NewDecoder(opened); ; {
		var object json.RawMessage
		var noJSON *json.SyntaxError
		switch err := d.Decode(&object); {
		case errors.Is(err, io.EOF), errors.As(err, &noJSON) && len(list) > 0:
			return list
		case err != nil:
			t.Fatalf("%s: %v", file, err)
		}
		list = append(list, object)
	}
}

// TestFindingsBroken holds that what no check answers is refused.
func TestFindingsBroken(t *testing.T) {
	schema := compile(t, findingsFile)
	const good = `{"code":"T3-R","severity":"error","pointer":"/a","cells":["/a"],"message":"m","sentence":"s","basis":"b","help":"h"}`
	accept(t, schema, "the good one", []byte("["+good+"]"))
	for _, change := range []struct{ old, new string }{
		{`"error"`, `"fatal"`}, {`"T3-R"`, `"t3"`}, {`["/a"]`, `"/a"`}, {`["/a"]`, `[1]`}, {`,"cells":["/a"]`, ``},
		{`"help"`, `"hint"`}, {`"m"`, `null`}, {`}`, `,"repair":[{"pointer":"/a"}]}`}, {`}`, `,"actual":[]}`}, {`}`, `,"more":1}`},
	} {
		document := "[" + strings.Replace(good, change.old, change.new, 1) + "]"
		if accepts(t, schema, []byte(document)) {
			t.Errorf("accepted: %s", document)
		}
	}
	if accepts(t, schema, []byte(good)) {
		t.Error("one finding is no array of them")
	}
}

func accept(t *testing.T, schema *jsonschema.Schema, from string, document []byte) {
	t.Helper()
	if !accepts(t, schema, document) {
		t.Errorf("%s: refused\n%.2000s", from, document)
	}
}

func accepts(t *testing.T, schema *jsonschema.Schema, document []byte) bool {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	if err != nil {
		t.Fatalf("%v\n%.2000s", err, document)
	}
	return schema.Validate(value) == nil
}
