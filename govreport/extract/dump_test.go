package extract

import (
	"fmt"
	"os"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

func TestDump(t *testing.T) {
	name := os.Getenv("DUMP")
	if name == "" {
		t.Skip()
	}
	b, _ := os.ReadFile(name)
	x, err := Text(string(b))
	if err != nil {
		t.Fatal(err)
	}
	r := x.Report
	fmt.Printf("%q %d %s\n%+v\n%+v pub=%s\nPRE %q\n1 %.200q\n5 %.600q\n6 %.100q\n6end %q\n", r.Title, r.Year, r.Edition, r.Organ, r.Period, r.PublishedOn, r.Preamble, r.Overview.Text, r.Problems.Text, r.OtherMatters.Text, string([]rune(r.OtherMatters.Text)[max(0, len([]rune(r.OtherMatters.Text))-30):]))
	if f := govreport.FormOf(r.Edition); f != nil {
		for _, tb := range f.Tables {
			for _, row := range tb.Rows {
				fmt.Print(row.Pointer, ":")
				for i := range row.Cells {
					fmt.Printf(" %q", row.Cells[i].Read(r))
				}
				fmt.Println()
			}
		}
	}
	for _, n := range x.Notes {
		fmt.Printf("NOTE %s L%d %s | %s\n", n.Kind, n.Place.Line, n.Pointer, n.Message(govreport.ZhHans))
	}
	for _, d := range r.Deviations {
		fmt.Printf("DEV %+v\n", d)
	}
}
