package govreport

import "testing"

func TestYearMember(t *testing.T) {
	if want := memberNamed(reportMembers, "year"); yearMember != want {
		t.Errorf("the year is member %d, not %d", want, yearMember)
	}
}
