package govreport

import (
	"slices"
	"strconv"
	"strings"
)

// claimRules compare prose with tables, and prose with itself.
func claimRules() []reportRule {
	rules := make([]reportRule, 0, 13)
	for i := range claimTitles {
		rule := &claimTitles[i]
		rules = append(rules, reportRule{Rule{
			Code: rule.code, Severity: Warning, Editions: rule.editions, Unexpressed: readsText, Title: rule.title,
			Basis: claimBasis, Messages: claimMessages, Help: claimHelp,
		}, (*checker).claimsToJudge})
	}
	const before, after = 8, 2 // N1 to N8, N9 and N10
	return slices.Concat(rules[:before], proseRules[:after], rules[before:], proseRules[after:])
}

// claimTitles are the rules that a claim in prose equals cells.
var claimTitles = [...]struct {
	code     Code
	editions []Edition
	title    Text
}{
	{"N1", both, Text{"文字所述收到申请数与表格一致", "文字所述收到申請數與表格一致", "Applications received, as in the table"}},
	{"N2", both, Text{"文字所述上年结转数与表格一致", "文字所述上年結轉數與表格一致", "Applications carried in, as in the table"}},
	{"N3", both, Text{"文字所述答复办结数与表格一致", "文字所述答覆辦結數與表格一致", "Applications answered, as in the table"}},
	{"N4", both, Text{"文字所述结转下年数与表格一致", "文字所述結轉下年數與表格一致", "Applications carried out, as in the table"}},
	{"N5", both, Text{"文字所述办理结果与表格一致", "文字所述辦理結果與表格一致", "Outcomes, as in the table"}},
	{"N6", both, Text{"文字所述复议、诉讼数与表格一致", "文字所述復議、訴訟數與表格一致", "Reviews and suits, as in the table"}},
	{"N7", both[1:], Text{"文字所述规章、规范性文件数与表格一致", "文字所述規章、規範性文件數與表格一致", "Regulations and normative documents, as in the table"}},
	{"N8", both[1:], Text{"文字所述许可、处罚、强制决定数和收费与表格一致", "文字所述許可、處罰、強制決定數和收費與表格一致", "Decisions and fees, as in the table"}},
	{"N11", both, Text{"文字说没有的，表格应为 0", "文字說沒有的，表格應為 0", "What the text says there was none of is 0 in the table"}},
}

var (
	claimBasis = Text{"文字与表格应一致（条例第五十条）", "文字與表格應一致（條例第五十條）", "Text and tables report the same (条例 art. 50)"}
	claimHelp  = Text{"核对台账，改正文字或表格。", "核對台賬，改正文字或表格。", "Check the registers and correct the text or the table."}

	claimMessages = []Text{
		{"文字写“{quote}”，表中{cells}为 {actual}", "文字寫「{quote}」，表中{cells}為 {actual}", "the text says “{quote}”, the table has {actual} ({cells})"},
		{"文字写“{quote}”，表中{cells}为 {actual}；所指可能不同，请核对", "文字寫「{quote}」，表中{cells}為 {actual}；所指可能不同，請核對",
			"the text says “{quote}”, the table has {actual} ({cells}); something else may be meant, please check"},
	}
)

