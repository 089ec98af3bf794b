package documents

import (
	"maps"
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/jsonschema/internal/tree"
)

// lengths are how many characters a text may have, by the pointer it stands at.
var lengths = map[string]int{
	"/title": 200, "/organ/name": 100, "/organ/phone": 100, "/organ/email": 100, "/organ/address": 200, "/organ/website/url": 500,
	"/preamble": 20000, "/overview/text": 200000, "/problems/text": 200000, "/otherMatters/text": 200000,
	"/applications/note": 20000, "/disputes/note": 20000,
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
					with(full, pointer, tree.Text(strings.Repeat(letter, n)), do)
				}
			}
		}
		full.Walk(func(parent *tree.Node, i int) {
			if parent.Kind != '{' {
				return
			}
			kept := parent.Items[i]
			for _, c := range append(append([]string{}, codes[parent.Names[i]].good...), codes[parent.Names[i]].bad...) {
				parent.Items[i] = tree.Text(c)
				do(full.Append(nil))
			}
			parent.Items[i] = kept
		})
		for _, year := range years {
			with(full, "/year", tree.Scalar(year), do)
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
				for _, value := range []*tree.Node{tree.Object(), tree.Scalar("null"), {Kind: '{', Names: []string{"regulations"}, Items: []*tree.Node{tree.Object()}}} {
					for _, row := range []string{"", "others", "notCorrected"} {
						do(draftOf(edition, year, has, value, row).Append(nil))
					}
				}
			}
		}
	}
}

func draftOf(edition, year string, sections []string, value *tree.Node, row string) *tree.Node {
	t := tree.Object()
	if edition != "" {
		t.Set("edition", tree.Scalar(edition))
	}
	if year != "" {
		t.Set("year", tree.Scalar(year))
	}
	for _, section := range sections {
		t.Set(section, value)
	}
	if row != "" {
		t.Put("/applications/outcomes/other/"+row, tree.Object())
	}
	return t
}

// with calls a function for the document with another value in one place.
func with(t *tree.Node, pointer string, value *tree.Node, do func([]byte)) {
	kept := t.At(pointer)
	t.Put(pointer, value)
	do(t.Append(nil))
	t.Put(pointer, kept)
}
