package codes_test

import (
	"fmt"
	"math/rand"
	"testing"
	"time"

	"github.com/zfxxgk/annualreport/govreport/codes"
)

var dateSamples = []string{
	"2023-01-30", "2022-12-31", "2024-02-29", "2000-02-29", "0000-02-29", "0001-01-01", "9999-12-31",
	"2023-02-29", "1900-02-29", "2100-02-29", "2023-04-31", "2023-00-10", "2023-13-01", "2023-01-00", "2023-01-32", "2023-1-30",
	"2023/01/30", "23-01-30", "2023-01-30T00:00:00Z", "20230130", "+2023-01-3", "２０２３-01-30",
}

// The date tag of validator/v10 asks time.Parse, the schema asks the pattern, the WASM module asks WellFormed.
func agreesWithTime(t *testing.T, s string) {
	t.Helper()
	_, err := time.Parse(time.DateOnly, s)
	if got := codes.Date(s).WellFormed(); got != (err == nil) || got != codes.Date(s).Valid() {
		t.Errorf("Date(%q).WellFormed() = %v, time.Parse says %v", s, got, err)
	}
}

func TestDateAgreesWithTime(t *testing.T) {
	rnd := rand.New(rand.NewSource(30))
	for _, s := range dateSamples {
		agreesWithTime(t, s)
		for range 500 {
			agreesWithTime(t, mutate(rnd, mutate(rnd, s, dateSamples), dateSamples))
		}
	}
	for range 20000 {
		agreesWithTime(t, fmt.Sprintf("%04d-%02d-%02d", rnd.Intn(10000), rnd.Intn(14), rnd.Intn(33)))
	}
	for year := range 10000 {
		agreesWithTime(t, fmt.Sprintf("%04d-02-29", year))
	}
}

func TestDatePattern(t *testing.T) {
	samples := dateSamples
	for month := range 14 {
		for _, day := range []int{0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32} {
			samples = append(samples, fmt.Sprintf("2023-%02d-%02d", month, day))
		}
	}
	for year := range 401 {
		samples = append(samples, fmt.Sprintf("%04d-02-29", 1800+year))
	}
	agree(t, codes.DatePattern, func(s string) bool { return codes.Date(s).WellFormed() }, samples...)
}

// Every day of four centuries survives NewDate and Parts, in order.
func TestDateParts(t *testing.T) {
	previous := codes.Date("1799-12-31")
	for day := time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2200; day = day.AddDate(0, 0, 1) {
		d := codes.NewDate(day.Year(), int(day.Month()), day.Day())
		y, m, n, ok := d.Parts()
		if !ok || y != day.Year() || m != int(day.Month()) || n != day.Day() || d.Year() != y || string(d) != day.Format(time.DateOnly) {
			t.Fatalf("%q is %d, %d, %d, %v; want %v", d, y, m, n, ok, day)
		}
		if !previous.Before(d) || !d.After(previous) || d.Before(previous) || d.Before(d) || d.Compare(previous) != 1 || d.Compare(d) != 0 {
			t.Fatalf("%q and %q are not in order", previous, d)
		}
		previous = d
	}
}

func TestDateOutside(t *testing.T) {
	for _, parts := range [][3]int{{2023, 2, 29}, {2023, 4, 31}, {2023, 0, 1}, {2023, 13, 1}, {2023, 1, 0}, {10000, 1, 1}, {-1, 1, 1}} {
		if d := codes.NewDate(parts[0], parts[1], parts[2]); d != "" {
			t.Errorf("NewDate(%v) = %q", parts, d)
		}
	}
	wrong, right := codes.Date("2023-02-30"), codes.Date("2023-03-01")
	if wrong.Before(right) || right.After(wrong) || wrong.Year() != 0 || codes.Date("").Before(right) {
		t.Error("a day that does not exist has a place in the calendar")
	}
}

func TestParseDate(t *testing.T) {
	for text, want := range map[string]codes.Date{
		"2023年1月30日": "2023-01-30", "2023年01月30日": "2023-01-30", "2023-1-30": "2023-01-30", "2023-01-30": "2023-01-30",
		"2023/01/30": "2023-01-30", "2023.1.30": "2023-01-30", "２０２３年１月３０日": "2023-01-30", "２０２３－０１－３０": "2023-01-30",
		" 2023 年 1 月 30 日 ": "2023-01-30", "2023年　1月　30日": "2023-01-30", "2023 - 1 - 30": "2023-01-30", "2023年1月30号": "2023-01-30",
		"2024年2月29日": "2024-02-29", "2023–1–30": "2023-01-30", "2023．1．30": "2023-01-30",
		"2023年2月29日": "", "23年1月30日": "", "2023年1月": "", "2023年1月30": "", "2023-1/30": "", "2023-1-30日": "", "2023年1-30日": "",
		"20230130": "", "2023-1-3 0": "", "20 23-1-30": "", "2023-1-30 10:30": "", "1月30日": "", "发布日期：2023年1月30日": "",
		"202020年12月31日": "", "2023-001-30": "", "2023-1-": "", "--": "", "": "", "年月日": "", "二〇二三年一月三十日": "",
	} {
		if got, ok := codes.ParseDate(text); got != want || ok != (want != "") {
			t.Errorf("ParseDate(%q) = %q, %v; want %q", text, got, ok, want)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range append(dateSamples, "2023年1月30日", " 2023 年 1 月 30 日 ", "２０２３．１．３０") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		agreesWithTime(t, s)
		d, ok := codes.ParseDate(s)
		if ok != d.WellFormed() {
			t.Errorf("ParseDate(%q) = %q, %v", s, d, ok)
		}
		if codes.Date(s).WellFormed() && d != codes.Date(s) {
			t.Errorf("ParseDate(%q) = %q", s, d)
		}
	})
}

func ExampleParseDate() {
	for _, text := range []string{"2023年1月30日", "２０２３．１．３０", "2023年2月29日"} {
		d, ok := codes.ParseDate(text)
		fmt.Printf("%q %v\n", d, ok)
	}
	// Output:
	// "2023-01-30" true
	// "2023-01-30" true
	// "" false
}