// proseRules are those that prose keeps by itself.
var proseRules = []reportRule{
	{Rule{
		Code: "N9", Severity: Warning, Editions: both, Unexpressed: readsText,
		Title: Text{"文字所述占比与件数一致", "文字所述佔比與件數一致", "Shares agree with their numbers"},
		Basis: Text{"逻辑关系：占比＝部分÷整体", "邏輯關係：佔比＝部分÷整體", "Logic: share = part ÷ whole"},
		Messages: []Text{{"“{quote}”：{part} 件占 {whole} 件的 {percent}%", "「{quote}」：{part} 件佔 {whole} 件的 {percent}%",
			"“{quote}”: {part} of {whole} is {percent} %"}},
		Help: Text{"核对件数、总数和占比。", "核對件數、總數和佔比。", "Check the number, the whole and the share."},
	}, (*checker).sharesTold},
	{Rule{
		Code: "N10", Severity: Advice, Editions: both, Unexpressed: readsText,
		Title: Text{"文字中各分项之和与总数一致", "文字中各分項之和與總數一致", "Parts told in prose add up"},
		Basis: Text{"逻辑关系：分项之和＝总数", "邏輯關係：分項之和＝總數", "Logic: the parts add up to the whole"},
		Messages: []Text{{"“{quote}”：各分项之和为 {sum}，总数为 {whole}", "「{quote}」：各分項之和為 {sum}，總數為 {whole}",
			"“{quote}”: the parts add up to {sum}, the whole is {whole}"}},
		Help: Text{"核对总数和各分项。", "核對總數和各分項。", "Check the whole and its parts."},
	}, (*checker).sumsTold},
	{Rule{
		Code: "N12", Severity: Advice, Editions: []Edition{Edition2021}, Unexpressed: readsText,
		Title: Text{"信息处理费应为 10 元的整数倍", "信息處理費應為 10 元的整數倍", "The processing fee is a multiple of 10 yuan"},
		Basis: Text{"国办函〔2020〕109号：按件每件 100 元起，按量每页 10 元起", "國辦函〔2020〕109號：按件每件 100 元起，按量每頁 10 元起",
			"国办函〔2020〕109号: 100 yuan an application or 10 yuan a page and up"},
		Messages: []Text{{"“{quote}”：{fee} 元不是 10 元的整数倍", "「{quote}」：{fee} 元不是 10 元的整數倍", "“{quote}”: {fee} yuan is no multiple of 10"}},
		Help:     Text{"按收费标准核对金额。", "按收費標準核對金額。", "Check the amount against the tariff."},
	}, (*checker).tariffTold},
	{Rule{
		Code: "N13", Severity: Warning, Editions: both, Unexpressed: readsText,
		Title: Text{"文字所述收到与处理平衡", "文字所述收到與處理平衡", "What the text says came in equals what went out"},
		Basis: Text{"第三部分表格印注：“第一项加第二项之和，等于第三项加第四项之和”", "第三部分表格印註：「第一項加第二項之和，等於第三項加第四項之和」",
			"Note printed on the table of section 三: items I and II add up to items III and IV"},
		Messages: []Text{
			{"文字所述收到 {received} 件、上年结转 {carriedIn} 件，与办结 {answered} 件、结转下年 {carriedOut} 件不平衡（“{quote}”）",
				"文字所述收到 {received} 件、上年結轉 {carriedIn} 件，與辦結 {answered} 件、結轉下年 {carriedOut} 件不平衡（「{quote}」）",
				"the text tells of {received} received and {carriedIn} carried in, but {answered} answered and {carriedOut} carried out (“{quote}”)"},
			{"文字所述收到 {received} 件，多于办结 {answered} 件与结转下年 {carriedOut} 件之和（“{quote}”）",
				"文字所述收到 {received} 件，多於辦結 {answered} 件與結轉下年 {carriedOut} 件之和（「{quote}」）",
				"the text tells of {received} received, more than {answered} answered and {carriedOut} carried out (“{quote}”)"},
		},
		Help: Text{"核对申请登记台账，改正文字。", "核對申請登記台賬，改正文字。", "Check the register of applications and correct the text."},
	}, (*checker).balanceTold},
}

// claimsToJudge runs the rule of a code.
func (c *checker) claimsToJudge() Answer { return c.claimsOf(c.rule.Code) }

// told reads the prose once for all rules.
func (c *checker) told() *proseReader {
	r := c.reader
	if r == nil {
		r = new(proseReader)
		c.reader = r
	}
	if r.c == c {
		return r
	}
	key := c.proseKey()
	if r.isRead && r.key == key {
		r.recall(c)
		return r
	}
	*r = proseReader{c: c, words: proseVocabulary(), claims: r.claims[:0], kept: r.kept[:0], shares: r.shares[:0], sums: r.sums[:0], items: r.items[:0]}
	r.readProse("/preamble", c.report.Preamble)
	for _, section := range c.prose() {
		r.readProse(section.pointer, section.text)
	}
	r.settleReport()
	r.isRead, r.key, r.kept = true, key, append(r.kept, r.claims...)
	return r
}

// settleReport drops the claims that count a wider or narrower circle than the tables do: where one number for a thing is
// that of the table, another for another circle is not.
func (r *proseReader) settleReport() {
	if len(r.claims) > 300 {
		return
	}
	for i := range r.claims {
		a := &r.claims[i]
		if a.handled && r.hasReceived(a) {
			a.cells[2] = 0 // 收到27件，办理27件: the second was answered
		}
		if a.scope == 0 || r.c.report.Scope != "" {
			continue
		}
		for j := range r.claims {
			if b := &r.claims[j]; b.cells[0] == a.cells[0] && b.scope != a.scope && b.number.millionths != a.number.millionths {
				a.dropped = true
			}
		}
	}
}

