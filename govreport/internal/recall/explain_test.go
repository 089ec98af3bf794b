package recall_test

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/recall"
)

// Every mention is told with its reason, and what it claims of which cells.
func TestExplain(t *testing.T) {
	for file, want := range map[string]string{
		"T3-Z/bad-parts-in-brackets.json": `/overview/text
  claimed       我局收到申请44件
                44件 = /applications/received/, or /applications/received/ + /applications/carriedIn/ (certain)
  no topic      其中：网上申请42件
  no topic      邮寄2件
`,
		"T2-7/bad-fee-left-out.json": `/otherMatters/text
  no event      对2件政府信息公开申请收取
  at least      收取信息处理费2230元
                2230元 = /disclosure/feesCollected
`,
	} {
		var got strings.Builder
		if err := recall.Explain(&got, "../../../testdata/rules/"+file); err != nil {
			t.Fatal(err)
		}
		if got.String() != want {
			t.Errorf("%s: got\n%s", file, got.String())
		}
	}
}
