package govreport_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// harm does something random to a report, from a wrong number to a table nobody can save.
func harm(rng *rand.Rand, r *govreport.Report) {
	form := govreport.FormOf(r.Edition)
	cells := boundCells(r.Edition)
	rows := form.Tables[1].Rows
	for range 1 + rng.IntN(3) {
		row := rows[rng.IntN(len(rows))]
		switch rng.IntN(12) {
		case 0:
			damage(rng, r, cells, 1+rng.IntN(20))
		case 1:
			cells[rng.IntN(len(cells))].Write(r, "")
		case 2:
			cells[rng.IntN(len(cells))].Write(r, []string{"/", "27件", "-3", "１２", "1,234"}[rng.IntN(5)])
		case 3: // a row one column off
			for i := 6; i > 0; i-- {
				row.Cells[i].Write(r, row.Cells[i-1].Read(r))
			}
			row.Cells[0].Write(r, "")
		case 4:
			column := rng.IntN(7)
			for _, row := range rows[rng.IntN(3):] {
				row.Cells[column].Write(r, []string{"", "0"}[rng.IntN(2)])
			}
		case 5:
			for i := range row.Cells {
				row.Cells[i].Write(r, []string{"", "0"}[rng.IntN(2)])
			}
		case 6:
			other := rows[rng.IntN(len(rows))]
			for i := range row.Cells {
				a, b := row.Cells[i].Read(r), other.Cells[i].Read(r)
				row.Cells[i].Write(r, b)
				other.Cells[i].Write(r, a)
			}
		case 7:
			dispute := form.Tables[2].Rows[rng.IntN(3)]
			dispute.Cells[rng.IntN(5)].Write(r, []string{"", "0", "7", "1234"}[rng.IntN(4)])
		case 8:
			for _, cell := range form.Cells {
				if rng.IntN(3) == 0 {
					cell.Write(r, "")
				}
			}
		case 9:
			r.Period.Start = "2001-01-01"
		case 10:
			damage(rng, r, cells, 2)
		case 11:
			i := rng.IntN(5)
			a, b := row.Cells[i].Read(r), row.Cells[i+1].Read(r)
			row.Cells[i].Write(r, a+b)
			row.Cells[i+1].Write(r, "")
		}
	}
}

// A finding whose repair is applied is gone, whatever else is wrong with the report; so it is with any of its candidates.
func TestRepairRemovesTheFinding(t *testing.T) {
	for _, e := range editions {
		t.Run(string(e), func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(41, 42))
			repaired := 0
			for range reports() / 20 {
				r := random.Report(rng, e)
				harm(rng, r)
				final := govreport.Options{Final: rng.IntN(2) == 0}
				for _, f := range govreport.Check(r, final).Findings {
					for _, repair := range repairsOf(f) {
						fixed := *r
						if err := govreport.Apply(&fixed, repair); err != nil {
							t.Fatalf("%s %v: %v", f.Code, repair, err)
						}
						repaired++
						for _, g := range govreport.Check(&fixed, final).Findings {
							if g.Code == f.Code && g.Pointer == f.Pointer && g.Variant == f.Variant && reflect.DeepEqual(g.Repair, f.Repair) {
								t.Fatalf("still there after %v: %s\n%s", repair, f.Message(govreport.ZhHans), govreport.Encode(r))
							}
						}
					}
				}
			}
			t.Logf("%d repairs", repaired)
		})
	}
}

func repairsOf(f govreport.Finding) (list [][]govreport.Repair) {
	if len(f.Repair) > 0 {
		list = append(list, f.Repair)
	}
	for _, candidate := range f.Candidates {
		list = append(list, candidate.Repair)
	}
	return list
}

