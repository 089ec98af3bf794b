package generator

import "github.com/zfxxgk/annualreport/govreport"

// A code is a coded text: its pattern and one that is well formed.
type code struct{ pattern, example string }

// codes are the coded texts by their validate tag.
var codes = map[string]code{
	"datetime":       {govreport.DatePattern, "2023-01-30"},
	"divisioncode":   {govreport.DivisionCodePattern, "640425"},
	"creditcode":     {govreport.CreditCodePattern, "11640425010109007J"},
	"sitecode":       {govreport.SiteCodePattern, "6404250004"},
	"icp":            {govreport.ICPNumberPattern, "宁ICP备11000053号-1"},
	"publicsecurity": {govreport.PublicSecurityNumberPattern, "宁公网安备 64042502000001号"},
	"postcode":       {govreport.PostcodePattern, "756500"},
}

// amountPattern matches the texts that an Amount reads from JSON.
const amountPattern = `^(0|[1-9][0-9]{0,11})([.][0-9]{1,6})?$`
