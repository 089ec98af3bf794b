package rulebook_test

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/rulebook"
)

// The page is what the rules and their cases say today.
func TestPageIsFresh(t *testing.T) {
	want, err := rulebook.Markdown("../../../testdata/rules")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../RULES.md")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("run go generate ./govreport; RULES.md (−) and the rules (+) differ:\n%s", cmp.Diff(string(got), string(want)))
	}
}

// dossier lists the codes of the project's dossier of the domain: every one is in the catalogue or left out for a reason.
const dossier = `S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11 S12 S13 S14 S15 S16 S17 S18 S19
	C01 C02 C03 C04 C05 C06
	T2-1 T2-2 T2-3 T2-4 T2-5 T2-6 T2-7 T2-8
	T3-I T3-S T3-R T3-L T3-F T3-O T3-Z
	T4-S T4-A T4-B T4-C T4-D T4-E
	X1 X1c X2 X3 X4 X5 X6 X7
	G1 G2 G3 G4 G5 G6 G7 G8
	N1 N2 N3 N4 N5 N6 N7 N8 N9 N10 N11 N12 N13 N14 N15 N16
	D1 D2 D3 D4 D5
	M1 M2 M3 M4 M5 M6 M7 M8`

func TestDossierIsCovered(t *testing.T) {
	page, err := os.ReadFile("../../RULES.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range strings.Fields(dossier) {
		_, listed := govreport.LookupRule(govreport.Code(code))
		omitted := false
		for _, o := range rulebook.Omitted {
			omitted = omitted || o.Code == code
		}
		if listed == omitted {
			t.Errorf("%s: in the catalogue %v, left out with a reason in omitted.go %v; a code that means something left out is not given to another rule", code, listed, omitted)
		}
		if !bytes.Contains(page, []byte(code)) {
			t.Errorf("RULES.md does not name %s", code)
		}
	}
	for _, o := range rulebook.Omitted {
		if !slices.Contains(strings.Fields(dossier), o.Code) {
			t.Errorf("%s is left out, but no dossier has it", o.Code)
		}
	}
}
