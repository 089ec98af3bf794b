package govreport_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// damage puts wrong numbers into so many different cells of table 3 and returns what repairs them, in printed order.
func damage(rng *rand.Rand, r *govreport.Report, cells []*govreport.Cell, n int) (right []govreport.Repair) {
	at := rng.Perm(len(cells))[:n]
	slices.Sort(at)
	for _, i := range at {
		old, _ := cells[i].Int(r)
		right = append(right, govreport.Repair{Pointer: cells[i].Pointer, Value: govreport.NumberValue(old)})
		cells[i].Write(r, fmt.Sprint(wrong(rng, old)))
	}
	return right
}

// Several wrong cells are always found out. With two, if the answer is unique it is the right one; else the right one is
// among the ways counted. The rates are printed with -v.
func TestSeveralWrongCells(t *testing.T) {
	for _, n := range []int{2, 3, 4} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			var c tally
			rng := rand.New(rand.NewPCG(31, uint64(n)))
			for i := range reports() / 5 {
				e := editions[i%2]
				r := random.Report(rng, e)
				right := damage(rng, r, boundCells(e), n)
				findings := govreport.Check(r, sums).Findings
				if len(findings) == 0 {
					if n < 4 {
						t.Fatalf("%d wrong cells are not found: %v", n, right)
					}
					continue
				}
				place := c.count(findings, right)
				if n == 2 && place < 0 && c.unique(findings) {
					t.Fatalf("a wrong answer is given as the only one; right is %v:\n%s", right, answers(findings))
				}
			}
			t.Logf("%d wrong cells: %s", n, &c)
			if least := map[int]int{2: 99, 3: 96, 4: 91}[n]; c.first*100 < least*c.all {
				t.Errorf("the right answer is the first in %d of %d, less than %d %%", c.first, c.all, least)
			}
		})
	}
}

// A tally counts where the right repair stands among the answers.
type tally struct{ all, only, first, three, offered, other, hopeless int }

func (c *tally) String() string {
	share := func(n int) float64 { return 100 * float64(n) / float64(c.all) }
	return fmt.Sprintf("only answer %.2f %%, first %.2f %%, among three %.2f %%, offered %.2f %%, other answer %.2f %%, no cause named %.2f %%",
		share(c.only), share(c.first), share(c.three), share(c.offered), share(c.other), share(c.hopeless))
}

func (c *tally) unique(findings govreport.Findings) bool {
	for _, f := range findings {
		if len(f.Candidates) > 0 || f.Repair == nil {
			return false
		}
	}
	return true
}

