package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// settleReport drops the claims that count a wider or narrower circle than the tables do: where one number for a thing is
// that of the table, another for another circle is not.
func (r *Reader) settleReport() {
	if r.carriesOut() {
		r.dones = r.dones[:0]
	}
	if len(r.claims) > 300 {
		return
	}
	for i := range r.claims {
		a := &r.claims[i]
		if a.Handled && r.hasReceived(a) {
			a.Cells[2] = 0 // 收到27件，办理27件: the second was answered
		}
		if a.scope == 0 || r.about.Scope != 0 {
			continue
		}
		for j := range r.claims {
			if b := &r.claims[j]; b.Cells[0] == a.Cells[0] && b.scope != a.scope && b.Number.Millionths != a.Number.Millionths {
				a.Withdrawn = true
			}
		}
	}
}

func (r *Reader) hasReceived(a *Claim) bool {
	for i := range r.claims {
		if b := &r.claims[i]; b.sentence == a.sentence && b.Cells[0] == Received && !b.Handled {
			return a.Subject == OfAnswered
		}
	}
	return false
}

// settleParagraph drops what a paragraph takes back: applications that were none, or came to another organ.
func (r *Reader) settleParagraph(text string) {
	r.settleDone(text)
	r.doubtParagraph(text)
	list := r.claims[r.paragraphFrom:]
	if !claimsReceived(list) {
		return
	}
	none := deniesReceived(text)
	moved := hanzi.Words("转来 转交 转办 移交 转送").In(text)
	for i := range list {
		claim := &list[i]
		if claim.Cells[0] == Received && (none || moved && claim.Number.end == claim.Number.start) {
			claim.Withdrawn = true
		}
	}
}

// deniesReceived reports whether a paragraph says that some were no applications for information. What is not counted may be something
// else that its sentence has counted: 不动产登记查询820次，不计入依申请公开.
func deniesReceived(paragraph string) bool {
	const denies, counted hanzi.Words = "不属于政府信息公开申请 不属于信息公开申请 不计入 未计入 不纳入 未纳入 不列入", "申请 其中 上述 以上 此类"
	if !denies.In(paragraph) {
		return false
	}
	for sentence := range strings.SplitSeq(paragraph, "。") {
		for at := range sentence {
			if !denies.Begin(sentence[at:]) {
				continue
			}
			if _, found := hanzi.NextFigure(sentence[:at], 0); !found || counted.In(sentence[:at]) {
				return true
			}
			break
		}
	}
	return false
}

// claimsReceived reports whether a claim is of what came in.
func claimsReceived(list []Claim) bool {
	for i := range list {
		if list[i].Cells[0] == Received {
			return true
		}
	}
	return false
}

// An account is what a sentence tells of the four numbers of table 3 that balance, and of the ways in which some came or were answered.
type account struct {
	_ [0]func() // never compared

	told     [4]int64 // what came in, was carried in, was answered, is carried out
	seen     [4]bool
	supposed bool // one of them is only supposed to be of applications
	channels bool // it has a number of what came in one way
	beside   int  // where others stand that were answered in another way: 按期答复41件，延期答复5件; the last of them
	besides  int  // how many
}

const (
	received = iota
	carriedIn
	answered
	carriedOut
)

// accountOf reads the account of the sentence.
func (r *Reader) accountOf(list []Claim) (a account) {
	const most = 100
	for i := range list {
		claim := &list[i]
		for k, set := range [...]Cells{Received, CarriedIn, Answered, CarriedOut} {
			if claim.Cells[0] == set && (set != Answered || !claim.Handled) {
				a.told[k], a.seen[k], a.supposed = claim.Number.Millionths, true, a.supposed || claim.supposed
			}
		}
	}
	for i := range r.items[:min(len(r.items), most)] {
		it := &r.items[i]
		a.channels = a.channels || it.says&fChannel != 0 && it.depth == 0
		if it.says&fAnswer != 0 && it.says&(fSome|fForeign) != 0 && it.says&fUnknown == 0 && !it.parts && it.depth == 0 && it.number.counts() && it.number.Millionths%million == 0 {
			a.beside, a.besides = it.number.start, a.besides+1
		}
	}
	if n, ok := r.cameIn(); ok && !a.seen[received] {
		a.told[received], a.seen[received] = n, true
	}
	return a
}

