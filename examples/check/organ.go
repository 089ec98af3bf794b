package main

import "github.com/zfxxgk/annualreport/govreport"

// kinds and levels are what -organ takes, in the order the usage text lists them.
var (
	kinds = []govreport.Kind{
		govreport.Government, govreport.GovernmentOffice, govreport.Department, govreport.Township,
		govreport.Subdistrict, govreport.Ministry, govreport.Vertical, govreport.OtherOrgan,
	}
	levels = []govreport.Level{
		govreport.CentralLevel, govreport.ProvinceLevel, govreport.PrefectureLevel, govreport.CountyLevel, govreport.TownshipLevel,
	}
)

// organLine names the organ with its level and kind, as far as the report says them.
func organLine(o *govreport.Organ, lang govreport.Language) string {
	name := clean(o.Name)
	if name == "" {
		name = say(lang, notStated)
	}
	level, kind := o.Level.Label().In(lang), o.Kind.Label().In(lang)
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
