package bridge_test

import (
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/bridge"
)

// Whatever comes in, the answers are JSON of the promised shape, no fault of ours among them.
func FuzzBridge(f *testing.F) {
	for i, c := range every(64, conformance(f)) {
		if i%16 == 0 || len(c.Document) < 200 { // the short ones have the oddities
			f.Add(c.Document, string(entries(received, "２７", "/title", "x")), c.Final)
		}
	}
	f.Add([]byte(wrongSum), received+"\x00", true)
	f.Fuzz(func(t *testing.T, document []byte, typed string, final bool) {
		for _, l := range languages() {
			lively(t, bridge.Check(document, bridge.Options{Language: l, Final: final, Others: bridge.Others{Previous: document, Own: document, Children: [][]byte{document}}}))
		}
		e, o := bridge.Entries(typed), bridge.Options{Final: final}
		lively(t, bridge.Form(e, document, o))
		readable := lively(t, bridge.Complete(document, "")).Report
		for _, report := range [][]byte{readable, lively(t, bridge.Report(e, document, "")).Report} {
			if report == nil {
				continue
			}
			if _, err := govreport.Decode(report); err != nil {
				t.Errorf("the report of an answer: %v", err)
			}
		}
		lively(t, bridge.Labels(govreport.Edition(typed), govreport.Language(typed)))
	})
}

// lively reads an answer that may be an error, but not one of ours.
func lively(t *testing.T, data []byte) answer {
	t.Helper()
	a := read(t, data)
	if a.Error != nil && a.Error.Code == "internal" {
		t.Errorf("%s", a.Error.Message)
	}
	return a
}
