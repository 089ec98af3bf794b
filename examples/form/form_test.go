package main

import (
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
)

func served(t *testing.T, path string) (status int, contentType, body, policy string) {
	t.Helper()
	document, err := os.ReadFile("../../testdata/reports/2022-pengyang.json")
	if err != nil {
		t.Fatal(err)
	}
	npm := fstest.MapFS{
		"index.js": {Data: []byte("export {}")}, "govreport.wasm": {Data: []byte("\x00asm")}, "govreport.en.txt": {}, "bind/dom.js": {Data: []byte("export {}")},
		"package.json": {Data: []byte("{}")}, "test/secret.js": {Data: []byte("x")},
	}
	handler, err := newHandler(document, npm)
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
	h := w.Result().Header
	return w.Code, h.Get("Content-Type"), w.Body.String(), h.Get("Content-Security-Policy")
}

var inputPattern = regexp.MustCompile(`<td><input name="([^"]*)" value="([^"]*)" aria-label="([^"]*)"`)

// The page has every cell of tables 三 and 四 once, in printed order, with the sample's number and a name of its own.
func TestPageHasEveryCell(t *testing.T) {
	_, _, body, _ := served(t, "/")
	document, err := os.ReadFile("../../testdata/reports/2022-pengyang.json")
	if err != nil {
		t.Fatal(err)
	}
	report, err := govreport.Decode(document)
	if err != nil {
		t.Fatal(err)
	}
	var want, got [][2]string
	for _, cell := range govreport.FormOf(govreport.Edition2021).Cells[10:] {
		want = append(want, [2]string{cell.Pointer, cell.Read(report)})
	}
	labels := map[string]bool{}
	for _, m := range inputPattern.FindAllStringSubmatch(body, -1) {
		got = append(got, [2]string{m[1], m[2]})
		if labels[m[3]] {
			t.Errorf("two inputs are called %s", m[3])
		}
		labels[m[3]] = true
	}
	if diff := cmp.Diff(want, got); diff != "" || len(got) != 190 {
		t.Errorf("%d inputs:\n%s", len(got), diff)
	}
}

// A build of which a file is missing, or is of another build, is built again.
func TestWhole(t *testing.T) {
	build := func() fstest.MapFS {
		return fstest.MapFS{
			"wasm_exec.js": {}, "stamp.js": {Data: []byte("export const stamp = \"go1.26-01\";\n")},
			"govreport.wasm": {Data: []byte("\x00asm go1.26-01 …")}, "govreport-text.wasm": {Data: []byte("\x00asm go1.26-01 …")},
			"govreport.zh-Hant.txt": {Data: []byte("# go1.26-01\n")}, "govreport.en.txt": {Data: []byte("# go1.26-01\n")},
		}
	}
	if err := whole(build()); err != nil {
		t.Error(err)
	}
	for name := range build() {
		npm := build()
		delete(npm, name)
		if err := whole(npm); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("without %s: %v", name, err)
		}
		if name == "wasm_exec.js" {
			continue // which is Go's and has no stamp
		}
		npm[name] = &fstest.MapFile{Data: []byte("another build")}
		if err := whole(npm); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("with %s of another build: %v", name, err)
		}
	}
}

var spanPattern = regexp.MustCompile(`(?s)<th scope="[a-z]+" colspan="(\d+)" rowspan="(\d+)"|<td>`)

// Every line of both tables is as wide as the table, heads that reach down included.
func TestTablesAreRectangles(t *testing.T) {
	_, _, body, _ := served(t, "/")
	for i, table := range strings.Split(body, "<table>")[1:] {
		table, _, _ = strings.Cut(table, "</table>")
		width, reaching := 0, map[int]int{} // columns that heads above take in a line
		for n, line := range strings.Split(table, "<tr>")[1:] {
			taken := reaching[n]
			for _, m := range spanPattern.FindAllStringSubmatch(line, -1) {
				columns, rows := 1, 1
				if m[1] != "" {
					columns, rows = atoi(m[1]), atoi(m[2])
				}
				taken += columns
				for below := n + 1; below < n+rows; below++ {
					reaching[below] += columns
				}
			}
			if n == 0 {
				width = taken
			}
			if taken != width || width < 10 {
				t.Errorf("table %d, line %d is %d columns wide, the first %d", i, n, taken, width)
			}
		}
	}
	for _, printed := range []string{"第一项加第二项之和，等于第三项加第四项之和", "申请人情况", "法人或其他组织", "未经复议直接起诉"} {
		if !strings.Contains(body, printed) {
			t.Errorf("the page does not show %s", printed)
		}
	}
}

func atoi(s string) (n int) {
	for _, c := range s {
		n = 10*n + int(c-'0')
	}
	return n
}

