package govreport

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The rules that hold a table against the plainest of statements in prose, which it can contradict outright: that acts were
// published, that applications were received, and that none were. Everything less plain is left to the claims of claims_rules.go.

var ruleT28 = rule{
	code: "T2-8", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText, explainable: true,
	title:   "公开数不应多于决定数",
	basis:   "第二部分表格统计全部处理决定，含依法未公开的",
	message: "处理决定为 {actual} 件，少于文字所述公开数 {published}（“{quote}”）",
	help:    "核对处理决定数量：应包括已公开和依法未公开的全部决定。",
	judge:   (*checker).publishedDecisions,
}

// publishedDecisions is rule T2-8: what was published cannot be more than what was decided. The numbers of a government
// that reports only its own decisions are no measure for what its website publishes.
func (c *checker) publishedDecisions() Answer {
	answer := NotApplicable
	d := &c.report.Disclosure
	for _, act := range [...]struct {
		name, pointer string
		cell          *Count
	}{
		{"行政许可", "/disclosure/licenceDecisions", &d.LicenceDecisions},
		{"行政处罚", "/disclosure/penaltyDecisions", &d.PenaltyDecisions},
		{"行政强制", "/disclosure/coercionDecisions", &d.CoercionDecisions},
	} {
		published, quoted, found := c.published(act.name)
		if !found {
			continue
		}
		decided, ok := act.cell.Int()
		switch {
		case !ok:
			answer = max(answer, c.lacking(act.pointer, act.pointer))
		case published <= decided:
			answer = max(answer, Holds)
		case c.report.Scope != Aggregated && (c.report.Organ.Kind == Government || c.report.Organ.Kind == GovernmentOffice):
			continue
		case c.report.Scope != Aggregated && c.report.Organ.Kind == "":
			answer = max(answer, c.undecided(act.pointer, UnknownOrgan, "/organ/kind"))
		default:
			f := Finding{Pointer: act.pointer, Actual: NumberValue(decided), Quote: quoted}
			f.argNumber("published", published)
			answer = c.add(&f)
		}
	}
	return answer
}

// published finds the largest n of a clause that says 公开行政许可决定 n 件 and nothing else, of this organ and this year.
func (c *checker) published(decision string) (n int64, quoted string, found bool) {
	for _, section := range c.prose() {
		text := section.Plain
		for at := 0; ; {
			i := hanzi.Index(text[at:], decision)
			if i < 0 {
				break
			}
			act := at + i
			at = act + len(decision)
			m, end, ok := plainCount(text, at)
			if !ok || m <= n {
				continue
			}
			start := hanzi.Clause(text, act).Start
			if !publishes(text[start:act]) || !c.isOwn(text[hanzi.Sentence(text, start).Start:end]) {
				continue
			}
			n, quoted, found = m, section.Quote(hanzi.Segment{Start: start, End: end}), true
		}
	}
	return n, quoted, found
}

// publishes reports whether the words before an act end by saying that it was published.
func publishes(before string) bool {
	before = strings.TrimRight(before, " 了出")
	return hanzi.Words("公开 公示 发布 公布").End(before) && !hanzi.Words("未 不 申请公开").In(before)
}

// plainCount reads "决定4件" at a place in a text and where it ends.
func plainCount(text string, at int) (n int64, end int, ok bool) {
	rest := hanzi.Words("决定书 决定 结果 信息 共 计").SkipSpaced(text[at:])
	at = len(text) - len(rest)
	if !hanzi.BeginsWithDigit(rest) {
		return 0, 0, false
	}
	f := hanzi.FigureAt(text, at)
	if f.Digits > 9 || f.Millionths%amountUnit != 0 {
		return 0, 0, false
	}
	measure := hanzi.DecisionMeasures.At(text[f.End:])
	return f.Millionths / amountUnit, f.End + len(measure), measure != ""
}

var ruleT3Z = rule{
	code: "T3-Z", severity: Error, editions: both, unexpressed: readsText,
	title:   "全零与文字矛盾",
	basis:   "第三部分表格与第一部分应一致（条例第五十条）",
	message: "表中没有新收、结转的申请，文字却写“{quote}”",
	variants: []sentence{
		{"fewer", "表中本年新收 {actual} 件，文字却写“{quote}”"},
	},
	help:  "核对申请登记台账，改正第三部分表格或文字。",
	judge: (*checker).zerosAgainstProse,
}

