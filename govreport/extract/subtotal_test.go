package extract_test

import (
	"testing"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// Words beside the heads of table 3 that are shorter than 小计, in letters or in bytes, are none.
func TestShortWordsBesideHeads(t *testing.T) {
	for _, word := range []string{"a", "NA", "n.a", "td", "计", "小计", "é"} {
		x, err := extract.Text("甲县2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n自然人\n" + word +
			"\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n" + word + "\n总计\n一、本年新收政府信息公开申请数量 9 1 0 0 0 0 10\n" +
			"二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\n（一）予以公开 2 0 0 0 0 0 2\n（二）部分公开 8 1 0 0 0 0 9\n（七）总计 10 1 0 0 0 0 11")
		if err != nil {
			t.Fatal(word, err)
		}
		if n, _ := x.Report.Applications.Received.Total.Int(); n != 10 {
			t.Errorf("%s: %d", word, n)
		}
	}
}
