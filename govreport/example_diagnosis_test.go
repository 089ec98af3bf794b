package govreport_test

import (
	"fmt"

	"github.com/zfxxgk/annualreport/govreport"
)

// A wrong number in table 3 is named, with the number that repairs it.
func ExampleApply() {
	report := clean(govreport.Edition2021)
	report.Applications.Received.NaturalPerson = govreport.CountOf(8)

	for _, finding := range govreport.Check(report, govreport.Options{Only: []string{"T3"}}).Findings {
		fmt.Println(finding.Code, finding.Pointer, "explains", len(finding.Explains), "sums")
		if err := govreport.Apply(report, finding.Repair); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(len(govreport.Check(report, govreport.Options{Only: []string{"T3"}}).Findings), "findings are left")
	// Output:
	// T3-L /applications/received/naturalPerson explains 2 sums
	// 0 findings are left
}

// Complete fills what the sums force and leaves the rest blank.
func ExampleComplete() {
	var report govreport.Report
	report.Edition = govreport.Edition2021
	report.Disputes.Review = govreport.DisputeOutcomes{
		Upheld: govreport.CountOf(3), Corrected: govreport.CountOf(1), Other: govreport.CountOf(0), Pending: govreport.CountOf(2),
	}
	report.Disputes.LitigationDirect = govreport.DisputeOutcomes{Upheld: govreport.CountOf(2), Total: govreport.CountOf(2)}
	report.Disputes.LitigationAfterReview = govreport.DisputeOutcomes{Upheld: govreport.CountOf(2), Total: govreport.CountOf(5)}
	for _, filled := range govreport.Complete(&report).Filled {
		fmt.Println(filled.Pointer, filled.Value)
	}
	// Output:
	// /disputes/review/total 6
	// /disputes/litigationDirect/corrected 0
	// /disputes/litigationDirect/other 0
	// /disputes/litigationDirect/pending 0
}