// count finds the place of the right repair: each finding must have its share of it at that place or before.
func (c *tally) count(findings govreport.Findings, right []govreport.Repair) int {
	c.all++
	worst, found := 0, 0
	for _, f := range findings {
		if f.Repair == nil {
			c.hopeless++
			return -1
		}
		candidates := f.Candidates
		if len(candidates) == 0 {
			candidates = []govreport.Candidate{{Repair: f.Repair}}
		}
		place := slices.IndexFunc(candidates, func(x govreport.Candidate) bool { return within(x.Repair, right) })
		if place < 0 {
			c.other++
			return -1
		}
		found += len(candidates[place].Repair)
		worst = max(worst, place)
	}
	if found != len(right) {
		c.other++
		return -1
	}
	if worst == 0 {
		c.first++
		if c.unique(findings) {
			c.only++
		}
	}
	c.three += b2i(worst < 3)
	c.offered++
	return worst
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func within(some, all []govreport.Repair) bool {
	for _, r := range some {
		if !slices.Contains(all, r) {
			return false
		}
	}
	return true
}

func answers(findings govreport.Findings) string {
	var b strings.Builder
	for _, f := range findings {
		fmt.Fprintln(&b, f.Code, f.Message(govreport.ZhHans), f.Repair, f.Candidates)
	}
	return b.String()
}

// The search is held against trying every pair of cells: what explains two wrong cells is found, all of it, and where only
// one pair does, it is the answer. The numbers are a township's, so that errors often look alike.
func TestPairsAgainstTryingAll(t *testing.T) {
	var unique, ties, amongThree, manyTies int
	rng := rand.New(rand.NewPCG(33, 34))
	for range reports() / 200 {
		r := township(rng)
		cells := boundCells(r.Edition)
		at := rng.Perm(len(cells))[:2]
		wrongBy := []int64{[]int64{-2, -1, 1, 2}[rng.IntN(4)], []int64{-2, -1, 1, 2}[rng.IntN(4)]}
		if row := at[0] / 7; rng.IntN(2) == 0 { // something moved within a row or a column
			wrongBy[1] = -wrongBy[0]
			if at[1] = row*7 + at[1]%7; rng.IntN(2) == 0 {
				at[1] = (row+1+rng.IntN(20))%23*7 + at[0]%7
			}
		}
		if slices.Sort(at); at[0] == at[1] {
			continue
		}
		right := []govreport.Repair{repairOf(r, cells[at[0]]), repairOf(r, cells[at[1]])}
		for i := range at {
			old, _ := cells[at[i]].Int(r)
			cells[at[i]].Write(r, fmt.Sprint(max(0, old+wrongBy[i])))
		}
		if right[0] == repairOf(r, cells[at[0]]) || right[1] == repairOf(r, cells[at[1]]) {
			continue // it stayed as it was
		}
		findings := govreport.Check(r, sums).Findings
		all := allPairs(r)
		if ways := waysOf(findings); ways != len(all) {
			t.Fatalf("%d pairs explain it, %d ways are found\n%s%s", len(all), ways, answers(findings), govreport.Encode(r))
		}
		var c tally
		place := c.count(findings, right)
		switch {
		case len(all) == 1 && place != 0:
			t.Fatalf("only one pair explains it, and it is not the answer:\n%s", answers(findings))
		case len(all) == 1:
			unique++
		default:
			ties++
			manyTies += b2i(len(all) > 3)
			amongThree += b2i(place >= 0 && place < 3)
		}
	}
	t.Logf("unique %d, all of them the first answer; not unique %d, %d of these with more than three ways; the right pair is among the first three in %d",
		unique, ties, manyTies, amongThree)
}

func repairOf(r *govreport.Report, cell *govreport.Cell) govreport.Repair {
	n, _ := cell.Int(r)
	return govreport.Repair{Pointer: cell.Pointer, Value: govreport.NumberValue(n)}
}

// township is a valid report of small numbers.
func township(rng *rand.Rand) *govreport.Report {
	r := random.Report(rng, editions[rng.IntN(2)])
	rows := govreport.FormOf(r.Edition).Tables[1].Rows
	var totals [6]int64
	for _, row := range rows[2 : len(rows)-2] {
		for i := range totals {
			n := max(0, rng.Int64N(12)-7)
			totals[i] += n
			row.Cells[i].Write(r, fmt.Sprint(n))
		}
	}
	for i, n := range totals {
		out := max(0, rng.Int64N(6)-3)
		in := rng.Int64N(n + out + 1)
		for _, x := range []struct {
			row int
			n   int64
		}{{0, in}, {1, n + out - in}, {len(rows) - 2, n}, {len(rows) - 1, out}} {
			rows[x.row].Cells[i].Write(r, fmt.Sprint(x.n))
		}
	}
	for _, row := range rows {
		var sum int64
		for i := range totals {
			n, _ := row.Cells[i].Int(r)
			sum += n
		}
		row.Cells[6].Write(r, fmt.Sprint(sum))
	}
	return r
}

// waysOf multiplies the ways that findings count.
func waysOf(findings govreport.Findings) int {
	ways := 1
	for _, f := range findings {
		for _, arg := range f.Args {
			if arg.Name == "ways" {
				var n int
				fmt.Sscan(arg.Value.In(govreport.ZhHans), &n)
				ways *= n
			}
		}
	}
	return ways
}

// allPairs tries every two cells of table 3: from the sums alone, and sharing nothing with the diagnosis.
func allPairs(r *govreport.Report) (found [][2]int) {
	form := govreport.FormOf(r.Edition)
	var constraints []govreport.Constraint
	for _, code := range []govreport.Code{"T3-I", "T3-S", "T3-R"} {
		constraints = append(constraints, form.Constraints(code)...)
	}
	cells := boundCells(r.Edition)
	weight := make([][]int64, len(constraints))
	balance := make([]int64, len(constraints))
	for i, x := range constraints {
		weight[i] = make([]int64, len(cells))
		for _, term := range x.Terms {
			n, _ := term.Cell.Int(r)
			balance[i] += term.Coefficient * n
			weight[i][slices.Index(cells, term.Cell)] = term.Coefficient
		}
	}
	for a := range cells {
		for b := a + 1; b < len(cells); b++ {
			if settles(r, cells, weight, balance, a, b) {
				found = append(found, [2]int{a, b})
			}
		}
	}
	return found
}

func settles(r *govreport.Report, cells []*govreport.Cell, weight [][]int64, balance []int64, a, b int) bool {
	for da := int64(-6); da <= 6; da++ {
		for db := int64(-6); db <= 6; db++ {
			na, _ := cells[a].Int(r)
			nb, _ := cells[b].Int(r)
			if da == 0 || db == 0 || na+da < 0 || nb+db < 0 {
				continue
			}
			all := true
			for i := range balance {
				if balance[i]+weight[i][a]*da+weight[i][b]*db != 0 {
					all = false
					break
				}
			}
			if all {
				return true
			}
		}
	}
	return false
}
