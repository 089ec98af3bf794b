package govreport

import (
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/claims"
)

// What the reader of prose is told of a report.
func TestClaimContext(t *testing.T) {
	for _, test := range []struct {
		edition Edition
		kind    Kind
		scope   Scope
		want    claims.Context
	}{
		{Edition2021, "", "", claims.Context{CountsDocuments: true}},
		{Edition2019, Government, Own, claims.Context{Kind: claims.Government, Scope: claims.Own}},
		{Edition2021, GovernmentOffice, Aggregated, claims.Context{Kind: claims.GovernmentOffice, Scope: claims.Aggregated, CountsDocuments: true}},
		{Edition2019, Department, "all", claims.Context{Kind: claims.Subordinate, Scope: claims.AnotherScope}},
		{Edition2019, Township, "", claims.Context{Kind: claims.Subordinate}},
		{Edition2019, Subdistrict, "", claims.Context{Kind: claims.Subordinate}},
		{Edition2019, Vertical, "", claims.Context{Kind: claims.AnotherKind}},
	} {
		r := &Report{Edition: test.edition, Year: 2020, Title: "江東市水務局報告", Scope: test.scope}
		r.Organ.Kind = test.kind
		test.want.Year, test.want.Title = 2020, "江东市水务局报告"
		for _, name := range []string{"", "江東市水務局"} {
			if r.Organ.Name = name; name != "" {
				test.want.Title, test.want.Organ = "", "江东市水务局"
			}
			c := &checker{report: r, form: FormOf(r.formEdition())}
			if got := c.claimContext(); got != test.want {
				t.Errorf("%q %q %q: %+v, want %+v", name, test.kind, test.scope, got, test.want)
			}
		}
	}
}

// What a bit stands for is in the form, and those that have names are what they are called.
func TestClaimableCellsAreInTheForm(t *testing.T) {
	c := &checker{form: FormOf(Edition2021)}
	for bit, pointer := range claims.Pointers {
		if cells := c.claimedCells(1 << bit); len(cells) == 0 || c.form.Cell(cells[0]) == nil {
			t.Errorf("bit %d, %s, stands for no cell", bit, pointer)
		}
	}
	for set, want := range map[claims.Cells]string{
		claims.Received: "/applications/received/total", claims.CarriedIn: "/applications/carriedIn/total",
		claims.Answered: "/applications/outcomes/total/total", claims.CarriedOut: "/applications/carriedOut/total",
		claims.Fee: "/disclosure/feesCollected",
	} {
		if cells := c.claimedCells(set); len(cells) != 1 || cells[0] != want {
			t.Errorf("%s: %s", want, cells)
		}
	}
}
