package codes_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

// creditCodes are real codes, found in print as prefixes of 索引号.
var creditCodes = []string{
	"12620600MB0523338C", "11330700099033995K", "11370812004339255B", "11341702486344515H",
	"113708260043292687", "11370883004325769B", "113304830025582868", "113325000026455663",
}

func TestCredit(t *testing.T) {
	for _, code := range creditCodes {
		c := codes.Credit(code)
		if !c.WellFormed() || !c.Valid() {
			t.Errorf("%q: WellFormed %v, Valid %v", c, c.WellFormed(), c.Valid())
		}
		if c.CheckCharacter() != code[17:] || c.OrganisationCheckCharacter() != code[16:17] {
			t.Errorf("%q: check characters %q, %q", c, c.OrganisationCheckCharacter(), c.CheckCharacter())
		}
		if got := c.Division(); string(got) != code[2:8] || !got.Valid() {
			t.Errorf("%q: Division %q", c, got)
		}
	}
	for _, code := range []codes.Credit{
		"", "11330700099033995", "11330700099033995KK", "11330700099033995k", "1133070009903399 K", "11330700O99033995K",
	} {
		if code.WellFormed() || code.Valid() || code.Division() != "" || code.CheckCharacter() != "" || code.OrganisationCheckCharacter() != "" {
			t.Errorf("%q is taken for a credit code", code)
		}
	}
}

// The comment on Valid promises this much: one wrong character, or two neighbours exchanged, never pass.
func TestCreditSlips(t *testing.T) {
	const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
	for _, code := range creditCodes {
		for i := range code {
			for _, r := range alphabet {
				wrong := code[:i] + string(r) + code[i+1:]
				if wrong != code && codes.Credit(wrong).Valid() {
					t.Errorf("%q passes for %q", wrong, code)
				}
			}
			if i > 0 && code[i] != code[i-1] {
				swapped := code[:i-1] + code[i:i+1] + code[i-1:i] + code[i+1:]
				if codes.Credit(swapped).Valid() {
					t.Errorf("%q passes for %q", swapped, code)
				}
			}
		}
	}
}

// The check over the 组织机构代码 counts on its own: a code whose last character fits is still not valid without it.
func TestCreditOrganisationCheck(t *testing.T) {
	wrong := codes.Credit("11330700099033996K")
	wrong = wrong[:17] + codes.Credit(wrong.CheckCharacter())
	if wrong.Valid() {
		t.Errorf("%q passes with a wrong 17th character", wrong)
	}
}

// The code that was meant is among the corrections of every slip, and what is right has none.
func TestCreditCorrections(t *testing.T) {
	const right = codes.Credit("113304830025582868")
	for i := range right {
		for _, typed := range "0123456789ABCDEFGHJKLMNPQRTUWXY" {
			wrong := right[:i] + codes.Credit(string(typed)) + right[i+1:]
			if corrections := wrong.Corrections(); slices.Contains(corrections, right) == (wrong == right) {
				t.Errorf("%q is corrected to %q", wrong, corrections)
			}
		}
	}
	for _, c := range []codes.Credit{right, "11330483002558286", ""} {
		if corrections := c.Corrections(); corrections != nil {
			t.Errorf("%q is corrected to %q", c, corrections)
		}
	}
}

func TestCreditFault(t *testing.T) {
	inner := codes.Credit("11330700099033996K")
	inner = inner[:17] + codes.Credit(inner.CheckCharacter())
	for code, want := range map[codes.Credit]codes.Fault{
		"11330700099033995K": "", "1133070009903399": codes.WrongForm, "11330700099033995H": codes.WrongCheck, inner: codes.WrongOrganisationCheck,
	} {
		if got := code.Fault(); got != want {
			t.Errorf("%q: fault %q, want %q", code, got, want)
		}
	}
}

func TestCreditOfPublicOrgan(t *testing.T) {
	for code, want := range map[codes.Credit]bool{
		"11330700099033995K": true, "12620600MB0523338C": true, "14330700099033995K": false, "91330700099033995K": false, "11": false, "": false,
	} {
		if got := code.OfPublicOrgan(); got != want {
			t.Errorf("%q: of a public organ %v", code, got)
		}
	}
}

func ExampleCredit_Corrections() {
	const home codes.Division = "330700"
	for _, right := range codes.Credit("11330700099033959K").Corrections() {
		fmt.Println(right, right.Division() == home, right.OfPublicOrgan())
	}
	// Output: 11330700099033995K true true
}

func TestCreditPattern(t *testing.T) {
	agree(t, codes.CreditPattern, func(s string) bool { return codes.Credit(s).WellFormed() },
		append(creditCodes, strings.ToLower(creditCodes[0]), "ABCDEFGHJKLMNPQRTU", "IOSVZ0000000000000")...)
}

func ExampleCredit_Valid() {
	typed := codes.Credit("11330700099033995H")
	fmt.Println(typed.WellFormed(), typed.Valid())
	fmt.Println("the last character ought to be", typed.CheckCharacter())
	// Output:
	// true false
	// the last character ought to be K
}
