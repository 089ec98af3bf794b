package govreport

// The sentences of rule T3-L, in the order of its messages.
const (
	oneCell = iota
	someCells
	candidates
	tooMany
	lineBlank
	lineZero
	rowShifted
	rowsSwapped
	subtotalInDetail
	countedTwice
	numbersGlued
	numberSplit
	wrongColumn
	wrongRow
	cellsSwapped
)

// variantOf is the sentence that says a cause of two cells.
func variantOf(c Cause) int {
	switch c {
	case CauseGlued:
		return numbersGlued
	case CauseSplit:
		return numberSplit
	case CauseWrongColumn:
		return wrongColumn
	case CauseWrongRow:
		return wrongRow
	case CauseSwapped:
		return cellsSwapped
	default:
		return someCells
	}
}

var applicationDiagnosis = []reportRule{
	{Rule{
		Code: "T3-L", Severity: Error, Editions: both, Unexpressed: followsUp,
		Title: Text{"指出第三部分表格错在哪一格", "指出第三部分表格錯在哪一格", "Which cell of the table of section 三 is wrong"},
		Basis: Text{"第三部分表格印注和“总计”栏：每个数同时受行、列两项勾稽关系约束", "第三部分表格印註和「總計」欄：每個數同時受橫列、直欄兩項勾稽關係約束",
			"Note and totals of the table of section 三: every number is bound by its row and by its column"},
		Messages: []Text{
			{"填报为 {actual}，应为 {expected}{why}；改正后 {count} 项勾稽关系同时成立",
				"填報為 {actual}，應為 {expected}{why}；改正後 {count} 項勾稽關係同時成立",
				"is {actual}, should be {expected}{why}; this alone settles the {count} sums that fail"},
			{"{changes}{why}；改正后 {count} 项勾稽关系同时成立", "{changes}{why}；改正後 {count} 項勾稽關係同時成立",
				"{changes}{why}; together they settle the {count} sums that fail"},
			{"{count} 项勾稽关系不成立，有 {ways} 种改法，最可能是：{first}", "{count} 項勾稽關係不成立，有 {ways} 種改法，最可能是：{first}",
				"{count} sums fail, and there are {ways} ways to settle them; most likely {first}"},
			{"有 {count} 项勾稽关系不成立，错处太多，无法指出原因：请对照台账逐行核对", "有 {count} 項勾稽關係不成立，錯處太多，無法指出原因：請對照台賬逐列核對",
				"{count} sums fail: too many inconsistencies to name a cause; check row by row against the register"},
			{"“{line}”没有填写（空白 {count} 格），按勾稽关系自上而下、从左到右应为：{values}", "「{line}」沒有填寫（空白 {count} 格），按勾稽關係自上而下、從左到右應為：{values}",
				"{line} is not filled ({count} blank cells); by the sums of the form, in printed order: {values}"},
			{"“{line}”有 {cells} 格填为 0，按勾稽关系应依次为 {values}；填写后 {count} 项勾稽关系同时成立{more}", "「{line}」有 {cells} 格填為 0，按勾稽關係應依次為 {values}；填寫後 {count} 項勾稽關係同時成立{more}",
				"{cells} cells of {line} are 0; by the sums of the form they are {values}, which settles the {count} sums that fail{more}"},
			{"“{line}”各数错位一列，应依次为 {values}；改正后 {count} 项勾稽关系同时成立{more}", "「{line}」各數錯位一欄，應依次為 {values}；改正後 {count} 項勾稽關係同時成立{more}",
				"the numbers of {line} stand one column off; they should be {values}, which settles the {count} sums that fail{more}"},
			{"“{line}”与“{other}”两行的数互换了；换回后 {count} 项勾稽关系同时成立{more}", "「{line}」與「{other}」兩列的數互換了；換回後 {count} 項勾稽關係同時成立{more}",
				"the rows {line} and {other} hold each other's numbers; exchanging them settles the {count} sums that fail{more}"},
			{"“{line}”填的是“{other}”的小计，扣除其余分项后应依次为 {values}；改正后 {count} 项勾稽关系同时成立{more}",
				"「{line}」填的是「{other}」的小計，扣除其餘分項後應依次為 {values}；改正後 {count} 項勾稽關係同時成立{more}",
				"{line} holds the subtotal of {other}; without the group's other rows it is {values}, which settles the {count} sums that fail{more}"},
			{"“{line}”的件数又计入了其他情形（多出的数与该行相同），最可能是：{first}", "「{line}」的件數又計入了其他情形（多出的數與該列相同），最可能是：{first}",
				"the applications of {line} are counted in another row as well (the surplus equals this row); most likely {first}"},
			{"两个数连成了一个：{changes}；改正后 {count} 项勾稽关系同时成立", "兩個數連成了一個：{changes}；改正後 {count} 項勾稽關係同時成立",
				"two numbers run together: {changes}; this settles the {count} sums that fail"},
			{"一个数拆成了两格：{changes}；改正后 {count} 项勾稽关系同时成立", "一個數拆成了兩格：{changes}；改正後 {count} 項勾稽關係同時成立",
				"one number is split in two: {changes}; this settles the {count} sums that fail"},
			{"有申请计入了别的列：{changes}；改正后 {count} 项勾稽关系同时成立", "有申請計入了別的欄：{changes}；改正後 {count} 項勾稽關係同時成立",
				"applications are counted in the wrong column: {changes}; this settles the {count} sums that fail"},
			{"有申请计入了别的行：{changes}；改正后 {count} 项勾稽关系同时成立", "有申請計入了別的橫列：{changes}；改正後 {count} 項勾稽關係同時成立",
				"applications are counted in the wrong row: {changes}; this settles the {count} sums that fail"},
			{"两格的数互换了：{changes}；改正后 {count} 项勾稽关系同时成立", "兩格的數互換了：{changes}；改正後 {count} 項勾稽關係同時成立",
				"two cells hold each other's numbers: {changes}; this settles the {count} sums that fail"},
		},
		Help: Text{"先对照申请登记台账核对所指的单元格；改正后重新检查。", "先對照申請登記台賬核對所指的儲存格；改正後重新檢查。",
			"Check the cells named against the register of applications first; correct them and check again."},
	}, (*checker).nameCauses},
}
