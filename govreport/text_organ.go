package govreport

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A selfName is what an organ of one sort calls itself by, and the characters its name then holds.
type selfName struct {
	words hanzi.Words
	name  string
}

var selfNames = [...]selfName{
	{"我局", "局"},
	{"我厅", "厅"},
	{"我镇", "镇"},
	{"我乡", "乡"},
	{"我街道", "街"},
}

// oneOrgan is rule S18. Only clear contradictions are told: an organ speaks of its region (我县), its superiors (市局) and
// its parts in its own voice.
func (c *checker) oneOrgan() Answer {
	name := c.plainName()
	if name == "" || !hanzi.Words("局 厅 镇 乡 街道 政府 办事处 县 市 区").End(name) {
		return NotApplicable
	}
	answer := Holds
	for _, s := range c.prose() {
		answer = max(answer, c.foreignReceiver(&s, name))
	}
	for i := range selfNames {
		if !strings.ContainsAny(name, selfNames[i].name) {
			answer = max(answer, c.foreignSelf(&selfNames[i], name))
		}
	}
	return answer
}

// foreignSelf tells of an organ that calls itself by what another sort of organ does: twice, or once and by nothing else.
func (c *checker) foreignSelf(self *selfName, name string) Answer {
	var f Finding
	times := 0
	for _, s := range c.prose() {
		n, at := self.in(s.Plain)
		if n > 0 && times == 0 {
			f.Pointer, f.Quote = s.pointer, s.quoteAround(at, at)
		}
		times += n
	}
	if times == 0 || times == 1 && c.namesItself(name) {
		return Holds
	}
	f.argVerbatim("organ", c.report.Organ.Name)
	return c.add(&f)
}

// in counts the words in a text and returns the first one's place.
func (n *selfName) in(text string) (times, first int) {
	for at := 0; ; {
		i := hanzi.Index(text[at:], "我")
		if i < 0 {
			return times, first
		}
		at += i
		word := n.words.At(text[at:])
		if word != "" && !hanzi.Words("自 忘 “ 「").End(text[:at]) && !hanzi.Words("村 镇 乡 街 部 限").Begin(text[at+len(word):]) {
			if times == 0 {
				first = at
			}
			times++
		}
		at += len("我")
	}
}

// namesItself reports whether the text calls the organ by what it is.
func (c *checker) namesItself(name string) bool {
	for _, s := range c.prose() {
		if strings.Contains(s.Plain, name) || hanzi.SelfOfAny.In(s.Plain) {
			return true
		}
		for i := range selfNames {
			if times, _ := selfNames[i].in(s.Plain); times > 0 && strings.ContainsAny(name, selfNames[i].name) {
				return true
			}
		}
	}
	return false
}

// foreignReceiver finds what a street office copied from its city: 向市政府及市政府办公室提出的政府信息公开申请 5 件.
func (c *checker) foreignReceiver(s *proseSection, name string) Answer {
	if !hanzi.Words("镇 乡 街道 办事处 局 厅").End(name) && c.report.Organ.Kind != Township {
		return NotApplicable
	}
	for at := 0; ; {
		i := hanzi.Index(s.Plain[at:], "向")
		if i < 0 {
			return NotApplicable
		}
		at += i
		rest := s.Plain[at+len("向"):]
		region := hanzi.Words("市 县 区 省 州 旗").At(rest)
		end := hanzi.Clause(s.Plain, at).End
		start := at
		clause := s.Plain[start:end]
		at += len("向")
		if region == "" || !hanzi.Words("政府 人民政府").Begin(rest[len(region):]) || !hanzi.Words("提出 提交 递交").In(clause) ||
			!hanzi.Words("信息公开申请").In(clause) || !startsWithDigitBehind(clause) {
			continue
		}
		if hanzi.Words("复议 诉讼 转 承办 代 协助 配合").In(hanzi.Sentence(s.Plain, at).Of(s.Plain)) {
			continue
		}
		f := Finding{Pointer: s.pointer, Variant: "higherGovernment", Quote: s.Printed[start:end]}
		f.argVerbatim("organ", c.report.Organ.Name)
		return c.add(&f)
	}
}

// startsWithDigitBehind reports whether a number follows the word 申请.
func startsWithDigitBehind(clause string) bool {
	i := strings.LastIndex(clause, "申请")
	return i >= 0 && hanzi.BeginsWithDigit(strings.TrimLeft(clause[i+len("申请"):], " 共"))
}
