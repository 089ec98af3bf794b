package govreport

import (
	"strings"
	"unicode/utf8"
)

// This file reads what the prose of a report claims of its numbers. Reports are written to a pattern: a paragraph has a
// subject (依申请公开), a sentence a year and an organ, a clause a verb, a thing and a number; what a clause leaves out it
// takes from the clauses before it. A clause is claimed only where each of its words is known: a strange word, another
// organ, another year, or a thing the tables do not count, and the number is let alone.

// A proseClaim is a number that a clause says must stand in cells of the tables.
type proseClaim struct {
	section    string // pointer of its text
	start, end int    // the words that claim it
	number     proseNumber
	code       Code
	cells      [3]cellSet // it equals the sum of the cells of one of these
	scope      feature    // whose: fGov or fWide, where it is said
	sentence   int
	paragraph  int
	summed     bool // 共: of two numbers for one thing, this is the whole
	handled    bool // 办理: may count what came in as well as what was answered
	mild       bool // it may count something else: advice only
	dropped    bool
}

// A clause is what has been read since the last comma or number.
type clause struct {
	start     int
	says      feature
	cells     cellSet
	from, to  int  // the last run of characters the grammar does not know
	organLike bool // which ends as the name of an organ does
}

type proseReader struct {
	c       *checker
	isRead  bool         // whether key and kept are of a report that has been read to its end
	key     proseKey     // what the claims were read from
	kept    []proseClaim // the claims as they were read; the rules mark their own copies
	section string
	text    string // folded
	words   *vocabulary
	claims  []proseClaim
	shares  []share
	tables  [cellSets]tableSum
	sums    []proseSum

	applications bool    // the paragraph is about applications
	topic        feature // what was counted last: fApp, fReview and fSuit, fRegs, fNorm, fForeign

	sentence                      int
	paragraph                     int
	paragraphStart, paragraphFrom int     // its first byte and its first claim
	items                         []item  // the numbers of the sentence
	time, scope                   feature // said at its beginning
	leads                         feature // the year the clause begins with
	closed                        feature // what its part up to the number says
	parts                         bool    // 其中 has been said
	spoken                        bool    // of applications
	sentenceFrom                  int     // first claim

	k, before clause // the clause being read; what stood before the pending number
	pending   proseNumber
	waits     bool // a number is pending
	depth     int  // of brackets
	bracket   int  // how many have been opened
	outer     clause
	title     bool // within 《》
	quoted    bool // within “”: slogans and names
	strange   bool // disputes of another kind have been counted
	published bool // what was published has been counted: 主动公开, 依申请公开 and 不予公开 are kinds of documents
}

// release forgets the check. What was read is kept for the next one, unless it is much.
func (r *proseReader) release() {
	const most = 1000 // of what is kept
	if cap(r.claims)+cap(r.items) > most {
		*r = proseReader{}
		return
	}
	r.c = nil
}

// A proseKey is all that the reading of a report's prose depends on. A form is checked at every key pressed, mostly in a
// cell: its prose is the same as before and need not be read again.
type proseKey struct {
	organ   Organ
	title   string
	year    int
	scope   Scope
	edition Edition
	texts   [4]string
}

func (c *checker) proseKey() proseKey {
	r := c.report
	return proseKey{r.Organ, r.Title, r.Year, r.Scope, c.form.Edition,
		[4]string{r.Preamble, r.Overview.Text, r.Problems.Text, r.OtherMatters.Text}}
}

// recall takes the claims that were read the last time for those of another check of the same prose.
func (r *proseReader) recall(c *checker) {
	r.c, r.claims = c, append(r.claims[:0], r.kept...)
	clear(r.tables[:])
}

// readProse reads one text.
func (r *proseReader) readProse(section, text string) {
	r.section, r.text = section, simplify(text)
	r.applications, r.title, r.paragraphStart, r.paragraphFrom = false, false, 0, len(r.claims)
	r.newParagraph(0)
	for i := 0; i < len(r.text); {
		i = r.step(i)
	}
	r.newParagraph(len(r.text))
}

