package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules about how the organ is reached: telephones (M7) and mailboxes (M8).

var ruleM7 = rule{
	code: "M7", severity: Advice, editions: both, unexpressed: readsText,
	title:   "联系电话可以拨通",
	basis:   "电话号码的位数：区号 3 至 4 位，号码 7 至 8 位；手机 11 位",
	message: "“{quote}”不像电话号码，位数多了或少了",
	help:    "核对联系电话，写明区号。",
	judge:   (*checker).phoneCanBeDialled,
}

// phoneCanBeDialled is rule M7. It speaks only when nothing in the text can be dialled.
func (c *checker) phoneCanBeDialled() Answer {
	phone := c.report.Organ.Phone
	wrong, present := phone.Unreachable()
	switch {
	case !present:
		return NotApplicable
	case wrong == "":
		return Holds
	}
	return c.add(&Finding{Pointer: "/organ/phone", Quote: wrong, Actual: TextValue(string(phone))})
}

var ruleM8 = rule{
	code: "M8", severity: Advice, editions: both, unexpressed: readsText,
	title:   "邮箱和网址可用",
	basis:   "电子邮箱的写法；国办函〔2018〕55号：政府网站使用“.gov.cn”或“.政务”域名",
	message: "“{quote}”不是完整的电子邮箱",
	variants: []sentence{
		{"fullWidth", "电子邮箱“{quote}”中有全角字符，应写作“{expected}”"},
		{"notGovernment", "网址的域名是 {actual}，不是政府网站的域名（.gov.cn）"},
	},
	help:  "核对邮箱和网址，填政府网站上发布本报告的地址。",
	judge: (*checker).addressesWork,
}

// addressesWork is rule M8.
func (c *checker) addressesWork() Answer {
	return max(c.mailboxWorks(), c.websiteIsGovernment())
}

// mailboxWorks judges the mailboxes.
func (c *checker) mailboxWorks() Answer {
	email := c.report.Organ.Email
	wrong, right, present := email.Unreachable()
	switch {
	case !present:
		return NotApplicable
	case wrong == "":
		return Holds
	}
	f := Finding{Pointer: "/organ/email", Quote: wrong}
	if right != "" {
		f.Variant, f.Expected = "fullWidth", TextValue(string(right))
		if wrong == string(email) {
			f.Repair = []Repair{{f.Pointer, f.Expected}}
		}
	}
	return c.add(&f)
}

// websiteIsGovernment judges the host of the address. Whether an organ that is none of the government may have such a name
// is doubtful, so it is not asked to.
func (c *checker) websiteIsGovernment() Answer {
	o := &c.report.Organ
	host := hostOf(o.Website.URL)
	if host == "" || !o.isPublic() {
		return NotApplicable
	}
	if endsInASCII("."+host, ".gov.cn") || hanzi.Words(".政务 .公益").End(hanzi.Simplify(host)) || strings.Contains(host, ".xn--") {
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
