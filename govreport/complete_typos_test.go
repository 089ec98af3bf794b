package govreport_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/blunder"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// A typedReport is a report as somebody types it: some numbers are wrong, some not there yet.
type typedReport struct {
	*govreport.Report
	form  *govreport.Form
	right map[*govreport.Cell]int64 // of the cells that are blank
	typos int
}

// typing makes a valid report wrong in one to three cells of tables 3 and 4, and blank in one to six, which are often in the
// same rows and columns.
func typing(rng *rand.Rand) *typedReport {
	e := editions[rng.IntN(2)]
	r := &typedReport{form: govreport.FormOf(e), right: map[*govreport.Cell]int64{}, typos: 1 + rng.IntN(3)}
	switch rng.IntN(3) {
	case 0:
		r.Report = random.Report(rng, e)
	case 1:
		r.Report = blunder.Report(rng, e)
	default:
		r.Report = township(rng)
		r.form = govreport.FormOf(r.Edition)
	}
	lines := cellLines(r.form)
	draw := func() *govreport.Cell {
		line := lines[rng.IntN(len(lines))]
		return line[rng.IntN(len(line))]
	}
	if rng.IntN(3) > 0 { // near each other
		some := [][]*govreport.Cell{lines[rng.IntN(len(lines))], lines[rng.IntN(len(lines))], lines[rng.IntN(len(lines))]}
		draw = func() *govreport.Cell {
			line := some[rng.IntN(3)]
			return line[rng.IntN(len(line))]
		}
	}
	wrongs := map[*govreport.Cell]bool{}
	for range r.typos {
		cell := draw()
		wrongs[cell] = true
		old, _ := cell.Int(r.Report)
		now := wrong(rng, old)
		if rng.IntN(2) == 0 {
			now = max(0, old+1-2*rng.Int64N(2))
		}
		cell.Write(r.Report, fmt.Sprint(now))
	}
	for range 1 + rng.IntN(6) {
		cell := draw()
		if n, known := cell.Int(r.Report); known && !wrongs[cell] {
			r.right[cell] = n
			cell.Write(r.Report, "")
		}
	}
	return r
}

// cellLines are the rows and columns of table 3 and the groups of table 4.
func cellLines(form *govreport.Form) (lines [][]*govreport.Cell) {
	rows := form.Tables[1].Rows
	columns := make([][]*govreport.Cell, len(rows[0].Cells))
	for t := range form.Tables[1:] {
		for _, row := range form.Tables[1+t].Rows {
			var line []*govreport.Cell
			for i := range row.Cells {
				line = append(line, &row.Cells[i])
				if t == 0 {
					columns[i] = append(columns[i], &row.Cells[i])
				}
			}
			lines = append(lines, line)
		}
	}
	return append(lines, columns...)
}

// A blankPart is blank cells that share sums, directly or by way of others, and these sums.
type blankPart struct {
	cells []*govreport.Cell
	sums  []*govreport.Constraint
}

// sumsOf are the sums of tables 3 and 4.
func sumsOf(form *govreport.Form) (list []*govreport.Constraint) {
	for _, code := range []govreport.Code{"T3-I", "T3-S", "T3-R", "T4-S"} {
		constraints := form.Constraints(code)
		for i := range constraints {
			list = append(list, &constraints[i])
		}
	}
	return list
}

func (r *typedReport) parts() (parts []blankPart) {
	for _, sum := range sumsOf(r.form) {
		with := blankPart{sums: []*govreport.Constraint{sum}}
		for _, term := range sum.Terms {
			if term.Cell.IsBlank(r.Report) {
				with.cells = append(with.cells, term.Cell)
			}
		}
		if with.cells == nil {
			continue
		}
		var apart []blankPart
		for _, part := range parts {
			if !slices.ContainsFunc(part.cells, func(c *govreport.Cell) bool { return slices.Contains(with.cells, c) }) {
				apart = append(apart, part)
				continue
			}
			with.sums = append(with.sums, part.sums...)
			for _, cell := range part.cells {
				if !slices.Contains(with.cells, cell) {
					with.cells = append(with.cells, cell)
				}
			}
		}
		parts = append(apart, with)
	}
	return parts
}

// An inequality asks that Σ weight·x + constant ≥ 0.
type inequality struct {
	weights  []*big.Rat
	constant *big.Rat
}

// bounds returns the least and the most that a cell of a part can hold so that its sums hold; ok is false when they cannot. It
// eliminates the other cells one after the other (Fourier and Motzkin), so it shares nothing with the flow. That fractions are
// allowed for makes no difference to the bounds of a network, which are whole.
func (r *typedReport) bounds(part *blankPart, of *govreport.Cell) (least, most *big.Rat, ok bool) {
	var list []inequality
	unknown := len(part.cells)
	for i := range part.cells {
		list = append(list, bound(unknown, i, 1, 0), bound(unknown, i, -1, govreport.MaxCount))
	}
	for _, sum := range part.sums {
		x := bound(unknown, 0, 0, 0)
		for _, term := range sum.Terms {
			if at := slices.Index(part.cells, term.Cell); at >= 0 {
				x.weights[at].SetInt64(term.Coefficient)
			} else {
				n, _ := term.Cell.Int(r.Report)
				x.constant.Add(x.constant, new(big.Rat).SetInt64(term.Coefficient*n))
			}
		}
		list = append(list, x, x.times(big.NewRat(-1, 1)))
	}
	for i, cell := range part.cells {
		if cell != of {
			list = eliminate(list, i)
		}
	}
	at := slices.Index(part.cells, of)
	for _, x := range list {
		switch w := x.weights[at]; w.Sign() {
		case 0:
			if x.constant.Sign() < 0 {
				return nil, nil, false
			}
		case 1:
			if n := new(big.Rat).Quo(new(big.Rat).Neg(x.constant), w); least == nil || n.Cmp(least) > 0 {
				least = n
			}
		default:
			if n := new(big.Rat).Quo(new(big.Rat).Neg(x.constant), w); most == nil || n.Cmp(most) < 0 {
				most = n
			}
		}
	}
	return least, most, least.Cmp(most) <= 0
}

