package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/validation"
)

// start serves on a port of its own and returns its address; stop asks it to stop and done tells how it ended.
func start(t *testing.T) (address string, stop func(), done <-chan error) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, listener) }()
	return listener.Addr().String(), cancel, ended
}

// reply is what these tests read of an answer.
type reply struct {
	Status      int
	ContentType string
	Type, Title string
	Detail      string
	Findings    []struct{ Code, Severity, Pointer, Message string }
	body        string
}

func (r *reply) codes() (codes []string) {
	for _, f := range r.Findings {
		codes = append(codes, f.Code+" "+f.Severity+" "+f.Pointer)
	}
	return codes
}

func send(t *testing.T, method, url, contentType, lang string, body io.Reader) reply {
	t.Helper()
	request, err := http.NewRequest(method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", contentType)
	request.Header.Set("Accept-Language", lang)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	r := reply{ContentType: response.Header.Get("Content-Type"), body: string(data)}
	status := response.StatusCode
	if err := json.Unmarshal(data, &r); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	if r.Status != 0 && r.Status != status {
		t.Errorf("the body says status %d, the response %d", r.Status, status)
	}
	r.Status = status
	return r
}

func sample(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("../../testdata/reports/2022-pengyang.json")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestReportWithoutErrors(t *testing.T) {
	address, _, _ := start(t)
	r := send(t, "POST", "http://"+address+"/reports", "application/json; charset=utf-8", "", strings.NewReader(sample(t)))
	if r.Status != 200 || r.ContentType != "application/json" || !strings.Contains(r.body, `"stored":false`) {
		t.Errorf("%d %s\n%s", r.Status, r.ContentType, r.body)
	}
	for _, f := range r.Findings {
		if f.Severity == "error" {
			t.Errorf("an error is answered with 200: %+v", f)
		}
	}
}

func TestReportWithErrors(t *testing.T) {
	address, _, _ := start(t)
	wrong := strings.Replace(sample(t), `"postcode": "756500"`, `"postcode": "75650"`, 1)
	wrong = strings.Replace(wrong, `"year": 2022`, `"year": 2020`, 1)
	if wrong == sample(t) {
		t.Fatal("the sample has changed")
	}
	for lang, want := range map[string]struct{ title, word string }{
		"zh-CN,zh;q=0.9": {"报告有错误", "年度"}, "zh-TW": {"報告有錯誤", "年度"}, "en-GB": {"The report has errors", "edition"}, "*": {"报告有错误", "年度"},
	} {
		r := send(t, "POST", "http://"+address+"/reports", "application/json", lang, strings.NewReader(wrong))
		if r.Status != 422 || r.ContentType != problemType || r.Title != want.title || r.Type != "about:blank" {
			t.Errorf("%s: %d %s %s", lang, r.Status, r.ContentType, r.body)
		}
		if !strings.Contains(r.body, want.word) {
			t.Errorf("%s: the sentences are in another language: %s", lang, r.body)
		}
		all := strings.Join(r.codes(), "\n")
		for _, code := range []string{"S06 error /edition", "S04 error /year"} {
			if !strings.Contains(all, code) {
				t.Errorf("%s: no %s in\n%s", lang, code, all)
			}
		}
	}
}

func TestEnvelope(t *testing.T) {
	address, _, _ := start(t)
	for name, c := range map[string]struct {
		method, path, contentType string
		body                      io.Reader
		status                    int
	}{
		"no JSON":              {"POST", "/reports", "application/json", strings.NewReader("year: 2022"), 400},
		"two documents":        {"POST", "/reports", "application/json", strings.NewReader("{}{}"), 400},
		"a list":               {"POST", "/reports", "application/json", strings.NewReader("[]"), 400},
		"nothing":              {"POST", "/reports", "application/json", strings.NewReader(""), 400},
		"a form":               {"POST", "/reports", "application/x-www-form-urlencoded", strings.NewReader("a=b"), 415},
		"no type":              {"POST", "/reports", "", strings.NewReader("{}"), 415},
		"endless":              {"POST", "/reports", "application/json", &spaces{maxBody + 1}, 413},
		"as long as it may be": {"POST", "/reports", "application/json", &spaces{maxBody}, 400},
		"an empty report":      {"POST", "/reports", "application/json", strings.NewReader("{}"), 422},
		"another method":       {"PUT", "/reports", "application/json", strings.NewReader("{}"), 405},
		"another path":         {"POST", "/", "application/json", strings.NewReader("{}"), 404},
	} {
		r := send(t, c.method, "http://"+address+c.path, c.contentType, "en", c.body)
		if r.Status != c.status || r.ContentType != problemType || r.Title == "" {
			t.Errorf("%s: %d %s %s, want %d", name, r.Status, r.ContentType, r.body, c.status)
		}
	}
	r := send(t, "GET", "http://"+address+"/schemas/report-2021.schema.json", "", "", nil)
	if r.Status != 200 || !strings.Contains(r.body, "/jsonschema/report-2021.schema.json") {
		t.Errorf("the schema: %d %.100s", r.Status, r.body)
	}
}

// Whoever sends broken JSON is told in which line, in the language asked for.
func TestBrokenJSONSaysWhere(t *testing.T) {
	address, _, _ := start(t)
	for lang, want := range map[string]string{
		"zh-CN": "第 3 行第 3 字节：这里不应有“?”", "zh-HK": "第 3 行第 3 字節：這裡不應有「?」", "en-US": "line 3, byte 3: “?” cannot stand here",
	} {
		r := send(t, "POST", "http://"+address+"/reports", "application/json", lang, strings.NewReader("{\n  \"year\": 2023,\n  ?\n}"))
		if r.Status != 400 || r.Detail != want {
			t.Errorf("%s: %d %q, want %q", lang, r.Status, r.Detail, want)
		}
	}
}

// spaces is a body of blanks.
type spaces struct{ left int }

func (s *spaces) Read(p []byte) (int, error) {
	if s.left == 0 {
		return 0, io.EOF
	}
	n := min(len(p), s.left)
	for i := range p[:n] {
		p[i] = ' '
	}
	s.left -= n
	return n, nil
}

// A server that is asked to stop answers what it has begun, and nothing more.
func TestGracefulStop(t *testing.T) {
	address, stop, done := start(t)
	body, writer := io.Pipe()
	request, err := http.NewRequest("POST", "http://"+address+"/reports", body)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Expect", "100-continue") // the body is not sent before the handler asks for it
	client := http.Client{Transport: &http.Transport{ExpectContinueTimeout: time.Minute}}
	answered := make(chan error, 1)
	go func() {
		response, err := client.Do(request)
		if err == nil && response.StatusCode != 200 {
			err = fmt.Errorf("status %d", response.StatusCode)
		}
		body.Close() // whoever writes to it need not wait any longer
		answered <- err
	}()
	text := sample(t)
	if _, err := io.WriteString(writer, text[:1000]); err != nil {
		t.Fatal(err)
	}
	stop() // the handler is reading
	waitUntilRefused(t, address)
	if _, err := io.WriteString(writer, text[1000:]); err != nil {
		t.Fatal(err)
	}
	writer.Close()
	if err := <-answered; err != nil {
		t.Errorf("the request under way: %v", err)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func waitUntilRefused(t *testing.T, address string) {
	t.Helper()
	for range 500 {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			return
		}
		conn.Close()
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("the server still takes connections")
}

// Gin's validator takes one registration; a second service in the same process uses it too.
func TestTwoServices(t *testing.T) {
	one, _, _ := start(t)
	two, _, _ := start(t)
	var codes [][]string
	for _, address := range []string{one, two} {
		r := send(t, "POST", "http://"+address+"/reports", "application/json", "", strings.NewReader(`{"year": 2022}`))
		codes = append(codes, r.codes())
	}
	if diff := cmp.Diff(codes[0], codes[1]); diff != "" || len(codes[0]) == 0 {
		t.Errorf("%v\n%s", codes[0], diff)
	}
}

// Handlers that bind in gin's usual way get the same findings as those that decode and validate.
func TestShouldBindJSON(t *testing.T) {
	if _, err := newHandler(); err != nil {
		t.Fatal(err)
	}
	const document = `{"edition":"2021","year":2022,"surplus":1,"organ":{"postcode":"7565"},"disclosure":{"licenceDecisions":"/"}}`
	c, _ := gin.CreateTestContext(httptest.NewRecorder())
	c.Request = httptest.NewRequest("POST", "/", strings.NewReader(document))
	var bound govreport.Report
	got, rest := validation.Findings(c.ShouldBindJSON(&bound))
	if rest != nil {
		t.Fatal(rest)
	}
	decoded, err := govreport.Decode([]byte(document))
	if err != nil {
		t.Fatal(err)
	}
	want := govreport.Check(decoded, govreport.Options{Final: true}).Findings
	if diff := cmp.Diff(string(inJSON(want, govreport.ZhHans)), string(inJSON(got, govreport.ZhHans))); diff != "" || len(want) < 5 {
		t.Errorf("%d findings (-Check +gin):\n%s", len(want), diff)
	}
}
