// Package random makes random valid reports for tests. It adds up its tables itself and shares nothing with the rules it
// helps to test but the list of cells.
package random

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
)

// Report returns a complete report of an edition that keeps every rule of severity error, whose numbers run from the many
// zeros of a township to the millions of a province.
func Report(rng *rand.Rand, e govreport.Edition) *govreport.Report {
	year := 2021 + rng.IntN(6)
	if e == govreport.Edition2019 {
		year = 2019 + rng.IntN(2)
	}
	y := strconv.Itoa(year)
	r := &govreport.Report{
		Edition: e,
		Year:    year,
		Title:   "某某市" + y + "年政府信息公开工作年度报告",
		Organ:   govreport.Organ{Name: "某某市人民政府", Kind: govreport.Government, Level: govreport.PrefectureLevel},
		Scope:   govreport.Aggregated,
		Period:  govreport.Period{Start: codes.Date(y + "-01-01"), End: codes.Date(y + "-12-31")},
	}
	r.Overview.Text = y + "年，本机关认真贯彻《中华人民共和国政府信息公开条例》，主动公开政府信息，规范办理申请，加强政府信息管理和平台建设，强化监督保障；工作考核和社会评议结果良好，没有责任追究情况。"
	r.Problems.Text = "存在的问题：公开深度有待提高。改进措施：加强培训，对被纠正的案件逐一分析。"
	r.OtherMatters.Text = "本年度依法执行信息处理费制度。"
	if e == govreport.Edition2019 {
		disclosure2019(rng, r)
	} else {
		disclosure(rng, r)
	}
	Applications(rng, r)
	disputes(rng, r)
	return r
}

// count draws a number: half of them zero, the rest of any size.
func count(rng *rand.Rand) int64 {
	if rng.IntN(2) == 0 {
		return 0
	}
	return rng.Int64N([...]int64{10, 100, 1000, 1_000_000}[rng.IntN(4)])
}

// change draws a signed number.
func change(rng *rand.Rand) int64 {
	if rng.IntN(2) == 0 {
		return -count(rng)
	}
	return count(rng)
}

func disclosure(rng *rand.Rand, r *govreport.Report) {
	d := &r.Disclosure
	for _, documents := range []*govreport.DocumentCounts{&d.Regulations, &d.NormativeDocuments} {
		made, repealed := count(rng), count(rng)
		documents.Made, documents.Repealed = govreport.CountOf(made), govreport.CountOf(repealed)
		documents.InForce = govreport.CountOf(max(0, made-repealed) + count(rng))
	}
	d.LicenceDecisions, d.PenaltyDecisions = govreport.CountOf(count(rng)), govreport.CountOf(count(rng))
	d.CoercionDecisions = govreport.CountOf(count(rng))
	d.FeesCollected = govreport.AmountOf(count(rng)*1_000_000+rng.Int64N(1_000_000), 6)
}

func disclosure2019(rng *rand.Rand, r *govreport.Report) {
	d := &r.Disclosure2019
	for _, documents := range []*govreport.PublishedCounts{&d.Regulations, &d.NormativeDocuments} {
		published := count(rng)
		documents.Made, documents.Published = govreport.CountOf(count(rng)), govreport.CountOf(published)
		documents.PublishedTotal = govreport.CountOf(published + count(rng))
	}
	for _, acts := range []*govreport.DecisionCounts{&d.Licences, &d.OtherServices, &d.Penalties, &d.Coercion} {
		acts.PreviousItems, acts.Decisions = govreport.CountOf(count(rng)), govreport.CountOf(count(rng))
		acts.Change = govreport.ChangeOf(change(rng))
	}
	d.Fees.PreviousItems, d.Fees.Change = govreport.CountOf(count(rng)), govreport.ChangeOf(change(rng))
	projects := count(rng)
	d.Procurement.Projects = govreport.CountOf(projects)
	d.Procurement.Amount = govreport.AmountOf(min(projects, 1)*(1+count(rng))*1_000_000, 0)
	d.Procurement.Unit = "元"
}

// Applications fills table 3 with random outcomes and the totals that follow: for each kind of applicant, what came in is
// split at random between what was received and what was carried in.
func Applications(rng *rand.Rand, r *govreport.Report) {
	rows := rowsOf(r)
	var sums [4][7]int64 // received, carried in, total of outcomes, carried out
	for _, row := range rows {
		if !isOutcome(row) {
			continue
		}
		var total int64
		for c := range 6 {
			n := count(rng)
			put(r, row, c, n)
			sums[2][c] += n
			total += n
		}
		put(r, row, 6, total)
		sums[2][6] += total
	}
	for c := range 6 {
		out := count(rng)
		in := sums[2][c] + out
		received := in - rng.Int64N(in/4+1)
		for i, n := range [4]int64{received, in - received, sums[2][c], out} {
			sums[i][c] = n
			if i != 2 {
				sums[i][6] += n
			}
		}
	}
	for i, row := range [4]int{0, 1, len(rows) - 2, len(rows) - 1} {
		for c := range 7 {
			put(r, rows[row], c, sums[i][c])
		}
	}
}

func rowsOf(r *govreport.Report) []govreport.Row { return govreport.FormOf(r.Edition).Tables[1].Rows }

func isOutcome(row govreport.Row) bool {
	return strings.Contains(row.Pointer, "/outcomes/") && !strings.HasSuffix(row.Pointer, "/outcomes/total")
}

func put(r *govreport.Report, row govreport.Row, column int, n int64) {
	row.Cells[column].Write(r, strconv.FormatInt(n, 10))
}

func disputes(rng *rand.Rand, r *govreport.Report) {
	d := &r.Disputes
	for _, cases := range []*govreport.DisputeOutcomes{&d.Review, &d.LitigationDirect, &d.LitigationAfterReview} {
		upheld, corrected, other, pending := count(rng), count(rng), count(rng), count(rng)
		*cases = govreport.DisputeOutcomes{
			Upheld: govreport.CountOf(upheld), Corrected: govreport.CountOf(corrected), Other: govreport.CountOf(other),
			Pending: govreport.CountOf(pending), Total: govreport.CountOf(upheld + corrected + other + pending),
		}
	}
}
