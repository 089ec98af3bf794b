package codes

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// FindDates finds the days in running text that are written with their year, as [ParseDate] reads them. Of a period such as
// 2022年1月1日至12月31日 that is the first. Numbers that go on (2023.1.30.5), addresses of pages (/2023/01/30/) and, without 年,
// years before 1900 are none.
func FindDates(text string) []Found[Date] {
	t := readText(text)
	return gather(t, t.days, ParseDate, func(Date, hanzi.Segment) bool { return true })
}

// days are the places that look like days.
func (t *runningText) days(yield func(hanzi.Segment) bool) {
	end := 0 // of the day before
	for run := range t.runs {
		for _, marks := range dateMarks {
			day := hanzi.Segment{Start: run.Start, End: run.Start + dayLength(t.plain[run.Start:], marks)}
			if day.End == day.Start || t.withinNumber(day, marks, end) {
				continue
			}
			if end = day.End; !yield(day) {
				return
			}
			break
		}
	}
}

// dayLength returns the length of the three numbers with these marks that plain text begins with, or 0. A line may end within a
// day that is written in words.
func dayLength(plain string, marks [3]string) int {
	skip := skipSpace
	if marks[0] == "年" {
		skip = skipWrapped
	}
	rest := plain
	for i, mark := range marks {
		if i > 0 {
			rest = skip(rest)
		}
		digits, behind := cutDigits(rest)
		if rest = behind; mark != "" {
			rest = skip(behind)
		}
		marked := strings.HasPrefix(rest, mark)
		if digits == "" || !marked {
			return 0
		}
		rest = rest[len(mark):]
	}
	return len(plain) - len(rest)
}

// withinNumber reports a day whose numbers belong to more than a day: 2023.1.30.5, 2023-1-30A, /2023/1/30. Another day may stand
// beside it: 2022-1-1-2022-12-31. The day before ended at floor.
func (t *runningText) withinNumber(day hanzi.Segment, marks [3]string, floor int) bool {
	if marks[2] != "" {
		return false
	}
	if !isModernYear(t.plain[day.Start:]) { // 0954-12-15 is more likely a telephone
		return true
	}
	before, after := t.plain[:day.Start], t.plain[day.End:]
	if head, marked := strings.CutSuffix(before, marks[0]); marked && head != "" && isWordByte(head[len(head)-1]) && len(head) != floor {
		return true
	}
	rest, marked := strings.CutPrefix(after, marks[0])
	return beginsWithWord(after) || marked && beginsWithWord(rest) && rest[0] <= '9' && dayLength(rest, marks) == 0
}
