package govreport_test

import (
	"math/rand/v2"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// Applications counted under the wrong kind of applicant could have been so in any row. What the report of the year before
// carried out tells which.
func TestCarryOverTellsTheRow(t *testing.T) {
	rng := rand.New(rand.NewPCG(21, 22))
	first := map[bool]int{}
	for range 200 {
		r := random.Report(rng, govreport.Edition2021)
		previous := random.Report(rng, govreport.Edition2021)
		previous.Year = r.Year - 1
		previous.Applications.CarriedOut = r.Applications.CarriedIn
		in := &r.Applications.CarriedIn
		persons, _ := in.NaturalPerson.Int()
		business, _ := in.Business.Int()
		if business == 0 {
			continue
		}
		in.NaturalPerson, in.Business = govreport.CountOf(persons+1), govreport.CountOf(business-1)
		for _, with := range []bool{false, true} {
			options := govreport.Options{Only: []string{"T3-L"}}
			if with {
				options.Previous = previous
			}
			findings := govreport.Check(r, options).Findings
			if len(findings) != 1 {
				t.Fatalf("one cause has %d findings:\n%s", len(findings), messages(govreport.Result{Findings: findings}))
			}
			if findings[0].Repair[0].Pointer == "/applications/carriedIn/naturalPerson" {
				first[with]++
			} else if with {
				t.Errorf("the year before is not listened to: %s", findings[0].Message(govreport.ZhHans))
			}
		}
	}
	if first[true] < 50 || first[false] == first[true] {
		t.Errorf("the row was told %d times with the year before and %d times without: the test shows nothing", first[true], first[false])
	}
}
