package extract

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// yearLength returns the length of a year that begins at a glyph: 2022年, 2022年度, 二〇二二年; 0 when none does.
func (d *document) yearLength(i, to int) int {
	n := 0
	for n < 4 && i+n < to && hanzi.IsYearDigit(d.glyphs[i+n].r) {
		n++
	}
	if n < 4 || i+n >= to || d.glyphs[i+n].r != '年' || i > 0 && isDigit(d.glyphs[i-1].r) && d.glyphs[i].gap == noGap {
		return 0
	}
	if n++; i+n < to && d.glyphs[i+n].r == '度' {
		n++
	}
	return n + d.monthsLength(i+n, to)
}

// monthsLength returns the length of months from and to that begin at a glyph: 1-12月; 0 when none do.
func (d *document) monthsLength(i, to int) int {
	_, next, ok := d.numberAt(i, to, 2)
	if ok && next < to && d.glyphs[next].r == '月' {
		next++
	}
	if !ok || next >= to || !strings.ContainsRune("-至~", d.glyphs[next].r) {
		return 0
	}
	if _, next, ok = d.numberAt(next+1, to, 2); !ok || next >= to || d.glyphs[next].r != '月' {
		return 0
	}
	return next + 1 - i
}

// yearIn returns the first year named in a span, or 0.
func (d *document) yearIn(s span) int {
	for i := s.from; i < s.to; i++ {
		if d.yearLength(i, s.to) > 0 {
			if year := d.yearAt(i); year >= 1990 && year <= 2100 {
				return year
			}
		}
	}
	return 0
}

func (d *document) yearAt(i int) int {
	year := 0
	for _, g := range d.glyphs[i : i+4] {
		digit, _ := hanzi.YearDigit(g.r)
		year = 10*year + digit
	}
	return year
}

// readYear decides on the year: the title's, else the period's, else the one the first section speaks of most.
func (rd *reader) readYear() {
	rd.readPeriod()
	titled, counted := rd.title.year, 0
	if rd.report.Period.Start.WellFormed() {
		counted = rd.report.Period.Start.Year()
	}
	told, at := rd.toldYear()
	said := 0 // in a sentence that speaks of the report
	if rd.report.Title == "" {
		titled, said = 0, titled
	}
	for _, year := range [...]int{titled, counted, said, told} {
		if rd.report.Year == 0 {
			rd.report.Year = year
		}
	}
	if rd.report.Year == 0 {
		rd.note(Note{Kind: YearMissing, Pointer: "/year"}, span{})
		return
	}
	switch {
	case titled != 0:
		rd.found("/year", rd.title.at)
	case counted != 0:
		rd.found("/year", rd.period)
	default:
		if rd.report.Year == said {
			at = rd.title.at
		}
		rd.found("/year", at)
		rd.note(Note{Kind: YearFromProse, Pointer: "/year", Quote: rd.d.quote(at)}, at)
	}
	if counted != 0 && counted != rd.report.Year {
		rd.yearConflict(counted, rd.period)
	} else if told != 0 && told != rd.report.Year && told != rd.report.Year+1 {
		rd.yearConflict(told, at)
	}
}

func (rd *reader) yearConflict(other int, at span) {
	rd.note(Note{Kind: YearConflict, Pointer: "/year", Quote: rd.d.quote(at),
		Args: []govreport.Arg{numberArg("year", rd.report.Year), numberArg("other", other)}}, at)
}

// toldYear returns the year that section 一 and the preamble name most often, and where first. A year named only once may
// be any, unless a paragraph or sentence begins with it.
func (rd *reader) toldYear() (year int, at span) {
	counts, first := map[int]int{}, map[int]span{}
	for _, s := range [...]span{rd.front(), rd.o.spanOf(0)} {
		if rd.o.head[0] == nil && s == rd.o.body[0] {
			continue
		}
		for i := s.from; i < s.to; i++ {
			n := rd.d.yearLength(i, s.to)
			if n == 0 {
				continue
			}
			y := rd.d.yearAt(i)
			if y < 2000 || y > 2100 {
				continue
			}
			if counts[y]++; counts[y] == 1 {
				first[y] = span{i, i + n}
			}
			if rd.d.glyphs[i].gap == fragmentGap || i > 0 && isStop(rd.d.glyphs[i-1].r) {
				counts[y]++
			}
		}
	}
	for y, n := range counts {
		if n > counts[year] || n == counts[year] && (year == 0 || first[y].from < first[year].from) {
			year, at = y, first[y]
		}
	}
	if counts[year] < 2 {
		return 0, span{}
	}
	return year, at
}

// periodWords stand before the statistical period.
var periodWords = [...][]rune{[]rune("统计"), []rune("期限"), []rune("数据"), []rune("报告期"), []rune("时段"), []rune("时间")}

