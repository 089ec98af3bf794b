package govreport

// textRules are the rules about what the prose must hold. What is missing is told before publication only, as everywhere.
var textRules = []reportRule{
	{Rule{
		Code: "S11", Severity: Warning, Editions: []Edition{Edition2021}, Unexpressed: readsText,
		Title: Text{"总体情况涵盖五个方面", "總體情況涵蓋五個方面", "Section 一 covers five aspects"},
		Basis: Text{"国办公开办函〔2021〕30号：总体情况主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障",
			"國辦公開辦函〔2021〕30號：總體情況主要包括主動公開、依申請公開、政府信息管理、政府信息公開平台建設、監督保障",
			"国办公开办函〔2021〕30号: 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障"},
		Messages: []Text{{"没有写到：{list}", "沒有寫到：{list}", "it does not speak of: {list}"}},
		Help: Text{"分方面各写一段；某一方面没有新情况的，也写一句话说明。", "分方面各寫一段；某一方面沒有新情況的，也寫一句話說明。",
			"Give each aspect a paragraph, if only to say that nothing is new."},
	}, (*checker).fiveAspects},
	{Rule{
		Code: "S12", Severity: Error, Editions: both, Unexpressed: readsText,
		Title: Text{"政府的报告写明考核、评议和责任追究结果", "政府的報告寫明考核、評議和責任追究結果", "Governments report on assessment and accountability"},
		Basis: Text{"条例第五十条：各级人民政府的报告还应当包括工作考核、社会评议和责任追究结果情况", "條例第五十條：各級人民政府的報告還應當包括工作考核、社會評議和責任追究結果情況",
			"条例 art. 50: reports of governments include the results of 工作考核, 社会评议 and 责任追究"},
		Messages: []Text{
			{"政府的报告没有写到：{list}", "政府的報告沒有寫到：{list}", "the report of a government does not speak of: {list}"},
			{"政府的报告没有写工作考核、社会评议和责任追究结果情况", "政府的報告沒有寫工作考核、社會評議和責任追究結果情況",
				"the report of a government says nothing of 工作考核, 社会评议 and 责任追究"},
		},
		Help: Text{"在总体情况的监督保障部分写明结果；没有发生责任追究的，写明没有发生。", "在總體情況的監督保障部分寫明結果；沒有發生責任追究的，寫明沒有發生。",
			"Give the results under 监督保障 in section 一; where nobody was held to account, say so."},
	}, (*checker).governmentResults},
	{Rule{
		Code: "S13", Severity: Advice, Editions: []Edition{Edition2021}, Unexpressed: readsText,
		Title: Text{"总体情况一般不超过一千字", "總體情況一般不超過一千字", "Section 一 in a thousand characters"},
		Basis: Text{"国办公开办函〔2021〕30号及各地通知：篇幅原则上不超过一千字", "國辦公開辦函〔2021〕30號及各地通知：篇幅原則上不超過一千字",
			"国办公开办函〔2021〕30号 and local notices: as a rule no more than a thousand characters"},
		Messages: []Text{{"有 {actual} 字（不计标点），原则上不超过 {expected} 字", "有 {actual} 字（不計標點），原則上不超過 {expected} 字",
			"{actual} characters without punctuation; as a rule no more than {expected}"}},
		Help: Text{"聚焦主题、简明客观，删去与政府信息公开无关的内容。", "聚焦主題、簡明客觀，刪去與政府信息公開無關的內容。",
			"Keep to the subject and cut what does not concern disclosure."},
	}, (*checker).overviewLength},
	{Rule{
		Code: "S14", Severity: Warning, Editions: both, Unexpressed: readsText,
		Title: Text{"第五部分既写问题也写改进", "第五部分既寫問題也寫改進", "Section 五 tells of problems and improvement"},
		Basis: Text{"条例第五十条：存在的主要问题及改进情况", "條例第五十條：存在的主要問題及改進情況", "条例 art. 50: the main problems and what is done about them"},
		Messages: []Text{
			{"只写了“{quote}”，没有写存在的主要问题及改进情况", "只寫了「{quote}」，沒有寫存在的主要問題及改進情況", "it says only “{quote}”, not what the problems are and what is done about them"},
			{"没有写存在的主要问题", "沒有寫存在的主要問題", "it tells of no problem"},
			{"没有写改进情况", "沒有寫改進情況", "it does not tell what is done about the problems"},
		},
		Help: Text{"写明本年度存在的主要问题，以及已经采取或下一步的改进措施。", "寫明本年度存在的主要問題，以及已經採取或下一步的改進措施。",
			"Tell the year's main problems and what was or will be done about them."},
	}, (*checker).problemsAndImprovement},
	{Rule{
		Code: "S15", Severity: Warning, Editions: []Edition{Edition2021}, Unexpressed: readsText,
		Title: Text{"第六部分说明信息处理费", "第六部分說明信息處理費", "Section 六 speaks of the processing fee"},
		Basis: Text{"国办函〔2020〕109号：信息处理费收取情况列入年度报告", "國辦函〔2020〕109號：信息處理費收取情況列入年度報告",
			"国办函〔2020〕109号: the annual report tells what processing fees were collected"},
		Messages: []Text{{"没有说明收取信息处理费的情况", "沒有說明收取信息處理費的情況", "it does not say whether processing fees were collected"}},
		Help:     Text{"写明收取的件数和金额；没有收取的，写明没有收取。", "寫明收取的件數和金額；沒有收取的，寫明沒有收取。", "Say how much was collected, or that nothing was."},
	}, (*checker).feeTold},
	{Rule{
		Code: "S17", Severity: Warning, Editions: both, Unexpressed: readsText,
		Title:    Text{"没有残留的模板文字", "沒有殘留的模板文字", "No leftovers of a template"},
		Basis:    Text{"国办公开办函〔2021〕30号：内容准确、全面", "國辦公開辦函〔2021〕30號：內容準確、全面", "国办公开办函〔2021〕30号: accurate and complete"},
		Messages: []Text{{"“{quote}”像是没有填写的模板文字", "「{quote}」像是沒有填寫的模板文字", "“{quote}” looks like a template that was not filled in"}},
		Help:     Text{"填上实际的名称、日期或数字；有意隐去的，换一种写法。", "填上實際的名稱、日期或數字；有意隱去的，換一種寫法。", "Fill in the name, date or number; if it was left out on purpose, put it another way."},
	}, (*checker).templateLeftovers},
	{Rule{
		Code: "S18", Severity: Warning, Editions: both, Unexpressed: readsText,
		Title: Text{"前后是同一个机关", "前後是同一個機關", "One organ throughout"},
		Basis: Text{"国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，追究责任", "國辦公開辦函〔2021〕30號：內容雷同、敷衍塞責的，追究責任",
			"国办公开办函〔2021〕30号 forbids reports copied from one another"},
		Messages: []Text{
			{"报告机关是“{organ}”，文中却自称“{quote}”，可能照搬了其他机关的文字", "報告機關是「{organ}」，文中卻自稱「{quote}」，可能照搬了其他機關的文字",
				"this is the report of “{organ}”, yet it says “{quote}” of itself: copied from another organ?"},
			{"“{quote}”说的是向上级政府提出的申请，不是向“{organ}”提出的，可能照搬了其他机关的文字", "「{quote}」說的是向上級政府提出的申請，不是向「{organ}」提出的，可能照搬了其他機關的文字",
				"“{quote}” speaks of applications to a higher government, not to “{organ}”: copied from another organ?"},
		},
		Help: Text{"核对文字，改为本机关的名称和数字。", "核對文字，改為本機關的名稱和數字。", "Check the text and use the organ's own name and numbers."},
	}, (*checker).oneOrgan},
}