// zerosAgainstProse is rule T3-Z. An error must be certain, so that it reads only sentences that open with this organ, this
// year and the receipt of applications, and can say nothing else.
func (c *checker) zerosAgainstProse() Answer {
	answer := c.zerosAgainst(c.text(overviewText))
	if answer == Fails {
		return answer // once is enough
	}
	return max(answer, c.zerosAgainst(c.text(applicationsNote)))
}

func (c *checker) zerosAgainst(section *proseSection) Answer {
	const receivedAt, carriedAt = "/applications/received/total", "/applications/carriedIn/total"
	a := &c.report.Applications
	received, receivedKnown := a.Received.Total.Int()
	carried, carriedKnown := a.CarriedIn.Total.Int()
	text := section.Plain
	answer := NotApplicable
	var line plainLine
	for at := 0; ; {
		s, ok := c.nextStatement(text, at, &line)
		if !ok {
			return answer
		}
		at = s.clauseEnd
		f := Finding{Pointer: receivedAt, Cells: []string{receivedAt}, Actual: NumberValue(received), Quote: section.Quote(hanzi.Segment{Start: s.start, End: s.end})}
		switch {
		case s.received > 0 && (received+carried > 0 || c.countsApplications()):
			answer = max(answer, Holds) // how many is another question
		case s.received > 0 && receivedKnown && carriedKnown:
			f.bind(carriedAt)
			return c.add(&f)
		case s.received == 0 && receivedKnown && received == 0:
			answer = max(answer, Holds)
		case s.received == 0 && received > 0 && !c.countsOnlyItself():
			answer = max(answer, c.undecided(receivedAt, UnknownScope, "/scope"))
		case s.received == 0 && received > 0 && !someApplications(text):
			f.Variant = "fewer"
			return c.add(&f)
		case s.received > 0 || !receivedKnown:
			answer = max(answer, c.lacking(receivedAt, receivedAt, carriedAt))
		}
	}
}

// countsApplications reports whether any cell of table 3 counts something.
func (c *checker) countsApplications() bool {
	for i, cell := range c.form.Cells {
		if c.cells.known[i] && c.cells.n[i] > 0 && cell.Section.Pointer == "/applications" {
			return true
		}
	}
	return false
}

// countsOnlyItself reports whether the tables are surely about the organ alone, as "we received none" is.
func (c *checker) countsOnlyItself() bool {
	switch c.report.Scope {
	case Own:
		return true
	case Aggregated:
		return false
	}
	switch c.report.Organ.Kind {
	case Department, Township, Subdistrict:
		return true
	}
	return false
}

// A statement is a clause that says how many applications came in.
type statement struct {
	start, end int // of the clause up to a bracket
	clauseEnd  int
	received   int64
}

// nextStatement finds the next plain statement about this year's applications: 收到政府信息公开申请4件, 收到4件申请,
// 未收到政府信息公开申请.
func (c *checker) nextStatement(text string, from int, line *plainLine) (statement, bool) {
	for from < len(text) {
		i := hanzi.Index(text[from:], "申请")
		if i < 0 {
			break
		}
		at := from + i
		clause := hanzi.Clause(text, at)
		start, end := clause.Start, clause.End
		from = max(end, at+len("申请"))
		verb, n, ok := receivedIn(clause.Of(text))
		if ok && c.opensPlainly(text[hanzi.Sentence(text, start).Start:start+verb]) && c.staysPlain(text, start, line) {
			if bracket := strings.IndexAny(text[start+verb:end], "（("); bracket >= 0 {
				end = start + verb + bracket
			}
			return statement{start, end, from, n}, true
		}
	}
	return statement{}, false
}

// receivedIn reads a clause that from its verb on is nothing but a statement of receipt.
func receivedIn(clause string) (verb int, n int64, ok bool) {
	for _, none := range [...]string{"未收到", "没有收到", "未接到", "未接收到"} {
		if before, object, found := strings.Cut(clause, none); found {
			return len(before), 0, objectWords(object) == "" && whoever(object)
		}
	}
	for _, some := range [...]string{"收到", "新收", "接到", "接收"} {
		before, object, found := strings.Cut(clause, some)
		if !found {
			continue
		}
		f, found := hanzi.NextFigure(object, 0)
		if !found || f.Millionths%amountUnit != 0 || f.IsYear() {
			return 0, 0, false
		}
		after := skipMeasure(object[f.End:])
		rest := objectWords(after)
		if objectWords(object[:f.Start]) != "" || rest != "" && !hanzi.Words("（ (").Begin(rest) || after == object[f.End:] {
			return 0, 0, false
		}
		n := f.Millionths / amountUnit
		return len(before), n, n > 0 || whoever(object) && !hanzi.Words("（ (").In(object)
	}
	return 0, 0, false
}

