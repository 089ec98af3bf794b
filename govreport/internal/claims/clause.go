package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file ends clauses, sentences and paragraphs. A number is read with the words before it in its clause and those behind it; what
// the clause leaves out it takes from the clauses before it: the year, the organ, what is counted.

func (r *Reader) newParagraph(at int) {
	r.endSentence(at)
	r.settleParagraph(r.text[r.paragraphStart:at])
	r.paragraphStart, r.paragraphFrom = at, len(r.claims)
	if line := strings.TrimLeft(r.text[at:], " \u3000"); beginsSubject(line) && !r.namesOutcome(line[len(hanzi.ListMark(line)):]) {
		r.applications = false
	}
	r.topic, r.against, r.mild = 0, false, false
	r.whole = item{}
	r.paragraph++
}

// namesOutcome reports whether a heading is one of the form's own list of outcomes: （三）不予公开：过程性信息3件.
func (r *Reader) namesOutcome(heading string) bool {
	w := r.words.longest(heading)
	return w != nil && w.says&fOutcome != 0 && w.says&fBare == 0
}

// beginsSubject reports whether a line begins as a heading does, 一、 （二） 3）, and not as an item: 1. 2、.
func beginsSubject(line string) bool {
	mark := hanzi.ListMark(line)
	return hanzi.Words("） )").End(mark) || strings.HasSuffix(mark, "、") && !hanzi.BeginsWithDigit(mark)
}

func (r *Reader) endSentence(at int) {
	for r.depth > 0 {
		r.close()
	}
	r.endClause()
	r.settleSentence(min(at, len(r.text)))
	r.doubtSentence()
	r.sumItems()
	r.sentence++
	r.time, r.scope, r.spoken, r.quoted, r.strange, r.published = 0, 0, false, false, false, false
	r.subjects, r.content = r.subjects[:0], false
	r.block, r.denied, r.concerned, r.received, r.aside, r.theirs = 0, 0, false, false, false, false
	r.parts.end()
	r.numbers = r.numbers[:0]
	r.sentenceFrom, r.sentenceStart = len(r.claims), at
	r.last = slots{}
}

// endClause reads the clause that ends, number by number.
func (r *Reader) endClause() {
	tokens := r.tokens[r.base:]
	if r.named && r.hasNumber {
		r.foreign = countsForeign
	} else if r.named {
		r.foreign = max(r.foreign, namesForeign)
	}
	r.named = r.named && r.depth > 0
	r.tokens, r.hasNumber = r.tokens[:r.base], false
	if len(tokens) == 0 {
		r.list = false
		return
	}
	r.clause = tokens[0].start
	tokens = r.withSubject(tokens)
	r.lead(tokens)
	if r.list {
		r.list = false
		if r.apart(tokens) {
			return
		}
	}
	from, counted := 0, false
	for i := range tokens {
		if tokens[i].number < 0 {
			continue
		}
		counted = true
		next := i + 1
		for next < len(tokens) && tokens[next].number < 0 {
			next++
		}
		before, behind := tokens[from:i], tokens[i+1:next]
		if next < len(tokens) {
			behind = behind[:r.belongs(before, behind)]
		}
		n, start := r.numbers[tokens[i].number], from
		switch {
		case r.lostRate(n, before):
		case n.percent:
			r.percentage(n, before)
		default:
			r.count(n, before, behind)
		}
		if k := len(behind); k > 0 && next < len(tokens) && behind[k-1].says&fCollect != 0 {
			behind = behind[:k-1] // 对2件申请收取信息处理费300元: the verb is that of both
		}
		if from = i + 1 + len(behind); n.Measure == "人" && len(behind) == 0 {
			from = start // 收到申请1人2次
		}
	}
	switch {
	case !counted:
		r.among = r.among || tokens[0].says&fPart != 0 && len(tokens) == 1 // 其中，
		r.tell(tokens)
	case from < len(tokens):
		r.tell(tokens[from:])
	}
}

// lead takes in what a clause says for those behind it.
func (r *Reader) lead(tokens []token) {
	if r.depth > 0 {
		return
	}
	says, only := feature(0), true // of the words it begins with, which may be all
	for i := range tokens {
		t := &tokens[i]
		if t.number >= 0 || t.says&(fTimes|fEmpty|fScopes|fHead) == 0 {
			only = false
			break
		}
		says |= t.says
	}
	r.leadTime(tokens, says, only)
	r.leadScope(tokens, only)
}

