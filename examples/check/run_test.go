package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// runWith runs the command and returns what it printed.
func runWith(t *testing.T, stdin io.Reader, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(args, stdin, &out, &errs)
	return status, out.String(), errs.String()
}

// A printed is one object of the JSON formats.
type printed struct {
	File      string
	Line      int
	Error     string
	Report    *struct{ Title string }
	Findings  []struct{ Code, Severity, Message string }
	Undecided []struct{ Code string }
	Off       []string
	Notes     []struct {
		Line             int
		Pointer, Message string
	}
}

// objects reads what a JSON format printed.
func objects(t *testing.T, out string) []printed {
	t.Helper()
	var list []printed
	for d := json.NewDecoder(strings.NewReader(out)); ; {
		var p printed
		err := d.Decode(&p)
		if err == io.EOF {
			return list
		}
		if err != nil {
			t.Fatalf("%v in:\n%s", err, out)
		}
		list = append(list, p)
	}
}

func read(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func write(t *testing.T, name, text string) (file string) {
	t.Helper()
	file = filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

func lastLine(text string) string {
	text = strings.TrimSuffix(text, "\n")
	return text[strings.LastIndexByte(text, '\n')+1:]
}

func TestExitStatus(t *testing.T) {
	const good, bad, warn = "testdata/good.json", "testdata/errors.json", "testdata/warning.json"
	numberless := write(t, "numberless.txt", "青山县教育局2022年政府信息公开工作年度报告\n一、总体情况\n2022年，我局依法公开信息。\n二、主动公开政府信息情况\n（图片）\n")
	emptyJSON := write(t, "empty.json", `{"edition":"2021","year":2022}`)
	oneNumber := write(t, "one.json", `{"edition":"2021","year":2022,"disclosure":{"licenceDecisions":0}}`)
	for _, c := range []struct {
		args   string
		status int
	}{
		{good, 0},
		{bad, 1},
		{warn, 0},
		{"-fail warning " + warn, 1},
		{"-fail advice " + warn, 1},
		{"-fail advice " + good, 0},
		{"-fail never " + bad, 0},
		{"-only T2-1 -fail advice testdata/explained.json", 0},
		{"-only T2-1,N2 -fail warning testdata/explained.json", 1},
		{"-fail never missing.json", 2},
		{good + " " + bad, 1},
		{bad + " " + good, 1},
		{bad + " missing.json", 2},
		{"missing.json " + bad, 2},
		{"testdata", 2},
		{"-skip J,S,C,T2,T3,T4 " + bad, 0},
		{good + " -draft", 0},
		{"-draft testdata/draft.json", 0},
		{"testdata/draft.json", 1},
		{"testdata/county.ndjson", 2},
		{numberless, 2},
		{"-draft -fail never " + numberless, 2},
		{"-only S04 -fail never " + oneNumber, 0},
		{"-only S04 " + emptyJSON, 2},
		{"-draft " + emptyJSON, 0},
		{numberless + " " + good, 2},
		{"-h", 0},
		{"", 2},
		{"-fail sometimes " + good, 2},
		{"-format csv " + good, 2},
		{"-format yaml " + good, 2},
		{"-lang de " + good, 2},
		{"-color pink " + good, 2},
		{"-organ village/county " + good, 2},
		{"-organ township/village " + good, 2},
		{"-published 30.1.2023 " + good, 2},
		{"-deadline 20.1.2023 " + good, 2},
		{"-only T9 " + good, 2},
		{"-only t2-1,n2 -fail warning testdata/explained.json", 1},
		{"-skip t2,N2 -fail warning testdata/explained.json", 0},
		{"-skip T3-R,nonsense " + good, 2},
		{"-unknown " + good, 2},
		{"-lang", 2},
		{"-previous " + good + " " + good + " " + bad, 2},
		{"-previous missing.json " + good, 2},
		{"-previous " + good + " " + good, 0},
		{"-children " + bad + " " + good + " " + good, 2},
		{"-children missing.json " + good, 2},
		{"-own missing.json " + good, 2},
		{"-own testdata/levels-children.ndjson " + good, 2},
		{"-all-children " + good, 2},
		{"-aggregate -children " + good + " " + good, 2},
		{"-aggregate missing.json", 2},
		{"-aggregate testdata/levels-children.ndjson", 0},
		{"-skip G7 -children testdata/levels-children.ndjson " + good, 0},
	} {
		status, _, stderr := runWith(t, strings.NewReader(""), strings.Fields(c.args)...)
		if status != c.status {
			t.Errorf("check %s: status %d, want %d; %s", c.args, status, c.status, stderr)
		}
	}
}

func TestUsageErrorsNameTheirCause(t *testing.T) {
	for args, want := range map[string]string{
		"-only T3-R,T9-Z x.json":      "T9-Z",
		"-skip nonsense x.json":       "nonsense",
		"-format xlsx x.json":         "尚未实现",
		"-format yaml x.json":         "yaml",
		"-organ township/town x":      "prefecture",
		"-flag x.json":                "-flag",
		"-published":                  "-published",
		"-lang en":                    "no files given",
		"-lang de x.json":             "de",
		"-published 2023-02-30 x":     "2023-02-30",
		"-deadline 2023-02-30 x":      "-deadline",
		"-lang en -previous a b c":    "one file only",
		"-lang en -previous a.json b": "a.json",

		"-lang en -children a b c":                        "one file only",
		"-lang en -children b.json c":                     "b.json",
		"-own testdata/levels-children.ndjson x":          "只能有一份",
		"-children testdata/county.ndjson x":              "county.ndjson（第 ",
		"-aggregate -children a b":                        "不能与",
		"-lang en -all-children b":                        "goes with -children",
		"-aggregate testdata/levels-own.json no-such.txt": "no-such.txt",
	} {
		status, stdout, stderr := runWith(t, strings.NewReader(""), strings.Fields(args)...)
		if status != 2 || stdout != "" || !strings.Contains(stderr, want) {
			t.Errorf("check %s: status %d, %q on standard output, want %q in: %s", args, status, stdout, want, stderr)
		}
	}
}

func TestFlagsStandAnywhere(t *testing.T) {
	o, err := parseFlags([]string{"a.json", "-lang", "en", "b.json", "-draft", "--", "-c.json"})
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(o.files, " "); got != "a.json b.json -c.json" || o.lang != govreport.En || o.check.Final {
		t.Errorf("files %q, language %s, final %t", got, o.lang, o.check.Final)
	}
}

func TestOrderOfManyFiles(t *testing.T) {
	good, bad := read(t, "testdata/good.json"), read(t, "testdata/errors.json")
	folder := t.TempDir()
	args := []string{"-format", "ndjson"}
	for i := range 200 {
		file := filepath.Join(folder, fmt.Sprintf("%03d.json", i))
		text := strings.ReplaceAll(good, "青山县", fmt.Sprintf("第%d县", i))
		switch i {
		case 17:
			text = "{"
		case 18:
			text = bad
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
	}
	status, out, _ := runWith(t, strings.NewReader(""), args...)
	if status != 2 {
		t.Errorf("status %d", status)
	}
	list := objects(t, out)
	if len(list) != 200 || strings.Count(out, "\n") != 200 {
		t.Fatalf("%d objects on %d lines", len(list), strings.Count(out, "\n"))
	}
	for i, p := range list {
		switch {
		case p.File != args[i+2]:
			t.Fatalf("object %d is about %s", i, p.File)
		case i == 17:
			if p.Error == "" || p.Report != nil || p.Findings != nil {
				t.Errorf("the bad file: %+v", p)
			}
		case i == 18:
			if len(p.Findings) == 0 {
				t.Error("the file with errors has no findings")
			}
		case p.Error != "" || !strings.HasPrefix(p.Report.Title, fmt.Sprintf("第%d县", i)) || len(p.Findings) > 0:
			t.Errorf("object %d: %+v", i, p)
		}
	}
}

// A failingWriter fails at its nth write.
type failingWriter struct {
	n   int
	err error
}

func (w *failingWriter) Write(p []byte) (int, error) {
	if w.n--; w.n < 0 {
		return 0, w.err
	}
	return len(p), nil
}

func TestWriterThatFails(t *testing.T) {
	line := compact(t, "testdata/good.json") + "\n"
	for name, c := range map[string]struct {
		err   error
		quiet bool
	}{"a closed pipe": {syscall.EPIPE, true}, "a full disk": {syscall.ENOSPC, false}} {
		var stderr bytes.Buffer
		status := run([]string{"-"}, strings.NewReader(strings.Repeat(line, 500)), &failingWriter{3, c.err}, &stderr)
		if status != 2 || (stderr.Len() == 0) != c.quiet {
			t.Errorf("%s: status %d, says %q", name, status, &stderr)
		}
	}
}

func TestFlagsFillWhatTheReportDoesNotSay(t *testing.T) {
	unknown, known := "testdata/undecided.json", "testdata/good.json"
	if p := first(t, unknown); len(p.Undecided) == 0 {
		t.Error("an organ of unknown kind leaves nothing undecided")
	}
	if p := first(t, unknown, "-organ", "township/township"); len(p.Undecided) > 0 || len(p.Findings) == 0 {
		t.Errorf("a township with 规章: %+v", p)
	}
	p := first(t, known, "-organ", "department/county", "-published", "2023-01-30")
	if len(p.Notes) != 2 || !strings.Contains(fmt.Sprint(p.Notes), "2023-01-20") || !strings.Contains(fmt.Sprint(p.Notes), "government/county") {
		t.Errorf("notes on flags that contradict the report: %v", p.Notes)
	}
}

func TestNoEscapeReachesTheTerminal(t *testing.T) {
	file := write(t, "evil\x1b[2J\u202e.json", read(t, "testdata/escape.json"))
	for _, format := range []string{"text", "json", "ndjson"} {
		for _, input := range []string{file, "evil\x1b]0;x\x07.json", file + "\u009b31m.docx"} {
			_, out, stderr := runWith(t, strings.NewReader(""), "-format", format, "-color", "never", input)
			if i := strings.IndexFunc(out+stderr, func(r rune) bool { return r != '\n' && isUnclean(r) }); i >= 0 {
				t.Errorf("%s, %q: %q at byte %d", format, input, (out + stderr)[i:min(i+10, len(out))], i)
			}
		}
	}
	_, _, stderr := runWith(t, strings.NewReader(""), "-only", "\x1b[2J", "x.json")
	if strings.Contains(stderr, "\x1b") {
		t.Errorf("usage error: %q", stderr)
	}
}

func TestColor(t *testing.T) {
	for _, c := range []struct {
		color   string
		noColor string
		want    bool
	}{{"auto", "", false}, {"never", "", false}, {"always", "", true}, {"always", "1", true}} {
		t.Setenv("NO_COLOR", c.noColor)
		_, out, _ := runWith(t, strings.NewReader(""), "-color", c.color, "testdata/errors.json")
		if strings.Contains(out, "\x1b[") != c.want {
			t.Errorf("-color %s, NO_COLOR=%q: coloured %t", c.color, c.noColor, !c.want)
		}
		if _, plain, _ := runWith(t, strings.NewReader(""), "testdata/errors.json"); withoutColor(out) != plain {
			t.Errorf("-color %s changes more than colours", c.color)
		}
	}
}

func withoutColor(s string) string {
	for {
		before, rest, ok := strings.Cut(s, "\x1b[")
		if !ok {
			return s
		}
		_, after, _ := strings.Cut(rest, "m")
		s = before + after
	}
}

func TestLastLineIsTheVerdict(t *testing.T) {
	for args, want := range map[string]string{
		"testdata/good.json":                    "结论：可以发布 — ",
		"testdata/errors.json":                  "结论：不可发布 — 错误 ",
		"testdata/undecided.json":               "结论：核实后方可发布 — 没有发现错误，但有 1 项规则无法判断",
		"-skip T4 testdata/good.json":           "结论：只查了部分规则，不能据此发布 — ",
		"-draft testdata/draft.json":            "结论：草稿，不能据此发布 — ",
		"-draft testdata/errors.json":           "结论：草稿，不能据此发布 — 错误 ",
		"missing.txt":                           "结论：无法读取，未作检查 — ",
		"-lang en testdata/good.json":           "Verdict: may be published — ",
		"-lang zh-Hant testdata/errors.json":    "結論：不可發布 — 錯誤 ",
		"testdata/good.json testdata/good.json": "共 2 份报告：可以发布 2",
		"testdata/county.ndjson":                "共 5 份报告：",
		"testdata/errors.json no.txt":           "共 2 份报告：有错误 1，无法读取 1",
		"-lang en testdata/draft.json no.txt":   "Reports: 2: with errors: 1, unreadable: 1",
	} {
		if _, out, _ := runWith(t, strings.NewReader(""), strings.Fields(args)...); !strings.HasPrefix(lastLine(out), want) {
			t.Errorf("check %s: last line %q, want %q", args, lastLine(out), want)
		}
	}
}

// A cell left blank is no ground for saying that a report may be published, even when every rule could tell.
func TestBlankCellIsToBeVerified(t *testing.T) {
	text := strings.Replace(read(t, "testdata/good.json"), `"licenceDecisions": 4459`, `"licenceDecisions": null`, 1)
	_, out, _ := runWith(t, strings.NewReader(""), write(t, "x.json", text), "-skip", "S09")
	if strings.Contains(lastLine(out), "可以发布") {
		t.Error(lastLine(out))
	}
	_, out, _ = runWith(t, strings.NewReader(""), write(t, "x.json", text))
	if strings.HasPrefix(lastLine(out), "结论：可以发布") || !strings.Contains(lastLine(out), "1 格空白") {
		t.Error(lastLine(out))
	}
}

// The binary is built and run once: its exit status, its streams, and a reader that goes away.
func TestBinary(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	binary := filepath.Join(t.TempDir(), "check")
	if runtime.GOOS == "windows" {
		binary += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for args, want := range map[string]int{"testdata/good.json": 0, "testdata/errors.json": 1, "no.json": 2, "-": 2} {
		cmd := exec.Command(binary, strings.Fields(args)...)
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		cmd.Run()
		if got := cmd.ProcessState.ExitCode(); got != want || stdout.Len() == 0 || stderr.Len() > 0 {
			t.Errorf("check %s: status %d, want %d; %q on standard error", args, got, want, &stderr)
		}
	}
}