// objectWords passes over the words that name applications for government information and returns what is left.
func objectWords(text string) string {
	return hanzi.Words("到 了 过 任何 公民 法人 和 或 或者 其他组织 、 关于 要求 的 依 政府 信息 公开 申请 案件 书 共 计 合计 共计 各类").SkipSpaced(text)
}

// whoever reports whether an object leaves open who applied, or names everybody: "none from legal persons" is not none.
func whoever(object string) bool {
	return hanzi.Words("公民").In(object) == hanzi.Words("法人").In(object) && hanzi.Words("法人").In(object) == hanzi.Words("其他组织").In(object)
}

// skipMeasure passes over one measure of cases behind a number.
func skipMeasure(text string) string {
	return text[len(hanzi.CaseMeasureAt(text)):]
}

// openingWords may stand before the verb of a sentence that speaks of this organ and this year.
const openingWords hanzi.Words = "， , ： : （二） (二) （三） (三) 二是 三是 依申请公开 政府信息 信息公开 工作 情况 方面 共 总共 暂 " + hanzi.ThisYear + " " + hanzi.Self

// opensPlainly reports whether a sentence says nothing before its verb but a heading, the reported year and this organ.
func (c *checker) opensPlainly(words string) bool {
	for words != "" {
		rest := openingWords.SkipSpaced(words)
		if year, behind := hanzi.SkipYear(rest); year == c.report.Year {
			rest = behind
		}
		rest = skipOwnName(rest, c.plainName())
		if rest == words {
			return false
		}
		words = rest
	}
	return true
}

// skipOwnName passes over the organ's name, or the end of it: 永安镇 for 突泉县永安镇人民政府. The name of a region alone may
// stand for more than its government.
func skipOwnName(text, name string) string {
	const shortest = 3 // characters
	for _, name := range [...]string{name, strings.TrimSuffix(name, "人民政府")} {
		for tail := name; utf8.RuneCountInString(tail) >= shortest; {
			if rest, ok := strings.CutPrefix(text, tail); ok && !hanzi.Words("县 市 区 省 州 旗 盟").End(tail) {
				return rest
			}
			_, size := utf8.DecodeRuneInString(tail)
			tail = tail[size:]
		}
	}
	return text
}

// A plainLine is the line that was looked at last, up to where: it may hold any number of statements.
type plainLine struct {
	end   int
	plain bool
}

// staysPlain reports whether what surrounds a clause neither takes its number back, nor speaks of other applications than
// those for information, nor shares it out among other organs.
func (c *checker) staysPlain(text string, start int, line *plainLine) bool {
	if start >= line.end {
		line.plain, line.end = isPlainLine(text, start)
	}
	return line.plain && (c.report.Scope == Aggregated ||
		!hanzi.Words("部门 乡镇 各 政府办 本级").In(hanzi.Sentence(text, start).Of(text)))
}

// isPlainLine reports whether all the line around a place may speak of is applications for information, by itself or by the
// heading above it, and where the line ends.
func isPlainLine(text string, at int) (plain bool, end int) {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	line := hanzi.Line(text, at).Of(text)
	above := text[:max(0, start-1)]
	heading := above[strings.LastIndexByte(above, '\n')+1:]
	return (hanzi.Words("政府信息 信息公开 申请公开").In(line) || hanzi.Words("申请公开").In(heading)) &&
		!hanzi.Words("不属于 撤 咨询 信访 投诉 举报 转办 转交 转送 移送 误 不计 未计 纳入 统计 视为 作为").In(line), start + len(line)
}

// someApplications reports whether a text counts applications anywhere.
func someApplications(text string) bool {
	var clause hanzi.Segment
	for at := 0; ; {
		f, ok := hanzi.NextFigure(text, at)
		if !ok {
			return false
		}
		at = f.End
		if f.Start >= clause.End {
			clause = hanzi.Clause(text, f.Start)
		}
		if f.Millionths > 0 && skipMeasure(text[f.End:]) != text[f.End:] && hanzi.Words("申请").In(clause.Of(text)) {
			return true
		}
	}
}