func (r *proseReader) hasReceived(a *proseClaim) bool {
	for i := range r.claims {
		if b := &r.claims[i]; b.sentence == a.sentence && b.cells[0] == gReceived && !b.handled {
			return a.code == "N3"
		}
	}
	return false
}

// claimsOf judges the claims of a rule.
func (c *checker) claimsOf(code Code) Answer {
	const most = 20 // findings of one rule
	r := c.told()
	answer, found := NotApplicable, 0
	if c.found("T3-Z") {
		r.drop(gDisputes - 1) // it says that the table, or the text, has none
	}
	if c.found("C04") {
		r.drop(gFee) // it says that the unit is mixed up
	}
	for i := range r.claims {
		claim := &r.claims[i]
		if claim.dropped || (claim.number.millionths == 0) != (code == "N11") || claim.number.millionths != 0 && claim.code != code {
			continue
		}
		verdict, sum, lacks := c.judgeClaim(claim)
		switch verdict {
		case Fails:
			if found < most && !r.repeated(i) {
				c.addClaim(claim, sum)
				found++
			}
			claim.handled = true
		case CannotTell:
			if answer < CannotTell {
				c.lacking(lacks[0], lacks...)
			}
		}
		answer = max(answer, verdict)
	}
	return answer
}

// found reports whether a rule has found something, so that nothing more is to be said of it.
func (c *checker) found(code Code) bool {
	for i := range c.result.Findings {
		if c.result.Findings[i].Code == code {
			return true
		}
	}
	return false
}

// drop drops the claims about the cells of a set.
func (r *proseReader) drop(set cellSet) {
	for i := range r.claims {
		if r.claims[i].cells[0]&set != 0 {
			r.claims[i].dropped = true
		}
	}
}

// repeated reports whether a claim has been made before, word for word or not.
func (r *proseReader) repeated(i int) bool {
	a := &r.claims[i]
	for j := max(0, i-50); j < i; j++ {
		if b := &r.claims[j]; b.cells[0] == a.cells[0] && b.number.millionths == a.number.millionths && !b.dropped {
			return true
		}
	}
	return false
}

// judgeClaim compares a claim with the sums it may mean.
func (c *checker) judgeClaim(claim *proseClaim) (verdict Answer, first tableSum, lacks []string) {
	if claim.cells[0] == gFee {
		return c.judgeFee(claim)
	}
	n := claim.number.millionths / amountUnit
	verdict = NotApplicable
	for i, set := range claim.cells {
		if set == 0 {
			break
		}
		s := c.sumOf(set)
		if i == 0 {
			first = s
		}
		switch {
		case s.none:
			continue
		case s.known && s.n == n:
			return Holds, s, nil
		case s.known || s.n > n:
			verdict = max(verdict, Fails)
		case verdict != CannotTell:
			verdict = CannotTell
			lacks = c.claimedCells(set)
		}
		if verdict == CannotTell {
			break
		}
	}
	return verdict, first, lacks
}

// judgeFee compares an amount at the precision it and the cell are printed with.
func (c *checker) judgeFee(claim *proseClaim) (verdict Answer, collected tableSum, lacks []string) {
	collected = c.sumOf(gFee)
	if !collected.known {
		return CannotTell, collected, c.claimedCells(gFee)
	}
	told, unit := claim.number.millionths, pow10(6-min(6, claim.number.places))
	if claim.number.measure == "元" {
		told, unit = told/yuanPerUnit, unit/yuanPerUnit
	}
	unit = max(unit, pow10(6-int(c.report.Disclosure.FeesCollected.scale)), 1)
	if off := collected.n - told; max(off, -off) < unit {
		return Holds, collected, nil
	}
	return Fails, collected, nil
}

// inProse reports a finding of the running rule that quotes a text, to be filled in by the caller.
func (c *checker) inProse(pointer, section string, start, end int) *Finding {
	c.add(&Finding{Pointer: pointer, Quote: c.quote(section, start, end)})
	return &c.result.Findings[len(c.result.Findings)-1]
}