func (r *proseReader) step(i int) int {
	c, size := utf8.DecodeRuneInString(r.text[i:])
	if r.title {
		r.title = c != '》' && c != '〉' && c != '\n' && c != '。'
		return i + size
	}
	switch c {
	case '\n':
		r.newParagraph(i + size)
	case '。', '！', '？', '!', '?':
		r.endSentence(i + size)
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
func (r *proseReader) word(i int, c rune, size int) int {
	if _, isDigit := digitOf(c); isDigit {
		n, _ := proseNumberAt(r.text, i)
		return r.number(n)
	}
	if w := r.words.longest(r.text[i:]); w != nil {
		r.say(i, i+len(w.word), w.says, w.cells)
		if w.says&fAppStrong != 0 {
			return len(r.text) - len(skipWords(r.text[i+len(w.word):], applicationTails[:]...))
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
func (r *proseReader) say(start, end int, says feature, cells cellSet) {
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

// stranger notes characters the grammar does not know.
func (r *proseReader) stranger(start, end int) {
	k := &r.k
	if k.says&(fVerbs|fDisclosure|fApp|fAppStrong|fNot|fOutcome|fReview|fSuit|fNorm|fRegs) != 0 || r.waits {
		k.says |= fUnknownObject
	} else {
		k.says |= fUnknown
	}
	if start != k.to {
		k.from = start
	}
	c, _ := utf8.DecodeRuneInString(r.text[start:])
	k.to, k.organLike = end, strings.ContainsRune(organEnds, c)
}

// organEnds are the characters with which names of organs end.
const organEnds = "局委办厅院所站会队镇乡村社司校心门位府处区县市省州旗盟岛"

// abbreviates reports whether some words are short for the organ's name: 市卫健委 for 江东市卫生健康委员会.
func (r *proseReader) abbreviates(from, to int) bool {
	const longest = 60 // bytes
	name := r.c.report.Organ.Name
	if to-from > longest || len(name) > 150 {
		return false
	}
	for _, c := range r.text[from:to] {
		i := strings.IndexRune(name, c)
		if i < 0 {
			return false
		}
		name = name[i:]
		_, size := utf8.DecodeRuneInString(name)
		name = name[size:]
	}
	return true
}

// ownName passes over the organ's name, or the end of it.
func (r *proseReader) ownName(i int) (end int) {
	const character, longest = 3, 150
	organ := &r.c.report.Organ
	name := organ.Name
	if name == "" {
		name = r.c.report.Title
	}
	if len(name) > longest || len(r.text) < i+2*character || !strings.Contains(name, r.text[i:i+2*character]) {
		return i
	}
	end = i + 2*character
	for end+character <= len(r.text) && strings.Contains(name, r.text[i:end+character]) {
		end += character
	}
	for ; end >= i+2*character; end -= character {
		c, _ := utf8.DecodeRuneInString(r.text[end-character:])
		switch {
		case !strings.ContainsRune(organEnds+"道室", c):
			continue
		case strings.ContainsRune("区县市省州旗盟", c) && organ.Kind != Government && organ.Kind != "":
			return i
		case strings.ContainsRune("府室厅", c) && organ.Kind == Government:
			r.say(i, end, fGov, 0)
		default:
			r.say(i, end, fOwn, 0)
		}
		return end
	}
	return i
}

// number takes a number in: as a year or a date, as a share, or as what the clause counts.
func (r *proseReader) number(n proseNumber) (end int) {
	after := r.text[n.end:]
	switch {
	case n.year && (startsWith(after, "年") || !startsWithOneOf(after, "， 。 ； 、 , ） )")):
		year := r.yearOf(n)
		if r.k.says&^(fFiller|fScopes|fHead) == 0 && !r.waits && r.depth == 0 {
			r.leads = year
		}
		r.k.says |= year
		if r.k.says&(fLast|fOtherTime) != 0 && strings.HasPrefix(after, "年1") { // 2022年1月: a date
			return n.end
		}
		return n.end + len(after) - len(strings.TrimPrefix(strings.TrimPrefix(after, "年"), "度"))
	case n.measure == "" && startsWith(after, "年"):
		r.k.says |= fOtherTime // 近3年
		return n.end + len("年")
	case n.measure == "" && startsWith(after, "月"):
		day := r.text[n.start:]
		if !startsWithOneOf(day, "1月1日 12月31日 12月底 12月31号 01月01日 １月１日 １２月３１日") {
			r.k.says |= fOtherTime
			r.time |= fOtherTime
		}
		return n.end + len("月")
	case n.measure == "" && startsWithOneOf(after, "日 时 号 点 楼 室 版 级 °"):
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

func (r *proseReader) yearOf(n proseNumber) feature {
	year := r.c.report.Year
	switch int(n.millionths/amountUnit) - year {
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
func (r *proseReader) open(i, size int) int {
	if end := headingMark(r.text, i+size); end > 0 && r.depth == 0 {
		r.endSentence(end)
		r.applications, r.topic = false, 0
		return end
	}
	if r.waits {
		r.finish(i)
	}
	if n := len(r.claims); n > r.sentenceFrom && r.claims[n-1].end == i && r.excludes(i+size) {
		r.claims[n-1].dropped = true
	}
	r.bracket++
	if r.depth++; r.depth == 1 {
		r.outer = r.k
	}
	r.k = clause{start: i + size}
	return i + size
}

// excludes reports whether a bracket takes something out of the number before it: 0件（不含网上申请）.
func (r *proseReader) excludes(at int) bool {
	rest := r.text[at:min(len(r.text), at+60)]
	return startsWithOneOf(rest, "不含 不包括 不包含 除 不计") && !mentions(rest, "结转")
}

// close ends a bracket.
func (r *proseReader) close(end int) {
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

// headingMark returns where "一）" ends, which makes （一） the mark of a heading, or 0.
func headingMark(text string, at int) int {
	for i := 0; i < 3; i++ {
		c, size := utf8.DecodeRuneInString(text[at:])
		_, isDigit := digitOf(c)
		switch {
		case strings.ContainsRune(numerals+"十", c) || isDigit:
			at += size
		case i > 0 && (c == '）' || c == ')'):
			return at + size
		default:
			return 0
		}
	}
	return 0
}

func (r *proseReader) newParagraph(at int) {
	r.endSentence(at)
	r.settleParagraph(r.text[r.paragraphStart:at])
	r.paragraphStart, r.paragraphFrom = at, len(r.claims)
	if line := strings.TrimLeft(r.text[at:], " \u3000"); headingMark(line, 0) > 0 || startsWithOneOf(line, "一、 二、 三、 四、 五、 六、") {
		r.applications = false
	}
	r.topic = 0
	r.paragraph++
}

func (r *proseReader) endSentence(at int) {
	r.depth, r.outer = 0, clause{}
	r.endClause(at)
	r.settleSentence()
	r.sumItems()
	r.sentence++
	r.time, r.scope, r.parts, r.spoken, r.quoted, r.strange, r.published = 0, 0, false, false, false, false, false
	r.sentenceFrom = len(r.claims)
}

// endClause ends the clause before a place.
func (r *proseReader) endClause(at int) {
	r.finish(at)
	k := &r.k
	if k.says&(fLast|fThis|fOtherTime) != 0 && k.says&^(fLast|fThis|fOtherTime|fFiller|fScopes|fHead|fUnknown) == 0 {
		r.time = k.says & (fLast | fThis | fOtherTime) // 2022年，
	}
	if r.leads&(fLast|fOtherTime) != 0 && (r.closed|k.says)&(fCarry|fDiff) == 0 {
		r.time = r.leads // 2021年收到30件，
	}
	r.leads, r.closed = 0, 0
	if k.says&fForeign != 0 && k.says&(fReceive|fAccept|fHandle|fAnswer) != 0 && k.says&(fNot|fAppStrong) == 0 {
		r.topic = fForeign
	}
	*k = clause{start: at}
}

// finishBeforeNumber finishes the pending number where another follows in the same clause: what stands between belongs to
// the one that lacks it.
func (r *proseReader) finishBeforeNumber(next proseNumber) {
	if !r.waits {
		return
	}
	between := r.k
	if r.claim(r.before, r.before, clause{}, false) {
		r.waits = false
		r.k.start = r.pending.end
		return
	}
	r.k.start = between.start
	all := joined(r.before, between)
	if r.claim(all, all, between, true) {
		between = clause{start: next.start}
	}
	r.waits = false
	r.k = between
}

// finish finishes the pending number, or a clause that says there is none, at the end of its clause.
func (r *proseReader) finish(at int) {
	switch {
	case r.waits:
		r.waits = false
		all := joined(r.before, r.k)
		r.closed |= all.says
		r.published = r.published || all.says&fPublish != 0
		moves := r.k.says&(fCarry|fNext|fPending) != 0
		made := !moves && r.claim(r.before, all, r.k, false) || r.claim(all, all, r.k, true)
		if all.says&(fReview|fSuit) != 0 && !made {
			r.strange = true
		}
		if all.says&(fForeign|fUnknownObject) != 0 && all.says&fAppStrong == 0 {
			r.topic = fForeign
		}
		r.k = clause{start: at}
	case r.k.says&fNot != 0:
		r.none(at)
	}
}

func joined(a, b clause) clause {
	a.says |= b.says
	a.cells |= b.cells
	return a
}

// none reads a clause that says there were none: 未收到申请, 无行政复议、诉讼案件.
func (r *proseReader) none(at int) {
	k := r.k
	if k.says&(fUnknown|fUnknownObject|fShare|fDiff|fApprox) != 0 || r.depth > 0 {
		return
	}
	if k.says&(fReview|fSuit) != 0 {
		k.says &^= fForeign // 举报、投诉、行政诉讼
	}
	k.says &^= fStop
	n := proseNumber{start: at, end: at}
	for n.end > k.start {
		c, size := utf8.DecodeLastRuneInString(r.text[:n.end])
		if !strings.ContainsRune("，。；,;、：:\n （(）)", c) {
			break
		}
		n.end -= size
	}
	n.start = n.end
	r.pending = n
	if k.says&fAnswer != 0 && k.says&fNext == 0 {
		return // 未答复
	}
	r.claim(k, k, clause{}, true)
}

// claim makes a claim of the pending number when the clause is clear. what is the clause that says what is counted, all
// the words around the number, after those behind it; used when these are needed.
func (r *proseReader) claim(what, all, after clause, used bool) bool {
	n := r.pending
	const never = fForeign | fUnknownObject | fDiff | fOtherTime | fEach | fShare
	if n.rough || n.percent || n.millionths%amountUnit != 0 && all.says&fFee == 0 || all.says&never != 0 {
		return false
	}
	if all.says&fUnknown != 0 && all.organLike && !r.abbreviates(all.from, all.to) || n.measure != "" && !n.counts() && all.says&(fFee|fProcFee) == 0 {
		return false
	}
	if n.measure == "" && n.end > n.start && !r.standsAlone(n.end) {
		return false
	}
	if all.says&(fLast|fThis) == fLast && all.says&fCarry == 0 || r.time&fLast != 0 && all.says&fThis == 0 || r.time&fOtherTime != 0 {
		return false
	}
	claim := proseClaim{section: r.section, start: what.start, end: n.end, number: n, sentence: r.sentence, paragraph: r.paragraph,
		summed: all.says&fSum != 0}
	if used || after.says&(fApp|fAppStrong) != 0 {
		claim.end = max(claim.end, r.lastWord(after.start, n.end))
	}
	if !r.classify(&claim, what.says, what.cells) {
		return false
	}
	if !used && r.changes(&claim, after.says) {
		return false
	}
	scope := all.says & fScopes
	if scope == 0 {
		scope = r.scope
	}
	if scope&fNarrow != 0 && scope&fWide == 0 || !r.ours(&claim, scope) {
		r.noteTopic(&claim)
		return false
	}
	for claim.start < claim.end && strings.ContainsRune(" \u3000、，,：:；;和及并", firstRune(r.text[claim.start:])) {
		_, size := utf8.DecodeRuneInString(r.text[claim.start:])
		claim.start += size
	}
	r.noteTopic(&claim)
	r.claims = append(r.claims, claim)
	return true
}

func firstRune(text string) rune {
	c, _ := utf8.DecodeRuneInString(text)
	return c
}

// standsAlone reports whether a number without measure ends its clause: 受理1295，答复1278。
func (r *proseReader) standsAlone(end int) bool {
	return end == len(r.text) || strings.ContainsRune("，。；、,;）)（(\n ", firstRune(r.text[end:]))
}

// lastWord returns where the words behind a number end: at the next mark.
func (r *proseReader) lastWord(start, end int) int {
	if start < end {
		start = end
	}
	for i, c := range r.text[start:] {
		if strings.ContainsRune("，。；、,;：:）)（(\n", c) {
			return start + i
		}
	}
	return len(r.text)
}

// changes reports whether the words behind a number make it another thing than those before it: 收到3件行政复议申请.
func (r *proseReader) changes(claim *proseClaim, after feature) bool {
	const others = fReview | fSuit | fRegs | fNorm | fLicence | fPenalty | fCoercion | fFee | fProcFee
	return after&(others|fUnknown|fUnknownObject|fForeign) != 0 && after&fStop == 0
}

// noteTopic remembers what was counted last.
func (r *proseReader) noteTopic(claim *proseClaim) {
	switch claim.code {
	case "N6":
		if claim.cells[0]&gReviews != 0 && claim.cells[0]&gSuits != 0 {
			r.topic = fReview | fSuit
		} else if claim.cells[0]&gReviews != 0 {
			r.topic = fReview
		} else {
			r.topic = fSuit
		}
	case "N7":
		r.topic = fNorm
		if claim.cells[0]&gRegulations != 0 {
			r.topic = fRegs
		}
	case "N8", "N12":
		r.topic = fForeign
	default:
		r.topic, r.spoken = fApp, true
	}
}

// classify says which cells a clause is about.
func (r *proseReader) classify(claim *proseClaim, says feature, cells cellSet) bool {
	switch nouns := says & fNouns; {
	case nouns&(fReview|fSuit) != 0 && nouns&^(fReview|fSuit|fApp|fAppStrong) == 0:
		return r.dispute(claim, says)
	case nouns == 0 && says&fResult != 0 && r.topic&(fReview|fSuit) != 0:
		return r.dispute(claim, says|r.topic|fDisclosure)
	case nouns&^fApp == fNorm || nouns&^fApp == fRegs:
		return r.document(claim, says)
	case nouns == 0 && says&(fMade|fRepealed|fInForce) != 0 && r.topic&(fNorm|fRegs) != 0 && r.topic&fForeign == 0:
		return says&^(fMade|fRepealed|fInForce|fFiller|fThis|fOwn|fNew|fSum) == 0 && r.document(claim, says|r.topic)
	case nouns == fLicence || nouns == fPenalty || nouns == fCoercion:
		return r.decision(claim, says)
	case nouns == fFee:
		return r.fee(claim, says)
	case nouns&^(fApp|fAppStrong) == 0:
		return r.application(claim, says, cells)
	}
	return false
}

func (r *proseReader) dispute(claim *proseClaim, says feature) bool {
	const known = fReview | fSuit | fDirect | fAfter | fResult | fApp | fAppStrong | fDisclosure | fNot | fSum | fThis | fScopes |
		fFiller | fPart | fReceive | fAccept | fHandle | fAnswer | fUnknown | fHead | fStop | fNew
	if r.strange && says&fDisclosure == 0 {
		return false
	}
	if says&^known != 0 || says&(fDisclosure|fAppStrong) == 0 && !r.applications && r.topic&(fReview|fSuit) == 0 {
		return false
	}
	if says&(fReceive|fAccept|fHandle|fAnswer) != 0 && says&(fDisclosure|fAppStrong) == 0 && says&fNot == 0 {
		return false // 受理行政复议: the organ decides them
	}
	if says&(fHandle|fAccept|fAnswer) != 0 && says&fReview != 0 && says&fNot == 0 && r.decides() {
		return false
	}
	column := uint(4)
	switch says & fResult {
	case 0:
	case fUpheld:
		column = 0
	case fCorrected:
		column = 1
	case fOtherResult:
		column = 2
	case fUndecided:
		column = 3
	default:
		return false
	}
	if r.depth > 0 && column == 4 && says&(fDirect|fAfter) == 0 {
		return false
	}
	claim.code = "N6"
	set := cellSet(0)
	if says&fReview != 0 {
		set |= gDisputes << column
	}
	if says&fSuit != 0 {
		if says&fAfter == 0 {
			set |= gDisputes << (5 + column)
		}
		if says&fDirect == 0 {
			set |= gDisputes << (10 + column)
		}
	}
	claim.cells[0] = set
	return true
}

// decides reports whether the organ may decide reviews itself, so that those it handles need not be against it.
func (r *proseReader) decides() bool {
	organ := &r.c.report.Organ
	return organ.Kind != Department && organ.Kind != Township && organ.Kind != Subdistrict || strings.Contains(organ.Name, "司法")
}

func (r *proseReader) document(claim *proseClaim, says feature) bool {
	const known = fNorm | fRegs | fMade | fRepealed | fInForce | fPublish | fNot | fSum | fThis | fOwn | fFiller | fUnknown | fNew | fStop | fWide | fGov | fNarrow | fWays | fHead
	kind := says & (fMade | fRepealed | fInForce)
	if r.c.form.Edition != Edition2021 || says&^known != 0 || r.depth > 0 || r.parts {
		return false
	}
	base := gRegulation
	if says&fNorm != 0 {
		base = gDocument
	}
	claim.code, claim.mild = "N7", says&fPublish != 0 || r.c.report.Scope == Aggregated && says&fWide == 0
	switch kind {
	case fMade:
		claim.cells[0] = base
	case fRepealed:
		claim.cells[0] = base << 1
	case fInForce:
		claim.cells[0] = base << 2
	default:
		return false
	}
	return says&fPublish == 0 || kind == fInForce
}

func (r *proseReader) decision(claim *proseClaim, says feature) bool {
	const known = fLicence | fPenalty | fCoercion | fDecide | fSum | fThis | fScopes | fFiller | fUnknown | fStop | fNot
	if r.c.form.Edition != Edition2021 || says&^known != 0 || says&fDecide == 0 || r.depth > 0 || r.parts {
		return false
	}
	claim.code = "N8"
	switch says & (fLicence | fPenalty | fCoercion) {
	case fLicence:
		claim.cells[0] = gLicence
	case fPenalty:
		claim.cells[0] = gPenalty
	default:
		claim.cells[0] = gCoercion
	}
	return true
}

func (r *proseReader) fee(claim *proseClaim, says feature) bool {
	const known = fFee | fCollect | fSum | fThis | fScopes | fFiller | fUnknown
	if r.c.form.Edition != Edition2021 || says&^known != 0 || r.depth > 0 || r.parts || !strings.HasSuffix(r.pending.measure, "元") {
		return false
	}
	claim.code, claim.cells[0] = "N8", gFee
	return true
}

// application classifies a clause about applications for information.
func (r *proseReader) application(claim *proseClaim, says feature, cells cellSet) bool {
	switch {
	case says&(fResult|fMade|fRepealed|fInForce|fPublish|fDecide|fCollect) != 0 || says&fDisclosure != 0 && says&fCarry == 0:
		return false
	case says&fAppStrong != 0:
	case !r.applications || r.topic == fForeign && says&fApp == 0 && !(cells != 0 && r.spoken) || r.topic&(fReview|fSuit|fNorm|fRegs) != 0 && says&(fApp|fOutcome) == 0:
		return false
	}
	const carriedIn, carriedOut = gCarriedIn, gCarriedOut
	whole := says&(fPart|fChannel|fApplicant) == 0 && r.depth == 0
	switch {
	case says&(fChannel|fApplicant) != 0:
		return false
	case says&fLast != 0 && says&fCarry != 0 && says&fNext == 0:
		claim.code, claim.cells[0] = "N2", carriedIn
	case says&fNext != 0 && says&(fCarry|fAnswer|fHandle) != 0 && says&fLast == 0:
		claim.code, claim.cells[0] = "N4", carriedOut
	case says&(fRemain|fPending) != 0 && says&(fPending|fCarry) != 0 && says&(fLast|fReceive|fOutcome) == 0:
		claim.code, claim.cells[0] = "N4", carriedOut
	case says&fCarry != 0 && says&fThis != 0 && says&fAnswer != 0 && r.pending.end <= r.k.start && r.pending.end > r.pending.start:
		claim.code, claim.cells[0], claim.cells[1] = "N4", carriedOut, carriedIn // 3件结转2024年办结, in the report on 2024
	case says&(fCarry|fRemain|fPending|fNext|fLast) != 0:
		return false
	case says&fNot != 0 && says&fAppStrong != 0 && says&fVerbs == 0 && whole && r.pending.end == r.pending.start:
		claim.code, claim.cells[0] = "N1", gReceived // 无依申请公开事项
	case cells != 0 && says&^(fNot|fFiller|fPart|fUnknown) == 0 && r.spoken && r.pending.millionths > 0:
		return r.outcome(claim, says|fOutcome, cells) // 不存在9起
	case says&fOutcome != 0:
		return r.outcome(claim, says, cells)
	case !whole || says&fPart != 0:
		return false
	case says&(fReceive|fAccept) != 0 && says&(fHandle|fAnswer) != 0, says&fReceive != 0 && says&fAccept != 0:
		claim.code, claim.handled = "N1", true
		claim.cells = [3]cellSet{gReceived, gReceived | gCarriedIn, gAnswered}
	case says&fReceive != 0 || says&fNew != 0:
		claim.code = "N1"
		claim.cells[0] = gReceived
		if says&fNew == 0 {
			claim.cells[1] = gReceived | gCarriedIn
		}
	case says&fAnswer != 0:
		claim.code, claim.cells[0] = "N3", gAnswered
	case says&fAccept != 0:
		claim.code, claim.cells[0], claim.cells[1] = "N1", gReceived, gReceived|gCarriedIn
	case says&fHandle != 0:
		claim.code, claim.handled = "N3", true
		claim.cells = [3]cellSet{gAnswered, gReceived | gCarriedIn, gReceived}
	case says&fSum != 0 && says&(fApp|fAppStrong) == 0 && r.lastIs(carriedIn):
		claim.code, claim.cells[0] = "N1", gReceived|gCarriedIn
	default:
		return false
	}
	if claim.code == "N1" && claim.cells[0] == gReceived || claim.handled {
		return !r.parts
	}
	return true
}

// lastIs reports whether the last claim of the sentence is about a cell: 两项合计 follows what it adds up.
func (r *proseReader) lastIs(cells cellSet) bool {
	n := len(r.claims)
	return n > r.sentenceFrom+1 && r.claims[n-1].cells[0] == cells && r.claims[n-2].cells[0] == gReceived
}

// outcome classifies a clause that names outcomes, one or several that count together.
func (r *proseReader) outcome(claim *proseClaim, says feature, cells cellSet) bool {
	if says&(fReceive|fAccept|fNew) != 0 || says&fBare != 0 && (!r.spoken && r.topic != fApp || cells != gGranted || says&(fPart|fFiller|fBare|fOutcome|fApp|fAnswer|fHandle|fSum)&^says != 0 && !r.spoken) {
		return false
	}
	if says&fBare != 0 && says&^(fPart|fFiller|fBare|fOutcome|fAnswer|fSum|fApp) != 0 {
		return false
	}
	claim.code, claim.cells[0] = "N5", cells
	return true
}

// ours reports whether a claim counts what the tables count.
func (r *proseReader) ours(claim *proseClaim, scope feature) bool {
	report := r.c.report
	kind := report.Organ.Kind
	if kind == Government && report.Scope == "" && scope&fOwn != 0 && claim.number.millionths == 0 {
		return false // none of its own; the tables may count others
	}
	government := kind == Government || kind == ""
	claim.scope = scope & (fGov | fWide)
	switch {
	case scope&fWide != 0:
		return report.Scope == Aggregated || report.Scope == "" && government
	case scope&fGov != 0:
		if claim.code == "N7" {
			return report.Scope == Own
		}
		return report.Scope == Own || report.Scope == "" && (government && scope&fOffice == 0 || kind == GovernmentOffice)
	}
	return true
}

// settleParagraph drops what a paragraph takes back: applications that were none, or came to another organ.
func (r *proseReader) settleParagraph(text string) {
	if r.paragraphFrom == len(r.claims) {
		return
	}
	none := mentionsOneOf(text, "不属于政府信息公开申请 不属于信息公开申请 不计入 未计入 不纳入 未纳入 不列入")
	moved := mentionsOneOf(text, "转来 转交 转办 移交 转送")
	for i := range r.claims[r.paragraphFrom:] {
		claim := &r.claims[r.paragraphFrom+i]
		if claim.cells[0] == gReceived && (none || moved && claim.number.end == claim.number.start) {
			claim.dropped = true
		}
	}
}

// settleSentence drops the parts among several numbers a sentence gives for one thing.
func (r *proseReader) settleSentence() {
	list := r.claims[r.sentenceFrom:]
	for i := range list {
		list[i].dropped = list[i].dropped || r.published && list[i].code == "N5"
	}
	if len(list) > 60 {
		return
	}
	for i := range list {
		for j := i + 1; j < len(list); j++ {
			a, b := &list[i], &list[j]
			if a.cells[0] != b.cells[0] || a.number.millionths == b.number.millionths {
				continue
			}
			switch {
			case a.dropped:
			case a.number.millionths > b.number.millionths:
				b.dropped = true
			case b.summed && !a.summed:
				a.dropped = true
			default:
				a.dropped, b.dropped = true, true
			}
		}
	}
}
