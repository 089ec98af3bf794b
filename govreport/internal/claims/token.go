package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file cuts a text into tokens: words, numbers, and what lies between and is not known. Nothing is decided here; clauses are
// read where they end, in clause.go.

// A token is a piece of a clause.
type token struct {
	says       feature
	cells      Cells
	start, end int
	number     int // which of the reader's, or -1
}

// printed is what a token is printed as.
func (r *Reader) printed(t *token) string { return r.text[t.start:t.end] }

// is reports whether a token is one of some words.
func (r *Reader) is(t *token, words hanzi.Words) bool { return words.Has(r.printed(t)) }

// adjoining returns what the word right before a token says, 0 where there is none.
func adjoining(tokens []token, i int) feature {
	if i > 0 && i < len(tokens) && tokens[i-1].end == tokens[i].start {
		return tokens[i-1].says
	}
	return 0
}

// isStrange reports whether a word says what kind of thing it is that the next counts, and it is none of the tables: 低保申请.
func isStrange(says feature) bool { return says&(fUnknown|fForeign) != 0 && says&fInfo == 0 }

// readProse reads one text.
func (r *Reader) readProse(which int, text string) {
	r.which, r.text, r.title = which, text, false
	r.applications, r.paragraphStart, r.paragraphFrom, r.sentenceStart = false, 0, len(r.claims), 0
	r.newParagraph(0)
	for i := 0; i < len(r.text); {
		i = r.step(i)
	}
	r.newParagraph(len(r.text))
}

// step reads the mark, the word or the number at a place and returns where the next begins.
func (r *Reader) step(i int) int {
	c, size := utf8.DecodeRuneInString(r.text[i:])
	if r.title {
		r.title = c != '》' && c != '〉' && c != '\n' && c != '。'
		return i + size
	}
	if hanzi.IsIdeograph(c) {
		return r.word(i, c, size) // as most are: the marks need not be gone through
	}
	switch c {
	case '\n':
		r.newParagraph(i + size)
	case '。', '！', '!', '？', '?':
		r.endSentence(i + size)
	case '.', '．':
		if hanzi.BeginsWithDigit(r.text[i+size:]) {
			break // 1.5
		}
		r.endSentence(i + size)
	case '；', ';':
		r.endClause()
		if r.scope&^fNarrow == 0 && r.countsOther() {
			r.scope = 0 // 社区受理诉求120件；因信息公开被复议1件
		}
		r.parts.end()
		r.theirs = false
	case '，', ',':
		r.endClause()
	case '：', ':':
		if r.counted() || r.leadsIn(r.text[i+size:]) {
			r.endClause()
		}
	case '、':
		if r.counted() && !r.list {
			r.list = r.isApart()
		}
		if r.counted() && !r.list {
			r.endClause()
		} else {
			r.add(i, i+size, fAnd, 0)
		}
	case '（', '(', '［', '[', '【', '〔':
		return r.open(i, size)
	case '）', ')', '］', ']', '】', '〕':
		r.close()
	case '《', '〈':
		r.title = true
		r.add(i, i+size, fUnknown, 0)
	case '“', '「', '”', '」':
		r.quoted = c == '“' || c == '「'
	case '●', '○', '■', '□', '◆', '◇', '▲', '△', '★', '☆', '※', '•', '►':
		r.endClause()
	case '"', '‘', '’', ' ', '\u3000', '\u00a0', '\u202f', '\t', '\r', '·':
	default:
		if c >= 0x2460 && c <= 0x24FF {
			r.endClause() // ①予以公开3件②部分公开1件
			return i + size
		}
		return r.word(i, c, size)
	}
	return i + size
}

