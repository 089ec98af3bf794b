package claims

import (
	"strings"
	"unicode/utf8"

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
	r.block, r.denied, r.concerned, r.received, r.aside = 0, 0, false, false, false
	r.parts.end()
	r.numbers = r.numbers[:0]
	r.sentenceFrom, r.sentenceStart = len(r.claims), at
	r.last = slots{}
}

// endClause reads the clause that ends, number by number.
func (r *Reader) endClause() {
	tokens := r.tokens[r.base:]
	r.tokens = r.tokens[:r.base]
	if len(tokens) == 0 {
		return
	}
	r.clause = tokens[0].start
	r.lead(tokens)
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
		if n.percent {
			r.percentage(n, before)
		} else {
			r.count(n, before, behind)
		}
		if k := len(behind); k > 0 && next < len(tokens) && behind[k-1].is(fCollect) {
			behind = behind[:k-1] // 对2件申请收取信息处理费300元: the verb is that of both
		}
		if from = i + 1 + len(behind); n.Measure == "人" && len(behind) == 0 {
			from = start // 收到申请1人2次
		}
	}
	switch {
	case !counted:
		r.among = r.among || tokens[0].is(fPart) && len(tokens) == 1 // 其中，
		r.tell(tokens)
	case from < len(tokens):
		r.tell(tokens[from:])
	}
}

// lead takes in what a clause says for those behind it: the year it begins with, and whose numbers they are.
func (r *Reader) lead(tokens []token) {
	says, only := feature(0), true
	for i := range tokens {
		t := &tokens[i]
		if t.number >= 0 || !t.is(fTimes|fEmpty|fScopes|fHead) {
			only = false
			break
		}
		says |= t.says
	}
	if last := &tokens[len(tokens)-1]; last.is(fOtherTime) && says&fThis == 0 && r.depth == 0 && !r.countedIn(tokens) {
		r.time = fOtherTime // 自条例施行以来，
	}
	if times := says & fTimes; times != 0 && r.depth == 0 && (only || r.leads(tokens, times)) {
		r.time = times // 2022年，
	}
	scope := feature(0)
	for i := range tokens {
		t := &tokens[i]
		if t.number >= 0 || t.is(fVerbs|fChannel|fSubmitted) || r.depth > 0 {
			break
		}
		if t.is(fScopes) && !(i+1 < len(tokens) && tokens[i+1].is(fChannel)) {
			scope |= t.says & (fScopes | fOffice)
		}
	}
	if scope != 0 && !r.parts.open && (only || r.countedIn(tokens)) {
		r.scope = scope
	}
}