// setNumbers gives a finding its numbers.
func (f *Finding) setNumbers(names string, numbers ...int64) {
	for _, n := range numbers {
		var name string
		name, names, _ = strings.Cut(names, " ")
		f.Args = append(f.Args, Arg{name, digits(n)})
	}
}

func (c *checker) addClaim(claim *proseClaim, sum tableSum) {
	cells := c.claimedCells(claim.cells[0])
	f := c.inProse(cells[0], claim.section, claim.start, claim.end)
	f.Cells, f.Actual = cells, NumberValue(sum.n)
	f.Args = []Arg{{"cells", c.namesOf(claim.cells[0])}, {"claimed", digits(claim.number.millionths / amountUnit)}}
	if claim.cells[0] == gFee {
		f.Actual = TextValue(c.report.Disclosure.FeesCollected.String())
	}
	if claim.mild {
		f.Severity, f.Variant = Advice, 1
	}
}

// namesOf names the numbers of a set as the form does, joined as a sum.
func (c *checker) namesOf(set cellSet) Text {
	var names Text
	for bit := range claimable {
		one := set & (1 << bit)
		if one == 0 {
			continue
		}
		cells := c.claimedCells(one)
		if len(cells) == 0 {
			continue
		}
		labels := c.form.Cell(cells[0]).Labels
		label := labels[len(labels)-1]
		if len(cells) > 1 {
			label = labels[len(labels)-2]
		}
		if one >= gDisputes {
			column := c.form.Cell(cells[0]).Column
			label.ZhHans += column.ZhHans
			label.ZhHant += column.ZhHant
			label.En += " " + column.En
		}
		mark := "＋"
		if names.En == "" {
			mark = ""
		}
		names.ZhHans += mark + unnoted(label.ZhHans)
		names.ZhHant += mark + unnoted(label.ZhHant)
		names.En += mark + unnoted(label.En)
	}
	return names
}

// unnoted cuts the note off a label: （二）部分公开（区分处理的，只计这一情形，不计其他情形）.
func unnoted(label string) string {
	for _, mark := range [...]string{"（", " ("} {
		if i := strings.LastIndex(label, mark); i > 0 {
			return label[:i]
		}
	}
	return label
}

// quote returns the words of a section.
func (c *checker) quote(section string, start, end int) string { return c.textOf(section)[start:end] }

// textOf returns the text at a pointer.
func (c *checker) textOf(section string) string {
	switch section {
	case "/preamble":
		return c.report.Preamble
	case "/problems/text":
		return c.report.Problems.Text
	case "/otherMatters/text":
		return c.report.OtherMatters.Text
	}
	return c.report.Overview.Text
}

// sharesTold is rule N9.
func (c *checker) sharesTold() Answer {
	const most, near = 100, 30 // shares; claims around a share among which its whole may be
	r := c.told()
	answer := NotApplicable
	for i := range r.shares[:min(most, len(r.shares))] {
		s := &r.shares[i]
		part := r.claims[s.claim].number.millionths / amountUnit
		verdict, whole := Fails, int64(0)
		for _, set := range [...]cellSet{gAnswered, gReceived, gReceived | gCarriedIn, gAnswered | gCarriedOut} {
			sum := c.sumOf(set)
			switch {
			case !sum.known:
				verdict = max(verdict, CannotTell)
			case s.fits(part, sum.n):
				verdict = Holds
			case whole == 0:
				whole = sum.n
			}
			if verdict == Holds {
				break
			}
		}
		for j := max(0, s.claim-near); j < min(len(r.claims), s.claim+near); j++ {
			b := &r.claims[j]
			if b.paragraph == r.claims[s.claim].paragraph && s.fits(part, b.number.millionths/amountUnit) && b.number.millionths > part*amountUnit {
				verdict = Holds
			}
		}
		if verdict == Fails && whole >= part && whole > 0 {
			section := r.claims[s.claim].section
			f := c.inProse(section, section, s.start, s.end)
			f.setNumbers("part whole", part, whole)
			f.Args = append(f.Args, Arg{"percent", verbatim(quotient(part*100, whole, s.number.places))})
		} else if verdict == Fails {
			verdict = NotApplicable
		}
		answer = max(answer, verdict)
	}
	return answer
}

