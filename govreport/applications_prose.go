package govreport

import "strings"

// This file reads the two plain statements of prose that table 3 can contradict outright: that applications were received,
// and that none were. Everything less plain is left to the comparison of prose and tables.

// zerosAgainstProse is rule T3-Z. It speaks only when the clause cannot be about someone else's applications: an error
// must be certain.
func (c *checker) zerosAgainstProse() Answer {
	a := &c.report.Applications
	received, receivedKnown := a.Received.Total.Int()
	carried, carriedKnown := a.CarriedIn.Total.Int()
	answer := NotApplicable
	for _, section := range c.prose() {
		for at := 0; ; {
			s, ok := nextStatement(section.text, at, c.report.Year)
			if !ok {
				break
			}
			at = s.end
			answer = max(answer, Holds)
			f := Finding{Pointer: "/applications/received/total", Quote: section.text[s.start:s.end],
				Cells: []string{"/applications/received/total"}, Actual: NumberValue(received)}
			switch {
			case s.received > 0 && receivedKnown && carriedKnown && received+carried == 0:
				f.Cells = append(f.Cells, "/applications/carriedIn/total")
				return c.add(f)
			case s.received == 0 && receivedKnown && received > 0 && c.report.Scope != Aggregated:
				f.Variant = 1
				return c.add(f)
			case !receivedKnown || !carriedKnown:
				return c.undecided(f.Pointer, BlankCells)
			}
		}
	}
	return answer
}

// A statement is a clause that says how many applications came in.
type statement struct {
	start, end int // of the clause
	received   int64
}

// nextStatement finds the next plain statement about this year's applications: 收到政府信息公开申请4件, 收到4件申请,
// 未收到政府信息公开申请.
func nextStatement(text string, from, year int) (statement, bool) {
	for from < len(text) {
		i := strings.Index(text[from:], "申请")
		hant := strings.Index(text[from:], "申請")
		if i < 0 || hant >= 0 && hant < i {
			i = hant
		}
		if i < 0 {
			return statement{}, false
		}
		start, end := clauseAt(text, from+i)
		if n, ok := receivedIn(text[start:end]); ok && ownAndCurrent(text[sentenceStart(text, start):end], year) {
			return statement{start, end, n}, true
		}
		from = max(end, from+i+len("申请"))
	}
	return statement{}, false
}

// sentenceStart returns where the sentence around a place begins: its first clauses may name another subject or year.
func sentenceStart(text string, at int) int {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	if stop := strings.LastIndex(text[:at], "。"); stop >= start {
		start = stop + len("。")
	}
	return start
}

// receivedIn reads a clause that is nothing but a statement of receipt.
func receivedIn(clause string) (n int64, ok bool) {
	for _, verb := range [...]string{"未收到", "没有收到", "沒有收到", "未接到", "未收到过"} {
		if _, object, found := strings.Cut(clause, verb); found {
			return 0, objectWords(object) == ""
		}
	}
	for _, verb := range [...]string{"收到", "新收", "接到", "接收"} {
		_, object, found := strings.Cut(clause, verb)
		if !found {
			continue
		}
		f, found := nextFigure(object, 0)
		if !found || f.millionths%amountUnit != 0 {
			return 0, false
		}
		before, after := object[:f.start], object[f.end:]
		if objectWords(before) != "" || objectWords(skipMeasure(after)) != "" || after == skipMeasure(after) {
			return 0, false
		}
		return f.millionths / amountUnit, strings.Contains(before+after, "申")
	}
	return 0, false
}

// objectWords passes over the words that name applications for government information and returns what is left.
func objectWords(text string) string {
	return skipWords(text, "到", "了", "过", "任何", "公民", "法人", "和", "或", "或者", "其他组织", "、", "关于", "要求", "的", "依",
		"政府", "信息", "公开", "申请", "书", "共", "计", "合计", "共计", "各类", " ",
		"關於", "公開", "申請", "其他組織", "書", "計", "合計", "各類")
}

// skipMeasure passes over one measure word behind a number.
func skipMeasure(text string) string {
	for _, word := range [...]string{"件", "份", "条", "例", "起", "宗", "次", "项", "个", "條", "項", "個"} {
		if rest, ok := strings.CutPrefix(text, word); ok {
			return rest
		}
	}
	return text
}

// ownAndCurrent reports whether a sentence speaks of this organ and of the reported year only.
func ownAndCurrent(sentence string, year int) bool {
	if mentions(sentence, "上年", "去年", "上一年", "同比", "历年", "歷年", "累计", "累計", "以来", "以來", "各部门", "各部門", "各镇", "各鎮",
		"各乡", "各鄉", "各街道", "各单位", "各單位", "各县", "各縣", "各区", "各區", "下属", "下屬", "系统", "系統", "月", "季度", "结转", "結轉",
		"转办", "轉辦", "其中") {
		return false
	}
	for at := 0; ; {
		f, ok := nextFigure(sentence, at)
		if !ok {
			return true
		}
		at = f.end
		if f.digits == 4 && strings.HasPrefix(sentence[f.end:], "年") && f.millionths != int64(year)*amountUnit {
			return false
		}
	}
}
