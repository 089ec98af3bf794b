package extract_test

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// Of one kind as many notes are listed as a person may read, and the others counted; what is in doubt stays in doubt.
func TestNotesThatAreCounted(t *testing.T) {
	const begin = "某某县2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n予以公开 1 2 3 4 5 6 7\n"
	for rows, want := range map[int]int{extract.MostNotes: 0, extract.MostNotes + 1: 1, 1000: 1000 - extract.MostNotes} {
		var text strings.Builder
		text.WriteString(begin)
		for i := range rows {
			for _, digit := range []int{i / 100, i / 10 % 10, i % 10} {
				text.WriteString(string([]rune("甲乙丙丁戊己庚辛壬癸")[digit%10]))
			}
			text.WriteString("件 1 2 3 4 5 6 7\n")
		}
		x, err := extract.Text(text.String())
		if err != nil {
			t.Fatal(err)
		}
		notes := x.NotesOf(extract.ExtraRow)
		if len(notes) == 0 {
			t.Fatalf("%d rows: %v", rows, x.Notes)
		}
		last := notes[len(notes)-1]
		if listed := min(rows, extract.MostNotes); want == 0 && len(notes) != listed || want > 0 && len(notes) != listed+1 || last.Unlisted != want {
			t.Errorf("%d rows: %d notes, the last counts %d, want %d", rows, len(notes), last.Unlisted, want)
		}
		if want == 0 {
			continue
		}
		for l, said := range map[govreport.Language]string{
			govreport.ZhHans: "从这里起另有 {n} 处同样的情况，只计数，不逐条列出",
			govreport.ZhHant: "從這裡起另有 {n} 處同樣的情況，只計數，不逐條列出",
			govreport.En:     "{n} more like this, from here on, are counted and not listed",
		} {
			said = strings.ReplaceAll(said, "{n}", govreport.NumberValue(int64(want)).String())
			if got := last.Message(l); !strings.HasSuffix(got, said) {
				t.Errorf("%s: %q, want %q", l, got, said)
			}
		}
		if last.Place.Line <= notes[len(notes)-2].Place.Line || last.Doubtful() != notes[0].Doubtful() || last.Quote == "" {
			t.Errorf("%d rows: the last note is %+v", rows, last)
		}
	}
}
