package govreport

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

var ruleT3I = rule{
	code: "T3-I", severity: Error, editions: both,
	title:   "收到与处理平衡",
	basis:   "第三部分表格印注：“第一项加第二项之和，等于第三项加第四项之和”",
	message: "“一＋二”为 {in}，“三（七）总计＋四”为 {out}，后者比前者{difference}",
	variants: []sentence{
		{"atLeast", "“一＋二”已填部分为 {in}，“三（七）总计＋四”已填部分为 {out}，不论其余各数是多少都不能相等（后者比前者{difference}）"},
	},
	help:  "核对本列的新收、上年结转、办理结果总计和结转下年四个数。",
	judge: (*checker).applicationFlow,
}

func (c *checker) applicationFlow() Answer {
	return c.constraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		var in, out int64
		for _, t := range x.Terms {
			switch {
			case !c.cells.known[t.index]:
			case t.Coefficient > 0:
				in += c.cells.n[t.index]
			default:
				out += c.cells.n[t.index]
			}
		}
		f.argNumber("in", in)
		f.argNumber("out", out)
		f.arg("difference", excess(out-in))
		if b.unknown > 0 {
			f.Variant = "atLeast"
		}
	})
}

// excess says by how much something is larger or smaller than something else.
func excess(n int64) Text {
	if n < 0 {
		return Text{zh: "少 {n}", key: "number.less"}.withNumber("n", -n)
	}
	return Text{zh: "多 {n}", key: "number.more"}.withNumber("n", n)
}

var ruleT3S = rule{
	code: "T3-S", severity: Error, editions: both,
	title:   "办理结果各项之和",
	basis:   "第三部分表格“（七）总计”栏",
	message: "填报为 {actual}，应为 {expected}（（一）至（六）各行之和），{difference}",
	variants: []sentence{
		{"atLeast", "填报为 {actual}，至少应为 {sum}（（一）至（六）各行已填各数之和），{difference}"},
	},
	help:  "核对本列（一）至（六）各行与（七）总计；部分公开只计一次。",
	judge: (*checker).sums,
}

// sums judges totals and says what they should be.
func (c *checker) sums() Answer { return c.constraints((*checker).saySum) }

var ruleT3R = rule{
	code: "T3-R", severity: Error, editions: both,
	title:   "申请人各列之和",
	basis:   "第三部分表格“总计”列",
	message: "填报为 {actual}，应为 {expected}（自然人与法人或其他组织各列之和），{difference}",
	variants: []sentence{
		{"atLeast", "填报为 {actual}，至少应为 {sum}（自然人与法人或其他组织各列已填各数之和），{difference}"},
	},
	help:  "核对本行六类申请人的数字与总计。",
	judge: (*checker).sums,
}

var ruleT3F = rule{
	code: "T3-F", severity: Warning, editions: []Edition{Edition2021}, unexpressed: readsText,
	title:   "逾期未缴费须有收费说明",
	basis:   "国办函〔2020〕109号；格式第六部分",
	message: "有 {actual} 件因逾期未缴费不再处理，但文字部分没有提到信息处理费或收费通知",
	help:    "在第六部分说明发出收费通知和收取信息处理费的情况，或者核对本行数字。",
	judge:   (*checker).feeStory,
}

// feeStory is rule T3-F.
func (c *checker) feeStory() Answer {
	unpaid := c.form.row("/applications/outcomes/other/feeUnpaid")
	n, answer := c.someOf(unpaid)
	if answer != Fails {
		return answer
	}
	cell := &unpaid.Cells[totalColumn]
	r := c.report
	if r.OtherMatters.Text == "" && r.Overview.Text == "" {
		return c.undecided(cell.Pointer, NoProse, "/overview/text", "/otherMatters/text")
	}
	if c.anyProse(tellsOfFees) {
		return Holds
	}
	return c.add(&Finding{Pointer: cell.Pointer, Cells: []string{cell.Pointer}, Actual: NumberValue(n)})
}

