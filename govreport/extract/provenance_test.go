// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

// A report whose text says a word twice in its first paragraph, and one in its third.
var slipping = []string{"某某县交通局2022年政府信息公开工作年度报告", "一、总体情况",
	"2022年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，不断加强政府信息公开工作的的组织领导。",
	"主动公开方面，全年发布信息一百余条，覆盖交通运输领域的各个方面，群众关心的事项基本做到了及时公开、准确公开、全面公开，监督保障进一步加强。",
	"依申请公开方面，全年共收到政府信息公开申请40件，均已在法定期限内依法依规作出了答复，没有因此引起行政复议和行政诉讼，申请人对答复的内容和方式普遍满意，我局依申请公开的的办理质量进一步提高。"}

// placesOf finds the two wherever they stand in a file.
func placesOf(t *testing.T, file []byte) (first, second extract.Place) {
	t.Helper()
	parts, err := importer.Read(file, importer.Options{})
	if err != nil {
		t.Fatal(err)
	}
	x := parts[0].Extraction
	var found []extract.Place
	findings := govreport.Check(x.Report, govreport.Options{}).Findings.Of("S20")
	for i := range findings {
		if place, ok := x.Find(findings[i].Words); ok {
			found = append(found, place)
		}
	}
	if len(found) != 2 {
		t.Fatalf("found %v in %q", found, x.Report.Overview.Text)
	}
	return found[0], found[1]
}

// The place of a finding in prose is that of its words, in lines that are whole, in lines that a page broke anywhere, and in
// paragraphs.
func TestFindingsInProseSayWhereTheirWordsStand(t *testing.T) {
	whole := strings.Join(slipping, "\n\n")
	first, second := placesOf(t, []byte(whole))
	if first.Line != 5 || first.Column != 37 || second.Line != 9 || second.Column != 77 {
		t.Errorf("%+v, %+v", first, second)
	}
	if at := whole[second.Offset:]; !strings.HasPrefix(at, "我局依申请公开的的办理") {
		t.Errorf("quoted words begin with %.40s", at)
	}
	for _, width := range []int{13, 20, 31} {
		var lines []string
		for _, paragraph := range slipping {
			runes := []rune(paragraph)
			for ; len(runes) > width; runes = runes[width:] {
				lines = append(lines, string(runes[:width]))
			}
			lines = append(lines, string(runes))
		}
		text := strings.Join(lines, "\n")
		first, second := placesOf(t, []byte(text))
		for words, place := range map[string]extract.Place{"工作的的": first, "公开的的": second} {
			before, behind := text[:place.Offset], strings.ReplaceAll(text[place.Offset:], "\n", "")
			line := []rune(lines[place.Line-1])
			if !strings.Contains(behind[:min(60, len(behind))], words) || place.Line != 1+strings.Count(before, "\n") ||
				!strings.HasPrefix(behind, string(line[place.Column-1:])) {
				t.Errorf("%d wide: %q is said to stand on line %d at %d, where %.30s", width, words, place.Line, place.Column, behind)
			}
		}
	}
	d := &docx{calm: true, rng: rand.New(rand.NewPCG(1, 2))}
	page := "<html><body>"
	for _, paragraph := range slipping {
		d.paragraph(paragraph)
		page += "<p>" + paragraph + "</p>"
	}
	for name, file := range map[string][]byte{"Word": d.file(), "HTML": []byte(page + "</body></html>")} {
		first, second := placesOf(t, file)
		if first.Paragraph != 3 || second.Paragraph != 5 || second.In(govreport.ZhHans) != "第 5 段" {
			t.Errorf("%s: %+v, %+v", name, first, second)
		}
	}
}

// A paragraph that goes on on the next page has words on both.
func TestFindingsInProseSayThePage(t *testing.T) {
	startsPDFium(t)
	p := &press{}
	p.turn()
	p.heading(slipping[0])
	for _, paragraph := range slipping[1:4] {
		p.paragraph(paragraph)
	}
	p.y = paperMargin + 60 // one more line
	p.paragraph(slipping[4])
	if len(p.pages) != 2 {
		t.Fatalf("%d pages", len(p.pages))
	}
	first, second := placesOf(t, p.file())
	if first.Page != 1 || second.Page != 2 || second.Box == (extract.Box{}) || second.Box.Top > 100 {
		t.Errorf("%+v, %+v", first, second)
	}
}

// What is quoted of text that stands in the wrong place has a place too, though the finding is about another part of the report.
func TestFindingsOnMovedTextSayWhereItStands(t *testing.T) {
	data, err := os.ReadFile("../../testdata/reports/2022-pengyang.txt")
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.Text(string(data))
	if err != nil {
		t.Fatal(err)
	}
	findings := govreport.Check(x.Report, govreport.Options{}).Findings.Of("S19")
	if len(findings) != 1 {
		t.Fatalf("%d findings", len(findings))
	}
	place, ok := x.Quoted(&findings[0])
	if words := strings.TrimSuffix(findings[0].Quote, "…"); !ok || !strings.HasPrefix(string(data[place.Offset:]), words) {
		t.Errorf("%q is said to stand at %+v", words, place)
	}
	findings[0].Quote = "没有这样的话"
	if place, ok := x.Quoted(&findings[0]); ok {
		t.Errorf("words that are not there stand at %+v", place)
	}
}
