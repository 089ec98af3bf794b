// Command cmd prints how many mutants of the rules, the diagnosis and the importer's guards the tests notice, and which they do not.
//
//	go run ./internal/mutate/cmd [-sample N] [-seed N] [-only TEXT] [-borders] [-tests] [TARGET…]
//
// It is run in the folder of the module. See package mutate.
package main

import (
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/zfxxgk/annualreport/internal/mutate"
)

type options struct {
	sample int
	seed   uint64
	only   string
	border bool
	tests  bool
}

func main() {
	var o options
	flag.IntVar(&o.sample, "sample", 0, "how many mutants of each target are tried; 0 for all")
	flag.Uint64Var(&o.seed, "seed", 1, "draws another sample")
	flag.StringVar(&o.only, "only", "", "tries the mutants alone whose file, condition or mutation has this in it")
	flag.BoolVar(&o.border, "borders", false, "tries the mutants alone that move a comparison with a number or a named constant by one")
	flag.BoolVar(&o.tests, "tests", false, "tries none, and prints of each three of the tests that would come to another answer by it")
	flag.Parse()
	for _, group := range groups(flag.Args()) {
		if err := tryAll(os.Stdout, group, o); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

// groups are the targets that are asked for, those of one folder together: they are compiled once.
func groups(asked []string) (groups [][]mutate.Target) {
	for _, t := range mutate.Targets {
		if len(asked) > 0 && !slices.Contains(asked, t.Name) {
			continue
		}
		i := slices.IndexFunc(groups, func(g []mutate.Target) bool { return g[0].Folder == t.Folder })
		if i < 0 {
			i = len(groups)
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], t)
	}
	return groups
}

// tryAll compiles targets of one folder and tries one after the other.
func tryAll(w io.Writer, group []mutate.Target, o options) error {
	root, err := filepath.Abs(".")
	if err != nil {
		return err
	}
	scratch, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	began := time.Now()
	all := group[0]
	for _, t := range group[1:] {
		all.Name, all.Files = all.Name+", "+t.Name, slices.Concat(all.Files, t.Files)
	}
	l, err := mutate.Prepare(root, scratch, all)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%s: compiled in %.0f s\n", all.Name, time.Since(began).Seconds())
	if left := l.Left(); len(left) > 0 {
		fmt.Fprintf(w, "  left out, as they fail without a mutant: %v\n", left)
	}
	for _, t := range group {
		if err := try(w, l, t, o); err != nil {
			return err
		}
	}
	return nil
}

// try prints the survivors of a target as they are found, and its score.
func try(w io.Writer, l *mutate.Laboratory, t mutate.Target, o options) error {
	mutants := slices.DeleteFunc(slices.Clone(l.Mutants), func(m mutate.Mutant) bool {
		return !t.Has(m.File) || !strings.Contains(m.String(), o.only) || o.border && !m.Border
	})
	fmt.Fprintf(w, "%s: %d mutants in %s\n", t.Name, len(mutants), t.Folder)
	rng := rand.New(rand.NewPCG(o.seed, 1))
	rng.Shuffle(len(mutants), func(i, j int) { mutants[i], mutants[j] = mutants[j], mutants[i] })
	if o.sample > 0 && o.sample < len(mutants) {
		mutants = mutants[:o.sample]
	}
	survivors, tried := 0, 0
	for i := range mutants {
		m := &mutants[i]
		if mutate.Equivalents[t.Folder+"/"+m.String()] != "" {
			continue
		}
		if o.tests {
			tests := l.Tests(m)
			fmt.Fprintf(w, "  %s/%s  line %d: %d tests %v\n", t.Folder, m, m.Line, len(tests), tests[:min(3, len(tests))])
			continue
		}
		tried++
		survives, err := l.Survives(m)
		if err != nil {
			return err
		}
		if survives {
			survivors++
			reached := ""
			if len(l.Tests(m)) == 0 {
				reached = " (for no test it would say anything else)"
			}
			fmt.Fprintf(w, "  survives: %s/%s  line %d%s\n", t.Folder, m, m.Line, reached)
		}
	}
	fmt.Fprintf(w, "%s: %d of %d are noticed (%.1f %%); %d more change nothing (internal/mutate/equivalent.txt)\n",
		t.Name, tried-survivors, tried, 100*float64(tried-survivors)/float64(max(1, tried)), len(mutants)-tried)
	return nil
}