// someOf tells whether a row counts anything: Fails with its number when it does, Holds when it counts nothing.
func (c *checker) someOf(row *Row) (n int64, answer Answer) {
	for i := range row.Cells[:totalColumn] {
		value, _ := row.Cells[i].Int(c.report)
		n += value
	}
	total, known := row.Cells[totalColumn].Int(c.report)
	switch {
	case known && total > 0:
		return total, Fails
	case n > 0:
		return n, Fails
	case !known:
		return 0, c.lacking(row.Cells[totalColumn].Pointer, row.cellPointers()...)
	}
	return 0, Holds
}

// tellsOfFees reports whether a text speaks of the fee for processing applications, and not only of other fees: a list of
// 行政事业性收费 that was published, social insurance.
func tellsOfFees(text string) bool {
	if hanzi.Words("处理费").In(text) {
		return true
	}
	var sentence hanzi.Segment
	asked := false // it speaks of applications
	for at := 0; ; {
		i := hanzi.Index(text[at:], "费")
		if i < 0 {
			return false
		}
		start := at + i
		at = start + len("费")
		if !hanzi.Words("收 缴 纳").End(text[:start]) || hanzi.Words("事业性收 涉企收 经营性收 服务性收").End(text[:start]) {
			continue
		}
		if start >= sentence.End {
			sentence = hanzi.Sentence(text, start)
			asked = hanzi.Words("申请 信息公开 逾期 通知").In(sentence.Of(text))
		}
		if asked {
			return true
		}
	}
}

var ruleT3O = rule{
	code: "T3-O", severity: Advice, editions: []Edition{Edition2021}, explainable: true,
	title:   "“其他”占比偏高",
	basis:   "数据质量：“其他”是兜底项",
	message: "“（六）其他处理 3.其他”为 {actual} 件，占办理结果总计 {total} 件的 {percent}%，超过 20%",
	help:    "核对其中是否有应归入（一）至（五）的情形；申请人撤回的计入本项。",
	judge:   (*checker).residual,
}

// residual is rule T3-O. A text that tells what the others are has answered it.
func (c *checker) residual() Answer {
	told := false
	answer := c.judgeConstraints(func(c *checker, x *Constraint, b weighing, f *Finding) {
		all, n := c.cells.n[x.Terms[0].index], c.cells.n[x.Terms[1].index]
		f.Actual = NumberValue(n)
		f.argNumber("total", all)
		f.argVerbatim("percent", tenths((n*1000+all/2)/all))
	}, func(c *checker, f failure) {
		note := c.report.CellNotes.Of(f.constraint.Cell.Pointer) // 319（含申请人主动撤回157件）
		if told = c.anyProse(tellsOfOthers) || reasonsOfOthers.In(hanzi.Simplify(note)); !told {
			c.fails(f)
		}
	})
	if told {
		return Holds
	}
	return answer
}

// tellsOfOthers reports whether a text says what the others are, of the row 其他处理 3.其他: 其他处理12件，主要为申请人撤回. A reason
// belongs to the outcome before it in its line, or is said to be counted with the others: 申请人撤回的计入其他处理. The other two rows of
// 其他处理, 逾期不补正 and 逾期未缴费, are no reasons.
func tellsOfOthers(text string) bool {
	var begins hanzi.Firsts
	begins.Add(outcomeNames)
	begins.Add(reasonsOfOthers)
	ofOthers, told := false, false // what the place is about; a reason stands before it
	for at := 0; at < len(text); {
		here := text[at:]
		_, size := utf8.DecodeRuneInString(here)
		if here[0] == '\n' {
			ofOthers, told = false, false
		} else if begins.MayBegin(text, at) {
			if word := outcomeNames.At(here); word != "" {
				size = len(word)
				others := strings.HasPrefix(word, "其")
				switch {
				case others && !namesOutcome(word, here[size:]): // 其他渠道
				case others && told && countedAs.End(strings.TrimRight(text[:at], "“「")):
					return true
				default:
					ofOthers, told = others, false
				}
			} else if word := reasonsOfOthers.At(here); word != "" {
				size = len(word)
				told = isGiven(text[:at], here[size:])
				if ofOthers && told {
					return true
				}
			}
		}
		at += size
	}
	return false
}

