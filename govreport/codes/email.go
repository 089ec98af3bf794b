package codes

import "strings"

// An Email is a contact mailbox (电子邮箱) as printed.
type Email string

// EmailPattern is the regular expression (RE2 and ECMA-262) that matches exactly the well-formed mailboxes.
const EmailPattern = "^[0-9A-Za-z.!#$%&'*+/=?^_`{|}~-]+@([0-9A-Za-z-]+[.])+[A-Za-z]{2,}$"

// WellFormed reports whether the mailbox has one @, no space, and a domain with a dot in it. It asks for no more than
// browsers do; quoted and internationalised mailboxes, which no organ prints, are not well formed.
func (e Email) WellFormed() bool {
	local, domain, ok := strings.Cut(string(e), "@")
	if !ok || local == "" || !consistsOf(local, ".!#$%&'*+/=?^_`{|}~-") {
		return false
	}
	for parted := false; ; parted = true {
		label, rest, more := strings.Cut(domain, ".")
		if label == "" || !consistsOf(label, "-") {
			return false
		}
		if !more {
			return parted && len(label) >= 2 && !strings.ContainsAny(label, "-0123456789")
		}
		domain = rest
	}
}

// consistsOf reports whether s is nothing but ASCII letters, digits and the marks given.
func consistsOf(s, marks string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		letter := c|0x20 >= 'a' && c|0x20 <= 'z'
		digit := c >= '0' && c <= '9'
		if !letter && !digit && strings.IndexByte(marks, c) < 0 {
			return false
		}
	}
	return true
}
