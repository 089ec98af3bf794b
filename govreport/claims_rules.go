package govreport

import "slices"

// claimRules compare prose with tables, and prose with itself.
func claimRules() []reportRule {
	rules := make([]reportRule, 0, 13)
	for i := range claimTitles {
		rule := &claimTitles[i]
		rules = append(rules, reportRule{Rule{
			Code: rule.code, Severity: Warning, Editions: rule.editions, Unexpressed: readsText, Explainable: true,
			Title: rule.title, Basis: claimBasis, Messages: claimMessages, Help: claimHelp,
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
	{"N7", only2021, Text{"文字所述规章、规范性文件数与表格一致", "文字所述規章、規範性文件數與表格一致", "Regulations and normative documents, as in the table"}},
	{"N8", only2021, Text{"文字所述许可、处罚、强制决定数和收费与表格一致", "文字所述許可、處罰、強制決定數和收費與表格一致", "Decisions and fees, as in the table"}},
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
		Code: "N9", Severity: Warning, Editions: both, Unexpressed: readsText, Explainable: true,
		Title: Text{"文字所述占比与件数一致", "文字所述佔比與件數一致", "Shares agree with their numbers"},
		Basis: Text{"逻辑关系：占比＝部分÷整体", "邏輯關係：佔比＝部分÷整體", "Logic: share = part ÷ whole"},
		Messages: []Text{{"“{quote}”：{part} 件占 {whole} 件的 {percent}%", "「{quote}」：{part} 件佔 {whole} 件的 {percent}%",
			"“{quote}”: {part} of {whole} is {percent} %"}},
		Help: Text{"核对件数、总数和占比。", "核對件數、總數和佔比。", "Check the number, the whole and the share."},
	}, (*checker).sharesTold},
	{Rule{
		Code: "N10", Severity: Advice, Editions: both, Unexpressed: readsText, Explainable: true,
		Title: Text{"文字中各分项之和与总数一致", "文字中各分項之和與總數一致", "Parts told in prose add up"},
		Basis: Text{"逻辑关系：分项之和＝总数", "邏輯關係：分項之和＝總數", "Logic: the parts add up to the whole"},
		Messages: []Text{{"“{quote}”：各分项之和为 {sum}，总数为 {whole}", "「{quote}」：各分項之和為 {sum}，總數為 {whole}",
			"“{quote}”: the parts add up to {sum}, the whole is {whole}"}},
		Help: Text{"核对总数和各分项。", "核對總數和各分項。", "Check the whole and its parts."},
	}, (*checker).sumsTold},
	{Rule{
		Code: "N12", Severity: Advice, Editions: []Edition{Edition2021}, Unexpressed: readsText, Explainable: true,
		Title: Text{"信息处理费应为 10 元的整数倍", "信息處理費應為 10 元的整數倍", "The processing fee is a multiple of 10 yuan"},
		Basis: Text{"国办函〔2020〕109号：按件每件 100 元起，按量每页 10 元起", "國辦函〔2020〕109號：按件每件 100 元起，按量每頁 10 元起",
			"国办函〔2020〕109号: 100 yuan an application or 10 yuan a page and up"},
		Messages: []Text{{"“{quote}”：{fee} 元不是 10 元的整数倍", "「{quote}」：{fee} 元不是 10 元的整數倍", "“{quote}”: {fee} yuan is no multiple of 10"}},
		Help:     Text{"按收费标准核对金额。", "按收費標準核對金額。", "Check the amount against the tariff."},
	}, (*checker).tariffTold},
	{Rule{
		Code: "N13", Severity: Warning, Editions: both, Unexpressed: readsText, Explainable: true,
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
