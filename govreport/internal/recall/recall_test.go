package recall

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const folder = "../../../testdata/claims"

// What the reader reaches on the kept half. These are the figures of a day, not what is wanted: whoever lands a better reader
// sets them to what it reaches. Wanted are a recall of 92 % without a false alarm, 95 % of it behind the worst introduction,
// and nothing lost and nothing new where lines are broken.
const (
	recallFloor = 95.0 // percent, of the texts as they are
	alarmsMost  = 0
	introFloor  = 95.0 // percent, of what is found of the texts as they are
	introNew    = 0    // false alarms that an introduction causes
	lostMost    = 0    // claims, where lines are broken
	newMost     = 0    // false alarms, where lines are broken
	casesFloor  = 48   // as wanted
	wrongMost   = 0    // cases of which something is said that should not be

	// The open half as it is, that nothing is lost there unseen.
	openRecallFloor = 98.4
	openAlarmsMost  = 0
)

// The test prints figures and no texts: the kept half is to stay unseen.
func TestKeptHalf(t *testing.T) {
	texts := Of(Kept, loaded(t))
	whole := Whole(texts)
	rate := whole.Rate()
	t.Logf("%s\n%v", RateHead, rate)
	if rate.Recall() < recallFloor {
		t.Errorf("recall is %.1f %%, was %.1f %%", rate.Recall(), recallFloor)
	}
	atMost(t, "false alarms", rate.Alarms, alarmsMost)
	if testing.Short() {
		return
	}
	for _, width := range Widths {
		wrapped := Wrapped(texts, width)
		atMost(t, wrapped.Layout+", claims lost", len(wrapped.Lost(whole)), lostMost)
		atMost(t, wrapped.Layout+", new false alarms", len(wrapped.New(whole)), newMost)
	}
	for _, clause := range Intros {
		behind := Introduced(texts, clause)
		if share := percent(behind.Rate().Found, rate.Found); share < introFloor {
			t.Errorf("%s: %.1f %% of what is found is still found, was %.1f %%", behind.Layout, share, introFloor)
		}
		atMost(t, behind.Layout+", new false alarms", len(behind.New(whole)), introNew)
	}
}

func TestOpenHalf(t *testing.T) {
	rate := Whole(Of(Open, loaded(t))).Rate()
	t.Logf("%s\n%v", RateHead, rate)
	if rate.Recall() < openRecallFloor {
		t.Errorf("recall is %.1f %%, was %.1f %%", rate.Recall(), openRecallFloor)
	}
	atMost(t, "false alarms", rate.Alarms, openAlarmsMost)
}

func atMost(t *testing.T, what string, n, most int) {
	t.Helper()
	if n > most {
		t.Errorf("%s: %d, were at most %d", what, n, most)
	}
}

func TestKeptCases(t *testing.T) {
	cases, err := LoadCases(folder)
	if err != nil {
		t.Fatal(err)
	}
	all, _ := CaseRates(JudgeAll(Kept, cases))
	t.Logf("%s\n%v", CaseHead, all)
	if all.AsWanted < casesFloor {
		t.Errorf("%d cases are as wanted, were %d", all.AsWanted, casesFloor)
	}
	atMost(t, "wrong cases", all.Wrong, wrongMost)
}

func loaded(t *testing.T) []*Text {
	t.Helper()
	texts, err := Load(folder)
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

// made is a text with labels, found by their words.
func made(t *testing.T, text string, claims ...Claim) *Text {
	t.Helper()
	made := &Text{File: "made", Organ: "江东市档案馆", Year: 2024, Text: text, Claims: claims}
	for i := range claims {
		before, _, _ := strings.Cut(text, claims[i].Quote)
		claims[i].At = len([]rune(before))
	}
	if err := made.load(""); err != nil {
		t.Fatal(err)
	}
	return made
}

// A contradiction that is found, one that is not, and words without a claim that are taken for one.
func TestMeasure(t *testing.T) {
	text := made(t, "一、总体情况\n2024年，本馆收到政府信息公开申请29件，均已答复。馆藏整理喜获佳绩，计7卷。\n收到政府信息公开申请3件。\n",
		Claim{Quote: "收到政府信息公开申请29件", What: "received", Value: 29, Cells: []string{received}},
		Claim{Quote: "计7卷", What: "other", Value: 7, Cells: []string{"/disclosure/licenceDecisions"}},
		Claim{Quote: "申请3件", What: "archive", Value: 3})
	got := Whole([]*Text{text})
	if diff := cmp.Diff(Rate{Claims: 2, Found: 1, Alarms: 1}, got.Rate()); diff != "" {
		t.Error(diff)
	}
	want := map[string]*Rate{"received": {Claims: 1, Found: 1}, "other": {Claims: 1}, "archive": {Alarms: 1}}
	if diff := cmp.Diff(want, got.ByKind()); diff != "" {
		t.Error(diff)
	}
	want = map[string]*Rate{"N1": {Claims: 1, Found: 1, Alarms: 1}, "N8": {Claims: 1}}
	if diff := cmp.Diff(want, got.ByRule()); diff != "" {
		t.Error(diff)
	}
	if n := text.cells[answered]; n != 29 {
		t.Errorf("%d answered, as the sum of table 3 has it; want 29", n)
	}
}

func TestLayouts(t *testing.T) {
	text := made(t, "（二）依申请公开。今年收到申请 29 件。其中，予以公开12件。\n",
		Claim{Quote: "收到申请 29 件", Value: 29, Cells: []string{received}},
		Claim{Quote: "予以公开12件", Value: 12, Cells: []string{"/applications/outcomes/granted/total"}})
	pages := append(text.wrapped(17), text.introduced("从严把关，")...)
	want := []string{"（二）依申请公开。今年收到申请 2\n9 件。其中，予以公开12件。\n", "（二）依申请公开。从严把关，今年收到申请 29 件。其中，予以公开12件。\n"}
	var got []string
	for _, p := range pages {
		got = append(got, p.prose)
		for i := range text.Claims {
			claim := &text.Claims[i]
			if s := p.spanOf(text, claim); p.ink[s.start:s.end] != inkOf(claim.Quote) {
				t.Errorf("%q is taken to be at %q of %q", claim.Quote, p.ink[s.start:s.end], p.prose)
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTablesAreCut(t *testing.T) {
	text := made(t, "一、总体情况\n第二十条第(一)项 |\n规章 |\n3 |\n五、问题\n未收到申请。\n",
		Claim{Quote: "未收到申请", Cells: []string{received}})
	if want := "一、总体情况\n五、问题\n未收到申请。\n"; text.prose != want {
		t.Errorf("%q, want %q", text.prose, want)
	}
}
