package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file knows the heads and feet of printed pages, which stand between the rows of a table that a page breaks up.

// longestHead is how many bytes such a line may have.
const longestHead = 240

// isPageHead reports a line that a printer puts over or under its pages: a page's number with the title or an organ's name; the
// address and the time a browser prints.
func isPageHead(line string) bool {
	if len(line) > longestHead {
		return false
	}
	s := strings.ToLower(hanzi.FoldString(line))
	if strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") {
		return strings.IndexFunc(s, isHan) < 0
	}
	if strings.HasPrefix(s, "file:///") {
		return true
	}
	if rest, ok := cutTime(s); ok {
		return rest == "" || isHeadName(rest)
	}
	rest, ok := cutPage(s, strings.ContainsFunc(line, hanzi.IsBlank))
	return ok && isHeadName(rest)
}

// namesReport reports a line with the name of a report in it.
func namesReport(line string) bool {
	return strings.Contains(line, "报告") || strings.Contains(line, "年报") || strings.Contains(line, "報告") || strings.Contains(line, "年報")
}

func isHan(r rune) bool { return r >= 0x3400 && r <= 0x9FFF }

// isHeadName reports what stands beside a page's number: the name of the report or of an organ, or no Chinese at all.
func isHeadName(s string) bool {
	const long = 40
	s = strings.Trim(s, pageMarks+"|·,.:")
	s = strings.TrimPrefix(s, "《")
	if utf8.RuneCountInString(s) > long || strings.ContainsAny(s, "。;,，、") {
		return false
	}
	if strings.IndexFunc(s, isHan) < 0 {
		return len(s) <= longestHead/12
	}
	for _, end := range [...]string{"报告", "年报", "年度", "日"} {
		if strings.HasSuffix(strings.TrimRight(s, ">》"), end) {
			return true
		}
	}
	return looksLikeOrgan(s)
}

// cutPage takes the number of a page off the beginning or the end of a folded line. A bare number is one only where the source
// has space; spaced says so.
func cutPage(s string, spaced bool) (rest string, ok bool) {
	for _, word := range [...]string{"page", "p."} {
		if after, found := strings.CutPrefix(s, word); found {
			if n := digits(after); n > 0 {
				return cutOf(after[n:]), true
			}
		}
		if at := strings.LastIndex(s, word); at > 0 {
			if after := s[at+len(word):]; digits(after) > 0 && cutOf(after[digits(after):]) == "" {
				return s[:at], true
			}
		}
	}
	if at := strings.LastIndex(s, "("); at > 0 && strings.HasSuffix(s, ")") && isPageNumber(s[at+1:len(s)-1]) {
		return s[:at], endsAsReport(s[:at])
	}
	if at := strings.LastIndex(s, "第"); at > 0 && isPageNumber(s[at:]) {
		return s[:at], true
	}
	if at := strings.Index(s, "页"); strings.HasPrefix(s, "第") && at > 0 && isPageNumber(s[:at+len("页")]) {
		return s[at+len("页"):], true
	}
	if n := markedNumber(s); n > 0 {
		return s[n:], true
	}
	if !spaced {
		return "", false
	}
	if n := digits(s); n > 0 && n <= 3 && !strings.HasPrefix(s[n:], "年") && !strings.HasPrefix(s[n:], ".") {
		return s[n:], endsAsReport(s[n:])
	}
	head := strings.TrimRight(s, "0123456789")
	return head, len(s)-len(head) > 0 && len(s)-len(head) <= 3 && endsAsReport(head)
}

// endsAsReport reports the words that titles of reports end in.
func endsAsReport(s string) bool {
	return strings.HasSuffix(s, "报告") || strings.HasSuffix(s, "年报")
}

// cutOf takes off the number of all pages behind that of one: of 12.
func cutOf(s string) string {
	if rest, ok := strings.CutPrefix(s, "of"); ok {
		if n := digits(rest); n > 0 {
			return rest[n:]
		}
	}
	return s
}

// markedNumber returns the length of a page number between dashes that a text begins with: —7—.
func markedNumber(s string) int {
	if s == "" || !strings.Contains(pageMarks, s[:1]) {
		return 0
	}
	n := digits(s[1:])
	if n == 0 || n > 3 || len(s) <= n+1 || !strings.Contains(pageMarks, s[n+1:n+2]) {
		return 0
	}
	return n + 2
}

// cutTime takes the date and time off that a browser prints at the head of a page: 2024/1/12 09:41.
func cutTime(s string) (rest string, ok bool) {
	year := digits(s)
	if year != 4 || len(s) <= year || s[year] != '/' && s[year] != '-' {
		return s, false
	}
	rest = s[year:]
	parts := 0
	for rest != "" && strings.Contains("/-:", rest[:1]) && digits(rest[1:]) > 0 {
		rest = rest[1+digits(rest[1:]):]
		parts++
	}
	const full = 3 // month, day with the hour run into it, minute
	return strings.TrimPrefix(rest, "上午"), parts >= full
}

// digits counts the digits a text begins with.
func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}
