package extract_test

import (
	"runtime"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// The longest texts take no more than 200 MB, whatever is in them.
func TestMemoryOfTheLongestTexts(t *testing.T) {
	sweep.Later(t, "texts of 4 MB take a second each")
	const begin = "某某县2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
	kinds := []string{"1 ", "2.重复申请 1 0 0 0 0 0 1\n", "重复申请", "结果维持 1 ", "| 1 ", "本机关主动公开政府信息，收到申请12件。\n"}
	for _, kind := range kinds {
		text := begin + strings.Repeat(kind, (extract.MaxText-len(begin))/len(kind))
		runtime.GC()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if _, err := extract.Text(text); err != nil {
			t.Logf("%q: %v", kind, err) // too many lines and cells
		}
		runtime.ReadMemStats(&after)
		const most = 200 << 20
		if grown := after.HeapSys - min(before.HeapSys, after.HeapSys); grown > most {
			t.Errorf("%d MB for %q", grown>>20, kind)
		}
	}
}
