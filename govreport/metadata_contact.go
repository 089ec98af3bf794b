package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// phoneCanBeDialled is rule M7. It speaks only when nothing in the text can be dialled: extensions, second numbers, faxes
// and office hours stand there too.
func (c *checker) phoneCanBeDialled() Answer {
	text := string(c.report.Organ.Phone)
	var d [24]byte // the digits of one number
	wrong, answer := "", NotApplicable
	for at := 0; at < len(text); {
		n, from, to, plus := 0, at, at, false
		lead, tail := 0, 0 // digits before the first dash, and behind the last
		for i, r := range text[at:] {
			if digit, ok := hanzi.Digit(r); ok {
				if n == 0 {
					from = at + i
				}
				if n < len(d) {
					d[n] = byte('0' + digit)
				}
				n, tail, to = n+1, tail+1, at+i+utf8.RuneLen(r)
				continue
			}
			if n == 0 {
				plus = r == '+' || r == '＋'
			}
			if n > 0 && !hanzi.IsBlank(r) && !strings.ContainsRune("-—–－‐‑−)）(（", r) {
				break
			}
			if n >= 7 && n <= len(d) && hanzi.IsBlank(r) && canBeDialled(string(d[:n]), lead, tail) {
				return Holds // another number may follow
			}
			if n > 0 && !hanzi.IsBlank(r) {
				if tail = 0; lead == 0 {
					lead = n
				}
			}
		}
		if n == 0 {
			break
		}
		at = to
		if n < 5 {
			continue // an extension, the end of another number, a time of day
		}
		if plus || n <= len(d) && canBeDialled(string(d[:n]), lead, tail) {
			return Holds
		}
		if wrong == "" {
			wrong, answer = text[from:to], Fails
		}
	}
	if wrong == "" {
		return answer
	}
	return c.add(&Finding{Pointer: "/organ/phone", Quote: wrong, Actual: TextValue(text)})
}

// canBeDialled reports whether digits, without the marks between them, are a number with or without area code and
// extension; the first mark stood behind lead digits, the last before tail.
func canBeDialled(d string, lead, tail int) bool {
	n := len(d)
	if n >= 12 && strings.HasPrefix(d, "86") {
		return true // from abroad
	}
	area := 4
	if hanzi.Words("01 02").Begin(d) {
		area = 3
	}
	switch local := n - area; {
	case d[0] == '0': // the digits of a hotline behind an area code, or those of a line, with an extension or a second line
		if lead == 3 && area == 4 || local == 9 && tail == local {
			return false
		}
		return local >= 7 && (local <= 8 || lead > 0) || local >= 5 && (d[area] == '1' || d[area] == '9')
	case n <= 6:
		return d[0] == '1' || d[0] == '9' || d[0] == '6' // hotlines; short numbers within an organ
	case n <= 8:
		return d[0] >= '2'
	case lead == 7 || lead == 8:
		return true
	}
	return n == 11 && d[0] == '1' || n == 10 && (d[0] == '4' || d[0] == '8')
}

// addressesWork is rule M8.
func (c *checker) addressesWork() Answer {
	return max(c.mailboxWorks(), c.websiteIsGovernment())
}

// mailboxWorks judges the mailboxes. Where no @ stands the text may be meant to keep robots out (#, at) or say that there
// is none.
func (c *checker) mailboxWorks() Answer {
	text := string(c.report.Organ.Email)
	answer := NotApplicable
	for text != "" {
		end := strings.IndexFunc(text, partsMailboxes)
		if end < 0 {
			end = len(text)
		}
		mailbox := text[:end]
		if end < len(text) {
			_, size := utf8.DecodeRuneInString(text[end:])
			end += size
		}
		text = text[end:]
		if mailbox == "@" || !strings.Contains(mailbox, "@") && !strings.Contains(mailbox, "＠") {
			continue
		}
		if answer = max(answer, Holds); isMailbox(mailbox) {
			continue
		}
		f := Finding{Pointer: "/organ/email", Quote: mailbox}
		if right := halfWidth(mailbox); isMailbox(right) {
			f.Variant, f.Expected = "fullWidth", TextValue(right)
			if mailbox == string(c.report.Organ.Email) {
				f.Repair = []Repair{{f.Pointer, f.Expected}}
			}
		}
		return c.add(&f)
	}
	return answer
}

// partsMailboxes reports what stands between mailboxes, or between one and what is said of it.
func partsMailboxes(r rune) bool {
	return hanzi.IsBlank(r) || hanzi.IsIdeograph(r) || strings.ContainsRune("、,，;；/／()（）:：<>《》[]【】|。", r)
}

// isMailbox reports what mail may reach: something, one @, and a domain with a dot within.
func isMailbox(s string) bool {
	local, domain, _ := strings.Cut(s, "@")
	dot := strings.LastIndexByte(domain, '.')
	if local == "" || dot <= 0 || dot+2 >= len(domain) || domain[0] == '.' || strings.Contains(domain, "..") {
		return false
	}
	return consistsOf(domain, ".-") && !strings.HasSuffix(domain, ".con")
}

// halfWidth writes full-width letters, digits and marks as plain ones.
func halfWidth(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '！' && r <= '～' {
			return r - '！' + '!'
		}
		return r
	}, s)
}

// websiteIsGovernment judges the host of the address. Whether an organ that is none of the government may have such a name
// is doubtful, so it is not asked to.
func (c *checker) websiteIsGovernment() Answer {
	o := &c.report.Organ
	host := hostOf(o.Website.URL)
	if host == "" || !o.isPublic() {
		return NotApplicable
	}
	if endsInASCII("."+host, ".gov.cn") || hanzi.Words(".政务 .政務 .公益").End(host) || strings.Contains(host, ".xn--") {
		return Holds
	}
	return c.add(&Finding{Pointer: "/organ/website/url", Variant: "notGovernment", Quote: o.Website.URL, Actual: TextValue(host)})
}

// endsInASCII reports whether s ends with small letters or marks, whatever their case in s.
func endsInASCII(s, end string) bool {
	at := len(s) - len(end)
	for i := 0; at >= 0 && i < len(end); i++ {
		if s[at+i]|0x20 != end[i] {
			return false
		}
	}
	return at >= 0
}

// hostOf returns the host of a web address with or without http:// before it, "" when it cannot be told.
func hostOf(url string) string {
	if scheme, rest, ok := strings.Cut(url, "://"); ok {
		if len(scheme) > len("https") || !endsInASCII(scheme, "http") && !endsInASCII(scheme, "https") {
			return ""
		}
		url = rest
	}
	if end := strings.IndexAny(url, "/?#\\"); end >= 0 {
		url = url[:end]
	}
	url = url[strings.LastIndexByte(url, '@')+1:]
	if port := strings.LastIndexByte(url, ':'); port >= 0 && hanzi.IsDigits(url[port+1:]) {
		url = url[:port]
	}
	url = strings.TrimSuffix(url, ".")
	if !strings.Contains(url, ".") || strings.ContainsAny(url, " \t\n,;，；。（）") {
		return ""
	}
	return url
}
