package govreport

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

var equalCells = cmp.Options{
	cmp.Comparer(Count.Equal), cmp.Comparer(Change.Equal), cmp.Comparer(Amount.Equal), cmp.Comparer(Value.Equal),
}

// TestLossless holds that Encode(Decode(x)) says what x says, whatever is wrong with x.
func TestLossless(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range sweep.Long(4000, 1000, 25) {
		document := randomDocument(rng)
		checkLossless(t, document)
		if t.Failed() {
			t.Fatalf("document: %s", document)
		}
	}
}

// checkLossless holds the round trip of a document, and that the standard library agrees.
func checkLossless(t *testing.T, document []byte) {
	t.Helper()
	r, err := Decode(document)
	if err != nil {
		t.Fatalf("Decode: %v\n%s", err, document)
	}
	encoded := Encode(r)
	if got, want := parseTree(encoded).canonical(), parseTree(document).canonical(); got != want {
		t.Errorf("the round trip changed the document:\n got %s\nwant %s", got, want)
	}
	again, err := Decode(encoded)
	if err != nil {
		t.Fatalf("Decode what Encode wrote: %v", err)
	}
	if second := Encode(again); !bytes.Equal(second, encoded) {
		t.Errorf("a second round trip changes it again:\n got %s\nwant %s", second, encoded)
	}
	findings := structural(r, true)
	if before, after := codesOf(findings), codesOf(structural(again, true)); !slices.Equal(before, after) {
		t.Errorf("the round trip changed the findings: %s", cmp.Diff(before, after))
	}
	checkStandardLibrary(t, document, r, encoded)
}

func checkStandardLibrary(t *testing.T, document []byte, r *Report, encoded []byte) {
	t.Helper()
	marshalled, err := json.Marshal(r)
	if err != nil || !bytes.Equal(marshalled, encoded) {
		t.Errorf("json.Marshal differs from Encode (%v):\n got %s\nwant %s", err, marshalled, encoded)
	}
	var unmarshalled Report
	if err := json.Unmarshal(document, &unmarshalled); err != nil {
		t.Errorf("json.Unmarshal: %v", err)
	}
	if !reflect.DeepEqual(*r, unmarshalled) {
		t.Errorf("json.Unmarshal differs from Decode: %s", cmp.Diff(*r, unmarshalled, equalCells))
	}
}

func structural(r *Report, final bool) Findings {
	return Check(r, Options{Only: []string{"J"}, Final: final}).Findings
}

// codesOf lists findings as "J06 /disclosure/…".
func codesOf(findings Findings) []string {
	var codes []string
	for _, f := range findings {
		codes = append(codes, string(f.Code)+" "+f.Pointer)
	}
	return codes
}

// randomDocument is a valid report with up to five random damages, members in any order, white space anywhere.
func randomDocument(rng *rand.Rand) []byte {
	r := randomReport(rng, []Edition{Edition2019, Edition2021}[rng.IntN(2)])
	root := parseTree(Encode(r))
	for range rng.IntN(6) {
		damage(rng, root)
	}
	shuffle := rng.IntN(3) == 0
	var b strings.Builder
	root.write(&b, rng, shuffle)
	return []byte(b.String())
}

// damage changes one random place of the document.
func damage(rng *rand.Rand, root *tree) {
	at := root
	for at.kind != 0 && len(at.members) > 0 && rng.IntN(4) > 0 {
		next := at.members[rng.IntN(len(at.members))].value
		if next.kind == 0 || len(next.members) == 0 {
			break
		}
		at = next
	}
	if len(at.members) == 0 {
		return
	}
	i := rng.IntN(len(at.members))
	m := &at.members[i]
	switch rng.IntN(6) {
	case 0, 1:
		m.value = randomValue(rng)
	case 2:
		at.members = append(at.members[:i], at.members[i+1:]...)
	case 3:
		at.members = append(at.members, treeMember{randomName(rng, m.name), randomValue(rng)})
	case 4:
		m.name = randomName(rng, m.name)
	case 5:
		at.members = append(at.members, treeMember{m.name, randomValue(rng)})
	}
}

func randomName(rng *rand.Rand, like string) string {
	names := []string{`"foo"`, `""`, `"a/b~c"`, `"` + "\ufffd" + `"`, `"\ud800"`, "\"\xff\"", `"\udc00\ud800"`, `"disclosure"`, `"disclosure2019"`,
		`"feeUnpaid"`, `"-"`, `"0"`, `"\u0079ear"`, `"<&>"`}
	if !strings.Contains(like, `\`) { // in which an upper case U would be no escape
		names = append(names, strings.ToUpper(like))
	}
	return names[rng.IntN(len(names))]
}

func randomValue(rng *rand.Rand) *tree {
	literals := []string{`null`, `true`, `false`, `""`, `"x"`, `"/"`, `"27件"`, `"２７"`, `"3756"`, `"1.1234567"`, `"-1"`, `"\ud800<"`, "\"\xff\u2028\"",
		`0`, `-0`, `27`, `27.0`, `27.5`, `1e2`, `0e99`, `1e400`, `1e-400`, `-3`, `9007199254740991`, `9007199254740992`, `1e999999999`, `2022.0`, `99999`,
		`"2021"`, `"2019"`, `"2022-02-30"`, `[]`, `{}`, `[1, {}]`, `{"a": {"a" :1,"a":2}}`, `{"text":"x"}`, `{"made":1}`, `[{}]`, `[{"cells":{}}]`}
	return parseTree([]byte(literals[rng.IntN(len(literals))]))
}

func (t *tree) write(b *strings.Builder, rng *rand.Rand, shuffle bool) {
	if t.kind == 0 {
		b.WriteString(t.literal)
		return
	}
	if shuffle && t.kind == '{' {
		rng.Shuffle(len(t.members), func(i, j int) { t.members[i], t.members[j] = t.members[j], t.members[i] })
	}
	space := []string{"", "", " ", "\n\t", "\r\n "}
	b.WriteByte(t.kind)
	for i, m := range t.members {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(space[rng.IntN(len(space))])
		if t.kind == '{' {
			b.WriteString(m.name + space[rng.IntN(len(space))] + ":" + space[rng.IntN(len(space))])
		}
		m.value.write(b, rng, shuffle)
		b.WriteString(space[rng.IntN(len(space))])
	}
	b.WriteByte(t.kind + 2) // '}' and ']' stand two behind '{' and '['
}

// FuzzDecode holds that no bytes make Decode panic, and that whatever it reads goes round without loss.
func FuzzDecode(f *testing.F) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 20 {
		f.Add(randomDocument(rng))
	}
	for _, c := range decodeCases {
		f.Add([]byte(c.document))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := Decode(data); err == nil {
			checkLossless(t, data)
		}
	})
}
