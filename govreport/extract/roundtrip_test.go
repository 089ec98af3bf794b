package extract_test

import (
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// pageOf writes a report as a page in a flattening.
func pageOf(rng *rand.Rand, r *govreport.Report, f *flattening, tables [3]sheet, v variation) string {
	parts := []string{
		r.Title,
		"根据《中华人民共和国政府信息公开条例》编制本报告。全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分。" +
			"统计期限自" + strconv.Itoa(r.Year) + "年1月1日至" + strconv.Itoa(r.Year) + "年12月31日。",
		"一、总体情况", r.Overview.Text,
		"二、主动公开政府信息情况", f.table(rng, tables[0]),
		"三、收到和处理政府信息公开申请情况", f.table(rng, tables[1]),
		"四、政府信息公开行政复议、行政诉讼情况", f.table(rng, tables[2]),
		"五、存在的主要问题及改进情况", r.Problems.Text,
		"六、其他需要报告的事项", r.OtherMatters.Text,
	}
	for i := range parts {
		parts[i] = v.text(parts[i])
	}
	if f.page != nil {
		return f.page(parts)
	}
	return strings.Join(parts, "\n")
}

func sheetsOf(r *govreport.Report) [3]sheet {
	return [3]sheet{printDisclosure(r), printApplications(r), printDisputes(r)}
}

// noted reports whether a note speaks of a cell: at its pointer or at one above it.
func noted(x *extract.Extraction, pointer string) bool {
	for _, n := range x.Notes {
		if n.Kind == extract.Typography || n.Kind == extract.ProseBeside {
			continue // these do not doubt any value
		}
		if n.Pointer != "" && strings.HasPrefix(pointer+"/", n.Pointer+"/") {
			return true
		}
		for _, row := range n.Rows {
			if strings.HasPrefix(pointer+"/", row+"/") {
				return true
			}
		}
	}
	return false
}

// seeds returns how many random reports to look at: fewer with -short, as many as EACH says when it is set, which also
// has the rates printed.
func seeds(usual int) int {
	if n, err := strconv.Atoi(os.Getenv("EACH")); err == nil {
		return n
	}
	return sweep.Of(usual, min(usual, 2))
}

// compare checks every cell of a report that was read against the one that was written.
func compare(t *testing.T, want *govreport.Report, x *extract.Extraction, sum *tally) (ok bool) {
	t.Helper()
	ok = true
	form := govreport.FormOf(want.Edition)
	if x.Report.Edition != want.Edition {
		t.Errorf("edition %q, want %q", x.Report.Edition, want.Edition)
		return false
	}
	for _, cell := range form.Cells {
		w, g := cell.Read(want), cell.Read(x.Report)
		switch {
		case w == g:
			sum.right++
		case g == "" && noted(x, cell.Pointer):
			sum.absent++
		case g == "":
			sum.silent++
			t.Errorf("%s is blank without a note, want %q", cell.Pointer, w)
			ok = false
		case noted(x, cell.Pointer):
			sum.noted++
		default:
			sum.wrong++
			t.Errorf("%s is %q without a note, want %q", cell.Pointer, g, w)
			ok = false
		}
	}
	return ok
}

var editionsUnderTest = [2]govreport.Edition{govreport.Edition2021, govreport.Edition2019}
