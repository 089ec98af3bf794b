package hanzi

import (
	"strings"
	"unicode/utf8"
)

// This file finds the space that stands within words and numbers: programs that take text out of a page part the characters of a line
// that was set wide, mostly its digits (申请 1 4 件) and sometimes all of them (申 请 1 4 件). Two numbers side by side look like one
// that is parted, so that much must speak for it: single digits or groups of three, words before them and a measure behind.

// A spacing is a text, and what is known of the line in which such space was looked for last.
type spacing struct {
	text string
	end  int  // of that line
	out  bool // most of its characters stand apart
}

// spacesWithin returns the single spaces that stand within the words and numbers of a text.
func spacesWithin(text string) (cuts []Segment) {
	s := spacing{text: text}
	for at := 0; ; {
		i := strings.IndexByte(text[at:], ' ')
		if i < 0 {
			return cuts
		}
		at += i + 1
		last, _ := utf8.DecodeLastRuneInString(text[:at-1])
		first, _ := utf8.DecodeRuneInString(text[at:])
		switch {
		case isFigure(last) && isFigure(first):
			cuts, at = s.number(cuts, at-1)
		case s.isWithin(at-1, last, first):
			cuts = append(cuts, Segment{at - 1, at})
		}
	}
}

// isWithin reports whether a space stands within a word, between two characters.
func (s *spacing) isWithin(at int, last, first rune) bool {
	left, right := IsIdeograph(last), IsIdeograph(first)
	if left && right && wordTorn(s.text[:at], s.text[at+1:]) {
		return true
	}
	return (left || right) && !IsSpace(last) && !IsSpace(first) && last != utf8.RuneError && first != utf8.RuneError &&
		(at < s.end || s.out || s.isAlone(at, last, first)) && s.isOut(at)
}

// isAlone reports whether one of the two characters beside a space has space on its other side too. Where none has, no line is looked through.
func (s *spacing) isAlone(at int, last, first rune) bool {
	before, behind := at-utf8.RuneLen(last)-1, at+1+utf8.RuneLen(first)
	return before >= 0 && s.text[before] == ' ' || behind < len(s.text) && s.text[behind] == ' '
}

// isOut reports whether most characters of the line around a place stand apart, as those of words in a row do not.
func (s *spacing) isOut(at int) bool {
	const least = 6 // more than a name or a title that was set wide
	if at < s.end {
		return s.out
	}
	line := Line(s.text, at)
	s.end = line.End
	apart, together := 0, 0
	var last, before rune
	for _, r := range line.Of(s.text) {
		if IsIdeograph(r) {
			switch {
			case IsIdeograph(last):
				together++
			case last == ' ' && IsIdeograph(before):
				apart++
			}
		}
		last, before = r, last
	}
	s.out = apart >= least && apart > 4*together || s.out && together == 0 // a short line goes on as the one before
	return s.out
}

// number adds the space within a number whose digits stand apart, of which the first is at a place, and returns how far it has looked.
func (s *spacing) number(cuts []Segment, space int) ([]Segment, int) {
	const most, longest = 16, 48 // pieces, and bytes of one
	var pieces [most]Segment
	n := 0
	for at := s.figureBefore(space, longest); n < most; {
		end := s.figureBehind(at, longest)
		if end == at {
			break
		}
		pieces[n] = Segment{at, end}
		n++
		if at = end + 1; end == len(s.text) || s.text[end] != ' ' {
			break
		}
	}
	if n == 0 {
		return cuts, space + 1
	}
	end := max(space+1, pieces[n-1].End)
	if n == 1 || n == most || !s.isOne(pieces[:n]) {
		return cuts, end
	}
	for _, piece := range pieces[:n-1] {
		cuts = append(cuts, Segment{piece.End, piece.End + 1})
	}
	return cuts, end
}

// figureBefore and figureBehind return where the digits and points end that stand on one side of a place.
func (s *spacing) figureBefore(at, longest int) int {
	for from := at; from-at < longest; {
		r, size := utf8.DecodeLastRuneInString(s.text[:at])
		if !isFigure(r) {
			break
		}
		at -= size
	}
	return at
}

func (s *spacing) figureBehind(at, longest int) int {
	for from := at; at-from < longest; {
		r, size := utf8.DecodeRuneInString(s.text[at:])
		if !isFigure(r) {
			break
		}
		at += size
	}
	return at
}

// isFigure reports a character of a number.
func isFigure(r rune) bool { return IsDigit(r) || r == '.' || r == ',' || r == '．' }

// isOne reports whether pieces that stand apart are one number.
func (s *spacing) isOne(pieces []Segment) bool {
	const group = 3
	var number strings.Builder
	single, groups := true, true
	for i, piece := range pieces {
		text := piece.Of(s.text)
		number.WriteString(text)
		n := utf8.RuneCountInString(text)
		single = single && n == 1
		groups = groups && (n == group || i == 0 && n < group) && FigureAt(text, 0).Digits == n
	}
	whole := number.String()
	behind := strings.TrimPrefix(s.text[pieces[len(pieces)-1].End:], " ")
	figure := FigureAt(whole, 0)
	dated := Words("年 月 日").Begin(behind)
	year := figure.IsYear() && strings.HasPrefix(behind, "年")
	if figure.End != len(whole) || figure.Digits == 0 || !measureBegins(behind) || !year && !s.mayFollow(strings.TrimRight(s.text[:pieces[0].Start], " ")) {
		return false
	}
	if first, _ := Digit([]rune(whole)[0]); first == 0 && figure.Digits > 1 && !dated {
		return false
	}
	return single || groups && !dated || year
}

// mayFollow reports whether a number may stand behind what is before it, and no other number: not what is numbered (表1 2件), nor a
// list of numbers.
func (s *spacing) mayFollow(before string) bool {
	const far = 60 // bytes of a clause that may be long
	last, _ := utf8.DecodeLastRuneInString(before)
	if before == "" || !IsIdeograph(last) && !strings.ContainsRune("（(“《，、：:,；;。", last) || Words("表 图 附件 第 号 类型 类别 序号 步骤").End(before) {
		return false
	}
	clause := before[max(0, len(before)-far):]
	if i := strings.LastIndexAny(clause, "，。；\n"); i >= 0 {
		clause = clause[i:]
	}
	return !Words("分别 依次 各为 如下").In(clause)
}