// countedIn reports whether a clause has a number or says that there was none.
func (r *Reader) countedIn(tokens []token) bool {
	for i := range tokens {
		if tokens[i].number >= 0 || tokens[i].is(fNot) {
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
	for n < len(between) && between[n].is(fNouns|fHead|fInfo) && !between[n].is(fOutcome) {
		n++
	}
	for i := range before {
		if before[i].is(fGoverns) {
			return n
		}
	}
	for i := n; i < len(between); i++ {
		if between[i].is(fGoverns) {
			return i + 1
		}
	}
	return n
}

// slots are what a number, or a "none", is said to be: each is filled by the nearest word that can.
type slots struct {
	says    feature // of the verb, of what is counted, of the year and the organ
	cells   Cells   // of the outcome or the applicant
	reasons Cells   // of outcomes that are given as reasons
	start   int     // where its words begin
	end     int
	odd     Reason // why it cannot be one of the tables
	mean    bool   // a means is named that may be one of several channels
	plain   bool   // nothing else is said of it
	named   bool   // behind the number
	least   Cells  // that must come to the number at least
	weak    bool   // what is counted is not said, or only 申请
}

// count reads a number with the words before and behind it.
func (r *Reader) count(n Number, before, behind []token) {
	s := r.fill(before, behind, n)
	r.lostCases(before, &s)
	r.items = append(r.items, item{number: n, from: s.start, depth: r.depth, bracket: r.bracket, says: s.says, parts: s.says&fPart != 0 || r.among})
	r.among = false
	switch s.odd {
	case ForeignHead:
		r.items[len(r.items)-1].says |= fForeign
	case UnknownHead:
		r.items[len(r.items)-1].says |= fUnknown
	}
	for i := range behind {
		if behind[i].is(fOpen | fWays) {
			r.items[len(r.items)-1].says |= fOpen // 规划计划80条等
		}
	}
	r.others(before, &s)
	if s.says&fGoverns == 0 && s.says&fActions != 0 && r.last.says&fActions != 0 {
		s.plain = s.plain || r.last.plain
		s.says |= r.last.says & fVerbs // 作出行政许可3件、行政处罚2件
	}
	if s.says&fPart != 0 && r.depth == 0 {
		r.parts.begin(r.wholeBefore())
	}
	r.last = s
	s.least = r.leastOf(n, before, &s)
	reason := r.claim(n, &s)
	if r.depth == 0 {
		r.parts.add(n.Millionths)
	}
	r.mention(&s, &n, reason)
	r.noteHeads(&s, reason)
}

// others reads 其他 as the last of several outcomes, or of several ends of disputes.
func (r *Reader) others(before []token, s *slots) {
	last := len(r.claims) - 1
	if len(before) == 0 || last <= r.sentenceFrom || s.says&(fGoverns|fNouns) != 0 || s.odd != 0 {
		return
	}
	for i := range before {
		if t := &before[i]; !hanzi.Words("其他 其它 的 有").Has(r.text[t.start:t.end]) {
			return
		}
	}
	switch a, b := &r.claims[last-1], &r.claims[last]; {
	case a.Subject == OfOutcomes && b.Subject == OfOutcomes:
		s.says, s.cells = s.says|fOutcome, gOther
		s.reasons = gOther | gNotProcessed
	case a.Subject == OfDisputes && b.Subject == OfDisputes && r.topic&(fReview|fSuit) != 0:
		s.says |= fOtherResult
	}
}

// fill fills the slots of a number.
func (r *Reader) fill(before, behind []token, n Number) (s slots) {
	s.start, s.end = n.start, n.end
	if len(before) > 0 {
		s.start = before[0].start
	}
	verb, last := r.lastVerbs(before)
	after := before[last:]
	if last > 0 && before[last-1].is(fOutcome) {
		for len(after) > 0 && after[0].is(fFiller|fInfo) {
			after = after[1:] // 不予公开的信息3件
		}
	}
	head := r.headOf(after, &s)
	if len(behind) > 0 {
		if k := r.namesIn(behind); k > 0 {
			named := slots{}
			if h := r.headOf(behind[:k], &named); h != 0 || named.odd != 0 {
				head, s.says, s.odd = h, s.says&^(fNouns|fForeign)|named.says, named.odd
				s.named = true
				s.end = behind[k-1].end
			}
		}
		r.behind(behind, verb, &s)
	}
	if verb > 0 || last > 0 {
		for i := verb; i < last; i++ {
			s.says |= before[i].says &^ (fTimes | fNot)
			s.outcomes(before[i].cells)
		}
		if head == 0 && s.odd == 0 {
			r.subject(before[:verb], &s)
		}
	}
	if s.says&(fMade|fRepealed) != 0 {
		s.says &^= fPublish | fOutcome | fBare // 制定并公开
	}
	if last == 0 {
		s.plain = isPlain(before)
		r.owner(before[:firstNoun(before)], &s) // 县教育局行政事业性收费3万元
	}
	for i := range before[:verb] {
		if before[i].is(fOutcome) && !before[i].is(fBare) && s.says&(fAnswer|fOutcome|fDecide|fHandle) != 0 && s.says&fActions == 0 {
			s.reasons |= before[i].cells // 因不掌握等原因答复8件
		}
	}
	r.owner(before[:max(verb, 0)], &s)
	for i := range before {
		s.says |= before[i].says & (fPublish | fCarry | fTimes | fPart | fChannel | fApplicant | fWays | fDiff | fShare | fSubmitted | fSum | fScopes | fOffice | fApprox | fRemain | fNew | fAgainst)
		if i > 0 && before[i].is(fOtherTime) && before[i-1].is(fThis) && before[i-1].end == before[i].start {
			s.says &^= fThis // 2024年上半年
		}
		if s.says&(fReview|fSuit) != 0 && r.isCause(before, i) {
			s.says |= fInfo
		}
		if before[i].is(fNot) && !before[i].is(fOutcome) {
			s.says |= fNot
		}
		if before[i].is(fApplicant) {
			s.cells |= before[i].cells
		}
		if before[i].is(fOutcome|fInfo) && s.says&fActions != 0 {
			s.says |= fPublish // 公开行政许可, 依法不予公开行政处罚决定
		}
		if before[i].is(fEach) && !before[i].is(fApprox) {
			s.says |= fEach // 每收到1件
		}
		if before[i].is(fSubmitted) {
			s.says &^= fChannel | fGov | fNarrow | fApplicant | fOffice
		}
		if before[i].is(fWays) {
			s.says &^= fChannel
		}
		if before[i].is(fChannel) {
			s.says &^= fGov | fOffice // 市政府网站
		}
		if before[i].is(fChannel) && (within(before, i) || i > 0 && before[i-1].is(fInfo) && s.says&fApp != 0) {
			s.says &^= fChannel // 政府信息公开书面申请, 依申请公开系统
			s.mean = true
		}
	}
	if s.says&fMade != 0 {
		s.says &^= fPublish // 制定发布
	}
	if len(before) > 0 && before[len(before)-1].is(fEach|fApprox) {
		s.says |= before[len(before)-1].says
	}
	s.weak = s.says&fNouns == 0 || s.says&fNouns == fApp && s.says&fInfo == 0
	return s
}

// outcomes takes in the cells of an outcome: a row behind its group is what is meant (不予公开：行政执法案卷2件), one before it is a
// reason for the group (因不掌握无法提供).
func (s *slots) outcomes(cells Cells) {
	for _, group := range groups {
		switch {
		case cells&group.rows != 0 && s.cells&group.total != 0:
			s.cells &^= group.total
		case cells&group.total != 0 && s.cells&group.rows != 0:
			s.reasons |= s.cells & group.rows
			s.cells &^= group.rows
		}
	}
	s.cells |= cells
}

// isPlain reports whether words say no more than what is counted, whose and when: 2024年行政许可1624件.
func isPlain(tokens []token) bool {
	for i := range tokens {
		if !tokens[i].is(fEmpty | fTimes | fScopes | fActions | fHead | fDecide) {
			return false
		}
	}
	return true
}

// firstNoun returns the place of the first noun, or of the end.
func firstNoun(tokens []token) int {
	for i := range tokens {
		if tokens[i].is(fNouns | fInfo) {
			return i
		}
	}
	return len(tokens)
}

// within reports whether a word stands in a compound: between 政府信息公开 and 申请.
func within(tokens []token, i int) bool {
	return i > 0 && i+1 < len(tokens) && tokens[i-1].is(fInfo) && tokens[i-1].end == tokens[i].start && tokens[i+1].is(fApp) && tokens[i+1].start == tokens[i].end
}

// lastVerbs returns the last group of verbs of a clause, or of words that govern a number as verbs do: 受理并办结. Where it has none
// both are 0.
func (r *Reader) lastVerbs(tokens []token) (from, to int) {
	for to = len(tokens); to > 0; to-- {
		if t := &tokens[to-1]; r.governs(tokens, to-1) && !t.is(fInfo) || t.is(fBare) && r.governs(tokens, to-1) {
			break
		}
	}
	if to == 0 {
		return 0, 0
	}
	for from = to - 1; from > 0; from-- {
		t := &tokens[from-1]
		if !r.governs(tokens, from-1) && !(t.is(fEmpty|fTimes) && from > 1 && r.governs(tokens, from-2)) {
			break
		}
	}
	return from, to
}

// governs reports whether a token governs what follows. 公开 does not where it is a part of what is asked for.
func (r *Reader) governs(tokens []token, i int) bool {
	t := &tokens[i]
	if !t.is(fGoverns) {
		return false
	}
	adjacent := i > 0 && tokens[i-1].end == t.start
	switch {
	case r.isCause(tokens, i):
		return false
	case t.is(fDecide) && i > 0 && tokens[i-1].is(fActions):
		return false // 行政处罚决定
	case t.is(fAccept|fHandle) && adjacent && tokens[i-1].is(fUnknown|fForeign) && !tokens[i-1].is(fInfo) && (r.isRegistration(t) || i+1 < len(tokens) && tokens[i+1].is(fApp) && !tokens[i+1].is(fInfo) && tokens[i+1].start == t.end):
		return false // 生育登记, 公证办理申请
	}
	if t.is(fHandle|fAnswer) && i+1 < len(tokens) && tokens[i+1].is(fHead) && tokens[i+1].start == t.end && i > 0 {
		return false // 依申请公开办理事项
	}
	if t.is(fBare) && (i+1 < len(tokens) && tokens[i+1].is(fApp|fInfo|fReview|fSuit|fForeign) || i > 0 && tokens[i-1].is(fApp|fInfo)) {
		return false
	}
	return true
}

// isCause reports an answer that is given as what a dispute is about: 因答复引发行政复议.
func (r *Reader) isCause(tokens []token, i int) bool {
	if !tokens[i].is(fAnswer) || i+1 >= len(tokens) {
		return false
	}
	next := &tokens[i+1]
	return hanzi.Words("引发 引起 产生 导致 提起 而").Has(r.text[next.start:next.end]) || next.is(fApp) && i+2 < len(tokens) && tokens[i+2].is(fReview|fSuit)
}

// isRegistration reports 登记, which is a part of names as often as it is an act.
func (r *Reader) isRegistration(t *token) bool { return r.text[t.start:t.end] == "登记" }

// headOf reads a run of nouns: the last of them is what is counted, those before say more of it. It returns what is counted.
func (r *Reader) headOf(tokens []token, s *slots) (head feature) {
	const tail = fHead | fEmpty | fNot | fTimes | fScopes | fNew | fPart | fApproxOrEach
	for i := range tokens {
		t := &tokens[i]
		s.says |= t.says & (fNouns | fInfo | fDirect | fAfter | fInForce)
		switch {
		case t.is(fNouns):
			strange := i > 0 && tokens[i-1].is(fUnknown|fForeign) && !tokens[i-1].is(fInfo) && tokens[i-1].end == t.start
			if i > 1 && tokens[i-1].is(fHead|fHandle|fAccept) && tokens[i-1].end == t.start && tokens[i-2].is(fUnknown|fForeign) && !tokens[i-2].is(fInfo) {
				strange = true // 查询类申请
			}
			if strange && t.says&fNouns == fApp && (s.says&fInfo == 0 || tokens[i-1].is(fForeign)) {
				s.odd = UnknownHead // 低保申请
				continue
			}
			if strange && t.is(fReview|fSuit) && s.says&fInfo == 0 && !tokens[i-1].is(fForeign) {
				s.odd = UnknownHead
				continue
			}
			if t.says&fNouns == fApp && head&(fReview|fSuit|fActions) != 0 && tokens[i-1].is(fNouns) {
				if head&fActions != 0 {
					s.odd, head = ForeignHead, 0 // 行政许可申请
				}
				continue // 行政复议申请
			}
			if t.is(fReview|fSuit|fActions) && head&(fReview|fSuit|fActions) != 0 && joins(tokens, i) {
				head |= t.says & fNouns
			} else {
				head = t.says & fNouns
			}
			s.odd = 0
			if t.is(fReview|fSuit) && s.says&fInfo == 0 && i+1 < len(tokens) && r.text[tokens[i+1].start:tokens[i+1].end] == "类" {
				s.says |= fEach // 涉及行政复议类11件: what applications were about
			}
		case t.is(fInfo) && !t.is(fForeign) && i > 0 && tokens[i-1].is(fActions) && tokens[i-1].end == t.start:
			s.says |= fEach // 行政处罚信息公开申请: of one content
		case t.is(fForeign) && t.is(fInfo):
			if head&fApp == 0 && !(i+1 < len(tokens) && tokens[i+1].is(fNouns|fInfo)) {
				s.odd, head = ForeignHead, 0 // 公开信息30条
			}
		case t.is(fForeign):
			s.odd, head = ForeignHead, 0
		case t.is(fUnknown):
			if s.odd == 0 {
				s.odd = UnknownHead
			}
		case t.is(tail):
		}
	}
	if head != 0 && s.odd == UnknownHead && lastContent(tokens).is(fUnknown) {
		return 0
	}
	if head != 0 {
		s.says = s.says&^fNouns | head | s.says&fApp&^0
		if head&fApp == 0 {
			s.says &^= fApp
		}
		s.odd = 0
	}
	return head
}

// fActions are the decisions of table 2.
const fActions = fLicence | fPenalty | fCoercion

const fApproxOrEach = fApprox | fEach

// joins reports whether nouns are a list: 行政复议、行政诉讼, 行政许可、行政处罚.
func joins(tokens []token, i int) bool {
	kind := fReview | fSuit
	if !tokens[i].is(kind) {
		kind = fActions
	}
	for i--; i >= 0; i-- {
		switch {
		case tokens[i].is(kind):
			return true
		case !tokens[i].is(fAnd | fHead | fFiller | fInfo | fNot | fDecide):
			return false
		}
	}
	return false
}

// lastContent returns the last word that says something.
func lastContent(tokens []token) *token {
	for i := len(tokens) - 1; i > 0; i-- {
		if !tokens[i].is(fEmpty|fTimes) || tokens[i].is(fUnknown) {
			return &tokens[i]
		}
	}
	return &tokens[0]
}

// namesIn returns how many of the words behind a number name what it counts: 3件政府信息公开申请, 2起因政府信息公开引发的行政复议. What a
// verb follows is how it was done: 3件按规完成答复.
func (r *Reader) namesIn(tokens []token) (names int) {
	const leading hanzi.Words = "的 因 由 涉及 涉 关于 有关 相关 针对"
	for i := range tokens {
		t := &tokens[i]
		if !t.is(fNouns|fInfo|fHead|fForeign|fUnknown|fAnd|fFiller|fInForce) || t.is(fOutcome) || i == 0 && t.is(fFiller) && !leading.Has(r.text[t.start:t.end]) {
			break
		}
		names = i + 1
	}
	for names > 0 && (tokens[names-1].is(fFiller|fAnd) || tokens[names-1].is(fUnknown) && names < len(tokens) && tokens[names].is(fGoverns)) {
		names--
	}
	return names
}

// behind takes in the words behind a number, where they govern it: 3件结转下年.
func (r *Reader) behind(tokens []token, verb int, s *slots) {
	says, cells := feature(0), Cells(0)
	first := -1
	for i := range tokens {
		if r.governs(tokens, i) {
			if first < 0 {
				first = i
			}
			says |= tokens[i].says & (fGoverns | fInfo)
			cells |= tokens[i].cells
		} else if tokens[i].is(fDiff|fShare) && first < 0 {
			break
		}
		says |= tokens[i].says & (fTimes | fNot | fAll)
		s.says |= tokens[i].says & fEach // 3件延期答复
	}
	switch {
	case first < 0:
	case says&(fCarry|fNext|fPending) != 0 && says&(fNext|fPending) != 0:
		s.says = s.says&^fVerbs | says
		s.end = tokens[len(tokens)-1].end
	case s.says&fGoverns == 0 && verb == 0:
		s.says |= says
		s.cells |= cells
		s.end = tokens[len(tokens)-1].end
	}
}

// subject looks for what is counted before the verb: 申请办结36件.
func (r *Reader) subject(tokens []token, s *slots) {
	for i := len(tokens) - 1; i >= 0; i-- {
		t := &tokens[i]
		switch {
		case t.is(fNouns):
			from := i
			for from > 0 && tokens[from-1].is(fNouns|fInfo|fHead|fAnd|fBare|fDecide) {
				from--
			}
			var named slots
			if r.headOf(tokens[from:i+1], &named) != 0 {
				s.says |= named.says
			}
			return
		case t.is(fForeign) && !t.is(fInfo):
			s.odd = ForeignHead
			return
		case t.is(fScopes | fSubmitted):
			return
		}
	}
}

// owner notes that another organ is the subject: 市教育局收到3件.
func (r *Reader) owner(tokens []token, s *slots) {
	for i := len(tokens) - 1; i >= 0; i-- {
		switch t := &tokens[i]; {
		case t.is(fUnknown):
			if r.isAnother(t) {
				s.odd = AnotherOrgan
			}
			return
		case !t.is(fEmpty | fTimes):
			return
		}
	}
}

// isAnother reports whether unknown words are the name of another organ.
func (r *Reader) isAnother(t *token) bool {
	if r.about.Organ == "" && r.about.Title == "" {
		return false
	}
	c, _ := utf8.DecodeLastRuneInString(r.text[:t.end])
	return strings.ContainsRune(organEnds, c) && t.end-t.start > 3 && !r.abbreviates(t.start, t.end)
}

// wholeBefore is the last number of the sentence that is no part.
func (r *Reader) wholeBefore() int64 {
	const most = 50
	for i := len(r.items) - 2; i >= max(0, len(r.items)-most); i-- {
		if r.items[i].depth == r.depth && !r.items[i].parts {
			return r.items[i].number.Millionths
		}
	}
	return 0
}

// A partition is a 其中 that is open: what follows are parts of the number before it, until they reach it.
type partition struct {
	open       bool
	whole, sum int64
}

func (p *partition) begin(whole int64) { *p = partition{open: true, whole: whole} }
func (p *partition) end()              { *p = partition{} }
func (p *partition) add(n int64) {
	if p.open {
		p.sum += n
		p.open = p.whole == 0 || p.sum < p.whole
	}
}
