package govreport

// yearRules are the rules between a report and that of the year before: X1 to X7.
var yearRules = []reportRule{
	{Rule{
		Code: "X1", Severity: Error, Editions: both, Explainable: true,
		Title: Text{"上年结转与上一年度报告衔接", "上年結轉與上一年度報告銜接", "Carried in as last year carried out"},
		Basis: Text{"逻辑关系：上年结转＝上一年度报告的结转下年度继续办理", "邏輯關係：上年結轉＝上一年度報告的結轉下年度繼續辦理",
			"Logic: carried in = carried out in the report of the year before"},
		Messages: []Text{
			{"填报 {actual} 件，上一年度报告的结转下年度继续办理为 {expected} 件，两数应当相等{columns}",
				"填報 {actual} 件，上一年度報告的結轉下年度繼續辦理為 {expected} 件，兩數應當相等{columns}",
				"{actual} reported, but the report of the year before carried out {expected}; the two must be equal{columns}"},
			{"填报 {actual} 件，所给的上一年度报告（“{other}”）的结转下年度继续办理为 {expected} 件{columns}；两份报告的机关名称不同，机关改名、合并或者分设的请作说明",
				"填報 {actual} 件，所給的上一年度報告（「{other}」）的結轉下年度繼續辦理為 {expected} 件{columns}；兩份報告的機關名稱不同，機關改名、合併或者分設的請作說明",
				"{actual} reported, but the report given for the year before (“{other}”) carried out {expected}{columns}; the organs' names differ: explain a renaming, merger or division"},
		},
		Help: Text{"与上一年度已公布的报告核对：本年填错的，改正本年；上一年度填错的，更正上一年度报告并重新公布。",
			"與上一年度已公布的報告核對：本年填錯的，改正本年；上一年度填錯的，更正上一年度報告並重新公布。",
			"Compare with the report published last year: correct this year's number, or correct last year's report and publish it again."},
	}, (*checker).carriedOver},
	{Rule{
		Code: "X1c", Severity: Warning, Editions: both, Explainable: true,
		Title: Text{"上年结转的申请人分类与上一年度报告衔接", "上年結轉的申請人分類與上一年度報告銜接", "Carried in from the same applicants"},
		Basis: Text{"逻辑关系：各类申请人的上年结转＝上一年度报告的结转下年度继续办理", "邏輯關係：各類申請人的上年結轉＝上一年度報告的結轉下年度繼續辦理",
			"Logic: of each kind of applicant, carried in = carried out in the report of the year before"},
		Messages: []Text{
			{"上年结转的总计与上一年度报告一致，申请人的分类不同{columns}", "上年結轉的總計與上一年度報告一致，申請人的分類不同{columns}",
				"the total carried in is that of the year before, but from other applicants{columns}"},
		},
		Help: Text{"核对申请人的分类；确需重新分类的，请作说明。", "核對申請人的分類；確需重新分類的，請作說明。",
			"Check the kinds of applicant; explain a reclassification."},
	}, (*checker).carriedOverByApplicant},
	{Rule{
		Code: "X2", Severity: Warning, Editions: []Edition{Edition2021}, Explainable: true,
		Title: Text{"现行有效件数与上一年度报告衔接", "現行有效件數與上一年度報告銜接", "Documents in force follow from last year's"},
		Basis: Text{"逻辑关系：现行有效＝上年现行有效＋本年制发−本年废止", "邏輯關係：現行有效＝上年現行有效＋本年制發−本年廢止",
			"Logic: in force = in force the year before + made − repealed"},
		Messages: []Text{
			{"填报 {actual} 件；上年现行有效 {stock} 件，加本年制发 {made} 件，减本年废止 {repealed} 件，应为 {expected} 件，{difference}",
				"填報 {actual} 件；上年現行有效 {stock} 件，加本年制發 {made} 件，減本年廢止 {repealed} 件，應為 {expected} 件，{difference}",
				"{actual} in force; {stock} the year before, plus {made} made, minus {repealed} repealed, make {expected}: {difference}"},
			{"填报 {actual} 件，按上年 {stock} 件、本年制发 {made} 件、废止 {repealed} 件推算应为 {expected} 件，{difference}；文字部分写明“{quote}”，请确认差额由此而来",
				"填報 {actual} 件，按上年 {stock} 件、本年制發 {made} 件、廢止 {repealed} 件推算應為 {expected} 件，{difference}；文字部分寫明「{quote}」，請確認差額由此而來",
				"{actual} in force, where {stock} the year before, {made} made and {repealed} repealed make {expected}: {difference}; the text says “{quote}”: confirm that this is why"},
		},
		Help: Text{"会同司法行政部门核对；因清理、调整口径而不同的，请作说明。", "會同司法行政部門核對；因清理、調整口徑而不同的，請作說明。",
			"Check with the justice bureau; explain a clean-up or another way of counting."},
	}, (*checker).stockOfDocuments},
	{Rule{
		Code: "X3", Severity: Advice, Editions: both, Unexpressed: readsYears,
		Title: Text{"所给的上一年度报告可以比较", "所給的上一年度報告可以比較", "The report of the year before can be compared"},
		Basis: Text{"年度之间只比较同一机关、同一口径、前后相连的两个年度；两版格式的第二部分统计内容不同，不作比较",
			"年度之間只比較同一機關、同一口徑、前後相連的兩個年度；兩版格式的第二部分統計內容不同，不作比較",
			"Only two successive years of one organ and one scope are compared; section 二 counts other things in either edition and is not compared between them"},
		Messages: []Text{
			{"所给的是 {actual} 年度的报告，上一年度应为 {expected} 年度，未作比较", "所給的是 {actual} 年度的報告，上一年度應為 {expected} 年度，未作比較",
				"the report given is on {actual}, the year before is {expected}: not compared"},
			{"所给的上一年度报告是“{other}”的，本报告是“{own}”的，未作比较", "所給的上一年度報告是「{other}」的，本報告是「{own}」的，未作比較",
				"the report given for the year before is that of “{other}”, this one that of “{own}”: not compared"},
			{"所给的上一年度报告的统计范围是“{other}”，本报告是“{own}”，未作比较", "所給的上一年度報告的統計範圍是「{other}」，本報告是「{own}」，未作比較",
				"the report given for the year before counts “{other}”, this one “{own}”: not compared"},
		},
		Help: Text{"请换用本机关上一年度、统计范围相同的报告。", "請換用本機關上一年度、統計範圍相同的報告。",
			"Give this organ's report on the year before, of the same scope."},
	}, (*checker).comparable},
	{Rule{
		Code: "X4", Severity: Warning, Editions: []Edition{Edition2019}, Unexpressed: readsYears, Explainable: true,
		Title: Text{"上一年项目数量与上一年度报告衔接", "上一年項目數量與上一年度報告銜接", "Items of the year before as reported then"},
		Basis: Text{"逻辑关系：上一年项目数量＝上一年度报告的上一年项目数量＋本年增/减", "邏輯關係：上一年項目數量＝上一年度報告的上一年項目數量＋本年增/減",
			"Logic: items of the year before = those in its report + their change then"},
		Messages: []Text{
			{"与上一年度报告不衔接：{rows}", "與上一年度報告不銜接：{rows}",
				"not what follows from the report of the year before: {rows}"},
		},
		Help: Text{"对照上一年度报告核对项目数量；口径不同的请作说明。", "對照上一年度報告核對項目數量；口徑不同的請作說明。",
			"Check the items against the report of the year before; explain another way of counting."},
	}, (*checker).stockOfItems},
	{Rule{
		Code: "X5", Severity: Warning, Editions: both, Unexpressed: readsText, Explainable: true,
		Title: Text{"不得照搬上一年度报告", "不得照搬上一年度報告", "No copy of last year's report"},
		Basis: Text{"国办公开办函〔2021〕30号：年度报告不得内容雷同", "國辦公開辦函〔2021〕30號：年度報告不得內容雷同",
			"国办公开办函〔2021〕30号: reports are not to be alike"},
		Messages: []Text{
			{"{tables}的数与上一年度报告完全相同，可能没有更新", "{tables}的數與上一年度報告完全相同，可能沒有更新",
				"the numbers of {tables} are all those of last year's report: not brought up to date?"},
			{"文字与上一年度报告一字不差（{count} 字）", "文字與上一年度報告一字不差（{count} 字）",
				"the text is that of last year's report ({count} characters), figures and years included"},
			{"文字除数字外与上一年度报告完全相同（{count} 字）", "文字除數字外與上一年度報告完全相同（{count} 字）",
				"but for its figures, the text is that of last year's report ({count} characters)"},
		},
		Help: Text{"按本年度的实际情况填写。", "按本年度的實際情況填寫。", "Report what was done in this year."},
	}, (*checker).notLastYears},
	{Rule{
		Code: "X6", Severity: Advice, Editions: both,
		Title: Text{"上年尚未审结的案件应继续统计", "上年尚未審結的案件應繼續統計", "Pending cases are counted on"},
		Basis: Text{"逻辑关系：本年总计≥上一年度报告的尚未审结", "邏輯關係：本年總計≥上一年度報告的尚未審結",
			"Logic: total ≥ pending in the report of the year before"},
		Messages: []Text{
			{"本年共 {actual} 件，上一年度报告有 {pending} 件尚未审结，请确认这些案件的结果已经统计", "本年共 {actual} 件，上一年度報告有 {pending} 件尚未審結，請確認這些案件的結果已經統計",
				"{actual} in all, where {pending} were pending in the report of the year before: confirm that their outcomes are counted"},
		},
		Help: Text{"上一年尚未审结、本年审结的案件，结果计入本年。", "上一年尚未審結、本年審結的案件，結果計入本年。",
			"Count the outcomes of cases that were pending last year and ended in this one."},
	}, (*checker).pendingCases},
	{Rule{
		Code: "X7", Severity: Advice, Editions: both, Unexpressed: readsText,
		Title: Text{"问题及改进情况应逐年更新", "問題及改進情況應逐年更新", "Problems and improvement of this year"},
		Basis: Text{"条例第五十条第四项；国办公开办函〔2021〕30号：年度报告不得内容雷同", "條例第五十條第四項；國辦公開辦函〔2021〕30號：年度報告不得內容雷同",
			"条例 art. 50(4); 国办公开办函〔2021〕30号: reports are not to be alike"},
		Messages: []Text{
			{"与上一年度报告的文字相同（{count} 字），没有写上一年度所列问题改进得如何", "與上一年度報告的文字相同（{count} 字），沒有寫上一年度所列問題改進得如何",
				"the text is that of last year's report ({count} characters): it does not say how last year's problems were dealt with"},
		},
		Help: Text{"写明上一年度问题的改进情况和本年度的新问题。", "寫明上一年度問題的改進情況和本年度的新問題。",
			"Say how last year's problems were dealt with and what this year's are."},
	}, (*checker).sameProblems},
}

// CheckYears compares a report with the same organ's report on the year before. It runs the rules X, and with them T2-1 and
// T2-4, which say what X2 leaves to them; Check runs all of them when Options.Previous is given.
func CheckYears(previous, current *Report) Result {
	return Check(current, Options{Previous: previous, Only: []string{"X", "T2-1", "T2-4"}})
}
