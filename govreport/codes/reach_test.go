package codes_test

import (
	"fmt"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

// What is well formed reaches somebody.
func TestWellFormedContactsAreReachable(t *testing.T) {
	for _, s := range goodPhones {
		if number, present := codes.Phone(s).Unreachable(); number != "" || !present {
			t.Errorf("%q: %q cannot be dialled, %v", s, number, present)
		}
	}
	for _, s := range goodEmails {
		if mailbox, _, present := codes.Email(s).Unreachable(); mailbox != "" || !present {
			t.Errorf("%q: %q cannot be reached, %v", s, mailbox, present)
		}
	}
}

func TestPhoneUnreachable(t *testing.T) {
	for _, test := range []struct {
		text, number string
		present      bool
	}{
		{"0954-7013891", "", true},
		{"(0954)701389", "0954)701389", true},
		{"0954-701389、0954-7013891", "", true}, // another can be dialled
		{"0954-701389、0954-701380", "0954-701389", true},
		{"+1 2", "", false}, // too few digits to be a number
		{"+852 2810 2222", "", true},
		{"2345", "", false},
		{"0954 7013891 8:30-18:00", "", true},
		{"123456789012345678901234567", "123456789012345678901234567", true},
		{"无", "", false},
		{"", "", false},
	} {
		if number, present := codes.Phone(test.text).Unreachable(); number != test.number || present != test.present {
			t.Errorf("%q: %q, %v; want %q, %v", test.text, number, present, test.number, test.present)
		}
	}
}

func TestEmailUnreachable(t *testing.T) {
	for _, test := range []struct {
		text, mailbox string
		right         codes.Email
		present       bool
	}{
		{"pyx@163.com", "", "", true},
		{"pyx@163.com、zwgk", "", "", true},
		{"邮箱：pyx@163", "pyx@163", "", true},
		{"pyx＠163．com", "pyx＠163．com", "pyx@163.com", true},
		{"pyx@163.com、pyx@163.con", "pyx@163.con", "", true},
		{"pyx#163.com", "", "", false},
		{"@", "", "", false},
		{"", "", "", false},
	} {
		mailbox, right, present := codes.Email(test.text).Unreachable()
		if mailbox != test.mailbox || right != test.right || present != test.present {
			t.Errorf("%q: %q, %q, %v; want %q, %q, %v", test.text, mailbox, right, present, test.mailbox, test.right, test.present)
		}
	}
}

func ExamplePhone_Unreachable() {
	for _, p := range []codes.Phone{"0954-7013891（传真）", "0954-701389", "无"} {
		number, present := p.Unreachable()
		fmt.Printf("%q %v\n", number, present)
	}
	// Output:
	// "" true
	// "0954-701389" true
	// "" false
}

func ExampleEmail_Unreachable() {
	mailbox, right, _ := codes.Email("邮箱：zwgk＠gov.cn").Unreachable()
	fmt.Println(mailbox, right)
	// Output: zwgk＠gov.cn zwgk@gov.cn
}
