package main

import (
	"os"
	"strings"
	"testing"
)

// A report whose sums are all right may still not be published unseen when its source could not be read for certain.
func TestDoubtfulNotesReachTheVerdict(t *testing.T) {
	data, err := os.ReadFile("../../testdata/reports/2022-pengyang.txt")
	if err != nil {
		t.Fatal(err)
	}
	sample := strings.ReplaceAll(string(data), "\r\n", "\n")
	before, after, found := strings.Cut(sample, "行政处罚 | 5573")
	if !found {
		t.Fatal("the sample has changed")
	}
	table, rest, _ := strings.Cut(after, "三、收到和处理政府信息公开申请情况")
	second := strings.Replace("第二十条第(六)项 | |||\n信息内容 | 本年处理决定数量 | ||\n行政处罚 | 5573"+table, "5573", "445", 1)
	twice := write(t, "twice.txt", before+"行政处罚 | 5573"+table+second+"三、收到和处理政府信息公开申请情况"+rest)

	status, out, _ := runWith(t, strings.NewReader(""), twice)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	verdict := lines[len(lines)-1]
	if status != 0 || !strings.HasPrefix(verdict, "结论：核实后方可发布") || !strings.Contains(verdict, "原文有") {
		t.Errorf("status %d, verdict %q\n%s", status, verdict, out)
	}
	if !strings.Contains(out, "\n  ? ") {
		t.Errorf("no note is marked as doubtful:\n%s", out)
	}
}
