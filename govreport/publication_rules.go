package govreport

// publicationRules are the rules about the date of publication: D1 to D5.
var publicationRules = []reportRule{
	{Rule{
		Code: "D1", Severity: Error, Editions: both, Unexpressed: readsDate, Explainable: true,
		Title: Text{"部门在1月31日前公布", "部門在1月31日前公布", "Departments publish by 31 January"},
		Basis: Text{"条例第四十九条第一款：县级以上人民政府部门应当在每年1月31日前公布上一年度报告", "條例第四十九條第一款：縣級以上人民政府部門應當在每年1月31日前公布上一年度報告",
			"条例 art. 49(1): departments of governments of county level and above publish by 31 January"},
		Messages: []Text{
			{"{actual} 发布，晚于部门的法定期限 {expected}", "{actual} 發布，晚於部門的法定期限 {expected}",
				"published on {actual}, later than the law's term for departments, {expected}"},
			{"页面上写的是 {actual}，晚于部门的法定期限 {expected}；页面可能是后来重新发布的，请核对首次公布的日期", "頁面上寫的是 {actual}，晚於部門的法定期限 {expected}；頁面可能是後來重新發布的，請核對首次公布的日期",
				"the page is dated {actual}, later than the law's term for departments, {expected}; the page may have been published again: check when it first was"},
			{"{actual} 发布，晚于 {expected}；如果这是办公厅（室）本机关的报告，已过部门的法定期限，本级政府的报告则不晚于3月31日", "{actual} 發布，晚於 {expected}；如果這是辦公廳（室）本機關的報告，已過部門的法定期限，本級政府的報告則不晚於3月31日",
				"published on {actual}, later than {expected}: too late for the office's own report, while that of its government has until 31 March"},
			{"{actual} 发布，晚于 {expected}；垂直管理的机关另有规定的从其规定，请核对", "{actual} 發布，晚於 {expected}；垂直管理的機關另有規定的從其規定，請核對",
				"published on {actual}, later than {expected}; a vertically managed organ may have a term of its own: check"},
		},
		Help: Text{"核对首次向社会公布的日期；确已逾期的，尽快公布并说明原因。", "核對首次向社會公布的日期；確已逾期的，盡快公布並說明原因。",
			"Check when the report was first published; if it was late, say why."},
	}, (*checker).departmentInTime},
	{Rule{
		Code: "D2", Severity: Error, Editions: both, Unexpressed: readsDate, Explainable: true,
		Title: Text{"县级以上地方政府在3月31日前公布", "縣級以上地方政府在3月31日前公布", "Local governments publish by 31 March"},
		Basis: Text{"条例第四十九条第二款：县级以上地方人民政府的上一年度报告应当在每年3月31日前公布", "條例第四十九條第二款：縣級以上地方人民政府的上一年度報告應當在每年3月31日前公布",
			"条例 art. 49(2): the reports of local governments of county level and above are published by 31 March"},
		Messages: []Text{
			{"{actual} 发布，晚于法定期限 {expected}", "{actual} 發布，晚於法定期限 {expected}",
				"published on {actual}, later than the law's term, {expected}"},
			{"页面上写的是 {actual}，晚于法定期限 {expected}；页面可能是后来重新发布的，请核对首次公布的日期", "頁面上寫的是 {actual}，晚於法定期限 {expected}；頁面可能是後來重新發布的，請核對首次公布的日期",
				"the page is dated {actual}, later than the law's term, {expected}; the page may have been published again: check when it first was"},
		},
		Help: Text{"核对首次向社会公布的日期；确已逾期的，尽快公布并说明原因。", "核對首次向社會公布的日期；確已逾期的，盡快公布並說明原因。",
			"Check when the report was first published; if it was late, say why."},
	}, (*checker).governmentInTime},
	{Rule{
		Code: "D3", Severity: Advice, Editions: both, Unexpressed: readsDate,
		Title: Text{"乡镇、街道在当地规定的期限前公布", "鄉鎮、街道在當地規定的期限前公布", "Townships publish by the local date"},
		Basis: Text{"当地通知规定的期限（条例第四十九条没有规定乡镇、街道的期限）", "當地通知規定的期限（條例第四十九條沒有規定鄉鎮、街道的期限）",
			"The date set locally; 条例 art. 49 sets none for townships and subdistricts"},
		Messages: []Text{
			{"{actual} 发布，晚于当地规定的期限 {expected}", "{actual} 發布，晚於當地規定的期限 {expected}",
				"published on {actual}, later than the date set locally, {expected}"},
		},
		Help: Text{"核对首次向社会公布的日期和当地的通知。", "核對首次向社會公布的日期和當地的通知。",
			"Check when the report was first published, and the local notice."},
	}, (*checker).townshipInTime},
	{Rule{
		Code: "D4", Severity: Warning, Editions: both, Unexpressed: readsDate, Explainable: true,
		Title: Text{"年度结束后公布", "年度結束後公布", "Not published before the year has ended"},
		Basis: Text{"逻辑关系：数据统计至报告年度12月31日", "邏輯關係：數據統計至報告年度12月31日", "Logic: the numbers run to 31 December of the reported year"},
		Messages: []Text{
			{"{actual} 发布时 {year} 年度还没有结束，全年的数不可能已经统计完", "{actual} 發布時 {year} 年度還沒有結束，全年的數不可能已經統計完",
				"published on {actual}, before {year} had ended: the numbers of the whole year cannot have been known"},
			{"页面上写的是 {actual}，那时 {year} 年度还没有结束，全年的数不可能已经统计完；如果这不是发布日期，请填写发布日期", "頁面上寫的是 {actual}，那時 {year} 年度還沒有結束，全年的數不可能已經統計完；如果這不是發布日期，請填寫發布日期",
				"the page is dated {actual}, before {year} had ended: the numbers of the whole year cannot have been known; if that is no date of publication, give the right one"},
		},
		Help: Text{"核对发布日期和报告年度；提前公布的，用全年的数更新后重新公布。", "核對發布日期和報告年度；提前公布的，用全年的數更新後重新公布。",
			"Check the date and the year; what was published early needs the numbers of the whole year."},
	}, (*checker).afterTheYear},
	{Rule{
		Code: "D5", Severity: Warning, Editions: both, Unexpressed: readsDate, Explainable: true,
		Title: Text{"在当地规定的期限前公布", "在當地規定的期限前公布", "Published by the local date"},
		Basis: Text{"当地通知规定的期限", "當地通知規定的期限", "The date set locally"},
		Messages: []Text{
			{"{actual} 发布，晚于当地规定的期限 {expected}", "{actual} 發布，晚於當地規定的期限 {expected}",
				"published on {actual}, later than the date set locally, {expected}"},
			{"页面上写的是 {actual}，晚于当地规定的期限 {expected}；页面可能是后来重新发布的，请核对首次公布的日期", "頁面上寫的是 {actual}，晚於當地規定的期限 {expected}；頁面可能是後來重新發布的，請核對首次公布的日期",
				"the page is dated {actual}, later than the date set locally, {expected}; the page may have been published again: check when it first was"},
		},
		Help: Text{"核对首次向社会公布的日期和当地的通知。", "核對首次向社會公布的日期和當地的通知。",
			"Check when the report was first published, and the local notice."},
	}, (*checker).locallyInTime},
}