const (
	outcomeNames    hanzi.Words = "予以公开 部分公开 不予公开 无法提供 不予处理 结转 复议 诉讼 其他处理 其它处理 其他 其它"
	countedAs       hanzi.Words = "计入 列入 归入 归为 按 按照 作为 记为 计为 纳入 属于"
	reasonsOfOthers hanzi.Words = "撤回 撤销 撤件 取消 终止 中止 转办 转交 转送 转由 移交 移送 放弃 不再需要 不再申请 合并 并案 渠道获 方式获 途径获 自行获 已获 " +
		"协商 沟通 失联 联系不上 无法联系 无法送达 无法取得联系 退回 退件 误投 错投 咨询 测试 空件 重复提交 无效申请 非政府信息公开申请 不属于政府信息公开"
)

// namesOutcome reports whether 其他 names the outcome and not something else: 其他12件, “其他”（…）, but not 其他组织.
func namesOutcome(word, behind string) bool {
	const name = len("其他")
	return len(word) > name || hanzi.BeginsWithDigit(behind) || hanzi.Words("情形 类情形 （ ( ： : 共 为 ” 」 ’").Begin(behind)
}

// isGiven reports whether a reason between two parts of a text is one: not 没有申请人撤回, 撤回0件, or 逾期视为放弃.
func isGiven(before, behind string) bool {
	return !hanzi.Words("无 没有 未 不 视为 无申请人 没有申请人 未有申请人 无人 没有人").End(strings.TrimSuffix(before, "主动")) &&
		!strings.HasPrefix(strings.TrimPrefix(behind, "申请"), "0")
}

// tenths prints a number of tenths with one decimal place.
func tenths(n int64) string { return strconv.FormatInt(n/10, 10) + "." + strconv.FormatInt(n%10, 10) }

// constrainApplications states the sums of table 3. What is an outcome follows from the row list.
func (f *Form) constrainApplications() {
	rows := f.Tables[1].Rows
	total := f.row("/applications/outcomes/total")
	for column := range total.Cells {
		at := func(row string) string { return f.row("/applications/" + row).Cells[column].Pointer }
		cell := &total.Cells[column]
		f.constrain(Constraint{Code: "T3-I", Cell: cell, Comparison: f.compared(EqualsZero, 0,
			weighed{at("received"), 1}, weighed{at("carriedIn"), 1}, weighed{cell.Pointer, -1}, weighed{at("carriedOut"), -1})})
		var parts []string
		for i := range rows {
			if row := &rows[i]; row.Labels[0] == labelOutcomes && row.Pointer != total.Pointer {
				parts = append(parts, row.Cells[column].Pointer)
			}
		}
		f.constrain(f.total("T3-S", cell.Pointer, parts))
	}
	for i := range rows {
		f.constrain(f.rowTotal("T3-R", &rows[i]))
	}
	if f.Edition == Edition2021 {
		f.constrain(f.residualShare())
	}
}

// residualShare states rule T3-O: of 20 outcomes or more, at most a fifth are others. Where others are more than all, T3-S
// says what is wrong.
func (f *Form) residualShare() Constraint {
	const few = 20 // outcomes, of which a share says little
	others, all := "/applications/outcomes/other/others/total", "/applications/outcomes/total/total"
	return Constraint{
		Code: "T3-O", Cell: f.Cell(others),
		Comparison: f.compared(AtLeastZero, 0, weighed{all, 1}, weighed{others, -5}),
		When: []Comparison{
			f.compared(AtLeastZero, -few, weighed{all, 1}),
			f.compared(AtLeastZero, 0, weighed{all, 1}, weighed{others, -1}),
		},
	}
}
