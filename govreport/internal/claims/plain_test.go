package claims_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The sentences of testdata/claims/plain.txt are certain, and bound cells from below, as is said beside them.
func TestPlainSentences(t *testing.T) {
	data, err := os.ReadFile("../../../testdata/claims/plain.txt")
	if err != nil {
		t.Fatal(err)
	}
	var reader claims.Reader
	var about claims.Context
	for line := range strings.SplitSeq(string(data), "\n") {
		if head, ok := strings.CutPrefix(line, "@ "); ok {
			about = contextOf(t, strings.Fields(head))
		}
		sentence, want, ok := strings.Cut(line, " =>")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		sentence = strings.ReplaceAll(sentence, `\n`, "\n")
		read := reader.Read(about, []string{hanzi.Simplify(sentence)})
		if got := strings.Join(plain(read), "; "); got != strings.TrimSpace(want) {
			t.Errorf("%s\n got %s\nwant%s\n%s", sentence, got, want, mentioned(&reader, about, sentence))
		}
	}
}

func plain(read claims.Reading) (list []string) {
	for i := range read.Claims {
		if claim := &read.Claims[i]; claim.Certain() {
			list = append(list, fmt.Sprintf("certain %d", claim.Number.Int()))
		}
	}
	names := map[claims.Cells]string{claims.Licence: "licences", claims.Penalty: "penalties", claims.Coercion: "coercion", claims.Fee: "fees"}
	for i := range read.Least {
		claim := &read.Least[i]
		list = append(list, fmt.Sprintf("%s %d", names[claim.Cells[0]], claim.Number.Yuan()/1e6))
	}
	return list
}
