package codes

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// FindCredits finds the credit codes in running text: those that are valid, and behind 统一社会信用代码 those that are only well
// formed, for somebody mistyped what was meant to be one.
func FindCredits(text string) []Found[Credit] {
	t := readText(text)
	return gather(t, t.runs, ParseCredit, func(code Credit, place hanzi.Segment) bool {
		return code.Valid() || t.labelled(place, "信用代码")
	})
}

// FindDivisions finds the division codes in running text, each behind 行政区划代码 or 区划代码: six digits by themselves may be
// anything.
func FindDivisions(text string) []Found[Division] {
	t := readText(text)
	return gather(t, t.runs, ParseDivision, func(_ Division, place hanzi.Segment) bool {
		return t.labelled(place, "区划代码 区划码")
	})
}

// FindSites finds the site codes in running text, each behind 网站标识码 or 标识码: ten digits by themselves may be anything.
func FindSites(text string) []Found[Site] {
	t := readText(text)
	return gather(t, t.runs, ParseSite, func(_ Site, place hanzi.Segment) bool {
		return t.labelled(place, "标识码")
	})
}

// labelled reports whether one of the words says what stands at a place.
func (t *runningText) labelled(place hanzi.Segment, words hanzi.Words) bool {
	before := t.plain[:place.Start]
	for range maxInnerSpace {
		before = strings.TrimSuffix(strings.TrimSuffix(before, "为"), "是")
		if before == "" || strings.IndexByte(" \t\n:|(\"", before[len(before)-1]) < 0 {
			break
		}
		before = before[:len(before)-1]
	}
	return words.End(before)
}
