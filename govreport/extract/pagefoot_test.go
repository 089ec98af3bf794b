package extract_test

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// Feet of pages within tables, numbered in either way, whatever words they have: every cell is read.
func TestFeetOfPages(t *testing.T) {
	feet := []string{"第%页", "第%页 共十二页", "－%－", "内部资料 #", "#　送审稿", "仅供内部使用 第#页"}
	for fi := range flattenings {
		f := flattenings[fi]
		if !f.clean || strings.Contains(f.name, "one line") || strings.Contains(f.name, "lone pipes") || f.name == "content on the next line" {
			continue // a foot becomes part of a cell
		}
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			sum := tally{}
			for seed := range uint64(seeds(len(feet))) {
				rng := rand.New(rand.NewPCG(seed, uint64(fi)))
				want := random.Report(rng, editionsUnderTest[seed%2])
				foot := feet[seed%uint64(len(feet))]
				const lines = 13 // a page
				f.page = func(parts []string) string {
					var b strings.Builder
					for i, line := range strings.Split(strings.Join(parts, "\n"), "\n") {
						b.WriteString(line + "\n")
						if page := i/lines + 1; i%lines == lines-1 && page < 20 {
							numeral := strings.TrimPrefix([]string{"", "十"}[page/10]+string([]rune("零一二三四五六七八九")[page%10]), "零")
							b.WriteString(strings.NewReplacer("%", strings.TrimSuffix(numeral, "零"), "#", strconv.Itoa(page)).Replace(foot) + "\n")
						}
					}
					return b.String()
				}
				page := pageOf(rng, want, &f, sheetsOf(want), plainText)
				x, err := extract.Text(page)
				if err != nil {
					t.Fatal(err)
				}
				if !compare(t, want, x, &sum) || sum.absent+sum.noted > 0 || len(x.NotesOf(extract.ExtraRow)) > 0 {
					t.Fatalf("seed %d %q %+v\n%s", seed, foot, sum, page)
				}
			}
			count(t, "text: feet of pages", sum)
		})
	}
}

// Lines with numbers that do not go on from page to page are none.
func TestNumberedLinesAreNoFeet(t *testing.T) {
	for _, numbers := range [][]string{{"3", "4", "6"}, {"1", "2"}, {"5", "4", "3"}, {"1", "2", "3"}} {
		var b strings.Builder
		b.WriteString("甲县2023年政府信息公开工作年度报告\n一、总体情况\n")
		for _, n := range numbers {
			b.WriteString("回应社会关切 " + n + "\n" + strings.Repeat("公开了一些信息。\n", 9))
		}
		x, err := extract.Text(b.String() + "六、其他需要报告的事项\n无。")
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range numbers {
			if !strings.Contains(x.Report.Overview.Text, n) {
				t.Errorf("%v: %q", numbers, x.Report.Overview.Text)
			}
		}
	}
}

// The title that stands again, be it in other characters or spaced out, is none of the text; a line that only begins with it is, and so
// is one that is a part of it.
func TestTitleAgain(t *testing.T) {
	const title = "青山縣２０２３年政府信息公開工作年度報告"
	for line, kept := range map[string]bool{title: false, "青山县2023年政府信息公开工作年度报告": false, "青 山 县２０２３年政府信息公开工作年度报告": false,
		title + "由县政府办公室编制。": true, "青山县2023年": true} {
		x, err := extract.Text(title + "\n" + line + "\n一、总体情况\n公开信息3条。\n六、其他需要报告的事项\n无。\n" + line)
		if err != nil {
			t.Fatal(err)
		}
		if is := x.Report.Preamble != ""; is != kept {
			t.Errorf("%q: the preamble is %q", line, x.Report.Preamble)
		}
	}
}
