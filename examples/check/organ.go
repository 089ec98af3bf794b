package main

import "github.com/zfxxgk/annualreport/govreport"

// kinds and levels are what -organ takes, in the order the usage text lists them.
var (
	kinds = []govreport.Kind{
		govreport.Government, govreport.GovernmentOffice, govreport.Department, govreport.Township,
		govreport.Subdistrict, govreport.Ministry, govreport.Vertical, govreport.OtherOrgan,
	}
	levels = []govreport.Level{
		govreport.Central, govreport.Province, govreport.Prefecture, govreport.County, govreport.TownshipLevel,
	}
)

var kindWords = map[govreport.Kind]govreport.Text{
	govreport.Government:       {ZhHans: "人民政府", ZhHant: "人民政府", En: "government"},
	govreport.GovernmentOffice: {ZhHans: "政府办公厅（室）", ZhHant: "政府辦公廳（室）", En: "government office"},
	govreport.Department:       {ZhHans: "政府部门", ZhHant: "政府部門", En: "department"},
	govreport.Township:         {ZhHans: "乡镇人民政府", ZhHant: "鄉鎮人民政府", En: "township government"},
	govreport.Subdistrict:      {ZhHans: "街道办事处", ZhHant: "街道辦事處", En: "subdistrict office"},
	govreport.Ministry:         {ZhHans: "国务院部门", ZhHant: "國務院部門", En: "ministry"},
	govreport.Vertical:         {ZhHans: "垂直管理机关", ZhHant: "垂直管理機關", En: "vertically managed organ"},
	govreport.OtherOrgan:       {ZhHans: "其他机关", ZhHant: "其他機關", En: "other organ"},
}

var levelWords = map[govreport.Level]govreport.Text{
	govreport.Central:       {ZhHans: "中央", ZhHant: "中央", En: "central"},
	govreport.Province:      {ZhHans: "省级", ZhHant: "省級", En: "provincial"},
	govreport.Prefecture:    {ZhHans: "设区的市级", ZhHant: "設區的市級", En: "prefectural"},
	govreport.County:        {ZhHans: "县级", ZhHant: "縣級", En: "county-level"},
	govreport.TownshipLevel: {ZhHans: "乡级", ZhHant: "鄉級", En: "township-level"},
}

// organLine names the organ with its level and kind, as far as the report says them.
func organLine(o *govreport.Organ, lang govreport.Language) string {
	name := clean(o.Name)
	if name == "" {
		name = say(lang, notStated)
	}
	level, kind := levelWords[o.Level].In(lang), kindWords[o.Kind].In(lang)
	switch o.Kind {
	case govreport.Township, govreport.Subdistrict, govreport.Ministry: // the kind says the level
		level = ""
	}
	between := ""
	if lang == govreport.En && level != "" && kind != "" {
		between = " "
	}
	if level+kind == "" {
		return name
	}
	return name + say(lang, brackets, "x", level+between+kind)
}
