package extract

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file chooses among tables that stand one below the other for several years, each below its year.

// A yearCaption is a line, or a row of the source, of which a year is nearly all: 2022年, 2022年度收到和处理情况, 本年度.
type yearCaption struct {
	at   span
	year yearSaid
}

// chooseYears reads a table of which there is one for each of several years from the part of its section that is the report's year's.
// The others are none of the report.
func (rd *reader) chooseYears() {
	for i, t := range rd.tables {
		if t.used.empty() || rd.report.Year == 0 {
			continue
		}
		section := rd.o.spanOf(t.owner)
		captions := rd.yearCaptions(section)
		if len(captions) < 2 {
			continue
		}
		var own *tableText
		var others []span
		for k := range captions {
			part := span{captions[k].at.to, section.to}
			if k+1 < len(captions) {
				part.to = captions[k+1].at.from
			}
			found := rd.d.scan(part, i, rd.e, false)
			switch {
			case !found.sure():
			case captions[k].year == sameYear && own == nil:
				own = found
			case captions[k].year == otherYear:
				others = append(others, span{captions[k].at.from, found.used.to})
			}
		}
		if own == nil || others == nil {
			continue
		}
		own.owner = t.owner
		rd.tables[i] = own
		for _, other := range others {
			rd.otherYears = append(rd.otherYears, yearTable{i, other})
		}
	}
}

// A yearTable is a table of another year.
type yearTable struct {
	table int
	at    span
}

// yearCaptions lists the captions of years in a span, if there are several and one of them is of the report's year.
func (rd *reader) yearCaptions(s span) []yearCaption {
	var captions []yearCaption
	from, to := rd.d.fragmentsOf(s)
	for f := from; f < to; f++ {
		at := rd.d.fragmentSpan(f)
		if at.empty() || at.from < s.from {
			continue
		}
		if before, behind := rd.d.filledBeside(f); before+behind > 0 {
			continue
		}
		if year := rd.captionOf(at); year != noYear {
			captions = append(captions, yearCaption{at, year})
		}
	}
	own, others := 0, 0
	for i := range captions {
		if captions[i].year == sameYear {
			own++
		} else {
			others++
		}
	}
	if own != 1 || others == 0 {
		return nil
	}
	return captions
}

// captionOf tells of which year a short line is that has nothing but a year and what is of it.
func (rd *reader) captionOf(s span) yearSaid {
	const longest = 40 // characters
	if s.to-s.from > longest {
		return noYear
	}
	text := hanzi.Simplify(hanzi.FoldString(rd.d.text(s)))
	if strings.ContainsFunc(text, isStop) {
		return noYear
	}
	f, found := hanzi.NextYear(text, 0)
	switch {
	case found && f.IsYear():
		if rest := text[:f.Start] + text[f.End:]; strings.ContainsAny(rest, "0123456789") || strings.ContainsAny(rest, "，,：") {
			return noYear
		}
		if int(f.Int()) == rd.report.Year {
			return sameYear
		}
		return otherYear
	case hanzi.Words("本年 本年度 今年 当年").Has(text):
		return sameYear
	case hanzi.Words("上年 上年度 去年 上一年 上一年度").Has(text):
		return otherYear
	}
	return noYear
}

// filledBeside counts the cells with something in them in the row of a fragment, before it and behind it.
func (d *document) filledBeside(f int) (before, behind int) {
	if d.frags[f].Kind != Cell || d.frags[f].Row == 0 {
		return 0, 0
	}
	left, right := d.othersInRow(f, f)
	for k := f - left; k <= f+right; k++ {
		if k != f && !d.fragmentSpan(k).empty() {
			if k < f {
				before++
			} else {
				behind++
			}
		}
	}
	return before, behind
}

// noteOtherYears notes the tables of other years, and hides them.
func (rd *reader) noteOtherYears(table int, pointer string) {
	for _, o := range rd.otherYears {
		if o.table == table {
			rd.note(Note{Kind: OtherYear, Pointer: pointer, Quote: rd.d.quote(o.at)}, o.at)
			rd.hidden = append(rd.hidden, o.at)
		}
	}
}
