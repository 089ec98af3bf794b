package govreport

// The words for the values one chooses from. Which values there are is the oneof of the member's validate tag; a test
// holds that each has its words.

// Label returns the kind in the words clerks use; empty for none.
func (k Kind) Label() Text {
	switch k {
	case Government:
		return Text{"人民政府", "人民政府", "government"}
	case GovernmentOffice:
		return Text{"政府办公厅（室）", "政府辦公廳（室）", "government office"}
	case Department:
		return Text{"政府部门", "政府部門", "department"}
	case Township:
		return Text{"乡镇人民政府", "鄉鎮人民政府", "township government"}
	case Subdistrict:
		return Text{"街道办事处", "街道辦事處", "subdistrict office"}
	case Ministry:
		return Text{"国务院部门", "國務院部門", "ministry"}
	case Vertical:
		return Text{"垂直管理机关", "垂直管理機關", "vertically managed organ"}
	case OtherOrgan:
		return Text{"其他机关", "其他機關", "other organ"}
	default:
		return Text{}
	}
}

// Label returns the level in the words clerks use; empty for none.
func (l Level) Label() Text {
	switch l {
	case Central:
		return Text{"中央", "中央", "central"}
	case Province:
		return Text{"省级", "省級", "provincial"}
	case Prefecture:
		return Text{"设区的市级", "設區的市級", "prefectural"}
	case County:
		return Text{"县级", "縣級", "county-level"}
	case TownshipLevel:
		return Text{"乡级", "鄉級", "township-level"}
	default:
		return Text{}
	}
}

// Label returns the scope in the words clerks use; empty for none.
func (s Scope) Label() Text {
	switch s {
	case Own:
		return Text{"本机关", "本機關", "the organ's own"}
	case Aggregated:
		return Text{"全地区汇总", "全地區匯總", "the whole region's, added up"}
	default:
		return Text{}
	}
}

// Label returns the edition with the notice that prescribes it; empty for none.
func (e Edition) Label() Text {
	switch e {
	case Edition2019:
		return Text{"2019年版（国办公开办函〔2019〕60号）", "2019年版（國辦公開辦函〔2019〕60號）", "2019 edition (国办公开办函〔2019〕60号)"}
	case Edition2021:
		return Text{"2021年版（国办公开办函〔2021〕30号）", "2021年版（國辦公開辦函〔2021〕30號）", "2021 edition (国办公开办函〔2021〕30号)"}
	default:
		return Text{}
	}
}
