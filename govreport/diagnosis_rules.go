package govreport

var ruleT3L = rule{
	code: "T3-L", severity: Error, editions: both, after: []Code{"T3-I", "T3-S", "T3-R"}, unexpressed: followsUp,
	title:   "指出第三部分表格错在哪一格",
	basis:   "第三部分表格印注和“总计”栏：每个数同时受行、列两项勾稽关系约束",
	message: "填报为 {actual}，应为 {expected}{why}；改正后 {count} 项勾稽关系同时成立",
	variants: []sentence{
		{"cells", "{changes}{why}；改正后 {count} 项勾稽关系同时成立"},
		{"candidates", "{count} 项勾稽关系不成立，有 {ways} 种改法，最可能是：{first}"},
		{"tooMany", "有 {count} 项勾稽关系不成立，错处太多，无法指出原因：请对照台账逐行核对"},
		{"lineBlank", "“{line}”没有填写（空白 {count} 格），按勾稽关系自上而下、从左到右应为：{values}"},
		{"lineZero", "“{line}”有 {cells} 格填为 0，按勾稽关系应依次为 {values}；填写后 {count} 项勾稽关系同时成立{more}"},
		{"rowShifted", "“{line}”各数错位一列，应依次为 {values}；改正后 {count} 项勾稽关系同时成立{more}"},
		{"rowsSwapped", "“{line}”与“{other}”两行的数互换了；换回后 {count} 项勾稽关系同时成立{more}"},
		{"subtotalInDetail", "“{line}”填的是“{other}”的小计，扣除其余分项后应依次为 {values}；改正后 {count} 项勾稽关系同时成立{more}"},
		{"countedTwice", "“{line}”的件数又计入了其他情形（多出的数与该行相同），最可能是：{first}"},
		{"numbersGlued", "两个数连成了一个：{changes}；改正后 {count} 项勾稽关系同时成立"},
		{"numberSplit", "一个数拆成了两格：{changes}；改正后 {count} 项勾稽关系同时成立"},
		{"wrongColumn", "有申请计入了别的列：{changes}；改正后 {count} 项勾稽关系同时成立"},
		{"wrongRow", "有申请计入了别的行：{changes}；改正后 {count} 项勾稽关系同时成立"},
		{"cellsSwapped", "两格的数互换了：{changes}；改正后 {count} 项勾稽关系同时成立"},
	},
	help:  "先对照申请登记台账核对所指的单元格；改正后重新检查。",
	judge: (*checker).nameCauses,
}
