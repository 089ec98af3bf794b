package mutate

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// tracing is the number of no mutant: the tests print which mutants they would notice at the earliest.
const tracing = -1

// traceVariable names the environment's variable that says where to write what mutants the tests come by.
const traceVariable = Variable + "_TRACE"

// inForce is the file that reads which mutant it is, and that notes which mutants are come by: its number and how much the tests had
// printed, from which is seen what test it was. What the other condition is is asked only where asking changes nothing, and it may panic:
// that is different too. Asking the kernel how much was printed is slow, so that of what is come by very often not each time is noted.
func inForce(name string, mutants int) []byte {
	return []byte("package " + name + `

import (
	"os"
	"strconv"
	"sync"
	"syscall"
)

var (
	mutantInForce, _ = strconv.Atoi(os.Getenv("` + Variable + `"))
	mutantTrace, _   = os.OpenFile(os.Getenv("` + traceVariable + `"), os.O_WRONLY|os.O_APPEND, 0)
	mutantMutex      sync.Mutex
	mutantLast       [` + strconv.Itoa(mutants+1) + `]int64 // what the tests had printed, plus 1
	mutantTimes      [` + strconv.Itoa(mutants+1) + `]int // it was come by since
)

func mutantReached(number int, was bool, is func() bool) {
	if is != nil && mutantSays(was, is) == was {
		return
	}
	mutantMutex.Lock()
	defer mutantMutex.Unlock()
	if mutantTimes[number]++; mutantTimes[number] > 500 && mutantTimes[number]%100 > 0 {
		return
	}
	if printed, _ := syscall.Seek(1, 0, 1); mutantLast[number] != printed+1 {
		mutantLast[number], mutantTimes[number] = printed+1, 0
		mutantTrace.WriteString(strconv.Itoa(number) + " " + strconv.FormatInt(printed, 10) + "\n")
	}
}

func mutantSays(was bool, is func() bool) (says bool) {
	defer func() {
		if recover() != nil {
			says = !was
		}
	}()
	return is()
}
`)
}

// pure reports whether an expression can be asked twice: it changes nothing.
func pure(x ast.Expr) bool {
	all := true
	ast.Inspect(x, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			all = false
		case *ast.UnaryExpr:
			all = all && n.Op != token.ARROW
		case *ast.CallExpr:
			all = all && pureCall(n)
		}
		return all
	})
	return all
}

// pureCall knows the functions that are called most.
func pureCall(call *ast.CallExpr) bool {
	switch called := call.Fun.(type) {
	case *ast.Ident:
		return slices.Contains([]string{"len", "cap", "min", "max", "string", "int", "int64", "rune", "byte"}, called.Name)
	case *ast.SelectorExpr:
		of, ok := called.X.(*ast.Ident)
		return ok && slices.Contains([]string{"strings", "unicode", "utf8", "slices", "bytes", "math", "hanzi"}, of.Name)
	default:
		return false
	}
}

// A trace is what one run of tests came by.
type trace struct {
	tests map[int][]string         // that would notice a mutant, by its number, in the order they ran; "" is all of them
	takes map[string]time.Duration // of each test
}

var (
	begins = regexp.MustCompile(`^=== (?:RUN|CONT|NAME)\s+(\S+)`)
	ended  = regexp.MustCompile(`^\s*--- (?:PASS|FAIL): (\S+) \((.+s)\)`)
	failed = regexp.MustCompile(`(?m)^--- FAIL: (\S+) `)
)

// A begin is where in what tests print one of them begins.
type begin struct {
	at   int
	test string
}

// readTrace reads what verbose tests print while tracing, one at a time, and what they came by.
func readTrace(printed, reached []byte) trace {
	read := trace{map[int][]string{}, map[string]time.Duration{}}
	begun := []begin{{0, ""}}
	at := 0
	for line := range bytes.Lines(printed) {
		at += len(line)
		if m := begins.FindSubmatch(line); m != nil {
			begun = append(begun, begin{at, string(m[1])})
		} else if m := ended.FindSubmatch(line); m != nil {
			read.takes[string(m[1])], _ = time.ParseDuration(string(m[2]))
		}
	}
	for line := range strings.Lines(string(reached)) {
		var number, at int
		if _, err := fmt.Sscan(line, &number, &at); err != nil {
			continue
		}
		next, _ := slices.BinarySearchFunc(begun, at+1, func(b begin, at int) int { return b.at - at })
		test := begun[next-1].test
		if tests := read.tests[number]; len(tests) == 0 || tests[len(tests)-1] != test {
			read.tests[number] = append(tests, test)
		}
	}
	return read
}

// leave takes a test out of what notices mutants.
func (k *kill) leave(left string) {
	k.left = append(k.left, left)
	delete(k.takes, left)
	for number, tests := range k.tests {
		k.tests[number] = slices.DeleteFunc(tests, func(test string) bool {
			top, _, _ := strings.Cut(test, "/")
			return top == left
		})
	}
}

// few is how many tests are tried first, of those that are quick: most mutants are noticed by any that come by.
const (
	few   = 12
	quick = 20 * time.Millisecond
)

// A run is tests by their pattern, and how long those took.
type run struct {
	pattern string
	takes   time.Duration
}

// runs are the tests that come by a mutant: a few, those that are fast, the rest.
func (tr *trace) runs(number int) (runs []run) {
	tests := tr.tests[number]
	if len(tests) == 0 {
		return nil
	}
	if slices.Contains(tests, "") {
		tests = slices.Sorted(maps.Keys(tr.takes))
	}
	fast := slices.DeleteFunc(slices.Clone(tests), func(test string) bool { return tr.takes[test] > quick })
	var first, tops []string
	for i := range min(few, len(fast)) {
		first = append(first, quoted(fast[i*len(fast)/min(few, len(fast))]))
	}
	for _, test := range tests {
		if top, _, _ := strings.Cut(test, "/"); !slices.Contains(tops, top) {
			tops = append(tops, top)
		}
	}
	slices.SortStableFunc(tops, func(a, b string) int { return int(tr.takes[a] - tr.takes[b]) })
	slow := len(tops) / 2
	if len(first) > 0 {
		runs = []run{{strings.Join(first, "|"), few * quick}}
	}
	for _, part := range [][]string{tops[:slow], tops[slow:]} {
		if len(part) > 0 {
			runs = append(runs, tr.of(part))
		}
	}
	return runs
}

// of is the run of tests at the top.
func (tr *trace) of(tops []string) run {
	r := run{pattern: "^(" + strings.Join(tops, "|") + ")$"}
	for _, test := range tops {
		r.takes += tr.takes[test]
	}
	return r
}

// quoted is the pattern of one test.
func quoted(test string) string {
	parts := strings.Split(test, "/")
	for i, part := range parts {
		parts[i] = "^" + regexp.QuoteMeta(part) + "$"
	}
	return strings.Join(parts, "/")
}
