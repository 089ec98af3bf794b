package crosscheck

import (
	"os"
	"testing"
	"time"

	"github.com/zfxxgk/annualreport/govreport"
)

// schemas are the files whose verdicts are compared, and how govreport comes to its own.
var schemas = []published{
	{"report.schema.json", func(v verdict) bool { return v.final }},
	{"report.draft.schema.json", func(v verdict) bool { return v.draft }},
	{"report-2019.schema.json", func(v verdict) bool { return v.final && v.edition == govreport.Edition2019 }},
	{"report-2021.schema.json", func(v verdict) bool { return v.final && v.edition == govreport.Edition2021 }},
	{"report.draft-07.schema.json", func(v verdict) bool { return v.final }},
	{"report-2019.draft-07.schema.json", func(v verdict) bool { return v.final && v.edition == govreport.Edition2019 }},
	{"report-2021.draft-07.schema.json", func(v verdict) bool { return v.final && v.edition == govreport.Edition2021 }},
}

// current is how many of the schemas are of the current draft.
const current = 4

// A published schema, and when it should accept a document.
type published struct {
	name    string
	accepts func(verdict) bool
}

// A verdict is what govreport says of the structure of a document.
type verdict struct {
	final, draft bool
	edition      govreport.Edition // the one it states
}

func judge(document []byte) verdict {
	r, err := govreport.Decode(document)
	if err != nil {
		return verdict{}
	}
	clean := func(final bool) bool {
		return len(govreport.Check(r, govreport.Options{Final: final, Only: []string{"J"}}).Findings) == 0
	}
	return verdict{clean(true), clean(false), r.Edition}
}

// line is the verdict as ajv.mjs and verdicts.py print it.
func (v verdict) line(schemas []published) string {
	line := make([]byte, len(schemas))
	for i, schema := range schemas {
		line[i] = '0'
		if schema.accepts(v) {
			line[i] = '1'
		}
	}
	return string(line)
}

// A tally counts documents, and how many are accepted; a comparison of documents that are all bad proves little.
type tally struct{ all, final, draft int }

func (n *tally) add(v verdict) {
	n.all++
	if v.final {
		n.final++
	}
	if v.draft {
		n.draft++
	}
}

func (n *tally) report(t *testing.T, took time.Duration) {
	t.Helper()
	t.Logf("%d documents: %d accepted as final, %d as drafts; %v", n.all, n.final, n.draft, took.Round(time.Millisecond))
	if n.final*10 < n.all || n.draft*10 > n.all*8 {
		t.Error("too few are accepted as final, or too many as drafts, for the comparison to prove much")
	}
}

// count is how many documents a test takes: all with SWEEP=all in the environment (see .ci/sweep), fewer in the test command,
// fewest with -short.
func count(all, usual, short int) int {
	switch {
	case testing.Short():
		return short
	case os.Getenv("SWEEP") == "all":
		return all
	default:
		return usual
	}
}
