package hanzi

// What an organ calls itself by.
const (
	// SelfOfAny are the words that any organ may use.
	SelfOfAny Words = "我单位 本单位 本机关"

	// Self are these and the words of organs of one sort, a bureau's or a town's. Whose they are, the organ's name tells. Words for
	// its region (我县) and for a whole of organs (全局) are none.
	Self Words = SelfOfAny + " 我机关 本行政机关 本部门 我局 我委 我厅 我镇 我乡 我街道 我办 我中心 我所 我院 我会 我站 我处 我部 我署 我行 我校 我支队 我分局 我大队 我社 我队 " +
		"本局 本委 本厅 本镇 本乡 本街道 本办 本中心 本府 本所 本部 本会 本院 本行"
)