func bound(unknown, at int, weight, constant int64) inequality {
	x := inequality{constant: new(big.Rat).SetInt64(constant)}
	for i := range unknown {
		x.weights = append(x.weights, new(big.Rat))
		if i == at {
			x.weights[i].SetInt64(weight)
		}
	}
	return x
}

func (x inequality) times(n *big.Rat) inequality {
	y := inequality{constant: new(big.Rat).Mul(x.constant, n)}
	for _, w := range x.weights {
		y.weights = append(y.weights, new(big.Rat).Mul(w, n))
	}
	return y
}

func (x inequality) plus(y inequality) inequality {
	x = x.times(big.NewRat(1, 1))
	x.constant.Add(x.constant, y.constant)
	for i := range x.weights {
		x.weights[i].Add(x.weights[i], y.weights[i])
	}
	return x
}

func (x inequality) key() (key string) {
	for _, w := range x.weights {
		key += w.RatString() + " "
	}
	return key
}

// eliminate leaves what inequalities ask of the other unknowns, whatever the one is. Of those that differ in the constant alone
// the strictest stays.
func eliminate(list []inequality, at int) (rest []inequality) {
	strictest := map[string]int{}
	keep := func(x inequality) {
		key := x.key()
		if i, ok := strictest[key]; !ok {
			strictest[key] = len(rest)
			rest = append(rest, x)
		} else if x.constant.Cmp(rest[i].constant) < 0 {
			rest[i] = x
		}
	}
	for _, x := range list {
		if x.weights[at].Sign() == 0 {
			keep(x)
		}
		for _, y := range list {
			if x.weights[at].Sign() > 0 && y.weights[at].Sign() < 0 {
				keep(x.times(new(big.Rat).Neg(y.weights[at])).plus(y.times(x.weights[at])))
			}
		}
	}
	return rest
}

// failing lists the sums that fail.
func (r *typedReport) failing() (list []govreport.Explained) {
	for _, f := range govreport.Check(r.Report, govreport.Options{Only: []string{"T3-I", "T3-S", "T3-R", "T4-S"}}).Findings {
		list = append(list, govreport.Explained{Code: f.Code, Pointer: f.Pointer})
	}
	return list
}

// Wherever numbers are wrong, a blank is filled when it holds one number only in every way of filling its part, and called
// contradicted when there is no way. So it is filled as it was, unless the wrong numbers let its part have another number only.
// And no sum fails that did not before.
func TestCompleteWithTypos(t *testing.T) {
	var right, changed, open, contradicted, besideFailing int
	rng := rand.New(rand.NewPCG(15, 16))
	for i := range sweep.Long(100_000, 4_000, 150) {
		r := typing(rng)
		typed := string(govreport.Encode(r.Report))
		parts, before := r.parts(), r.failing()
		want := map[string]string{} // of blank cells, what they are to hold, or the reason why not
		for p := range parts {
			for _, cell := range parts[p].cells {
				switch least, most, ok := r.bounds(&parts[p], cell); {
				case !ok:
					want[cell.Pointer] = "contradicted"
				case least.Cmp(most) == 0:
					want[cell.Pointer] = least.RatString()
				default:
					want[cell.Pointer] = ""
				}
			}
		}
		done := govreport.Complete(r.Report)
		for cell, n := range r.right {
			got := cell.Read(r.Report)
			if slices.Contains(done.Contradicted, cell.Pointer) {
				got += "contradicted"
			}
			if got != want[cell.Pointer] {
				t.Fatalf("%d: %s is %q, want %q, right is %d\n%s", i, cell.Pointer, got, want[cell.Pointer], n, typed)
			}
			switch got {
			case "":
				open++
			case "contradicted":
				contradicted++
			case fmt.Sprint(n):
				right++
			default:
				changed++
				besideFailing += b2i(len(before) > 0)
			}
		}
		for _, sum := range r.failing() {
			if !slices.Contains(before, sum) {
				t.Fatalf("%d: completed, %s fails\n%s", i, sum, typed)
			}
		}
	}
	t.Logf("%d blanks are filled as they were, %d as the typos want it (%d of them in reports with failing sums), %d are open, %d contradicted",
		right, changed, besideFailing, open, contradicted)
	if least := sweep.Of(200, 5); right < least || changed < least/5 || open < least || contradicted < least {
		t.Error("the reports show little")
	}
}