// readPeriod reads 统计期限自…至… in the preamble or at the beginning of section 一.
func (rd *reader) readPeriod() {
	const beginning = 1500
	overview := rd.o.spanOf(0)
	overview.to = min(overview.to, overview.from+beginning)
	for _, s := range [...]span{rd.front(), overview} {
		for i := s.from; i < s.to; i++ {
			if !isDigit(rd.d.glyphs[i].r) || !rd.d.afterWord(i, s.from) {
				continue
			}
			if start, end, to := rd.d.periodAt(i, s.to); to > 0 {
				rd.report.Period = govreport.Period{Start: start, End: end}
				rd.period = span{i, to}
				rd.found("/period", rd.period)
				return
			}
		}
	}
	if _, at := rd.d.find(rd.front(), []rune("统计期限")); at >= 0 {
		s := span{at, at}
		for s.to < rd.front().to && s.to < at+40 && !isStop(rd.d.glyphs[s.to].r) {
			s.to++
		}
		rd.note(Note{Kind: Malformed, Pointer: "/period", Quote: rd.d.quote(s)}, s)
	}
}

// afterWord reports whether one of the period's words stands shortly before a glyph.
func (d *document) afterWord(i, from int) bool {
	const reach = 24
	if i > 0 && isDigit(d.glyphs[i-1].r) && d.glyphs[i].gap == noGap {
		return false
	}
	for _, word := range periodWords {
		if _, end := d.find(span{max(from, i-reach), i}, word); end >= 0 {
			return true
		}
	}
	return false
}

// periodAt reads 2022年1月1日至12月31日, the year of the last day being optional. It returns 0 when there is none.
func (d *document) periodAt(i, to int) (start, end codes.Date, after int) {
	year, month, day, i := d.dateAt(i, to, 0)
	start = codes.NewDate(year, month, day)
	if start == "" {
		return "", "", 0
	}
	joined := false
	for i < to && strings.ContainsRune("起始,、-~至到截止()", d.glyphs[i].r) {
		joined = joined || strings.ContainsRune("-~至到", d.glyphs[i].r)
		i++
	}
	if !joined {
		return "", "", 0
	}
	year, month, day, after = d.dateAt(i, to, year)
	end = codes.NewDate(year, month, day)
	if end == "" {
		return "", "", 0
	}
	return start, end, after
}

// dateAt reads a day at a glyph; year stands in where the day has none. after is 0 when there is no day.
func (d *document) dateAt(i, to, year int) (y, month, day, after int) {
	first, next, ok := d.numberAt(i, to, 4)
	if !ok || next >= to {
		return 0, 0, 0, 0
	}
	if d.glyphs[next].r == '月' && year != 0 {
		day, after, ok = d.numberAt(next+1, to, 2)
		if !ok {
			return 0, 0, 0, 0
		}
		return year, first, day, d.afterMark(after, to, "日号")
	}
	mark := d.glyphs[next].r
	if !strings.ContainsRune("年-./", mark) {
		return 0, 0, 0, 0
	}
	month, next, ok = d.numberAt(next+1, to, 2)
	if !ok || next >= to || !strings.ContainsRune("月-./", d.glyphs[next].r) {
		return 0, 0, 0, 0
	}
	day, after, ok = d.numberAt(next+1, to, 2)
	if !ok {
		return 0, 0, 0, 0
	}
	return first, month, day, d.afterMark(after, to, "日号")
}

func (d *document) afterMark(i, to int, marks string) int {
	if i < to && strings.ContainsRune(marks, d.glyphs[i].r) {
		return i + 1
	}
	return i
}

// numberAt reads a whole number of at most so many digits.
func (d *document) numberAt(i, to, most int) (n, next int, ok bool) {
	for next = i; next < to && isDigit(d.glyphs[next].r); next++ {
		if next-i == most {
			if d.glyphs[next].gap != noGap {
				break // a time of day behind it
			}
			return 0, 0, false
		}
		n = 10*n + int(d.glyphs[next].r-'0')
	}
	return n, next, next > i
}

// publicationWords are the labels of the date of publication, the surest first. The last two are some only where nothing
// stands before them.
var publicationWords = [...]string{"发布日期", "发布时间", "公布日期", "公开日期", "成文日期", "发文日期", "时间", "日期"}

// readPublication reads a labelled date of publication in a part of the page that is not the report's text.
func (rd *reader) readPublication(parts []span) {
	for _, word := range publicationWords {
		for _, s := range parts {
			from := s.from
			for from < s.to {
				at, end := rd.d.find(span{from, s.to}, []rune(word))
				if end < 0 {
					break
				}
				from = end
				bare := len(word) == len("时间")
				if bare && (rd.d.glyphs[at].gap == noGap || end == s.to || rd.d.glyphs[end].r != ':') {
					continue
				}
				for end < s.to && strings.ContainsRune(":】]〕)", rd.d.glyphs[end].r) {
					end++
				}
				year, month, day, after := rd.d.dateAt(end, s.to, 0)
				date := codes.NewDate(year, month, day)
				if date == "" || bare && after < s.to && strings.ContainsRune("起至到-~", rd.d.glyphs[after].r) { // a period
					continue
				}
				if at := (span{end, after}); rd.report.PublishedOn == "" {
					rd.report.PublishedOn = date
					rd.mark(govreport.PageDate, "/publishedOn", at, at.from)
					rd.found("/publishedOn", at)
				} else if date != rd.report.PublishedOn && (word == publicationWords[0] || word == publicationWords[1]) {
					rd.note(Note{Kind: ValueConflict, Pointer: "/publishedOn", Quote: rd.d.quote(at)}, at)
				}
			}
		}
	}
}
