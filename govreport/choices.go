package govreport

// The words for the values one chooses from. Which values there are is the oneof of the member's validate tag; a test
// holds that each has its words.

// Label returns the kind in the words clerks use; empty for none.
func (k Kind) Label() Text {
	switch k {
	case Government:
		return Text{zh: "人民政府", key: "kind.government"}
	case GovernmentOffice:
		return Text{zh: "政府办公厅（室）", key: "kind.governmentOffice"}
	case Department:
		return Text{zh: "政府部门", key: "kind.department"}
	case Township:
		return Text{zh: "乡镇人民政府", key: "kind.township"}
	case Subdistrict:
		return Text{zh: "街道办事处", key: "kind.subdistrict"}
	case Ministry:
		return Text{zh: "国务院部门", key: "kind.ministry"}
	case Vertical:
		return Text{zh: "垂直管理机关", key: "kind.vertical"}
	case OtherOrgan:
		return Text{zh: "其他机关", key: "kind.otherOrgan"}
	default:
		return Text{}
	}
}

// Label returns the level in the words clerks use; empty for none.
func (l Level) Label() Text {
	switch l {
	case Central:
		return Text{zh: "中央", key: "level.central"}
	case Province:
		return Text{zh: "省级", key: "level.province"}
	case Prefecture:
		return Text{zh: "设区的市级", key: "level.prefecture"}
	case County:
		return Text{zh: "县级", key: "level.county"}
	case TownshipLevel:
		return Text{zh: "乡级", key: "level.township"}
	default:
		return Text{}
	}
}

// Label returns the scope in the words clerks use; empty for none.
func (s Scope) Label() Text {
	switch s {
	case Own:
		return Text{zh: "本机关", key: "scope.own"}
	case Aggregated:
		return Text{zh: "全地区汇总", key: "scope.aggregated"}
	default:
		return Text{}
	}
}

// Label returns the edition with the notice that prescribes it; empty for none.
func (e Edition) Label() Text {
	switch e {
	case Edition2019:
		return Text{zh: "2019年版（国办公开办函〔2019〕60号）", key: "edition.2019"}
	case Edition2021:
		return Text{zh: "2021年版（国办公开办函〔2021〕30号）", key: "edition.2021"}
	default:
		return Text{}
	}
}
