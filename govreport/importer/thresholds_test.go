//go:build !js

package importer_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

// A file of as many bytes as may be is looked at, and one of one more is not.
func TestMaxFile(t *testing.T) {
	picture := append([]byte("\x89PNG\r\n\x1a\n"), make([]byte, importer.MaxFile-8)...)
	if _, err := importer.Read(picture, importer.Options{}); !errors.Is(err, importer.ErrPicture) {
		t.Errorf("%d bytes: %v", len(picture), err)
	}
	if _, err := importer.Read(append(picture, 0), importer.Options{}); !errors.Is(err, importer.ErrTooLarge) {
		t.Errorf("%d bytes: %v", len(picture)+1, err)
	}
}

// Each of 21 damaged lines has its note; of more the last has all the rest.
func TestMostDamagedLines(t *testing.T) {
	for n, want := range map[int]string{21: "21 notes, the last of 1", 22: "22 notes, the last of 1", 23: "22 notes, the last of 2"} {
		text := "\ufeff甲县2023年政府信息公开工作年度报告\n一、总体情况\n"
		for i := range n { // quotes that are alike would be one note
			text += strings.Repeat("公开政府信息。", 40) + fmt.Sprint(i) + "\xff\n"
		}
		text += "二、主动公开政府信息情况\n"
		parts, err := importer.Read([]byte(text), importer.Options{})
		if err != nil {
			t.Fatal(err)
		}
		count, last := 0, ""
		for _, note := range parts[0].Extraction.Notes {
			if note.Kind == extract.Damaged {
				count++
				last = fmt.Sprint(note.Args[0].Value)
			}
		}
		if got := fmt.Sprintf("%d notes, the last of %s", count, last); got != want {
			t.Errorf("of %d lines: %s, want %s", n, got, want)
		}
	}
}

// A page is found in parts eight deep, and deeper not.
func TestDeepWebArchives(t *testing.T) {
	page := archived{"text/html", "8bit", "<html><body><h1>甲县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开。</p><p>二、主动公开政府信息情况</p></body></html>"}
	for depth, found := range map[int]bool{8: true, 9: false} {
		part := page
		for i := 1; i < depth; i++ {
			boundary := fmt.Sprint("inner", i)
			part = archived{"multipart/related; boundary=" + boundary, "8bit", archive("", boundary, "\r\n", part)}
		}
		if _, err := importer.Read([]byte(archive(blink, "----Boundary----", "\r\n", part)), importer.Options{}); (err == nil) != found {
			t.Errorf("%d deep: %v", depth, err)
		}
	}
}

// Twenty reports of one archive are read apart; of more pages none is looked at for being another.
func TestWebArchiveOfManyReports(t *testing.T) {
	for n, want := range map[int]int{20: 20, 21: 1} {
		var pages []archived
		for i := range n {
			pages = append(pages, archived{"text/html", "base64", fmt.Sprintf("<html><body><h1>%c县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开。</p><p>二、主动公开政府信息情况</p>"+
				"<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>%d<tr><td>行政处罚<td>2<tr><td>行政强制<td>3<tr><td>行政事业性收费<td>4</table></body></html>", '一'+rune(i), i)})
		}
		parts, err := importer.Read([]byte(archive(blink, "----Boundary----", "\r\n", pages...)), importer.Options{})
		if err != nil || len(parts) != want {
			t.Errorf("of %d pages %d reports: %v", n, len(parts), err)
		}
	}
}
