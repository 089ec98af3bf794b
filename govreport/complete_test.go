package govreport_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// Whatever cells of a valid report are blank, completing it never gives another number than the right one, leaves what is
// filled alone, and says what it filled. Cells that no sum binds stay blank.
func TestCompleteNeverGuesses(t *testing.T) {
	for _, e := range editions {
		rng := rand.New(rand.NewPCG(11, 12))
		for range reports() / 20 {
			r := random.Report(rng, e)
			cells := govreport.FormOf(e).Cells
			right := make([]string, len(cells))
			blank := make([]bool, len(cells))
			share := 1 + rng.IntN(100)
			for i, cell := range cells {
				right[i] = cell.Read(r)
				if rng.IntN(100) < share {
					cell.Write(r, "")
					blank[i] = true
				}
			}
			done := govreport.Complete(r)
			filled := done.Filled
			if done.Contradicted != nil {
				t.Fatalf("nothing is wrong, but %v are contradicted", done.Contradicted)
			}
			for _, repair := range filled {
				for i, cell := range cells {
					if cell.Pointer == repair.Pointer && !blank[i] {
						t.Fatalf("%s is said to be filled, but was not blank", repair.Pointer)
					}
				}
			}
			said := 0
			for i, cell := range cells {
				got := cell.Read(r)
				if got == "" && blank[i] {
					continue
				}
				if got != right[i] {
					t.Fatalf("%s was %s and is %s", cell.Pointer, right[i], got)
				}
				if blank[i] {
					if said >= len(filled) || filled[said].Pointer != cell.Pointer || filled[said].Value.String() != got {
						t.Fatalf("%s was filled, but not said so in its place: %v", cell.Pointer, filled)
					}
					said++
				}
			}
			if said != len(filled) {
				t.Fatalf("%d cells were filled, %d are said to be", said, len(filled))
			}
			if again := govreport.Complete(r); len(again.Filled) > 0 {
				t.Fatalf("a second time fills more: %v", again)
			}
		}
	}
}

// Any one, two or three blank cells of table 3 follow from the others, and so do all totals.
func TestCompleteFillsWhatIsForced(t *testing.T) {
	for _, e := range editions {
		rng := rand.New(rand.NewPCG(13, 14))
		table := govreport.FormOf(e).Tables[1]
		for range sweep.Of(2000, 200) {
			r := random.Report(rng, e)
			want := string(govreport.Encode(r))
			if rng.IntN(2) == 0 {
				for range 1 + rng.IntN(3) {
					row := table.Rows[rng.IntN(len(table.Rows))]
					row.Cells[rng.IntN(len(row.Cells))].Write(r, "")
				}
			} else {
				for _, row := range table.Rows {
					row.Cells[6].Write(r, "")
				}
				for i := range 7 {
					table.Rows[len(table.Rows)-2].Cells[i].Write(r, "")
				}
			}
			govreport.Complete(r)
			if got := string(govreport.Encode(r)); got != want {
				t.Fatalf("not completed:\n%s\nwant\n%s", got, want)
			}
		}
	}
}

// Sums that contradict each other force nothing, and what was typed stays.
func TestCompleteLeavesContradictions(t *testing.T) {
	r := clean(govreport.Edition2021)
	form := govreport.FormOf(govreport.Edition2021)
	row := form.Tables[1].Rows[2]
	row.Cells[0].Write(r, "123456789")
	row.Cells[1].Write(r, "")
	if done := govreport.Complete(r); done.Filled != nil || !slices.Equal(done.Contradicted, []string{row.Cells[1].Pointer}) {
		t.Errorf("%+v", done)
	}
	row.Cells[1].Write(r, "/")
	if done := govreport.Complete(r); done.Filled != nil || done.Contradicted != nil || row.Cells[1].Read(r) != "/" {
		t.Errorf("what was typed is overwritten: %v", done)
	}
}

// What single sums tell of two blanks, the third that they share does not bear out: nothing is filled. Blanks that share nothing
// with them are.
func TestCompleteBesideAContradiction(t *testing.T) {
	r := clean(govreport.Edition2021)
	form := govreport.FormOf(govreport.Edition2021)
	const outcomes = "/applications/outcomes/"
	form.Cell(outcomes+"notProcessed/petitions/total").Write(r, "9")
	contradicted := []string{outcomes + "notProcessed/petitions/legalService", outcomes + "total/legalService"}
	apart := outcomes + "granted/business"
	want := form.Cell(apart).Read(r)
	for _, pointer := range append(contradicted, apart) {
		form.Cell(pointer).Write(r, "")
	}
	done := govreport.Complete(r)
	if !slices.Equal(done.Contradicted, contradicted) {
		t.Errorf("contradicted: %v, want %v", done.Contradicted, contradicted)
	}
	if len(done.Filled) != 1 || done.Filled[0].Pointer != apart || form.Cell(apart).Read(r) != want {
		t.Errorf("filled: %v, want %s = %s", done.Filled, apart, want)
	}
}

// What was typed stays, even where the sums force a number.
func TestCompleteLeavesWhatWasTyped(t *testing.T) {
	r := clean(govreport.Edition2021)
	r.Applications.Received.Total = govreport.ReadCount("/")
	if done := govreport.Complete(r); len(done.Filled) > 0 || r.Applications.Received.Total.String() != "/" {
		t.Errorf("what was typed is overwritten: %v", done.Filled)
	}
}

func BenchmarkComplete(b *testing.B) {
	r := clean(govreport.Edition2021)
	for _, row := range govreport.FormOf(r.Edition).Tables[1].Rows {
		row.Cells[6].Write(r, "")
	}
	for b.Loop() {
		c := *r
		govreport.Complete(&c)
	}
}