// cameIn returns how many came in by the last number of the sentence before, whose parts the sentence gives: 收到18件。其中，答复16件.
func (r *Reader) cameIn() (n int64, ok bool) {
	if len(r.items) == 0 || !r.items[0].parts || r.whole.number.end == 0 {
		return 0, false
	}
	const most = 20
	for i := r.sentenceFrom - 1; i >= max(r.paragraphFrom, r.sentenceFrom-most); i-- {
		if c := &r.claims[i]; c.Number.start == r.whole.number.start && c.Cells[0]&^CarriedIn == Received && !c.Withdrawn {
			return c.Number.Millionths, true
		}
	}
	return 0, false
}

// completes reports whether what was answered of a whole and what is carried out make it up: only then is nothing left that was
// answered too, in another way.
func (a *account) completes(n int64) bool {
	return a.seen[received] && (a.told[received] == n || a.seen[carriedOut] && a.told[received] == n+a.told[carriedOut])
}

// balances reports whether a number and what is carried out are all that there was to answer.
func (a *account) balances(n int64) bool {
	return a.seen[received] && a.seen[carriedOut] && a.told[received]+a.told[carriedIn] == n+a.told[carriedOut]
}

// isDue reports whether a number is all that there was to answer: 收到27件，结转3件，应办理30件; 累计办理68件，办结62件，结转下年6件.
func (a *account) isDue(n int64) bool {
	return a.told[carriedIn] > 0 && a.told[received]+a.told[carriedIn] == n || a.told[carriedOut] > 0 && a.told[answered]+a.told[carriedOut] == n
}

// settleSentence drops the parts among several numbers a sentence gives for one thing.
func (r *Reader) settleSentence(at int) {
	const most = 60
	list := r.claims[r.sentenceFrom:]
	for i := range list {
		claim := &list[i]
		claim.Withdrawn = claim.Withdrawn || claim.supposed && len(list) > most ||
			r.published && !r.received && (claim.Subject == OfOutcomes || claim.bare)
	}
	if len(list) == 0 || len(list) > most {
		return
	}
	told, due := r.accountOf(list), false
	// where others are told that another organ has it, 信息不存在 is not all of 本机关不掌握
	elsewhere := hanzi.Words("不属于本机关 非本机关 其他机关 其他行政机关 不属于本行政机关").In(r.text[r.sentenceStart:at])
	for i := range list {
		claim := &list[i]
		n := claim.Number.Millionths
		claim.Withdrawn = claim.Withdrawn || claim.mean && told.channels || elsewhere && claim.Cells[0] == gRows<<8
		switch {
		case claim.informed:
			for j := range list[:i] { // 行政复议7件，其中涉及政府信息公开的1件
				a := &list[j]
				a.Withdrawn = a.Withdrawn || a.Subject == OfDisputes && !a.informed && (claim.part || a.Number.Millionths > n && sameCourts(a, claim) || r.setsApart(claim, a))
			}
		case claim.Subject == OfAnswered:
			claim.Withdrawn = claim.Withdrawn || claim.part && !told.completes(n) || !told.balances(n) && (told.besides > 1 || told.besides > 0 && told.beside != claim.Number.start) || r.shared(claim)
			if claim.Handled && told.isDue(n) {
				claim.Cells, due = [3]Cells{Received | CarriedIn}, true
			}
		}
	}
	r.confirm(list, &told, due)
	r.settleApplicants(list)
	for i := range list {
		for j := i + 1; j < len(list); j++ {
			r.settlePair(&list[i], &list[j])
		}
	}
}

// settlePair settles two numbers for one thing.
func (r *Reader) settlePair(a, b *Claim) {
	same := a.Number.Millionths == b.Number.Millionths
	switch {
	case a.Cells[0] != b.Cells[0], a.Subject == OfDisputes && a.Cells[1] != b.Cells[1], same && (a.Subject != OfOutcomes || r.sameWords(a, b)), a.Withdrawn:
	case a.Handled && !b.Handled && b.clear && a.Number.Millionths > b.Number.Millionths:
		a.Cells = [3]Cells{Received | CarriedIn, Received} // 处理16件，办结14件
	case a.Subject == OfOutcomes && b.Subject == OfOutcomes && a.Cells[1] != b.Cells[1]:
		a.takeReason()
		b.takeReason()
	case a.Subject == OfOutcomes && b.Subject == OfOutcomes, a.Subject == OfDocuments && !a.summed && !b.summed:
		a.Withdrawn, b.Withdrawn = true, true // two names of one row: 不掌握, 不存在
	case a.Number.Millionths > b.Number.Millionths:
		b.Withdrawn = true
	default:
		a.Withdrawn, b.Withdrawn = true, a.summed || !b.summed
	}
}

