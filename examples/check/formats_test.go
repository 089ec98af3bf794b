package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// Files of every format are read, and a finding says where in the file its value stands.
func TestFilesOfEveryFormat(t *testing.T) {
	const office = "../../govreport/extract/testdata/office/"
	files := map[string]string{
		"../../testdata/reports/2022-pengyang.txt":         "行政规范性文件 | 现行有效件数（原文第 13 行）",
		"../../testdata/reports/2019-shanghai-office.html": "第 2 个表格第 6 行第 3 格：三、收到和处理政府信息公开申请情况：“总计”一列有 11 行没有数值",
		office + "sample-libreoffice.docx":                 "行政规范性文件 | 现行有效件数（原文第 1 个表格第 4 行第 4 格）",
		office + "sample-libreoffice.xlsx":                 "行政规范性文件 | 现行有效件数（原文工作表“年报”D8）",
	}
	if !testing.Short() { // starting PDFium takes seconds
		files[office+"sample-libreoffice.pdf"] = "单元格 200/200"
	}
	for file, want := range files {
		status, out, _ := runWith(t, strings.NewReader(""), file)
		if status == 2 || !strings.Contains(out, want) {
			t.Errorf("%s: status %d, no %s in\n%.900s", filepath.Base(file), status, want, out)
		}
		// Its name does not matter.
		renamed := write(t, "report.txt", read(t, file))
		if again, _, _ := runWith(t, strings.NewReader(""), renamed); again != status {
			t.Errorf("%s as .txt: status %d", filepath.Base(file), again)
		}
	}
}
