package govreport

import (
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules about what is copied from the report of the year before: X5 and X7.

var ruleX5 = rule{
	code: "X5", severity: Warning, editions: both, unexpressed: readsText, explainable: true, needsMore: true,
	title:   "不得照搬上一年度报告",
	basis:   "国办公开办函〔2021〕30号：年度报告不得内容雷同",
	message: "{tables}的数与上一年度报告完全相同，可能没有更新",
	variants: []sentence{
		{"text", "文字与上一年度报告一字不差（{count} 字）"},
		{"textButFigures", "文字除数字外与上一年度报告完全相同（{count} 字）"},
	},
	help:  "按本年度的实际情况填写。",
	judge: (*checker).notLastYears,
}

// notLastYears is rule X5: the tables are one finding, whichever of them are last year's, and each text is one.
func (c *checker) notLastYears() Answer {
	if c.previous == nil {
		return NotApplicable
	}
	answer := Holds
	if c.previous.Edition == c.form.Edition {
		answer = c.copiedTables()
	}
	// What section 六 says of fees may well be the same every year.
	const long, longer = 100, 200
	for i, texts := range [...][2]string{
		{c.report.Overview.Text, c.previous.Overview.Text},
		{c.report.OtherMatters.Text, c.previous.OtherMatters.Text},
	} {
		f := Finding{Pointer: [...]string{"/overview/text", "/otherMatters/text"}[i], Variant: "text"}
		least, severity := long, Warning
		if i > 0 {
			least, severity = longer, Advice
		}
		n, same := sameText(texts[0], texts[1], true)
		if !same && i == 0 {
			f.Variant, least, severity = "textButFigures", longer, Advice
			n, same = sameText(texts[0], texts[1], false)
		}
		if same && n >= least {
			f.Severity = severity
			f.argNumber("count", int64(n))
			answer = c.add(&f)
		}
	}
	return answer
}

// copiedTables tells of the tables whose numbers are last year's.
func (c *checker) copiedTables() Answer {
	var f Finding
	var sections Text
	copied := 0
	for i := range c.form.Tables {
		section := &c.form.Tables[i].Section
		if !c.isCopied(section) {
			continue
		}
		if f.Pointer == "" {
			f.Pointer = section.Pointer
		}
		copied++
		sections = sections.join(byCommas, Verbatim(section.Number))
	}
	switch copied {
	case 0:
		return Holds
	case 1:
		f.arg("tables", Text{zh: "表中", key: "tables.one"})
	default:
		f.arg("tables", Text{zh: "第{list}部分", key: "tables.several"}.with("list", sections))
	}
	return c.add(&f)
}

// isCopied reports whether all cells of a section hold the numbers of the year before, too many to agree by chance. What
// follows from other cells tells nothing, nor does a stock that need not change.
func (c *checker) isCopied(section *Section) bool {
	const chance = 8 // two numbers of two and three digits, or three of two
	told, cells := 0, 0
	for i, cell := range c.form.Cells {
		if cell.Section.Pointer != section.Pointer {
			continue
		}
		before := i + previousIndex
		n := c.cells.n[i]
		if c.cells.known[i] != c.cells.known[before] || c.cells.known[i] && n != c.cells.n[before] {
			return false
		}
		if n == 0 || hanzi.Words("/received/ /outcomes/total/").In(cell.Pointer) ||
			hanzi.Words("/total /inForce /publishedTotal /previousItems").End(cell.Pointer) {
			continue
		}
		if cells++; cell.Kind == AmountCell {
			n /= amountUnit
		}
		for told++; n >= 10 || n <= -10; n /= 10 {
			told += 2 // a small number agrees easily, one of two digits hardly
		}
	}
	return cells >= 2 && told >= chance
}

// sameText reports whether two texts are the same but for space and, unless they count, figures; n is how many characters
// of them are compared.
func sameText(a, b string, figures bool) (n int, same bool) {
	for {
		x, rest := nextTold(a, figures)
		y, other := nextTold(b, figures)
		switch {
		case x != y:
			return n, false
		case x == 0:
			return n, true
		}
		a, b, n = rest, other, n+1
	}
}

// nextTold returns the next character of a text that tells something, and what is behind it; 0 at its end.
func nextTold(text string, figures bool) (r rune, rest string) {
	for text != "" {
		r, size := utf8.DecodeRuneInString(text)
		text = text[size:]
		digit := hanzi.IsDigit(r)
		if !hanzi.IsBlank(r) && (figures || !digit && r != ',' && r != '.') {
			return r, text
		}
	}
	return 0, ""
}

var ruleX7 = rule{
	code: "X7", severity: Advice, editions: both, unexpressed: readsText, needsMore: true,
	title:   "问题及改进情况应逐年更新",
	basis:   "条例第五十条第四项；国办公开办函〔2021〕30号：年度报告不得内容雷同",
	message: "与上一年度报告的文字相同（{count} 字），没有写上一年度所列问题改进得如何",
	help:    "写明上一年度问题的改进情况和本年度的新问题。",
	judge:   (*checker).sameProblems,
}

// sameProblems is rule X7.
func (c *checker) sameProblems() Answer {
	if c.previous == nil {
		return NotApplicable
	}
	const long = 60
	n, same := sameText(c.report.Problems.Text, c.previous.Problems.Text, false)
	if !same || n < long {
		return Holds
	}
	f := Finding{Pointer: "/problems/text"}
	f.argNumber("count", int64(n))
	return c.add(&f)
}
