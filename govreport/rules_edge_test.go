package govreport_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

// Who may issue 规章, by kind (down) and level (across): yes, no, or not to be told from kind and level.
func TestEntitlementByKindAndLevel(t *testing.T) {
	levels := []govreport.Level{"", govreport.CentralLevel, govreport.ProvinceLevel, govreport.PrefectureLevel, govreport.CountyLevel, govreport.TownshipLevel}
	table := []struct {
		kind govreport.Kind
		may  string // of each level
	}{
		//                           ""  central province prefecture county township
		{"", "?  ?  ?  ?  no no"},
		{govreport.Government, "?  ?  yes yes no no"},
		{govreport.GovernmentOffice, "?  ?  yes yes no no"},
		{govreport.Department, "?  yes no no no no"},
		{govreport.Township, "no no no no no no"},
		{govreport.Subdistrict, "no no no no no no"},
		{govreport.Ministry, "yes yes yes yes yes yes"},
		{govreport.Vertical, "?  yes no no no no"},
		{govreport.OtherOrgan, "?  ?  ?  ?  no no"},
	}
	for _, row := range table {
		for i, want := range strings.Fields(row.may) {
			organ := govreport.Organ{Name: "某机关", Kind: row.kind, Level: levels[i]}
			if got := mayIssueRegulations(organ); got != want {
				t.Errorf("kind %q, level %q: %s, want %s", row.kind, levels[i], got, want)
			}
		}
	}
	for name, want := range map[string]string{
		"伊犁哈萨克自治州": "yes", "三沙市": "yes", "嘉峪关市人民政府": "yes",
		"阿里地区": "no", "大兴安岭地区行政公署": "no", "兴安盟": "no", "阿拉善盟行政公署办公室": "no", "塔城地区行署": "no",
		"某经济技术开发区管委会": "no", "某高新技术产业开发区管理委员会": "no",
	} {
		organ := govreport.Organ{Name: name, Kind: govreport.Government, Level: govreport.PrefectureLevel}
		if got := mayIssueRegulations(organ); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// mayIssueRegulations asks rule T2-2 with one 规章 in force.
func mayIssueRegulations(organ govreport.Organ) string {
	r := &govreport.Report{Edition: govreport.Edition2021, Year: 2022, Organ: organ}
	r.Disclosure.Regulations = govreport.DocumentCounts{Made: govreport.CountOf(0), Repealed: govreport.CountOf(0), InForce: govreport.CountOf(1)}
	result := govreport.Check(r, govreport.Options{})
	switch result.Answer("T2-2") {
	case govreport.NotApplicable:
		return "yes"
	case govreport.CannotTell:
		return "?"
	default:
		return "no"
	}
}

func TestOptionsSelectRules(t *testing.T) {
	r := faulty()
	codesOf := func(o govreport.Options) []string {
		result := govreport.Check(r, o)
		var codes []string
		for _, f := range result.Findings {
			codes = append(codes, string(f.Code))
		}
		slices.Sort(codes)
		return slices.Compact(codes)
	}
	all := codesOf(govreport.Options{})
	groups := func(codes []string, keep func(group string) bool) []string {
		return slices.DeleteFunc(slices.Clone(codes), func(code string) bool { return !keep(govreport.Code(code).Group()) })
	}
	for _, test := range []struct {
		name    string
		options govreport.Options
		want    []string
	}{
		{"only a code", govreport.Options{Only: []string{"T3-R"}}, []string{"T3-R"}},
		{"only a group", govreport.Options{Only: []string{"T3"}}, groups(all, func(g string) bool { return g == "T3" })},
		{"only a group and a code of another", govreport.Options{Only: []string{"T3", "S05"}},
			groups(all, func(g string) bool { return g == "T3" || g == "S" })},
		{"only the structure", govreport.Options{Only: []string{"J"}}, []string{"J06"}},
		{"without the structure", govreport.Options{Skip: []string{"J"}}, groups(all, func(g string) bool { return g != "J" })},
		{"skip a group", govreport.Options{Skip: []string{"T3"}}, groups(all, func(g string) bool { return g != "T3" })},
		{"skip weighs more than only", govreport.Options{Only: []string{"T3"}, Skip: []string{"T3-I", "T3-S", "T3-L"}}, []string{"T3-R"}},
		{"only an unknown code", govreport.Options{Only: []string{"T3R"}}, []string{"U1"}},
		{"skip an unknown code", govreport.Options{Skip: []string{"T3R"}}, append(slices.Clone(all), "U1")},
		{"skip in small letters", govreport.Options{Skip: []string{"t3", "s05"}}, []string{"J06", "T2-1", "T4-S"}},
	} {
		if got := codesOf(test.options); !slices.Equal(got, test.want) {
			t.Errorf("%s: findings of %v, want %v", test.name, got, test.want)
		}
	}
	if want := []string{"J06", "S05", "T2-1", "T3-I", "T3-L", "T3-S", "T4-S"}; !slices.Equal(all, want) {
		t.Fatalf("the faulty report has findings of %v, want %v", all, want)
	}
}

func TestWhatIsSwitchedOffIsSaid(t *testing.T) {
	r := faulty()
	for _, o := range []govreport.Options{
		{}, {Only: []string{"T3"}}, {Skip: []string{"J", "S05"}}, {Only: []string{"T3R"}}, {Only: []string{"T4"}, Skip: []string{"T4-S"}},
	} {
		result := govreport.Check(r, o)
		for _, rule := range govreport.Rules() {
			if rule.Code == "U1" {
				continue // which no option switches off: see TestOptionsThatAskForNothing
			}
			group := rule.Code.Group()
			named := func(list []string) bool {
				return slices.Contains(list, string(rule.Code)) || slices.Contains(list, group)
			}
			off := len(o.Only) > 0 && !named(o.Only) || named(o.Skip)
			if got := slices.Contains(result.Off(), rule.Code); got != off {
				t.Errorf("%+v: %s is listed as switched off: %v, want %v", o, rule.Code, got, off)
			}
			if off && result.Answer(rule.Code) != govreport.NotApplicable {
				t.Errorf("%+v: %s is switched off and answers %v", o, rule.Code, result.Answer(rule.Code))
			}
			if off && len(result.Findings.Of(rule.Code)) > 0 {
				t.Errorf("%+v: %s is switched off and has findings", o, rule.Code)
			}
		}
	}
}

// faulty returns a valid report with one fault in the title block and in every table, and a cell that holds no number.
func faulty() *govreport.Report {
	r := random.Report(rand.New(rand.NewPCG(30, 2021)), govreport.Edition2021)
	r.Year, r.Title, r.Overview.Text = 2022, "某某市2022年政府信息公开工作年度报告", "2022年，全面推进政务公开。"
	r.Period = govreport.Period{Start: "2022-01-01", End: "2022-12-30"}
	r.Disclosure.NormativeDocuments = govreport.DocumentCounts{Made: govreport.CountOf(5), Repealed: govreport.CountOf(0), InForce: govreport.CountOf(1)}
	r.Disclosure.LicenceDecisions = govreport.ReadCount("27件")
	other := &r.Applications.Outcomes.Other.Others
	other.Total, other.NaturalPerson = govreport.CountOf(0), govreport.CountOf(0)
	*other = govreport.Applicants{NaturalPerson: govreport.CountOf(1), Business: govreport.CountOf(0), ResearchInstitution: govreport.CountOf(0),
		SocialOrganization: govreport.CountOf(0), LegalService: govreport.CountOf(0), OtherOrganization: govreport.CountOf(0), Total: govreport.CountOf(0)}
	total := &r.Applications.Outcomes.Total
	n, _ := total.Business.Int()
	total.Business = govreport.CountOf(n + 1)
	n, _ = r.Disputes.Review.Total.Int()
	r.Disputes.Review.Total = govreport.CountOf(n + 1)
	return r
}

// A draft is silent about what is not yet filled; the final check says it in few words.
func TestEmptyReport(t *testing.T) {
	for _, e := range append([]govreport.Edition{""}, editions...) {
		r := &govreport.Report{Edition: e}
		if draft := govreport.Check(r, govreport.Options{}); len(draft.Findings) > 0 {
			t.Errorf("edition %q: an empty draft has findings:\n%s", e, messages(draft))
		}
		final := govreport.Check(r, govreport.Options{Final: true})
		if n := len(final.Findings); n < 6 || n > 12 {
			t.Errorf("edition %q: the final check of an empty report has %d findings:\n%s", e, n, messages(final))
		}
		if len(final.Findings.Of("S09")) != 3 {
			t.Errorf("edition %q: each of the three tables is blank:\n%s", e, messages(final))
		}
	}
}

// Whatever cannot be told has a reason, and names the members that would tell.
func TestUndecidedSaysWhy(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	var reports []*govreport.Report
	for range sweep.Of(200, 40) {
		for _, e := range editions {
			r := random.Report(rng, e)
			blankSome(rng, r)
			if rng.IntN(2) == 0 {
				r.Year, r.Organ, r.Scope, r.Edition = 0, govreport.Organ{}, "", []govreport.Edition{e, ""}[rng.IntN(2)]
			}
			reports = append(reports, r)
		}
	}
	wanted := []govreport.Code{"S04", "S06", "S08", "C04", "T2-1", "T2-2", "T2-4", "T2-6", "T2-8", "T3-I", "T3-R", "T3-S",
		"T3-F", "T3-O", "T3-Z", "T4-A", "T4-B", "T4-C", "T4-D", "T4-S"}
	var files, others []string // those of the wanted rules are always tried, so that it does not matter how many cases there are
	all, err := filepath.Glob(filepath.Join(rulesFolder, "*", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range all {
		if slices.Contains(wanted, govreport.Code(filepath.Base(filepath.Dir(file)))) {
			files = append(files, file)
		} else {
			others = append(others, file)
		}
	}
	for _, file := range append(files, sweep.Every(3, others)...) {
		if data, err := os.ReadFile(file); err == nil && !strings.HasSuffix(file, ".want.json") {
			if r, err := govreport.Decode(data); err == nil {
				reports = append(reports, r)
			}
		}
	}
	seen := map[govreport.Code]bool{}
	for _, r := range reports {
		result := govreport.Check(r, govreport.Options{Previous: &govreport.Report{}})
		for _, u := range result.Undecided {
			seen[u.Code] = true
			checkUndecided(t, r, u)
		}
	}
	for _, code := range wanted {
		if !seen[code] {
			t.Errorf("no report leaves %s undecided", code)
		}
	}
}

func checkUndecided(t *testing.T, r *govreport.Report, u govreport.Undecided) {
	t.Helper()
	for _, l := range govreport.Languages() {
		if u.Why.Text().In(l) == "" {
			t.Errorf("%s at %s: no reason in %s", u.Code, u.Pointer, l)
		}
	}
	if u.Why == govreport.NoPreviousYear {
		return
	}
	if u.Pointer == "" || len(u.Cells) == 0 {
		t.Errorf("%+v does not say what is missing:\n%s", u, govreport.Encode(r))
	}
	form := govreport.FormOf(govreport.Edition2021)
	if strings.HasPrefix(u.Pointer, "/disclosure2019") || r.Edition == govreport.Edition2019 {
		form = govreport.FormOf(govreport.Edition2019)
	}
	if u.Why != govreport.BlankCells && u.Why != govreport.UnreadCells {
		return
	}
	for _, pointer := range u.Cells {
		cell := form.Cell(pointer)
		if cell == nil {
			cell = govreport.FormOf(govreport.Edition2019).Cell(pointer)
		}
		if cell == nil {
			t.Errorf("%+v: %s is no cell", u, pointer)
		} else if _, known := cell.Int(r); known {
			t.Errorf("%+v: %s holds a number", u, pointer)
		}
	}
}

func TestFourAnswers(t *testing.T) {
	r := random.Report(rand.New(rand.NewPCG(9, 10)), govreport.Edition2021)
	answer := func(o govreport.Options) govreport.Answer {
		result := govreport.Check(r, o)
		return result.Answer("T3-R")
	}
	if got := answer(govreport.Options{}); got != govreport.Holds {
		t.Errorf("sums that fit: %v", got)
	}
	if got := answer(govreport.Options{Skip: []string{"T3"}}); got != govreport.NotApplicable {
		t.Errorf("switched off: %v", got)
	}
	row := &r.Applications.Received
	total, _ := row.Total.Int()
	row.Business = govreport.Count{}
	row.Total = govreport.CountOf(total + 1)
	if got := answer(govreport.Options{}); got != govreport.CannotTell {
		t.Errorf("one blank: %v", got)
	}
	granted := &r.Applications.Outcomes.Granted
	total, _ = granted.Total.Int()
	granted.Total = govreport.CountOf(total + 1)
	if got := answer(govreport.Options{}); got != govreport.Fails {
		t.Errorf("one row undecided and one wrong: %v", got)
	}
	if result := govreport.Check(r, govreport.Options{}); result.Answer("T2-5") != govreport.NotApplicable {
		t.Errorf("a rule of the other edition: %v", result.Answer("T2-5"))
	}
	if result := govreport.Check(r, govreport.Options{}); result.Answer("X99") != govreport.NotApplicable {
		t.Errorf("no such rule: %v", result.Answer("X99"))
	}
}

// One blank does not silence a sum that the other cells decide, in either direction and for either relation.
func TestBlankOperandsDoNotSilenceWhatOthersDecide(t *testing.T) {
	const blank = -1
	count := func(n int64) govreport.Count {
		if n == blank {
			return govreport.Count{}
		}
		return govreport.CountOf(n)
	}
	for _, test := range []struct {
		name  string
		code  govreport.Code
		cells [5]int64
		want  govreport.Answer
	}{
		// upheld, corrected, other, pending, total
		{"parts exceed the total", "T4-S", [5]int64{3, 1, blank, 0, 3}, govreport.Fails},
		{"parts reach the total", "T4-S", [5]int64{3, 0, blank, 0, 3}, govreport.CannotTell},
		{"the blank may be the rest", "T4-S", [5]int64{1, 1, blank, 0, 3}, govreport.CannotTell},
		{"total blank", "T4-S", [5]int64{3, 1, 0, 0, blank}, govreport.CannotTell},
		{"total blank, nothing in it", "T4-S", [5]int64{0, 0, 0, 0, blank}, govreport.CannotTell},
		{"all but one blank", "T4-S", [5]int64{blank, 4, blank, blank, 3}, govreport.Fails},
		// received, carried in, total of outcomes, carried out
		{"more out than in", "T3-I", [5]int64{5, 0, 7, blank}, govreport.Fails},
		{"more in than out", "T3-I", [5]int64{9, blank, 3, 2}, govreport.Fails},
		{"the blank may be the rest of what goes out", "T3-I", [5]int64{9, 0, 3, blank}, govreport.CannotTell},
		{"the blank may be the rest of what comes in", "T3-I", [5]int64{1, blank, 3, 0}, govreport.CannotTell},
		{"a blank on either side", "T3-I", [5]int64{9, blank, 3, blank}, govreport.CannotTell},
		// reviews, suits after review
		{"suits, reviews blank", "T4-A", [5]int64{blank, 1}, govreport.CannotTell},
		{"reviews, suits blank", "T4-A", [5]int64{2, blank}, govreport.Holds},
		{"no suits, reviews blank", "T4-A", [5]int64{blank, 0}, govreport.NotApplicable},
		// received, carried in, reviews
		{"some received, rest blank", "T4-B", [5]int64{1, blank, 2}, govreport.NotApplicable},
		{"none received, carried in blank", "T4-B", [5]int64{0, blank, 2}, govreport.CannotTell},
		// others, total of outcomes
		{"few outcomes, others blank", "T3-O", [5]int64{blank, 19}, govreport.NotApplicable},
		{"no others, total blank", "T3-O", [5]int64{0, blank}, govreport.Holds},
		{"some others, total blank", "T3-O", [5]int64{9, blank}, govreport.CannotTell},
		// made, repealed, in force
		{"too few in force", "T2-1", [5]int64{5, 1, 3}, govreport.Fails},
		{"enough in force whatever was repealed", "T2-1", [5]int64{5, blank, 5}, govreport.Holds},
		{"in force and repealed enough by themselves", "T2-1", [5]int64{5, 6, blank}, govreport.Holds},
		{"made blank may be more", "T2-1", [5]int64{blank, 0, 5}, govreport.CannotTell},
		{"repealed blank may be enough", "T2-1", [5]int64{5, blank, 1}, govreport.CannotTell},
		{"in force blank may be enough", "T2-1", [5]int64{5, 0, blank}, govreport.CannotTell},
	} {
		r := random.Report(rand.New(rand.NewPCG(11, 12)), govreport.Edition2021)
		c := test.cells
		switch test.code {
		case "T4-S":
			r.Disputes.Review = govreport.DisputeOutcomes{Upheld: count(c[0]), Corrected: count(c[1]), Other: count(c[2]),
				Pending: count(c[3]), Total: count(c[4])}
		case "T3-I":
			a := &r.Applications
			a.Received.Business, a.CarriedIn.Business = count(c[0]), count(c[1])
			a.Outcomes.Total.Business, a.CarriedOut.Business = count(c[2]), count(c[3])
		case "T4-A":
			r.Disputes.Review.Total, r.Disputes.LitigationAfterReview.Total = count(c[0]), count(c[1])
		case "T4-B":
			r.Applications.Received.Total, r.Applications.CarriedIn.Total = count(c[0]), count(c[1])
			r.Disputes.Review.Total = count(c[2])
		case "T3-O":
			r.Applications.Outcomes.Other.Others.Total, r.Applications.Outcomes.Total.Total = count(c[0]), count(c[1])
		case "T2-1":
			r.Disclosure.NormativeDocuments = govreport.DocumentCounts{Made: count(c[0]), Repealed: count(c[1]), InForce: count(c[2])}
		}
		result := govreport.Check(r, govreport.Options{})
		if got := result.Answer(test.code); got != test.want {
			t.Errorf("%s: %v, want %v\n%s", test.name, got, test.want, messages(result))
		}
	}
}

func TestFindingsAreInReportOrder(t *testing.T) {
	rng := rand.New(rand.NewPCG(13, 14))
	for range sweep.Of(300, 50) {
		for _, e := range editions {
			r := random.Report(rng, e)
			r.Title, r.Period.End = "某某市2018年政府信息公开工作年度报告", "2020-06-30"
			cells := govreport.FormOf(e).Cells
			for range 12 {
				cells[rng.IntN(len(cells))].Write(r, []string{"-3", "27件", "5", "", "99999"}[rng.IntN(5)])
			}
			result := govreport.Check(r, govreport.Options{Final: rng.IntN(2) == 0})
			last := -1
			for _, f := range result.Findings {
				at := printedPlace(e, f.Pointer)
				if at < last {
					t.Fatalf("%s at %s comes after a later place:\n%s", f.Code, f.Pointer, messages(result))
				}
				last = at
			}
		}
	}
}

// printedPlace ranks a pointer by section and cell; a table or row as a whole stands before its cells.
func printedPlace(e govreport.Edition, pointer string) int {
	form := govreport.FormOf(e)
	section := 0
	for i, s := range form.Sections {
		if pointer == s.Pointer || strings.HasPrefix(pointer, s.Pointer+"/") {
			section = i + 1
		}
	}
	place := 1000 * section
	for i, cell := range form.Cells {
		if cell.Pointer == pointer {
			return place + i + 1
		}
		if strings.HasPrefix(cell.Pointer, pointer+"/") {
			return place + i
		}
	}
	return place
}

// Blanks never make an error of a valid report: not in a draft, and in the final check none but that a table is blank.
func TestBlanksCreateNoError(t *testing.T) {
	for _, e := range editions {
		t.Run(string(e), func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(15, 16))
			for range sweep.Of(5_000, 60) {
				r := random.Report(rng, e)
				blankSome(rng, r)
				if rng.IntN(4) == 0 {
					r.Overview.Text, r.OtherMatters.Text, r.Organ = "", "", govreport.Organ{}
				}
				draft := govreport.Check(r, govreport.Options{})
				if draft.Findings.Worst() == govreport.Error {
					t.Fatalf("blanks create an error:\n%s\n%s", messages(draft), govreport.Encode(r))
				}
				final := govreport.Check(r, govreport.Options{Final: true, Skip: []string{"J03", "S09"}})
				if final.Findings.Worst() == govreport.Error {
					t.Fatalf("blanks create an error in the final check:\n%s\n%s", messages(final), govreport.Encode(r))
				}
			}
		})
	}
}

// blankSome empties some of a report's cells: a few, a row, a column or most.
func blankSome(rng *rand.Rand, r *govreport.Report) {
	form := govreport.FormOf(r.Edition)
	part := []float64{0.02, 0.2, 0.9}[rng.IntN(3)]
	for _, cell := range form.Cells {
		if rng.Float64() < part {
			cell.Write(r, "")
		}
	}
	rows := form.Tables[1].Rows
	row, column := rng.IntN(2*len(rows)), rng.IntN(14)
	for i := range rows {
		for j := range rows[i].Cells {
			if i == row || j == column {
				rows[i].Cells[j].Write(r, "")
			}
		}
	}
}

// What C06 says a blank should hold makes every sum right again.
func TestForcedBlanksFillTheReport(t *testing.T) {
	rng := rand.New(rand.NewPCG(17, 18))
	for range sweep.Of(500, 50) {
		for _, e := range editions {
			r := random.Report(rng, e)
			want := govreport.Encode(r)
			table := govreport.FormOf(e).Tables[1+rng.IntN(2)]
			column := rng.IntN(len(table.Rows[0].Cells))
			for i := range table.Rows {
				if len(table.Rows) > 3 || i == 1 {
					table.Rows[i].Cells[column].Write(r, "")
				}
			}
			result := govreport.Check(r, govreport.Options{Final: true, Only: []string{"C06"}})
			if len(result.Findings) > 1 {
				t.Fatalf("one column is left blank, and there are %d findings:\n%s", len(result.Findings), messages(result))
			}
			for _, f := range result.Findings {
				for _, repair := range f.Repair {
					n, _ := repair.Value.Int()
					cell := govreport.FormOf(e).Cell(repair.Pointer)
					if cell.Read(r) != "" {
						t.Fatalf("%s is repaired though it is not blank", repair.Pointer)
					}
					cell.Write(r, govreport.CountOf(n).String())
				}
			}
			if again := govreport.Check(r, govreport.Options{Final: true, Only: []string{"T3", "T4-S"}}); again.Findings.Worst() == govreport.Error {
				t.Fatalf("the repaired report has findings:\n%s\nit was:\n%s", messages(again), want)
			}
		}
	}
}
