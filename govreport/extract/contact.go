package extract

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file mines header, preamble and footer for what they state about the organ. What is not well formed is noted and
// not taken.

// A field is a member of the organ that a page states behind a label.
type field struct {
	pointer string
	labels  []string
	reach   string // characters a value may hold beside letters and digits; a code has none, and needs no colon before it
	letters bool   // whether it may hold Chinese characters
	put     func(*govreport.Organ, string) (string, bool)
}

// contactFields are the fields of the preamble and the footer.
var contactFields = [...]field{
	{"/organ/phone", []string{"联系电话", "咨询电话", "办公电话", "电话"}, "-()+、/转", false, func(o *govreport.Organ, s string) (string, bool) {
		return keep((*string)(&o.Phone), s, codes.Phone(s).WellFormed())
	}},
	{"/organ/email", []string{"电子邮箱", "电子信箱", "电子邮件", "邮箱", "e-mail", "email"}, "@._-+", false, func(o *govreport.Organ, s string) (string, bool) {
		return keep((*string)(&o.Email), s, codes.Email(s).WellFormed())
	}},
	{"/organ/postcode", []string{"邮政编码", "邮编"}, "", false, func(o *govreport.Organ, s string) (string, bool) {
		return keep((*string)(&o.Postcode), s, codes.Postcode(s).WellFormed())
	}},
	{"/organ/address", []string{"联系地址", "通讯地址", "通信地址", "办公地址", "地址"}, "-()#、", true, func(o *govreport.Organ, s string) (string, bool) {
		return keep(&o.Address, s, len(lettersOf(s)) >= 3)
	}},
	{"/organ/creditCode", []string{"统一社会信用代码"}, "", false, func(o *govreport.Organ, s string) (string, bool) {
		return keep((*string)(&o.CreditCode), s, codes.Credit(s).WellFormed())
	}},
	{"/organ/website/siteCode", []string{"网站标识码", "标识码"}, "", false, func(o *govreport.Organ, s string) (string, bool) {
		return keep((*string)(&o.Website.SiteCode), s, codes.Site(s).WellFormed())
	}},
}

// keep puts a value into a member that is still empty. It returns what the member holds, and whether the value was good.
func keep(member *string, s string, good bool) (string, bool) {
	if good && *member == "" {
		*member = s
	}
	return *member, good
}

// readContacts reads the labelled fields.
func (rd *reader) readContacts(parts []span) {
	for i := range contactFields {
		f := &contactFields[i]
		for _, s := range parts {
			rd.readField(f, s)
		}
	}
	rd.readMailboxes(parts)
}

func (rd *reader) readField(f *field, s span) {
	for at := s.from; at < s.to; {
		label, end := rd.d.firstLabel(f.labels, span{at, s.to})
		if end < 0 {
			return
		}
		at = end
		colon := false
		for at < s.to && (rd.d.glyphs[at].r == ':' || rd.d.glyphs[at].r == '为' && !colon) {
			colon = true
			at++
		}
		if !colon && f.reach != "" || rd.belongsToOther(label) {
			continue
		}
		value := rd.valueBehind(f, span{at, s.to})
		if value.empty() {
			continue
		}
		at = value.to
		rd.take(f.pointer, value, func(text string) (string, bool) { return f.put(&rd.report.Organ, text) })
	}
}

// take puts a value that a page states into the report, or notes why not.
func (rd *reader) take(pointer string, at span, put func(string) (string, bool)) {
	text := rd.d.compact(at)
	held, good := put(text)
	if !good { // full-width, perhaps
		text = rd.d.plain(at)
		held, good = put(text)
	}
	switch {
	case !good:
		rd.note(Note{Kind: Malformed, Pointer: pointer, Quote: rd.d.quote(at)}, at)
	case hanzi.FoldString(held) != hanzi.FoldString(text):
		rd.note(Note{Kind: ValueConflict, Pointer: pointer, Quote: rd.d.quote(at)}, at)
	default:
		for _, source := range rd.out.Sources {
			if source.Pointer == pointer {
				return
			}
		}
		rd.found(pointer, at)
	}
}

