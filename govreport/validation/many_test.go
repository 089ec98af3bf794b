package validation

import (
	"fmt"
	"strings"
	"testing"

	"github.com/go-playground/validator/v10"
	"github.com/zfxxgk/annualreport/govreport"
)

// Findings without number become as many field errors as the option says, and one that counts the others.
func TestManyFindings(t *testing.T) {
	var members strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&members, `,"x%d":1`, i)
	}
	r, err := govreport.Decode([]byte(`{"edition":"2021"` + members.String() + "}"))
	if err != nil {
		t.Fatal(err)
	}
	for option, want := range map[int]int{0: govreport.MostListed, 999: 999, 1000: 1000, -1: 1000} {
		v := validator.New()
		if err := Register(v, Options{Draft: true, Only: []string{"J02"}, MostListed: option}); err != nil {
			t.Fatal(err)
		}
		findings, rest := Findings(v.Struct(r))
		if rest != nil {
			t.Fatal(rest)
		}
		if n := findings.Count(govreport.Error); n != 1000 {
			t.Errorf("with %d, %d errors are counted", option, n)
		}
		last := findings[len(findings)-1]
		if counted := want < 1000; counted && (len(findings) != want+1 || last.Unlisted != 1000-want) || !counted && (len(findings) != want || last.Unlisted != 0) {
			t.Errorf("with %d, %d findings are listed and the last counts %d", option, len(findings), last.Unlisted)
		}
	}
}
