package govreport_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// mostCounted is the largest number that the tariff is computed for.
const mostCounted = 1_000_000_000

func TestFeeByItems(t *testing.T) {
	for items, want := range map[int]int64{
		math.MinInt: 0, -1: 0, 0: 0, 1: 0, 10: 0,
		11: 100, 12: 200, 30: 2000,
		31: 2200, 32: 2400, 40: 4000,
		41: 4300, 50: 7000,
		51: 7400, 60: 11000,
		100:             2000 + 10*(200+300+400+500+600+700+800),
		mostCounted + 1: math.MaxInt64, math.MaxInt: math.MaxInt64,
	} {
		if got := govreport.FeeByItems(items); got != want {
			t.Errorf("%d applications cost %d yuan, want %d", items, got, want)
		}
	}
}

func TestFeeByPages(t *testing.T) {
	for pages, want := range map[int]int64{
		math.MinInt: 0, -1: 0, 0: 0, 30: 0,
		31: 10, 32: 20, 100: 700,
		101: 720, 200: 2700,
		201: 2740, 1000: 34700,
		mostCounted + 1: math.MaxInt64, math.MaxInt: math.MaxInt64,
	} {
		if got := govreport.FeeByPages(pages); got != want {
			t.Errorf("%d pages cost %d yuan, want %d", pages, got, want)
		}
	}
}

// What one more costs is the rate of its band, so that no total is ever less than that of fewer; nothing overflows.
func TestTariffIsProgressive(t *testing.T) {
	for n := 1; n < 3000; n++ {
		byItem, byPage := int64(0), int64(0)
		switch {
		case n > 30:
			byItem = int64((n-31)/10+2) * 100
		case n > 10:
			byItem = 100
		}
		switch {
		case n > 200:
			byPage = 40
		case n > 100:
			byPage = 20
		case n > 30:
			byPage = 10
		}
		if got := govreport.FeeByItems(n) - govreport.FeeByItems(n-1); got != byItem {
			t.Fatalf("application %d costs %d, want %d", n, got, byItem)
		}
		if got := govreport.FeeByPages(n) - govreport.FeeByPages(n-1); got != byPage {
			t.Fatalf("page %d costs %d, want %d", n, got, byPage)
		}
		if govreport.FeeByItems(n)%govreport.FeeStep != 0 || govreport.FeeByPages(n)%govreport.FeeStep != 0 {
			t.Fatalf("a fee for %d is no multiple of %d", n, govreport.FeeStep)
		}
	}
	for _, fee := range []func(int) int64{govreport.FeeByItems, govreport.FeeByPages} {
		if a, b := fee(mostCounted-1), fee(mostCounted); a <= 0 || b <= a {
			t.Errorf("the largest fees are %d and %d", a, b)
		}
	}
	if govreport.FeeByPages(31) != govreport.FeeStep {
		t.Error("there are multiples that no fee can be")
	}
}

// An applicant filed 35 applications in March and asked for 120 pages on paper with another in April.
func ExampleFeeByItems() {
	fmt.Println("March:", govreport.FeeByItems(35), "yuan")
	fmt.Println("April:", govreport.FeeByPages(120), "yuan")
	// Output:
	// March: 3000 yuan
	// April: 1100 yuan
}
