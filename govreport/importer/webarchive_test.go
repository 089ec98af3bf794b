package importer_test

import (
	"encoding/base64"
	"errors"
	"fmt"
	"mime/quotedprintable"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

const blink = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.example.gov.cn/art.html\r\nSubject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=\r\n" +
	"Date: Mon, 30 Jan 2023 10:00:00 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Boundary----\"\r\n\r\n\r\n"

// An archived is a part of an archive.
type archived struct{ kind, encoding, body string }

func archive(head, boundary, feed string, parts ...archived) string {
	var b strings.Builder
	b.WriteString(head)
	for _, p := range parts {
		fmt.Fprintf(&b, "--%s\r\nContent-Type: %s\r\nContent-ID: <frame@mhtml.blink>\r\nContent-Transfer-Encoding: %s\r\nContent-Location: https://www.example.gov.cn/\r\n\r\n", boundary, p.kind, p.encoding)
		switch p.encoding {
		case "quoted-printable":
			w := quotedprintable.NewWriter(&b)
			_, _ = w.Write([]byte(p.body))
			_ = w.Close()
		case "base64":
			for text := base64.StdEncoding.EncodeToString([]byte(p.body)); text != ""; {
				n := min(76, len(text))
				b.WriteString(text[:n] + "\r\n")
				text = text[n:]
			}
		default:
			b.WriteString(p.body)
		}
		b.WriteString("\r\n")
	}
	fmt.Fprintf(&b, "--%s--\r\n", boundary)
	return strings.ReplaceAll(b.String(), "\r\n", feed)
}

// A page that was saved with its pictures in one file is read as the page is, whoever saved it.
func TestWebArchives(t *testing.T) {
	data, err := os.ReadFile("../../testdata/reports/2019-shanghai-office.html")
	if err != nil {
		t.Fatal(err)
	}
	page := string(data)
	want := string(govreport.Encode(readOne(t, page).Report))
	gbk, err := simplifiedchinese.GB18030.NewEncoder().String(strings.ReplaceAll(page, "utf-8", "gb2312"))
	if err != nil {
		t.Fatal(err)
	}
	picture := archived{"image/png", "base64", "\x89PNG\r\n\x1a\n" + strings.Repeat("\x00\x01公开", 1000)}
	style := archived{"text/css", "quoted-printable", "p{color:red}"}
	advertisement := archived{"text/html", "quoted-printable", "<html><body><p>今天天气很好。</p></body></html>"}
	const word = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_NextPart\"\r\n\r\n此文档为“单个文件网页”，也称为“Web 档案”文件。\r\n\r\n"
	inner := archive("", "inner", "\r\n", archived{"text/plain", "8bit", "另见附件"}, archived{"text/html", "base64", page})
	for name, file := range map[string]string{
		"by a browser":         archive(blink, "----Boundary----", "\r\n", archived{"text/html", "quoted-printable", page}, style, picture),
		"with frames":          archive(blink, "----Boundary----", "\r\n", advertisement, archived{"text/html", "quoted-printable", page}, picture, advertisement),
		"by Word, in GBK":      archive(word, "----=_NextPart", "\r\n", archived{`text/html; charset="gb2312"`, "quoted-printable", gbk}, picture),
		"in base64":            archive(blink, "----Boundary----", "\r\n", archived{"TEXT/HTML", "base64", gbk}),
		"with bare line feeds": archive(blink, "----Boundary----", "\n", archived{"text/html", "quoted-printable", page}, picture),
		"without an encoding":  archive(blink, "----Boundary----", "\r\n", archived{"text/html", "binary", page}),
		"parts in parts":       archive(blink, "----Boundary----", "\r\n", archived{`multipart/alternative; boundary="inner"`, "8bit", inner}, picture),
		"a page alone":         "\r\n" + strings.Replace(strings.Replace(blink, "multipart/related", "text/html", 1), "\r\n\r\n", "\r\nContent-Transfer-Encoding: base64\r\n\r\n", 1) + base64.StdEncoding.EncodeToString(data),
	} {
		if got := importer.FormatOf([]byte(file)); got != importer.WebArchive {
			t.Errorf("%s: it is taken for %s", name, got)
		}
		parts, err := importer.Read([]byte(file), importer.Options{})
		if err != nil || len(parts) != 1 {
			t.Errorf("%s: %d parts, %v", name, len(parts), err)
			continue
		}
		if got := string(govreport.Encode(parts[0].Extraction.Report)); got != want {
			t.Errorf("%s: another report than that of the page itself", name)
		}
		if len(parts[0].Extraction.NotesOf(extract.Cut)) > 0 {
			t.Errorf("%s: it is said to be cut", name)
		}
	}
}

// An archive that was cut is read as far as it goes, and said to be cut. One without a page, or with one that cannot be decoded, is
// refused.
func TestDamagedWebArchives(t *testing.T) {
	data, err := os.ReadFile("../../testdata/reports/2019-shanghai-office.html")
	if err != nil {
		t.Fatal(err)
	}
	whole := readOne(t, string(data))
	form := govreport.FormOf(whole.Report.Edition)
	for _, encoding := range []string{"quoted-printable", "base64"} {
		file := archive(blink, "----Boundary----", "\r\n", archived{"text/html", encoding, string(data)})
		for at := len(file) / 4; at < len(file)-30; at += len(file) / 40 {
			parts, err := importer.Read([]byte(file[:at]), importer.Options{})
			if err != nil {
				if !errors.Is(err, extract.ErrNotReport) && !errors.Is(err, importer.ErrWebArchive) {
					t.Errorf("%s, cut at %d: %v", encoding, at, err)
				}
				continue
			}
			x := parts[0].Extraction
			if len(x.NotesOf(extract.Cut)) != 1 {
				t.Errorf("%s, cut at %d: not said to be", encoding, at)
			}
			for _, cell := range form.Cells {
				if got := cell.Read(x.Report); got != "" && got != cell.Read(whole.Report) {
					t.Errorf("%s, cut at %d: %s is %s", encoding, at, cell.Pointer, got)
				}
			}
		}
	}
	for name, file := range map[string]string{
		"no page":          archive(blink, "----Boundary----", "\r\n", archived{"image/png", "base64", "x"}),
		"another boundary": archive(blink, "----Other----", "\r\n", archived{"text/html", "binary", "<p>公开"}),
		"no boundary":      "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--x\r\n",
		"bad base64":       strings.Replace(archive(blink, "----Boundary----", "\r\n", archived{"text/html", "base64", "<p>一、总体情况</p>"}), "PHA+", "P!A+", 1),
	} {
		if _, err := importer.Read([]byte(file), importer.Options{}); !errors.Is(err, importer.ErrWebArchive) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Archives made to hurt take no more than their bytes are worth.
func TestHostileWebArchives(t *testing.T) {
	const report = "<h1>某某县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开。</p>"
	page := archived{"text/html", "binary", report}
	nested := ""
	for range 2000 {
		nested += "--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
	}
	for name, x := range map[string]struct {
		file string
		want error
	}{
		"many parts":      {archive(blink, "----Boundary----", "\r\n", append([]archived{page}, make([]archived, 50_000)...)...), nil},
		"many pages":      {archive(blink, "----Boundary----", "\r\n", repeated(page, 3000)...), nil},
		"pages too large": {archive(blink, "----Boundary----", "\r\n", repeated(archived{"text/html", "binary", report + strings.Repeat(" ", 1<<20)}, 17)...), extract.ErrTooLong},
		"parts in parts":  {strings.Replace(blink, "----Boundary----", "x", 1) + nested, importer.ErrWebArchive},
		"a long field":    {strings.Replace(blink, "Subject: ", "Subject: "+strings.Repeat("x", 10<<10), 1) + "------Boundary----\r\nX: " + strings.Repeat("y", 8<<20), importer.ErrWebArchive},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := importer.Read([]byte(x.file), importer.Options{})
		runtime.ReadMemStats(&after)
		if !errors.Is(err, x.want) || x.want == nil && err != nil {
			t.Errorf("%s: %v, want %v", name, err, x.want)
		}
		if used := (after.TotalAlloc - before.TotalAlloc) >> 20; used > 512 {
			t.Errorf("%s: %d MB", name, used)
		}
	}
}

// A frame that cannot be read is no reason to refuse the page beside it.
func TestWebArchiveWithABadFrame(t *testing.T) {
	const report = "<h1>某某县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开。</p>"
	page := archived{"text/html", "binary", report}
	for name, frame := range map[string]archived{
		"no base64":          {"text/html", "base64", "!!! this is none"},
		"tables in tables":   {"text/html", "binary", report + strings.Repeat("<table><tr><td>1", 1000)},
		"a shorter frame":    {"text/html", "binary", "<p>目录</p>"},
		"an empty one":       {"text/html", "binary", ""},
		"damaged at its end": {"text/html", "quoted-printable", "<p>=E6=9C"},
	} {
		for _, pages := range [][]archived{{page, frame}, {frame, page}} {
			parts, err := importer.Read([]byte(archive(blink, "----Boundary----", "\r\n", pages...)), importer.Options{})
			if err != nil || len(parts) != 1 || parts[0].Extraction == nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func repeated(page archived, times int) (list []archived) {
	for range times {
		list = append(list, page)
	}
	return list
}

// An archive with several reports is read as several, each under its title; one that stands in it twice, and pages that only speak of
// reports, are not.
func TestWebArchiveWithSeveralReports(t *testing.T) {
	report := func(organ, number string) archived {
		return archived{"text/html", "base64", "<html><body><h1>" + organ + "2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开。</p><p>二、主动公开政府信息情况</p>" +
			"<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>" + number + "<tr><td>行政处罚<td>2<tr><td>行政强制<td>3<tr><td>行政事业性收费<td>4</table></body></html>"}
	}
	list := archived{"text/html", "base64", "<html><body><p>政府信息公开工作年度报告</p><p>甲县2023年政府信息公开工作年度报告</p></body></html>"}
	for name, c := range map[string]struct {
		parts []archived
		want  []string
	}{
		"two":             {[]archived{report("甲县", "1"), list, report("乙县", "9")}, []string{"甲县2023年政府信息公开工作年度报告 1", "乙县2023年政府信息公开工作年度报告 9"}},
		"one twice":       {[]archived{report("甲县", "1"), report("甲县", "1")}, []string{" 1"}},
		"one and a list":  {[]archived{list, report("甲县", "1")}, []string{" 1"}},
		"two of one year": {[]archived{report("甲县", "1"), report("甲县", "7")}, []string{"甲县2023年政府信息公开工作年度报告 1", "甲县2023年政府信息公开工作年度报告 7"}},
	} {
		parts, err := importer.Read([]byte(archive(blink, "----Boundary----", "\r\n", c.parts...)), importer.Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for _, p := range parts {
			got = append(got, p.Name+" "+p.Extraction.Report.Disclosure.LicenceDecisions.String())
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