// leadTime takes in the year that a clause begins with, or the time that it is all about: 2022年，; 自条例施行以来，.
func (r *Reader) leadTime(tokens []token, says feature, only bool) {
	if last := &tokens[len(tokens)-1]; last.says&fOtherTime != 0 && says&fThis == 0 && !r.countedIn(tokens) {
		r.time = fOtherTime
	}
	if times := says & fTimes; times != 0 && (only || r.leads(tokens, times)) {
		r.time = times
	}
}

// leadScope takes in whose numbers they are: 全市，; 市政府收到3件，.
func (r *Reader) leadScope(tokens []token, only bool) {
	scope := feature(0)
	for i := range tokens {
		t := &tokens[i]
		if t.number >= 0 || t.says&(fVerbs|fChannel|fSubmitted|fPart|fShare|fDiff) != 0 {
			break
		}
		if t.says&fScopes != 0 && !(i+1 < len(tokens) && tokens[i+1].says&(fChannel|fResult) != 0) && !r.isAddressed(tokens, i) {
			scope |= t.says & (fScopes | fOffice)
		}
	}
	if scope != 0 && !r.parts.open && (only && tokens[len(tokens)-1].says&fScopes != 0 || r.countedIn(tokens)) {
		r.scope = scope
	}
}

// isAddressed reports whether an organ is the one to which something is put: 向区政府申请行政复议.
func (r *Reader) isAddressed(tokens []token, i int) bool { return i > 0 && r.is(&tokens[i-1], "向") }

// countsOther reports whether all that the sentence has counted is nothing of the tables.
func (r *Reader) countsOther() bool {
	const most = 20
	for i := range r.items[:min(len(r.items), most)] {
		if r.items[i].says&fNouns != 0 {
			return false
		}
	}
	return len(r.items) > 0 && len(r.items) <= most && len(r.claims) == r.sentenceFrom
}

// countedIn reports whether a clause has a number or says that there was none.
func (r *Reader) countedIn(tokens []token) bool {
	for i := range tokens {
		if tokens[i].number >= 0 || tokens[i].says&fNot != 0 {
			return true
		}
	}
	return false
}

// leads reports whether a clause that begins with another year gives its numbers, so that those behind are that year's too.
func (r *Reader) leads(tokens []token, times feature) bool {
	if times&(fLast|fOtherTime) == 0 {
		return false
	}
	says, counted := feature(0), false
	for i := range tokens {
		says |= tokens[i].says
		counted = counted || tokens[i].number >= 0
	}
	return counted && says&(fCarry|fPending|fDiff|fThis) == 0 && says&fYear != 0
}

// belongs says how many of the words between two numbers of a clause belong to the first: what it counts, where they name it at once,
// and the verb where it has none.
func (r *Reader) belongs(before, between []token) (n int) {
	for n < len(between) && between[n].says&(fNouns|fHead|fInfo) != 0 && between[n].says&fOutcome == 0 {
		n++
	}
	for i := range before {
		if before[i].says&fGoverns != 0 {
			return n
		}
	}
	if n < len(between) && r.is(&between[n], "中 当中 之中 里 内") {
		return n // 9件申请中予以公开6件
	}
	for i := n; i < len(between); i++ {
		if between[i].says&fGoverns != 0 {
			return i + 1
		}
	}
	return n
}