// word reads a number or a word.
func (r *Reader) word(i int, c rune, size int) int {
	if hanzi.IsDigit(c) {
		n, _ := numberAt(r.text, i)
		return r.number(n)
	}
	w := r.words.longest(r.text[i:])
	if w != nil && r.stands(w, i+len(w.word)) && !(len(w.word) == character && w.says&fVerbs != 0 && r.endsWord(i)) {
		end := i + len(w.word)
		r.add(i, end, r.whose(w, i, end), w.cells)
		return end
	}
	if c >= utf8.RuneSelf {
		if n, ok := numeralAt(r.text, i); ok {
			n.readUnit(r.text)
			return r.number(n)
		}
		if end := r.ownName(i); end > i {
			return end
		}
	}
	r.unknown(i, i+size)
	return i + size
}

// stands reports whether a word is one. A single character is part of others nearly everywhere: one that says something stands for
// itself only before a number, or before a word that it can govern.
func (r *Reader) stands(w *proseWord, end int) bool {
	const anywhere, beforeNumber = fFiller | fHead | fOpen | fForeign, fRemain | fApprox
	if len(w.word) > character || w.says&anywhere != 0 {
		return true
	}
	rest := strings.TrimLeft(r.text[end:], " \u00a0")
	if hanzi.BeginsWithDigit(rest) {
		return true
	}
	if _, ok := numeralAt(rest, 0); ok {
		return true
	}
	if w.says&fNot != 0 && hanzi.Words("， 。 ； 、 , ; .").Begin(rest) || rest == "" {
		return w.says&fNot != 0 // 行政复议、行政诉讼均无。
	}
	next := r.words.longest(rest)
	return w.says&beforeNumber == 0 && next != nil && (len(next.word) > character || next.says&(fNot|fAnd) != 0 || w.says&(fNot|fAll) != 0 && next.says&fFiller != 0)
}

// endsWord reports whether the characters before a place are a part of a word that is not known, and no name of an organ: 回收7600份.
func (r *Reader) endsWord(i int) bool {
	n := len(r.tokens)
	if n == r.base || r.tokens[n-1].end != i || r.tokens[n-1].says&fUnknown == 0 {
		return false
	}
	c, _ := utf8.DecodeLastRuneInString(r.text[:i])
	return !strings.ContainsRune(organEnds, c)
}

// add adds a token to the clause.
func (r *Reader) add(start, end int, says feature, cells Cells) {
	if says&fStrong == fStrong {
		r.applications = true
	}
	r.say(says, r.text[start:end])
	r.tokens = append(r.tokens, token{says: says, cells: cells, start: start, end: end, number: -1})
}

// unknown adds characters that are no word the reader knows.
func (r *Reader) unknown(start, end int) {
	if n := len(r.tokens); n > r.base {
		if last := &r.tokens[n-1]; last.says&fUnknown != 0 && last.end == start {
			last.end = end
			return
		}
	}
	r.add(start, end, fUnknown, 0)
}

// number takes a number in: as a year or a date, or as what the clause counts.
func (r *Reader) number(n Number) (end int) {
	after := r.text[n.end:]
	switch {
	case n.year && (strings.HasPrefix(after, "年") || !hanzi.Words("， 。 ； 、 , ） )").Begin(after)):
		return r.year(n, after)
	case n.Measure == "" && strings.HasPrefix(after, "年"):
		r.add(n.start, n.end+len("年"), fOtherTime, 0) // 近3年
		return n.end + len("年")
	case n.Measure == "" && strings.HasPrefix(after, "月"):
		return r.month(n)
	case n.Measure == "个" && hanzi.Words("工作日 自然日 月 小时 学期 季度").Begin(after):
		r.add(n.start, n.end, fFiller, 0) // 在20个工作日内答复13件
		return n.end
	case n.Measure == "" && hanzi.Words("日 时 号 点 楼 室 版 级 °").Begin(after):
		r.add(n.start, n.end, fFiller, 0)
		_, size := utf8.DecodeRuneInString(after)
		return n.end + size
	}
	n.apart = besideDigits(r.text, &n)
	if r.quoted || n.apart {
		n.rough = true
	}
	if r.counted() && r.tokens[len(r.tokens)-1].says&fAnd != 0 {
		r.list = true // 分别为2件和1件
	}
	if last := len(r.tokens) - 1; last >= r.base && strings.HasSuffix(r.text[:n.start], "第") {
		r.add(n.start, n.end, fFiller, 0) // 第十六条
		return n.end
	} else if n.Millionths == million && last >= r.base && r.tokens[last].says&(fNot|fOutcome) == fNot {
		r.add(n.start, n.end, fFiller, 0) // 没有一起
		return n.end
	}
	r.add(n.start, n.end, 0, 0)
	r.tokens[len(r.tokens)-1].number, r.hasNumber = len(r.numbers), true
	r.numbers = append(r.numbers, n)
	return n.end
}

