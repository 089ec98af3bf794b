package generator

import "github.com/zfxxgk/annualreport/govreport/codes"

// A code is a coded text: its pattern and one that is well formed.
type code struct{ pattern, example string }

// coded are the coded texts by their validate tag.
var coded = map[string]code{
	"datetime":       {codes.DatePattern, "2023-01-30"},
	"divisioncode":   {codes.DivisionPattern, "640425"},
	"creditcode":     {codes.CreditPattern, "11640425010109007J"},
	"sitecode":       {codes.SitePattern, "6404250004"},
	"icp":            {codes.ICPPattern, "宁ICP备11000053号-1"},
	"publicsecurity": {codes.PublicSecurityPattern, "宁公网安备 64042502000001号"},
	"postcode":       {codes.PostcodePattern, "756500"},
}

// amountPattern matches the texts that an Amount reads from JSON.
const amountPattern = `^(0|[1-9][0-9]{0,11})([.][0-9]{1,6})?$`
