package balance

import "testing"

// Each cell is a part of the table of its own. An account is written as the cells it changes.
func TestIndependent(t *testing.T) {
	for _, c := range []struct {
		found  []string
		causes []int // how many accounts each has
	}{
		{[]string{"a"}, []int{1}},
		{[]string{"abc"}, []int{1, 1, 1}},
		{[]string{"a", "b"}, []int{2}},
		{[]string{"ab", "ac", "bd", "cd"}, []int{2, 2}}, // a or d, and b or c
		{[]string{"ab", "ac", "bd"}, []int{3}},
		{[]string{"abd", "acd"}, []int{1, 2, 1}},                      // b or c, and nothing else than a and d
		{[]string{"ad", "bd", "cd"}, []int{3, 1}},                     // one of three
		{[]string{"abd", "acd", "bcd"}, []int{3, 1}},                  // two of three
		{[]string{"acef", "adef", "bcef", "bdef"}, []int{2, 2, 1, 1}}, // two choices of two
		{[]string{"abc", "ade", "bdf", "cef"}, []int{4}},              // any two go together, but not any three
	} {
		d := pairs(1, 1, 1, 1, 1, 1)
		causes := d.independent(accounts(c.found))
		if len(causes) != len(c.causes) {
			t.Errorf("%v are %d causes, want %d", c.found, len(causes), len(c.causes))
			continue
		}
		for i, cause := range causes {
			if len(cause) != c.causes[i] {
				t.Errorf("%v: cause %d has %d accounts, want %d", c.found, i, len(cause), c.causes[i])
			}
		}
		checkIndependent(t, d, accounts(c.found))
	}
}

func accounts(list []string) (found []Account) {
	for _, cells := range list {
		var e Account
		for _, cell := range cells {
			e.Changes = append(e.Changes, Change{int(cell - 'a'), 0, 1})
		}
		found = append(found, e)
	}
	return found
}
