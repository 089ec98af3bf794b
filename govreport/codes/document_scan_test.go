package codes_test

import (
	"fmt"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

func TestScanDocuments(t *testing.T) {
	for text, want := range map[string]codes.Scan{
		"": codes.NoDocuments, "国务院令第711号": codes.NoDocuments, "一楼（1201）3号窗口": codes.NoDocuments,
		"根据国办公开办函〔2021〕30号": codes.RightDocuments, "根據國辦公開辦函〔2021〕30號": codes.RightDocuments,
		"〔1949〕1号": codes.RightDocuments, "〔1948〕1号": codes.CloserLook, "〔2023〕1号": codes.RightDocuments, "〔2024〕1号": codes.CloserLook,
		"宁政办发（2022）29号": codes.CloserLook, "宁政办发〔22〕29号": codes.CloserLook, "宁政办发〔2022〕第29号": codes.CloserLook,
		"宁政办发〔2022〕029号": codes.CloserLook, "宁政办发 〔2022〕29号": codes.CloserLook, "宁政办发〔２０２２〕29号": codes.CloserLook,
		"宁政办发〔2022〕1234567号": codes.CloserLook, "宁政办发〔2022〕123456号": codes.RightDocuments,
		"国办公开办函〔2021〕30号、宁政办发（2022）29号": codes.CloserLook,
	} {
		if got := codes.ScanDocuments(text, 1949, 2023); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}

// What the quick look finds right has nothing that the closer one would name.
func TestScanDocumentsAgreesWithFindDocuments(t *testing.T) {
	for _, test := range documentNumbers {
		text := "按照" + test.text + "和" + test.text
		if codes.ScanDocuments(text, 0, 9999) == codes.CloserLook {
			continue
		}
		for _, found := range codes.FindDocuments(text) {
			if len(found.Faults) > 0 {
				t.Errorf("%q: %v passes the quick look", text, found.Faults)
			}
		}
	}
}

func TestDocumentIsCertificate(t *testing.T) {
	for number, want := range map[codes.Document]bool{
		"许可证字〔2021〕12号": true, "第〔2022〕3号": true, "宁政办发〔2022〕29号": false, "": false,
	} {
		if got := number.IsCertificate(); got != want {
			t.Errorf("%q: a certificate %v", number, got)
		}
	}
}

func ExampleScanDocuments() {
	for _, text := range []string{"2022年无行政诉讼", "根据国办公开办函〔2021〕30号编制", "根据国办公开办函（2021）30号编制"} {
		fmt.Println(codes.ScanDocuments(text, 1949, 2023) == codes.CloserLook)
	}
	// Output:
	// false
	// false
	// true
}