// What a diagnosis offers are counts, and a repair of a failing sum settles what it says it explains.
func TestRepairsSettleWhatTheyExplain(t *testing.T) {
	rng := rand.New(rand.NewPCG(43, 44))
	for range reports() / 20 {
		e := editions[rng.IntN(2)]
		r := random.Report(rng, e)
		harm(rng, r)
		result := govreport.Check(r, sums)
		for _, f := range result.Findings {
			for _, repair := range repairsOf(f) {
				for _, x := range repair {
					if n, ok := x.Value.Int(); !ok || n < 0 || n > govreport.MaxCount {
						t.Fatalf("%s offers %s", f.Code, x.Value.Literal())
					}
				}
			}
			if len(f.Repair) == 0 {
				continue
			}
			fixed := *r
			if err := govreport.Apply(&fixed, f.Repair); err != nil {
				t.Fatal(err)
			}
			for _, x := range f.Explains {
				for _, g := range govreport.Check(&fixed, govreport.Options{Only: []string{string(x.Code)}}).Findings {
					if g.Pointer == x.Pointer && len(result.Findings) == 1 {
						t.Fatalf("%s is said to be settled by %v", x, f.Repair)
					}
				}
			}
		}
	}
}

// No valid report is ever offered a repair of its sums.
func TestNoRepairOfValidReports(t *testing.T) {
	rng := rand.New(rand.NewPCG(45, 46))
	for i := range reports() {
		r := random.Report(rng, editions[i%2])
		result := govreport.Check(r, govreport.Options{Final: true, Only: sums.Only})
		if len(result.Findings) > 0 {
			t.Fatalf("%s\n%s", answers(result.Findings), govreport.Encode(r))
		}
		if done := govreport.Complete(r); done.Filled != nil || done.Contradicted != nil {
			t.Fatalf("a complete report is completed: %v", done)
		}
	}
}

func TestApply(t *testing.T) {
	repair := func(pointer string, v govreport.Value) []govreport.Repair {
		return []govreport.Repair{{Pointer: pointer, Value: v}}
	}
	r := clean(govreport.Edition2021)
	for _, good := range [][]govreport.Repair{
		repair("/applications/received/naturalPerson", govreport.NumberValue(3)),
		repair("/applications/received/naturalPerson", govreport.BlankValue()),
		repair("/disclosure/feesCollected", govreport.TextValue("37.56")),
		repair("/period/start", govreport.TextValue("2022-01-01")),
		repair("/disclosure2019/procurement/unit", govreport.TextValue("元")),
		repair("/disclosure2019/licences/change", govreport.NumberValue(-3)),
		repair("/year", govreport.NumberValue(2022)),
	} {
		if err := govreport.Apply(r, good); err != nil {
			t.Error(err)
		}
	}
	if r.Disclosure.FeesCollected.String() != "37.56" || r.Period.Start != "2022-01-01" || r.Year != 2022 ||
		!r.Applications.Received.NaturalPerson.IsBlank() || r.Disclosure2019.Licences.Change != govreport.ChangeOf(-3) {
		t.Errorf("not what was asked for: %s", govreport.Encode(r))
	}
	before := string(govreport.Encode(r))
	for _, bad := range [][]govreport.Repair{
		repair("", govreport.NumberValue(3)),
		repair("/applications", govreport.NumberValue(3)),
		repair("/applications/received/nobody", govreport.NumberValue(3)),
		repair("/applications/received/total/more", govreport.NumberValue(3)),
		repair("/applications/received/total", govreport.NumberValue(-3)),
		repair("/applications/received/total", govreport.Value{}),
		repair("/title", govreport.NumberValue(3)),
		append(repair("/title", govreport.TextValue("x")), repair("/nowhere", govreport.TextValue("x"))...),
	} {
		err := govreport.Apply(r, bad)
		var wrong *govreport.RepairError
		if !errors.As(err, &wrong) {
			t.Errorf("%v: %v", bad, err)
		}
	}
	if after := string(govreport.Encode(r)); after != before {
		t.Errorf("a repair that fails has changed the report:\n%s", after)
	}
}