// takeReason makes a claim about an outcome one about the reason that it names, of which the sentence has another too: 属于行政执法案卷不予公开9件，
// 属于个人隐私不予公开1件. Where it names none of the form's it is taken back.
func (c *Claim) takeReason() {
	if c.Withdrawn = c.Withdrawn || c.Cells[1] == 0; !c.Withdrawn {
		c.Cells = [3]Cells{c.Cells[1]}
	}
}

// sameCourts reports whether two claims of disputes are both of reviews or both of suits: 行政复议22件、涉信息公开行政诉讼18件 are not.
func sameCourts(a, b *Claim) bool {
	return a.Cells[0]&gReviews != 0 && b.Cells[0]&gReviews != 0 || a.Cells[0]&gSuits != 0 && b.Cells[0]&gSuits != 0
}

// setsApart reports whether a claim says 涉 of its disputes, and so sets them apart from others that have no such word: 行政复议22件，
// 涉信息公开行政诉讼2件. What applications led to needs none.
func (r *Reader) setsApart(claim, other *Claim) bool {
	return (other.Mild || r.claims[r.sentenceFrom].Subject == OfDisputes) && hanzi.Words("涉").Begin(claim.Of(r.text)) && !sameCourts(claim, other)
}

// sameWords reports whether two claims are said in the same words, but for the number.
func (r *Reader) sameWords(a, b *Claim) bool {
	return r.text[a.Start:max(a.Start, a.Number.start)] == r.text[b.Start:max(b.Start, b.Number.start)]
}

// shared reports whether what was answered is a part of what came in beside others that are not carried out either: of 16 received
// 13 were answered, and 3 withdrawn, which is an answer in the table.
func (r *Reader) shared(claim *Claim) bool {
	const most = 100
	for i := r.sentenceFrom; i < len(r.claims); i++ {
		whole := &r.claims[i]
		rest := whole.Number.Millionths - claim.Number.Millionths
		for j := range r.items[:min(len(r.items), most)] {
			if n := &r.items[j].number; whole.Subject == OfReceived && n.start > claim.Number.start && !r.carries(n.start) {
				if rest -= n.Millionths; rest == 0 && n.Millionths > 0 {
					return true
				}
			}
		}
	}
	return false
}

// carries reports whether the number at a place is what was carried in or out.
func (r *Reader) carries(at int) bool {
	list := r.claimsOf(at)
	return len(list) > 0 && (list[0].Subject == OfCarriedIn || list[0].Subject == OfCarriedOut)
}

// confirm keeps what a sentence is supposed to say of applications where its own arithmetic is that of table 3, whose only it is:
// what came in and what was carried in are what was answered and what is carried out.
func (r *Reader) confirm(list []Claim, a *account, due bool) {
	sure, balances := r.namesTable(list), due
	if a.seen[received] && a.seen[answered] && (a.seen[carriedIn] || a.seen[carriedOut]) {
		balances = balances || a.told[received]+a.told[carriedIn] == a.told[answered]+a.told[carriedOut]
		sure = balances || sure && a.seen == [4]bool{true, true, true, true}
	}
	for i := range list {
		list[i].Withdrawn = list[i].Withdrawn || list[i].supposed && !sure && !due
	}
	if a.supposed && balances {
		r.topic = fApp
	}
}

// several reports whether a set has more than one cell.
func several(set Cells) bool { return set&(set-1) != 0 }

// namesTable reports whether a sentence that is supposed to be about applications counts what only table 3 has: several of its
// outcomes, several of its kinds of applicants, or what came in beside what is carried in or out.
func (r *Reader) namesTable(list []Claim) bool {
	const single = gUnavailable | gNotProcessed | gOther | gRows*(1<<19-1<<8) // that nothing else has: 不掌握, 重复申请
	outcomes, received, carried, kinds := Cells(0), false, false, Cells(0)
	for i := range list {
		claim := &list[i]
		if !claim.supposed {
			return false
		}
		switch claim.Subject {
		case OfOutcomes:
			outcomes |= claim.Cells[0]
		case OfApplicants:
			kinds |= claim.Cells[0]
		case OfReceived:
			received = true
		case OfCarriedIn, OfCarriedOut:
			carried = true
		}
	}
	plain, first := r.said&(fUnknown|fChannel) == 0, r.sentenceStart == r.paragraphStart
	named := r.said&fNouns == fApp
	return (r.foreign == 0 || r.foreign == namesForeign && len(r.items) > 0 && r.items[0].says&fApp != 0) &&
		(several(outcomes) || outcomes&(gPartial|gRefused) != 0 && received && plain || outcomes&single != 0 && plain || carried && plain && first && (received || named) || several(kinds) && (named || kinds&(applicant*0x1c) != 0))
}
