package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// The rules about slips of the pen: what no writer means. How one writes is no business of theirs.

var ruleS20 = rule{
	code: "S20", severity: Advice, editions: both, unexpressed: readsText,
	title:   "没有多写一遍的词",
	basis:   "国办公开办函〔2021〕30号：内容准确、全面",
	message: "“{quote}”：“{slip}”像是多写了一遍",
	help:    "删去多写的一遍；是两个词连在一起的，可以加“的”或者标点隔开。",
	judge:   (*checker).doubledWords,
}

// doubledWords is rule S20.
func (c *checker) doubledWords() Answer { return c.slips(hanzi.DoubledWords) }

// The three rules below are about marks. They are three because one may be switched off without the others.

const punctuation = "GB/T 15834—2011《标点符号用法》"

var ruleS21 = rule{
	code: "S21", severity: Advice, editions: both, unexpressed: readsText,
	title:   "括号、引号、书名号成对",
	basis:   punctuation,
	message: "“{quote}”：“{slip}”没有另一半",
	help:    "补上缺的一半，或者删去多余的一半。",
	judge:   (*checker).pairedMarks,
}

// pairedMarks is rule S21.
func (c *checker) pairedMarks() Answer { return c.slips(hanzi.UnpairedMarks) }

var ruleS22 = rule{
	code: "S22", severity: Advice, editions: both, unexpressed: readsText,
	title:   "没有连在一起的标点",
	basis:   punctuation,
	message: "“{quote}”：“{slip}”连在一起，只应有一个",
	help:    "留下应有的一个；两个标点之间缺了文字的，补上文字。",
	judge:   (*checker).loneMarks,
}

// loneMarks is rule S22.
func (c *checker) loneMarks() Answer { return c.slips(hanzi.RunsOfPoints) }

var ruleS23 = rule{
	code: "S23", severity: Advice, editions: both, unexpressed: readsText,
	title:   "没有混用的半角标点",
	basis:   punctuation,
	message: "“{quote}”：“{slip}”是半角标点，其余的是全角标点",
	help:    "改为全角标点。",
	judge:   (*checker).fullWidthMarks,
}

// fullWidthMarks is rule S23. A text that has half-width marks everywhere is as its writer wants it.
func (c *checker) fullWidthMarks() Answer { return c.slips(hanzi.HalfWidthMarks) }

// slips reports the slips of one kind. Each text is looked through for all kinds when the first of the rules asks.
func (c *checker) slips(kind int) Answer {
	answer := Holds
	texts := c.allTexts()
	for i := range texts {
		s := &texts[i]
		if !s.looked {
			s.looked, s.slips = true, hanzi.SlipsOf(s.Plain)
		}
		for _, slip := range s.slips[kind] {
			f := Finding{Pointer: s.pointer}
			f.quotes(s, s.around(slip.Start, slip.End))
			f.argVerbatim("slip", s.Quote(slip))
			answer = c.add(&f)
		}
	}
	return answer
}
