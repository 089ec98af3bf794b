package extract

import (
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// The form's own labels in traditional characters are folded to those in simplified ones.
func TestLabelsFoldAlikeInBothScripts(t *testing.T) {
	for _, e := range editions {
		form := govreport.FormOf(e)
		for _, s := range form.Sections {
			alike(t, s.Title)
		}
		for _, table := range form.Tables {
			for _, row := range table.Rows {
				for _, l := range row.Labels {
					alike(t, l)
				}
				for _, c := range row.Cells {
					alike(t, c.Column)
				}
			}
		}
	}
}

func alike(t *testing.T, text govreport.Text) {
	t.Helper()
	if hans, hant := hanzi.FoldString(text.In(govreport.ZhHans)), hanzi.FoldString(text.In(govreport.ZhHant)); hans != hant {
		t.Errorf("%s is folded to %s, %s to %s", text.In(govreport.ZhHans), hans, text.In(govreport.ZhHant), hant)
	}
}