// plain returns a value with its marks and digits folded, letters as they are, and without space.
func (d *document) plain(s span) string {
	var b strings.Builder
	for i := s.from; i < s.to; i++ {
		if r := d.glyphs[i].r; isLetter(r) {
			b.WriteRune(d.original(i))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// firstLabel finds the first of some labels in a span and returns where it begins and ends, or -1.
func (d *document) firstLabel(labels []string, s span) (from, end int) {
	for i := s.from; i < s.to; i++ {
		for _, label := range labels {
			if r := d.glyphs[i].r; r|0x20 == rune(label[0]) || r >= 0x80 && strings.HasPrefix(label, string(r)) {
				if end, ok := d.matchWord(i, s.to, label); ok {
					return i, end
				}
			}
		}
	}
	return -1, -1
}

// matchWord compares a word character by character, whatever its case.
func (d *document) matchWord(i, to int, word string) (end int, ok bool) {
	for _, want := range word {
		if i >= to {
			return 0, false
		}
		r := d.glyphs[i].r
		if r >= 'A' && r <= 'Z' {
			r |= 0x20
		}
		if r != want {
			return 0, false
		}
		i++
	}
	return i, true
}

// belongsToOther reports a label that is the end of another word: 网站地址, 电子邮箱地址, 监督电话, 传真电话.
func (rd *reader) belongsToOther(label int) bool {
	if label == 0 || rd.d.glyphs[label].gap != noGap {
		return false
	}
	switch rd.d.glyphs[label-1].r {
	case '站', '箱', '网', '载', '接', '件', '督', '报', '线', '真':
		return true
	}
	return false
}

// valueBehind returns the glyphs of a value: as far as its characters go, less what closes the clause or bracket around it.
func (rd *reader) valueBehind(f *field, s span) span {
	const longest = 80
	i, open := s.from, 0
	for ; i < s.to && i < s.from+longest && (i == s.from || rd.d.glyphs[i].gap == noGap || rd.goesOn(f, i, s)); i++ {
		r := rd.d.glyphs[i].r
		switch r {
		case '(':
			open++
		case ')':
			open--
		}
		han := isLetter(r) && r >= 0x80
		if open < 0 || !isDigit(r) && !(isLetter(r) && !han) && !(han && f.letters) && !strings.ContainsRune(f.reach, r) {
			break
		}
	}
	for i > s.from && strings.ContainsRune("、/-(+._转", rd.d.glyphs[i-1].r) {
		i--
	}
	return span{s.from, i}
}

// goesOn reports whether a value that may fill a span goes on behind the space before a glyph: on the next line of a narrow page,
// beside a mark that joins numbers, behind an area code, or beside the number of a house or room (人民路 12 号).
func (rd *reader) goesOn(f *field, i int, s span) bool {
	const joining, numbered = "-、转", "号栋幢楼层室巷弄单组"
	r, before := rd.d.glyphs[i].r, rd.d.glyphs[i-1].r
	switch {
	case rd.d.isWrap(i):
		return true
	case f.reach == "":
		return false
	case strings.ContainsRune(joining, r) && strings.ContainsRune(f.reach, r), strings.ContainsRune(joining, before) && strings.ContainsRune(f.reach, before):
		return true
	case strings.ContainsRune(f.reach, '转'):
		const areaCode = 4 // digits
		first := rd.d.glyphs[s.from].r
		return isDigit(r) && (first == '0' && i-s.from <= areaCode || first == '(' && before == ')')
	case !f.letters || rd.d.glyphs[i].gap != spaceGap:
		return false
	}
	for i < s.to && isDigit(rd.d.glyphs[i].r) {
		i++
	}
	return i < s.to && strings.ContainsRune(numbered, rd.d.glyphs[i].r) && (isDigit(r) || isDigit(before))
}

// readMailboxes takes a mailbox that stands without a label, when there is none with one.
func (rd *reader) readMailboxes(parts []span) {
	for _, s := range parts {
		for i := s.from; i < s.to && rd.report.Organ.Email == ""; i++ {
			if rd.d.glyphs[i].r != '@' {
				continue
			}
			at := rd.mailboxAround(i, s)
			if codes.Email(rd.d.plain(at)).WellFormed() {
				rd.report.Organ.Email = codes.Email(rd.d.plain(at))
				rd.found("/organ/email", at)
			}
		}
	}
}

func (rd *reader) mailboxAround(i int, s span) span {
	const longest = 60
	part := func(r rune) bool { return r < 0x80 && (isLetter(r) || isDigit(r) || strings.ContainsRune("._-+", r)) }
	together := func(i int) bool { return rd.d.glyphs[i].gap == noGap || rd.d.isWrap(i) }
	at := span{i, i + 1}
	for at.from > s.from && i-at.from < longest && part(rd.d.glyphs[at.from-1].r) && together(at.from) {
		at.from--
	}
	for at.to < s.to && at.to-i < longest && part(rd.d.glyphs[at.to].r) && together(at.to) {
		at.to++
	}
	return at
}

// readFilings finds the ICP and public-security numbers, which have no label before them but their own words.
func (rd *reader) readFilings() {
	website := &rd.report.Organ.Website
	all := rd.d.all()
	for i := 0; i < all.to; i++ {
		switch rd.d.glyphs[i].r {
		case 'I', 'i':
			if end, ok := rd.d.matchWord(i, all.to, "icp备"); ok {
				rd.readFiling("/organ/website/icp", span{i, end}, true, func(s string) (string, bool) {
					s = strings.Replace(s, "icp", "ICP", 1)
					return keep((*string)(&website.ICP), s, codes.ICP(s).WellFormed())
				})
			}
		case '公':
			if end, ok := rd.d.matchWord(i, all.to, "公网安备"); ok {
				rd.readFiling("/organ/website/publicSecurity", span{i, end}, false, func(s string) (string, bool) {
					return keep((*string)(&website.PublicSecurity), s, codes.PublicSecurity(s).WellFormed())
				})
			}
		}
	}
}

// readFiling reads the number behind the words of a filing, with the province before them, if it is one, and the suffix -1
// where one may follow. Without a province the number is not well formed.
func (rd *reader) readFiling(pointer string, at span, suffix bool, put func(string) (string, bool)) {
	to := len(rd.d.glyphs)
	digits := at.to
	for at.to < to && isDigit(rd.d.glyphs[at.to].r) && at.to-digits < 20 {
		at.to++
	}
	if at.to == digits {
		return // the words alone, or 备案号 in prose
	}
	if at.to < to && rd.d.glyphs[at.to].r == '号' {
		at.to++
		if next := at.to + 1; suffix && next < to && rd.d.glyphs[at.to].r == '-' && isDigit(rd.d.glyphs[next].r) {
			at.to = next
			for at.to < to && isDigit(rd.d.glyphs[at.to].r) && rd.d.glyphs[at.to].gap == noGap {
				at.to++
			}
		}
	}
	if at.from > 0 && isProvince(rd.d.glyphs[at.from-1].r) {
		at.from--
	}
	rd.take(pointer, at, put)
}

// isProvince reports the 简称 of a province, as filing numbers begin with.
func isProvince(r rune) bool { return codes.ProvinceAt(string(r)) != codes.Province{} }
