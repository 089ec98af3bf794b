package documents

import (
	"maps"
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// lengths are how many characters a text may have, by the pointer it stands at.
var lengths = map[string]int{
	"/title": 200, "/organ/name": 100, "/organ/phone": 100, "/organ/email": 100, "/organ/address": 200, "/organ/website/url": 500,
	"/preamble": 20000, "/overview/text": 200000, "/problems/text": 200000, "/otherMatters/text": 200000,
}

// Edges calls a function for reports with a value on the edge of what its place allows, and one beyond: texts of the
// greatest length in characters of one to four bytes, every code that is well formed or nearly, years, and drafts that
// tell their edition by what they have in them.
func Edges(do func(document []byte)) {
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		s := New(2)
		full := s.full(e)
		for _, pointer := range slices.Sorted(maps.Keys(lengths)) {
			for _, letter := range []string{"x", "é", "政", "😀"} {
				for _, n := range []int{lengths[pointer], lengths[pointer] + 1} {
					full.with(pointer, text(strings.Repeat(letter, n)), do)
				}
			}
		}
		full.walk(func(parent *tree, i int) {
			if parent.kind != '{' {
				return
			}
			kept := parent.items[i]
			for _, c := range append(append([]string{}, codes[parent.names[i]].good...), codes[parent.names[i]].bad...) {
				parent.items[i] = text(c)
				do(full.append(nil))
			}
			parent.items[i] = kept
		})
		for _, year := range years {
			full.with("/year", scalar(year), do)
		}
	}
	judgements(do)
}

// judgements calls a function for drafts that state an edition, or leave it to be judged by their sections and year.
func judgements(do func(document []byte)) {
	sections := [][]string{nil, {"disclosure"}, {"disclosure2019"}, {"disclosure", "disclosure2019"}}
	for _, edition := range []string{"", `""`, `"2019"`, `"2021"`, `"2020"`, "null"} {
		for _, year := range []string{"", "0", "2018", "2019", "2020", "2020.0", "2021", `"2020"`} {
			for _, has := range sections {
				for _, value := range []*tree{object(), scalar("null"), {kind: '{', names: []string{"regulations"}, items: []*tree{object()}}} {
					for _, row := range []string{"", "others", "notCorrected"} {
						do(draftOf(edition, year, has, value, row).append(nil))
					}
				}
			}
		}
	}
}

func draftOf(edition, year string, sections []string, value *tree, row string) *tree {
	t := object()
	if edition != "" {
		t.set("edition", scalar(edition))
	}
	if year != "" {
		t.set("year", scalar(year))
	}
	for _, section := range sections {
		t.set(section, value)
	}
	if row != "" {
		t.put("/applications/outcomes/other/"+row, object())
	}
	return t
}

// with calls a function for the document with another value in one place.
func (t *tree) with(pointer string, value *tree, do func([]byte)) {
	kept := t.at(pointer)
	t.put(pointer, value)
	do(t.append(nil))
	t.put(pointer, kept)
}
