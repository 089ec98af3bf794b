package crosscheck

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/jsonschema/crosscheck/internal/documents"
	"github.com/zfxxgk/annualreport/jsonschema/crosscheck/internal/numbers"
)

// TestNodeExample and TestPythonExample hold that the examples for other languages, which validate with a schema and
// evaluate the terms of rules.json, say of random documents what govreport says.
func TestNodeExample(t *testing.T) {
	askConsumer(t, "examples/node: npm ci", "node", "../../examples/node/check.mjs", "--ndjson")
}

func TestPythonExample(t *testing.T) {
	askConsumer(t, "apt-get install python3-jsonschema", "/usr/bin/python3", "../../examples/python/check.py", "--ndjson")
}

// A question is a line for an example's --ndjson, an answer the line it gives back.
type question struct {
	Document json.RawMessage `json:"document"`
	Previous json.RawMessage `json:"previous,omitempty"`
	Final    bool            `json:"final"`
}

type answer struct {
	Accepted bool      `json:"accepted"`
	Failing  []failure `json:"failing"`
}

func askConsumer(t *testing.T, install, name string, args ...string) {
	questions, wanted := consumerQuestions(t, count(2_000, 600, 300))
	cmd := exec.Command(name, args...)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		t.Fatalf("%v (install: %s)", err, install)
	}
	go ask(stdin, questions)
	lines := bufio.NewReaderSize(stdout, 1<<20)
	for i, want := range wanted {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			cmd.Wait()
			t.Fatalf("%d answers to %d questions (install: %s)\n%s", i, len(wanted), install, stderr.Bytes())
		}
		var got answer
		if err := json.Unmarshal(line, &got); err != nil {
			t.Fatalf("%v in %s", err, line)
		}
		sortFailures(got.Failing)
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Fatalf("question %d (-govreport +%s):\n%s\n%s", i, name, diff, questions[i].Document)
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, stderr.Bytes())
	}
}

func ask(stdin io.WriteCloser, questions []question) {
	w := bufio.NewWriter(stdin)
	e := json.NewEncoder(w)
	for _, q := range questions {
		e.Encode(q)
	}
	w.Flush()
	stdin.Close()
}

// consumerQuestions are half reports whose numbers are damaged, half documents whose structure is.
func consumerQuestions(t *testing.T, n int) (questions []question, wanted []answer) {
	reports, structures := numbers.New(seed), documents.New(seed+1)
	counts := map[bool]int{}
	for i := range n {
		q := question{Final: i%3 != 0}
		var r, previous *govreport.Report
		if i%2 == 0 {
			r, previous = reports.Next()
			if q.Document = govreport.Encode(r); previous != nil {
				q.Previous = govreport.Encode(previous)
			}
		} else {
			q.Document = structures.Next()
			r = decode(t, q.Document)
		}
		accepted := len(govreport.Check(r, govreport.Options{Final: q.Final, Only: []string{"J"}}).Findings) == 0
		counts[accepted]++
		want := answer{accepted, failing(r, previous)}
		sortFailures(want.Failing)
		questions, wanted = append(questions, q), append(wanted, want)
	}
	t.Logf("%d documents accepted, %d rejected", counts[true], counts[false])
	return questions, wanted
}

func sortFailures(list []failure) {
	slices.SortFunc(list, func(a, b failure) int {
		return cmp.Or(strings.Compare(a.Code, b.Code), strings.Compare(a.Pointer, b.Pointer), strings.Compare(a.Severity, b.Severity))
	})
}

func decode(t *testing.T, document []byte) *govreport.Report {
	t.Helper()
	r, err := govreport.Decode(document)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