// count reads a number with the words before and behind it.
func (r *Reader) count(n Number, before, behind []token) {
	s := r.fill(before, behind, n)
	r.lostCases(before, &s)
	r.quashed(behind, &s)
	r.shortRow(before, &s)
	r.appliedBy(before, behind, &s)
	r.others(before, &s)
	r.items = append(r.items, item{number: n, from: s.start, depth: r.depth, bracket: r.bracket, says: s.says, parts: s.says&fPart != 0 || r.among})
	r.among = false
	switch s.odd {
	case ForeignHead:
		r.items[len(r.items)-1].says |= fForeign
	case UnknownHead:
		r.items[len(r.items)-1].says |= fUnknown
	}
	for i := range behind {
		if behind[i].says&(fOpen|fWays) != 0 {
			r.items[len(r.items)-1].says |= fOpen // 规划计划80条等
		}
	}
	if s.says&fGoverns == 0 && s.says&fActions != 0 && r.last.says&fActions != 0 && !namesDecision(r.text[s.start:n.start]) {
		s.plain = s.plain || r.last.plain
		s.says |= r.last.says & fVerbs // 作出行政许可3件、行政处罚2件
	}
	if s.says&fGoverns == 0 && s.says&fActions != 0 && r.last.says&fDecide != 0 && r.last.says&fActions == 0 && strings.HasSuffix(r.text[:s.start], "、") {
		s.says |= fDecide // 作出处理决定189份、行政处罚决定77份
	}
	if s.says&fGoverns == 0 && s.says&(fNorm|fRegs) != 0 && r.last.says&(fNorm|fRegs) != 0 && strings.HasSuffix(r.text[:s.start], "、") {
		s.says |= r.last.says & (fMade | fRepealed | fInForce) // 制定规章2件、规范性文件3件
	}
	if s.says&fPart != 0 && r.depth == 0 {
		r.parts.begin(r.wholeBefore(n.Millionths))
	}
	r.shareNoun(&s)
	r.last = s
	s.least = r.leastOf(n, before, &s)
	reason := r.claim(n, &s)
	switch first := len(r.claims) == r.sentenceFrom; {
	case s.says&fTheirs != 0:
		r.theirs = r.theirs || first
	case s.odd == AnotherOrgan || s.says&fScopes != 0:
		r.theirs = s.odd == AnotherOrgan && s.says&fScopes == 0 && s.says&fActs != 0 && first
	}
	among := r.parts.open // this number too, which may be the last of the parts
	if r.depth == 0 {
		r.parts.add(n.Millionths)
	}
	r.mention(&s, &n, reason)
	r.noteHeads(&s, reason, among)
	r.narrows(&s, n, behind)
}

// narrows takes back what came in where some of it only is said to be applications for information: 收到公开申请11件，其中9件属于政府信息公开申请.
func (r *Reader) narrows(s *slots, n Number, behind []token) {
	last, says := len(r.claims)-1, feature(0)
	for i := range behind {
		says |= behind[i].says
	}
	if s.says&fPart != 0 && says&fStrong == fStrong && says&(fApplicant|fChannel|fOutcome|fUnknown) == 0 && r.is(&behind[0], "属于 属 是 为 系") &&
		r.lastSubject() == OfReceived && r.claims[last].Number.Millionths > n.Millionths {
		r.claims[last].Withdrawn, r.claims[last].certain = true, false
	}
}

// shareNoun gives the number before the noun that it shares with this one: 制发5件、废止3件规范性文件.
func (r *Reader) shareNoun(s *slots) {
	const made = fMade | fRepealed | fInForce
	before, last := r.last, len(r.items)-2
	if !s.named || s.says&(fNorm|fRegs) == 0 || s.says&made == 0 || last < 0 || before.says&(made|fNouns) == 0 || before.says&fNouns != 0 || before.odd != 0 {
		return
	}
	before.says |= s.says & fNouns
	n := r.items[last].number
	if reason := r.claim(n, &before); reason == Claimed {
		r.mentions = r.mentions[:max(len(r.mentions)-1, 0)]
		r.mention(&before, &n, reason)
	}
}

// wholeBefore is the last number of the sentence that is no part and no difference, and not less than the first part.
func (r *Reader) wholeBefore(first int64) int64 {
	const most = 50
	last := int64(0)
	for i := len(r.items) - 2; i >= max(0, len(r.items)-most); i-- {
		it := &r.items[i]
		if it.depth != r.depth || it.parts || it.says&(fDiff|fShare) != 0 {
			continue
		}
		if it.number.Millionths >= first {
			return it.number.Millionths
		}
		if last == 0 {
			last = it.number.Millionths
		}
	}
	return last
}

// A partition is a 其中 that is open: what follows are parts of the number before it, until they reach it.
type partition struct {
	_ [0]func() // never compared

	open       bool
	whole, sum int64
}

func (p *partition) begin(whole int64) { *p = partition{open: true, whole: whole} }

func (p *partition) end() { *p = partition{} }

func (p *partition) add(n int64) {
	if p.open {
		p.sum += n
		p.open = p.whole == 0 || p.sum < p.whole
	}
}