// year adds a year: 2022年, 2022年度, 2022年来.
func (r *Reader) year(n Number, after string) (end int) {
	says := r.yearOf(n)
	rest := strings.TrimPrefix(strings.TrimPrefix(after, "年"), "度")
	end = len(r.text) - len(rest)
	if dash := hanzi.Words("至 - — ~ ～ 和 、").At(rest); dash != "" && hanzi.BeginsWithDigit(rest[len(dash):]) {
		if until, ok := numberAt(rest, len(dash)); ok && until.year {
			says, end = fOtherTime, len(r.text)-len(strings.TrimPrefix(rest[until.end:], "年")) // 2020至2022年
		}
	}
	if school := hanzi.Words("学年").At(r.text[end:]); says == fOtherTime && school != "" {
		end += len(school) // 2022—2023学年
	}
	if hanzi.Words("以来").Begin(rest) && says != fThis {
		says = fOtherTime // 2020年以来
	}
	end += len(hanzi.Words("以来 来").At(r.text[end:]))
	if strings.HasPrefix(r.text[end:], "初") {
		says = fOtherTime
	}
	if says == fLast && strings.HasPrefix(after, "年1") {
		end = n.end // 2022年12月31日 is a date
	}
	r.add(n.start, end, says|fYear, 0)
	return end
}

// month adds a month, which is another time than the year unless it is the first or last day of it.
func (r *Reader) month(n Number) (end int) {
	const ends hanzi.Words = "1月1日 12月31日 12月底 12月31号 01月01日 １月１日 １２月３１日"
	says := fFiller
	last := len(r.tokens) - 1
	next := last >= r.base && r.tokens[last].says&(fNext|fYear) == fNext|fYear && r.tokens[last].end == n.start // 延至2025年1月
	if !next && !ends.Begin(r.text[n.start:]) {
		says = fOtherTime
	}
	r.add(n.start, n.end+len("月"), says, 0)
	return n.end + len("月")
}

func (r *Reader) yearOf(n Number) feature {
	year := r.about.Year
	switch int(n.Millionths/million) - year {
	case 0:
		return fThis
	case -1:
		return fLast
	case 1:
		return fNext
	}
	if year == 0 {
		return fThis
	}
	return fOtherTime
}

// counted reports whether the clause has a number.
func (r *Reader) counted() bool { return r.hasNumber }

// leadsIn reports whether the words before a colon are a heading or a subject by themselves, and not the label of what follows:
// 分类办理结果：予以公开3件, but not 行政复议数量：3件.
func (r *Reader) leadsIn(behind string) bool {
	tokens := r.tokens[r.base:]
	if year, _ := hanzi.SkipYear(behind); year > 0 {
		return len(tokens) > 0 // 申请公开情况：2024年收到申请36件
	}
	return len(tokens) > 0 && tokens[len(tokens)-1].says&(fHead|fForeign|fUnknown) != 0 && !hanzi.BeginsWithDigit(behind) &&
		!hanzi.Words("无 均无 零 没有 暂无 未").Begin(strings.TrimLeft(behind, " \u3000"))
}