func TestServesOnlyThePackage(t *testing.T) {
	for path, want := range map[string]struct {
		status      int
		contentType string
	}{
		"/":                              {200, "text/html; charset=utf-8"},
		"/page.js":                       {200, "text/javascript; charset=utf-8"},
		"/card.js":                       {200, "text/javascript; charset=utf-8"},
		"/page.css":                      {200, "text/css; charset=utf-8"},
		"/annualreport/index.js":         {200, "text/javascript; charset=utf-8"},
		"/annualreport/bind/dom.js":      {200, "text/javascript; charset=utf-8"},
		"/annualreport/govreport.wasm":   {200, "application/wasm"},
		"/annualreport/govreport.en.txt": {200, "text/plain; charset=utf-8"},
		"/annualreport/package.json":     {404, "text/plain; charset=utf-8"},
		"/annualreport/test/secret.js":   {404, "text/plain; charset=utf-8"},
		"/annualreport/":                 {404, "text/plain; charset=utf-8"},
		"/main.go":                       {404, "text/plain; charset=utf-8"},
	} {
		status, contentType, _, csp := served(t, path)
		if status != want.status || contentType != want.contentType || csp != policy {
			t.Errorf("%s: %d %s", path, status, contentType)
		}
	}
}

// What a report says is text on the page, whatever it looks like.
func TestPageEscapes(t *testing.T) {
	handler, err := newHandler([]byte(`{"edition":"2021","title":"<script>alert(1)</script>","applications":{"received":{"total":"\"><b>"}}}`), fstest.MapFS{})
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if body := w.Body.String(); strings.Contains(body, "<script>alert") || strings.Contains(body, "<b>") {
		t.Errorf("not escaped:\n%.2000s", body)
	}
}

// handIn posts a body to the server, and returns what it answers.
func handIn(t *testing.T, contentType, body string) (status int, answer string) {
	t.Helper()
	document, err := os.ReadFile("../../testdata/reports/2022-pengyang.json")
	if err != nil {
		t.Fatal(err)
	}
	handler, err := newHandler(document, fstest.MapFS{})
	if err != nil {
		t.Fatal(err)
	}
	request := httptest.NewRequest("POST", "/", strings.NewReader(body))
	request.Header.Set("Content-Type", contentType)
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, request)
	return w.Code, w.Body.String()
}

// filled are the page's inputs as they are served, and one of them as it was typed.
func filled(t *testing.T, name, typed string) url.Values {
	t.Helper()
	_, _, body, _ := served(t, "/")
	values := url.Values{"/edition": {"2021"}, "/year": {"2022"}}
	for _, m := range inputPattern.FindAllStringSubmatch(body, -1) {
		values.Set(m[1], m[2])
	}
	values.Set(name, typed)
	return values
}

const asForm = "application/x-www-form-urlencoded"

// A form that is handed in is checked by the server and shown again with what was typed, and it says that nothing was stored.
func TestHandedIn(t *testing.T) {
	for typed, want := range map[string]string{"1": "没有错误", "１": "没有错误", "9": "没有接受：有 1 处错误，首先是 四、", "<b>": "没有接受"} {
		status, body := handIn(t, asForm+"; charset=utf-8", filled(t, "/disputes/review/total", typed).Encode())
		if status != 200 || !strings.Contains(body, want) || strings.Contains(body, "<b>") || !strings.Contains(body, "没有保存") {
			t.Errorf("%s: %d %.600s", typed, status, body)
		}
	}
}

// What is not the page's form, whole and once, is refused, and never called right.
func TestRefused(t *testing.T) {
	whole := filled(t, "/year", "2022").Encode()
	lacking := filled(t, "/year", "2022")
	lacking.Del("/disputes/review/total")
	for name, c := range map[string]struct {
		contentType, body string
		status            int
	}{
		"JSON":             {"application/json", `{"disputes":{"review":{"total":9}}}`, 415},
		"files":            {"multipart/form-data; boundary=x", "--x--", 415},
		"no type":          {"", whole, 415},
		"text":             {"text/plain", whole, 415},
		"a name twice":     {asForm, whole + "&%2Fdisputes%2Freview%2Ftotal=9", 400},
		"a name not asked": {asForm, whole + "&%2Fproblems%2Ftext=x", 400},
		"a name missing":   {asForm, lacking.Encode(), 400},
		"nothing":          {asForm, "", 400},
		"a broken escape":  {asForm, whole + "&a=%zz", 400},
		"more than a form": {asForm, whole + "&a=" + strings.Repeat("x", maxForm), 413},
	} {
		status, body := handIn(t, c.contentType, c.body)
		if status != c.status || strings.Contains(body, "没有错误") || !strings.Contains(body, "没有保存") {
			t.Errorf("%s: %d %.300s, want %d", name, status, body, c.status)
		}
	}
}

// A client that does not send its body is not waited for.
func TestServerHasBounds(t *testing.T) {
	if s := newServer(nil); s.ReadTimeout == 0 || s.ReadHeaderTimeout == 0 || s.WriteTimeout == 0 || s.IdleTimeout == 0 {
		t.Errorf("%+v", s)
	}
}
