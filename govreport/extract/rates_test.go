package extract_test

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
)

// A tally counts what became of the cells of many reports.
type tally struct {
	right  int
	absent int // with a note
	silent int // absent without one
	wrong  int
	noted  int // another value than was written, with a note that doubts it
}

func (sum *tally) add(other tally) {
	sum.right += other.right
	sum.absent += other.absent
	sum.silent += other.silent
	sum.wrong += other.wrong
	sum.noted += other.noted
}

func (sum *tally) cells() int { return sum.right + sum.absent + sum.silent + sum.wrong + sum.noted }

// rates are what became of the cells that the tests of this package had read, by variation: each cell once, and some once more among
// those of another kind.
var rates = struct {
	sync.Mutex
	once, among map[string]tally
}{once: map[string]tally{}, among: map[string]tally{}}

// count adds to the rates of a variation, and logs.
func count(t testing.TB, variation string, sum tally) {
	t.Helper()
	t.Logf("%s: %+v", variation, sum)
	addRate(rates.once, variation, sum)
}

// countAmong adds cells that are counted already to the rates of another kind.
func countAmong(kind string, sum tally) { addRate(rates.among, kind, sum) }

func addRate(to map[string]tally, name string, sum tally) {
	rates.Lock()
	defer rates.Unlock()
	all := to[name]
	all.add(sum)
	to[name] = all
}

// TestMain runs the tests. With EACH=N in the environment N random reports of every kind are read, and the rates are printed.
func TestMain(m *testing.M) {
	status := m.Run()
	if os.Getenv("EACH") != "" {
		fmt.Print(ratesTable(rates.once, rates.among))
	}
	os.Exit(status)
}

// ratesTable has a line for each variation, one of all, and then those of other kinds.
func ratesTable(once, among map[string]tally) string {
	var b strings.Builder
	line := func(name string, sum tally) {
		fmt.Fprintf(&b, "%-72s %9d %9d %8d %8d %7d %6d\n", name, sum.cells(), sum.right, sum.absent, sum.noted, sum.silent, sum.wrong)
	}
	fmt.Fprintf(&b, "%-72s %9s %9s %8s %8s %7s %6s\n", "variation", "cells", "right", "absent,", "other,", "blank,", "wrong")
	fmt.Fprintf(&b, "%-72s %9s %9s %8s %8s %7s %6s\n", "", "", "", "noted", "doubted", "silent", "")
	var all tally
	for _, name := range slices.Sorted(maps.Keys(once)) {
		line(name, once[name])
		all.add(once[name])
	}
	line("all", all)
	for _, name := range slices.Sorted(maps.Keys(among)) {
		line("among them, "+name, among[name])
	}
	return b.String()
}

// What was added to the variations is in the table, and in the line of all once.
func TestRatesTable(t *testing.T) {
	once, among := map[string]tally{}, map[string]tally{}
	addRate(once, "Word: WPS", tally{right: 7, absent: 1})
	addRate(once, "Word: WPS", tally{right: 2, wrong: 1})
	addRate(once, "Excel: one sheet", tally{right: 30, noted: 2, silent: 3})
	addRate(among, "letters: tight", tally{right: 2, wrong: 1})
	var got []string
	for _, line := range strings.Split(strings.TrimSpace(ratesTable(once, among)), "\n")[2:] {
		got = append(got, strings.Join(strings.Fields(line), " "))
	}
	want := []string{"Excel: one sheet 35 30 0 2 3 0", "Word: WPS 11 9 1 0 0 1", "all 46 39 1 2 3 1", "among them, letters: tight 3 2 0 0 0 1"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
