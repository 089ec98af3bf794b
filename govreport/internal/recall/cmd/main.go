// Command cmd prints how much of the labelled prose is read, and how much of what is said is right:
//
//	go run ./govreport/internal/recall/cmd [-misses] [FOLDER]
//	go run ./govreport/internal/recall/cmd -explain FILE
//
// The folder is testdata/claims when none is named. With -misses it also lists what was missed and what was said wrongly, of
// the open half alone: the kept half shows its rates and nothing else.
//
// With -explain it prints instead what became of every number in the prose of one report, JSON or the text of a page: what it claims,
// or why it claims nothing.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/recall"
)

func main() {
	misses := flag.Bool("misses", false, "list what was missed and what was said wrongly, of the open half")
	explain := flag.String("explain", "", "say what became of every number in the prose of a `file`")
	flag.Parse()
	if *explain != "" {
		exitOn(recall.Explain(os.Stdout, *explain))
		return
	}
	folder := "testdata/claims"
	if flag.NArg() > 0 {
		folder = flag.Arg(0)
	}
	texts, err := recall.Load(folder)
	exitOn(err)
	cases, err := recall.LoadCases(folder)
	exitOn(err)
	for _, half := range []recall.Half{recall.Open, recall.Kept} {
		readings := measure(recall.Of(half, texts))
		verdicts := recall.JudgeAll(half, cases)
		fmt.Printf("== %v half\n\n", half)
		printRates(readings)
		printCases(verdicts)
		if *misses && half == recall.Open {
			printMisses(readings)
			printVerdicts(verdicts)
		}
	}
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// measure measures texts in every layout; whole first.
func measure(texts []*recall.Text) []*recall.Reading {
	readings := []*recall.Reading{recall.Whole(texts)}
	for _, width := range recall.Widths {
		readings = append(readings, recall.Wrapped(texts, width))
	}
	for _, clause := range recall.Intros {
		readings = append(readings, recall.Introduced(texts, clause))
	}
	return readings
}

// printRates prints the rates of all layouts, and what is lost and new against the first, then the first by rule, kind and source.
func printRates(readings []*recall.Reading) {
	whole := readings[0]
	fmt.Printf("%s  lost  new\n", recall.RateHead)
	for _, r := range readings {
		fmt.Printf("%v %5d %4d  %s\n", r.Rate(), len(r.Lost(whole)), len(r.New(whole)), r.Layout)
	}
	fmt.Printf("\n%s\n%s\n%s\n%s\n", recall.RateHead, recall.Lines(whole.ByRule()), recall.Lines(whole.ByKind()), recall.Lines(whole.BySource()))
}

func printCases(verdicts []recall.Verdict) {
	all, kinds := recall.CaseRates(verdicts)
	fmt.Printf("%s\n%v  cases\n%s\n", recall.CaseHead, all, recall.CaseLines(kinds))
}

// printMisses lists what was missed and the false alarms of the texts as they are, of the other layouts what is lost and new.
func printMisses(readings []*recall.Reading) {
	whole := readings[0]
	for _, r := range readings {
		fmt.Printf("-- %s\n", r.Layout)
		missed, alarms := r.Lost(whole), r.New(whole)
		if r == whole {
			missed, alarms = r.Missed(), r.Alarms
		}
		for _, o := range missed {
			fmt.Printf("missed  %s: %q, %s %v: %s\n", o.Text.File, o.Claim.Quote, o.Rule(), o.Claim.Cells[0], said(o.Said))
		}
		for _, a := range alarms {
			fmt.Printf("%-7s %s: %q: %s\n", strength(a.Told), a.Text.File, a.Quote, a.Message)
		}
		fmt.Println()
	}
}

func strength(s recall.Strength) string {
	if s == recall.AsAdvice {
		return "advice"
	}
	return "alarm"
}

func said(list []string) string {
	if len(list) == 0 {
		return "nothing was said"
	}
	return strings.Join(list, "; ")
}

func printVerdicts(verdicts []recall.Verdict) {
	fmt.Println("-- cases")
	for _, v := range verdicts {
		if len(v.Missed) > 0 {
			fmt.Printf("missed  %s: %v: %q\n", v.Name, v.Missed, v.Report.Overview.Text)
		}
		if len(v.Wrong) > 0 {
			fmt.Printf("wrong   %s: %v: %q\n", v.Name, v.Wrong, v.Report.Overview.Text)
		}
	}
	fmt.Println()
}