// fits reports whether a share is that of part in whole at the precision it is printed with, rounded or cut off.
func (s *share) fits(part, whole int64) bool {
	if whole <= 0 || part > whole || s.number.places > 4 || whole > 1e9 {
		return whole > 1e9
	}
	unit := pow10(s.number.places)
	printed := s.number.millionths / (amountUnit / unit)
	exact2 := 2 * part * 100 * unit // twice the share, in units of the last place, times whole
	return printed*2*whole <= exact2+whole && printed*2*whole >= exact2-2*whole+1 ||
		printed*2*whole >= exact2-whole && printed*2*whole <= exact2
}

// quotient prints a quotient, rounded to some places.
func quotient(n, by int64, places int) string {
	unit := pow10(places)
	q := (2*n*unit + by) / (2 * by)
	text := strconv.FormatInt(q/unit, 10)
	if places > 0 {
		fraction := strconv.FormatInt(unit+q%unit, 10)
		text += "." + fraction[1:]
	}
	return text
}

// sumsTold is rule N10.
func (c *checker) sumsTold() Answer {
	const most = 20
	r := c.told()
	answer := NotApplicable
	for i := range r.sums {
		if s := &r.sums[i]; i < most {
			c.inProse(s.section, s.section, s.start, s.end).setNumbers("sum whole", s.sum, s.whole)
			answer = Fails
		}
	}
	return answer
}

// tariffTold is rule N12.
func (c *checker) tariffTold() Answer {
	const step = 10 // yuan
	fee, quoted, found := c.statedFee()
	switch {
	case !found:
		return NotApplicable
	case fee%(step*amountUnit) == 0:
		return Holds
	}
	places := 0
	if fee%amountUnit != 0 {
		places = 2
	}
	return c.add(&Finding{Pointer: "/disclosure/feesCollected", Quote: quoted, Args: []Arg{{"fee", verbatim(quotient(fee, amountUnit, places))}}})
}

// balanceTold is rule N13: the numbers of one paragraph, where the tables do not already tell which of them is wrong.
func (c *checker) balanceTold() Answer {
	r := c.told()
	answer := NotApplicable
	for from := 0; from < len(r.claims); {
		to := from + 1
		for to < len(r.claims) && r.claims[to].paragraph == r.claims[from].paragraph {
			to++
		}
		answer = max(answer, c.paragraphBalance(r.claims[from:to]))
		from = to
	}
	return answer
}

func (c *checker) paragraphBalance(claims []proseClaim) Answer {
	const unknown = -1
	told := [4]int64{unknown, unknown, unknown, unknown}
	first, last := -1, 0
	for i := range claims {
		claim := &claims[i]
		for k, set := range [...]cellSet{gReceived, gCarriedIn, gAnswered, gCarriedOut} {
			if claim.cells[0] != set || claim.dropped || claim.handled && claim.code != "N3" {
				continue
			}
			n := claim.number.millionths / amountUnit
			if told[k] != unknown && told[k] != n || claim.scope != claims[max(first, 0)].scope {
				return NotApplicable
			}
			if told[k] = n; first < 0 {
				first = i
			}
			last = i
		}
	}
	received, carriedIn, answered, carriedOut := told[0], told[1], told[2], told[3]
	if received == unknown || answered == unknown || carriedOut == unknown {
		return NotApplicable
	}
	out := answered + carriedOut
	switch {
	case out == received || carriedIn != unknown && out == received+carriedIn, carriedIn == unknown && out > received:
		return Holds
	case c.saysOf(claims[first : last+1]):
		return Holds // the tables have told which is wrong
	}
	section := claims[first].section
	if mentionsOneOf(paragraphAt(c.textOf(section), claims[first].start), "撤 补正 终止 不予受理 转办 转送 移送 其余 另有 剩余 未到期 延期 合并") &&
		claims[first].cells[0] == gReceived && carriedIn == unknown {
		return NotApplicable // some went another way
	}
	f := c.inProse(section, section, claims[first].start, claims[last].end)
	f.setNumbers("received answered carriedOut", received, answered, carriedOut)
	if f.Variant = 1; carriedIn != unknown {
		f.Variant = 0
		f.setNumbers("carriedIn", carriedIn)
	}
	return Fails
}

// saysOf reports whether one of some claims is against the tables, or the tables are out of balance as they are.
func (c *checker) saysOf(claims []proseClaim) bool {
	agree := true
	for i := range claims {
		verdict, _, _ := c.judgeClaim(&claims[i])
		if verdict == Fails {
			return true
		}
		agree = agree && verdict == Holds
	}
	return agree
}
