package govreport_test

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

var metadata = govreport.Options{Only: []string{"M"}}

// stated is a report whose numbers and addresses are all in order.
func stated() *govreport.Report {
	return &govreport.Report{
		Edition: govreport.Edition2021, Year: 2022, Title: "彭阳县2022年政府信息公开工作年度报告",
		Organ: govreport.Organ{
			Name: "彭阳县", Kind: govreport.Government, Level: govreport.CountyLevel, DivisionCode: "640425",
			CreditCode: "113304830025582868", Phone: "0954-7013891、7013892转802", Email: "pyxxxzx2010@163.com",
			Website: govreport.Website{URL: "https://www.pengyang.gov.cn/a", SiteCode: "6404250004", ICP: "宁ICP备11000053号-1",
				PublicSecurity: "宁公网安备 64042502000001号"},
		},
		Preamble: "根据国办公开办函〔2021〕30号、宁政办发〔2022〕29号编制（2022年1月1日至12月31日），联系电话（0954）7013891号线。",
	}
}

// The rules read every text without allocating while all is well.
func TestMetadataInOrderDoNotAllocate(t *testing.T) {
	r := stated()
	r.Organ.CreditCode = ""
	allocations := func(r *govreport.Report) float64 {
		return testing.AllocsPerRun(100, func() { govreport.Check(r, metadata) })
	}
	if n := allocations(r) - allocations(&govreport.Report{Edition: r.Edition}); n != 0 { // those are for the codes that are off
		t.Errorf("a check allocates %v times", n)
	}
	if result := govreport.Check(r, metadata); len(result.Findings)+len(result.Undecided) > 0 {
		t.Errorf("%s%+v", messages(result), result.Undecided)
	}
	for _, code := range []govreport.Code{"M1", "M2", "M4", "M5", "M6", "M7", "M8"} {
		if result := govreport.Check(r, metadata); result.Answer(code) != govreport.Holds {
			t.Errorf("%s: %v", code, result.Answer(code))
		}
	}
}

// Whatever one character of a right code is mistyped as, the code is an error, and where a repair is offered it is the
// right code.
func TestMendedCreditCodes(t *testing.T) {
	const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
	r := stated()
	r.Organ.DivisionCode, r.Organ.Website = "330483", govreport.Website{}
	const right = "113304830025582868"
	slips, mended := 0, 0
	for i := range right {
		for _, typed := range alphabet {
			if right[i] == byte(typed) {
				continue
			}
			r.Organ.CreditCode = codes.Credit(right[:i] + string(typed) + right[i+1:])
			slips++
			found := govreport.Check(r, metadata).Findings.Of("M3")
			if len(found) != 1 || found[0].Severity != govreport.Error {
				t.Errorf("%s: %v", r.Organ.CreditCode, found)
				continue
			}
			if repair := found[0].Repair; repair != nil {
				if mended++; repair[0].Value.String() != right {
					t.Errorf("%s is mended to %s", r.Organ.CreditCode, repair[0].Value)
				}
			}
		}
	}
	if mended*2 < slips {
		t.Errorf("of %d slips only %d are mended", slips, mended)
	}
}

// Text made to be slow, and to be reported a thousand times.
func TestMetadataOfHostileText(t *testing.T) {
	size := sweep.Of(1<<20, 1<<16)
	for _, piece := range []string{"彭政发[2021]3号", "〕", "〔2021〕", "第", "1", "〕1号", "1〕1号", " 号", "号", "彭政发〔2021〕 3号"} {
		r := stated()
		r.Overview.Text = strings.Repeat(piece, size/len(piece))
		r.Organ.Phone = codes.Phone(strings.Repeat("95"+piece, size/(2+len(piece))))
		r.Organ.Email = codes.Email(strings.Repeat("@a"+piece, size/(2+len(piece))))
		if n := len(govreport.Check(r, metadata).Findings); n > 30 {
			t.Errorf("%q repeated makes %d findings", piece, n)
		}
	}
}
