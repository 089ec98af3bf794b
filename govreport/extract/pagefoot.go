package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file knows the heads and feet of pages by their numbers, whatever they say: 内部资料 6, 内部资料 7, 内部资料 8.

// footsOf returns the lines, by their words, that stand in a source again and again, far apart, each with a number one greater than the
// one before, and somewhere beside the numbers of a table, as nothing but the heads and feet of pages does.
func footsOf(frags []Fragment) map[string]bool {
	const least, apart = 3, 4 // lines
	type series struct {
		count, number, at int
		amid, broken      bool
	}
	seen := map[string]*series{}
	for i := range frags {
		if frags[i].Kind != Line {
			continue
		}
		words, number, ok := cutFoot(frags[i].Text)
		if !ok {
			continue
		}
		amid := i > 0 && endsInFigure(&frags[i-1]) || i+1 < len(frags) && endsInFigure(&frags[i+1])
		s := seen[words]
		if s == nil {
			seen[words] = &series{count: 1, number: number, at: i, amid: amid}
			continue
		}
		s.amid = s.amid || amid
		s.broken = s.broken || number != s.number+1 || i-s.at < apart
		s.count, s.number, s.at = s.count+1, number, i
	}
	var foots map[string]bool
	for words, s := range seen {
		if s.count >= least && s.amid && !s.broken {
			if foots == nil {
				foots = map[string]bool{}
			}
			foots[words] = true
		}
	}
	return foots
}

// cutFoot parts a short line of words and one number of at most three digits, which is at one of its ends or between 第 and 页.
func cutFoot(line string) (words string, number int, ok bool) {
	const longest, letters, most = 90, 3, 3
	if len(line) > longest || !strings.ContainsFunc(line, isFigureOf) {
		return "", 0, false
	}
	s := hanzi.FoldString(line)
	from := strings.IndexAny(s, "0123456789")
	if from < 0 {
		return "", 0, false
	}
	n := digits(s[from:])
	before, behind := s[:from], s[from+n:]
	inner := strings.HasSuffix(before, "第") && strings.HasPrefix(behind, "页")
	if n > most || before != "" && behind != "" && !inner || strings.ContainsAny(behind, "0123456789.年月日") {
		return "", 0, false
	}
	for _, c := range s[from : from+n] {
		number = 10*number + int(c-'0')
	}
	words = before + "#" + behind
	return words, number, utf8.RuneCountInString(words)-1 >= letters && strings.ContainsFunc(words, isHan)
}

// endsInFigure reports a cell, or a line that ends in a number as the rows of tables do.
func endsInFigure(f *Fragment) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(f.Text, " \t　"))
	return f.Kind == Cell || isFigureOf(last)
}

// isFigureOf reports a digit of either width.
func isFigureOf(r rune) bool { return isDigit(r) || r >= '０' && r <= '９' }

// isOneOf reports a line that is one of the heads and feet found.
func isOneOf(foots map[string]bool, line string) bool {
	if foots == nil {
		return false
	}
	words, _, ok := cutFoot(line)
	return ok && foots[words]
}
