package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file reads a text character by character: marks, words and numbers. What they come to is decided where clauses and
// sentences end, in clause.go.

// A clause is what has been read since the last comma or number.
type clause struct {
	start     int
	says      feature
	cells     Cells
	from, to  int  // the last run of characters the grammar does not know
	organLike bool // which ends as the name of an organ does
}

// readProse reads one text.
func (r *Reader) readProse(which int, text string) {
	r.which, r.text = which, text
	r.applications, r.title, r.paragraphStart, r.paragraphFrom = false, false, 0, len(r.claims)
	r.newParagraph(0)
	for i := 0; i < len(r.text); {
		i = r.step(i)
	}
	r.newParagraph(len(r.text))
}

func (r *Reader) step(i int) int {
	c, size := utf8.DecodeRuneInString(r.text[i:])
	if r.title {
		r.title = c != '》' && c != '〉' && c != '\n' && c != '。'
		return i + size
	}
	switch {
	case c == '\n':
		r.newParagraph(i + size)
		return i + size
	case hanzi.EndsSentence(c):
		r.endSentence(i + size)
		return i + size
	}
	switch c {
	case '；', ';', '，', ',':
		r.endClause(i + size)
	case '：', ':':
		if r.waits {
			r.endClause(i + size)
		} else if r.k.says&(fVerbs|fNouns|fOutcome) == 0 {
			r.k = clause{start: i + size}
		}
		r.k.start = i + size
	case '、':
		if r.waits {
			r.endClause(i + size)
		}
	case '（', '(', '［', '[', '【', '〔':
		return r.open(i, size)
	case '）', ')', '］', ']', '】', '〕':
		r.close(i + size)
	case '《', '〈':
		r.title = true
		r.stranger(i, i+size)
	case '“', '「', '”', '」':
		r.quoted = c == '“' || c == '「'
	case '"', '‘', '’', ' ', '\u3000', '\u00a0', '\t', '·':
	default:
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
	if w := r.words.longest(r.text[i:]); w != nil {
		r.say(i, i+len(w.word), w.says, w.cells)
		if w.says&fAppStrong != 0 {
			return len(r.text) - len(applicationTails.Skip(r.text[i+len(w.word):]))
		}
		return i + len(w.word)
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
	r.stranger(i, i+size)
	return i + size
}

// say adds a word to the clause.
func (r *Reader) say(start, end int, says feature, cells Cells) {
	k := &r.k
	if says&fStop != 0 && r.waits {
		r.finish(start)
	}
	if says&fSubmitted != 0 {
		k.says &^= fUnknownObject | fChannel | fGov | fNarrow | fApplicant
	}
	if says&fWays != 0 {
		k.says &^= fChannel
	}
	if says&fAppStrong != 0 {
		r.applications, r.topic = true, fApp
	}
	if says&fScopes != 0 && k.says&(fUnknown|fVerbs) == 0 && !r.waits && r.depth == 0 {
		r.scope = (k.says | says) & fScopes
	}
	if says&fPart != 0 && r.depth == 0 {
		r.parts = true
	}
	if says&(fOpen|fWays) != 0 && r.waits {
		r.items[len(r.items)-1].says |= fOpen
	}
	k.says |= says
	k.cells |= cells
}

// number takes a number in: as a year or a date, as a share, or as what the clause counts.
func (r *Reader) number(n Number) (end int) {
	after := r.text[n.end:]
	switch {
	case n.year && (strings.HasPrefix(after, "年") || !hanzi.Words("， 。 ； 、 , ） )").Begin(after)):
		year := r.yearOf(n)
		if r.k.says&^(fFiller|fScopes|fHead) == 0 && !r.waits && r.depth == 0 {
			r.leads = year
		}
		r.k.says |= year
		if r.k.says&(fLast|fOtherTime) != 0 && strings.HasPrefix(after, "年1") { // 2022年1月: a date
			return n.end
		}
		return n.end + len(after) - len(strings.TrimPrefix(strings.TrimPrefix(after, "年"), "度"))
	case n.Measure == "" && strings.HasPrefix(after, "年"):
		r.k.says |= fOtherTime // 近3年
		return n.end + len("年")
	case n.Measure == "" && strings.HasPrefix(after, "月"):
		day := r.text[n.start:]
		if !hanzi.Words("1月1日 12月31日 12月底 12月31号 01月01日 １月１日 １２月３１日").Begin(day) {
			r.k.says |= fOtherTime
			r.time |= fOtherTime
		}
		return n.end + len("月")
	case n.Measure == "" && hanzi.Words("日 时 号 点 楼 室 版 级 °").Begin(after):
		return n.end + len("日")
	case n.percent:
		r.percentage(n)
		return n.end
	}
	if r.waits {
		r.published = r.published || r.before.says&fPublish != 0
	}
	r.finishBeforeNumber(n)
	if r.k.says&fApprox != 0 || r.quoted {
		n.rough = true
	}
	r.items = append(r.items, item{number: n, from: r.k.start, depth: r.depth, bracket: r.bracket, says: r.k.says, parts: r.k.says&fPart != 0})
	r.before, r.pending, r.waits = r.k, n, true
	r.k = clause{start: n.end}
	return n.end
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

// open begins a bracket. A number in it may claim something by itself; what stood before it goes on behind it.
func (r *Reader) open(i, size int) int {
	if mark := hanzi.ListMark(r.text[i:]); mark != "" && r.depth == 0 {
		r.endSentence(i + len(mark))
		r.applications, r.topic = false, 0
		return i + len(mark)
	}
	if r.waits {
		r.finish(i)
	}
	if n := len(r.claims); n > r.sentenceFrom && r.claims[n-1].End == i && r.excludes(i+size) {
		r.claims[n-1].Withdrawn = true
	}
	r.bracket++
	if r.depth++; r.depth == 1 {
		r.outer = r.k
	}
	r.k = clause{start: i + size}
	return i + size
}

// excludes reports whether a bracket takes something out of the number before it: 0件（不含网上申请）.
func (r *Reader) excludes(at int) bool {
	rest := r.text[at:min(len(r.text), at+60)]
	return hanzi.Words("不含 不包括 不包含 除 不计").Begin(rest) && !hanzi.Words("结转").In(rest)
}

// close ends a bracket.
func (r *Reader) close(end int) {
	if r.depth == 0 {
		return
	}
	r.finish(end)
	if r.depth--; r.depth == 0 {
		r.k = r.outer
	} else {
		r.k = clause{start: end}
	}
}
