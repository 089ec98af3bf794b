package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules about text that was copied from elsewhere: a specimen (S17), another organ (S18).

var ruleS17 = rule{
	code: "S17", severity: Warning, editions: both, unexpressed: readsText,
	title:   "没有残留的模板文字",
	basis:   "国办公开办函〔2021〕30号：内容准确、全面",
	message: "“{quote}”像是没有填写的模板文字",
	help:    "填上实际的名称、日期或数字；有意隐去的，换一种写法。",
	judge:   (*checker).templateLeftovers,
}

// templateLeftovers is rule S17: one finding a text, quoting the first. A report whose organ is called 某某县 is a specimen,
// in which 某某 is a name.
func (c *checker) templateLeftovers() Answer {
	specimen := strings.Contains(c.report.Organ.Name, "某某")
	answer := Holds
	sections := c.allTexts()
	for i := range sections {
		s := &sections[i]
		f := Finding{Pointer: s.pointer}
		if len(s.templates) > 0 {
			f.quotes(s, s.templates[0])
			answer = c.add(&f)
		} else if start, end := hanzi.Leftover(s.Plain, specimen); end != 0 {
			f.quotes(s, s.around(start, end))
			answer = c.add(&f)
		}
	}
	return answer
}

// around is a place with the characters beside it, within its line.
func (s *proseSection) around(start, end int) hanzi.Segment {
	text := s.Plain
	const beside = 8
	for range beside {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if size == 0 || hanzi.EndsClause(r) {
			break
		}
		start -= size
	}
	for range beside {
		r, size := utf8.DecodeRuneInString(text[end:])
		if size == 0 || hanzi.EndsClause(r) {
			break
		}
		end += size
	}
	return hanzi.Segment{Start: start, End: end}
}

var ruleS18 = rule{
	code: "S18", severity: Warning, editions: both, unexpressed: readsText,
	title:   "前后是同一个机关",
	basis:   "国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，追究责任",
	message: "报告机关是“{organ}”，文中却自称“{quote}”，可能照搬了其他机关的文字",
	variants: []sentence{
		{"higherGovernment", "“{quote}”说的是向上级政府提出的申请，不是向“{organ}”提出的，可能照搬了其他机关的文字"},
	},
	help:  "核对文字，改为本机关的名称和数字。",
	judge: (*checker).oneOrgan,
}

// oneOrgan is rule S18. Only clear contradictions are told: an organ speaks of its region (我县), its superiors (市局) and
// its parts in its own voice.
func (c *checker) oneOrgan() Answer {
	name := c.plainName()
	if name == "" || !hanzi.Words("局 厅 镇 乡 街道 政府 办事处 县 市 区").End(name) {
		return NotApplicable
	}
	answer := Holds
	prose := c.prose()
	for i := range prose {
		answer = max(answer, c.foreignReceiver(&prose[i], name))
	}
	for i := range selfNames {
		if !strings.ContainsAny(name, selfNames[i].name) {
			answer = max(answer, c.foreignSelf(&selfNames[i], name))
		}
	}
	return answer
}

// foreignReceiver finds what a street office copied from its city: 向市政府及市政府办公室提出的政府信息公开申请 5 件.
func (c *checker) foreignReceiver(s *proseSection, name string) Answer {
	if !hanzi.Words("镇 乡 街道 办事处 局 厅").End(name) && c.report.Organ.Kind != Township {
		return NotApplicable
	}
	const reach = 600 // bytes of a clause that are looked into
	end := 0          // of the clause
	for at := 0; ; {
		i := hanzi.Index(s.Plain[at:], "向")
		if i < 0 {
			return NotApplicable
		}
		at += i
		rest := s.Plain[at+len("向"):]
		region := hanzi.Words("市 县 区 省 州 旗").At(rest)
		if at >= end {
			end = hanzi.Clause(s.Plain, at).End
		}
		start := at
		clause := s.Plain[start:min(end, start+reach)]
		at += len("向")
		if region == "" || !hanzi.Words("政府 人民政府").Begin(rest[len(region):]) || !hanzi.Words("提出 提交 递交").In(clause) ||
			!hanzi.Words("信息公开申请").In(clause) || !startsWithDigitBehind(clause) {
			continue
		}
		if hanzi.Words("复议 诉讼 转 承办 代 协助 配合").In(hanzi.Sentence(s.Plain, at).Of(s.Plain)) {
			continue
		}
		f := Finding{Pointer: s.pointer, Variant: "higherGovernment"}
		f.quotes(s, hanzi.Segment{Start: start, End: end})
		f.argVerbatim("organ", c.report.Organ.Name)
		return c.add(&f)
	}
}

// startsWithDigitBehind reports whether a number follows the word 申请.
func startsWithDigitBehind(clause string) bool {
	i := strings.LastIndex(clause, "申请")
	return i >= 0 && hanzi.BeginsWithDigit(strings.TrimLeft(clause[i+len("申请"):], " 共"))
}

// foreignSelf tells of an organ that calls itself by what another sort of organ does: twice, or once and by nothing else.
func (c *checker) foreignSelf(self *selfName, name string) Answer {
	var f Finding
	times := 0
	prose := c.prose()
	for i := range prose {
		s := &prose[i]
		n, at := self.in(s.Plain)
		if n > 0 && times == 0 {
			f.Pointer = s.pointer
			f.quotes(s, s.around(at, at))
		}
		times += n
	}
	if times == 0 || times == 1 && c.namesItself(name) {
		return Holds
	}
	f.argVerbatim("organ", c.report.Organ.Name)
	return c.add(&f)
}

// namesItself reports whether the text calls the organ by what it is.
func (c *checker) namesItself(name string) bool {
	return c.anyProse(func(text string) bool {
		for i := range selfNames {
			if times, _ := selfNames[i].in(text); times > 0 && strings.ContainsAny(name, selfNames[i].name) {
				return true
			}
		}
		return strings.Contains(text, name) || hanzi.SelfOfAny.In(text)
	})
}

var selfNames = [...]selfName{
	{"我局", "局"},
	{"我厅", "厅"},
	{"我镇", "镇"},
	{"我乡", "乡"},
	{"我街道", "街"},
}

// A selfName is what an organ of one sort calls itself by, and the characters its name then holds.
type selfName struct {
	words hanzi.Words
	name  string
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
