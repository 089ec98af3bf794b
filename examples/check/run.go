package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"syscall"

	"golang.org/x/term"

	"github.com/zfxxgk/annualreport/govreport"
)

// A printer says outcomes in one output format. It is used by several workers at once.
type printer interface {
	outcome(*outcome) []byte
	summary(*tally) []byte
}

// A tally counts outcomes.
type tally struct {
	reports  int
	verdicts [verdicts]int
	lines    int // of NDJSON among them, and parts of files
	status   int
}

func (t *tally) add(out *outcome, fail govreport.Severity) {
	t.reports++
	t.verdicts[out.verdict()]++
	if out.line > 0 || out.part != "" {
		t.lines++
	}
	t.status = max(t.status, out.status(fail))
}

// join adds what another tally has counted.
func (t *tally) join(other *tally) {
	t.reports += other.reports
	t.lines += other.lines
	t.status = max(t.status, other.status)
	for i := range t.verdicts {
		t.verdicts[i] += other.verdicts[i]
	}
}

// run is the command. It returns the exit status: 0 nothing at or above the -fail level, 1 findings, 2 wrong usage or
// something that could not be read or written.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parseFlags(args)
	defer o.endWithSignals()()
	if err == nil && o.help {
		io.WriteString(stdout, usage.in(o.lang))
		return 0
	}
	if err == nil {
		o.check.Previous, err = o.previousReport()
	}
	if err == nil {
		err = o.readLevels(stdin)
	}
	if err != nil {
		fmt.Fprintf(stderr, "%s\n%s\n", say(o.lang, usageError, "cause", err), say(o.lang, usageHint))
		return 2
	}
	if o.aggregate {
		return o.printSum(stdout, stderr)
	}
	return o.checkAll(stdin, stdout, stderr)
}

// checkAll checks every report and prints what became of it, in input order.
func (o *options) checkAll(stdin io.Reader, stdout, stderr io.Writer) int {
	type done struct {
		tally tally
		text  []byte
	}
	p := o.printer(stdout)
	w := bufio.NewWriter(stdout)
	bar := newProgress(o, stdout, stderr)
	var t tally
	var writeErr error
	inOrder(batches(o.jobs(stdin)), runtime.GOMAXPROCS(0),
		func(jobs []job) (d done) {
			for _, j := range jobs {
				for _, out := range o.examine(j) {
					d.tally.add(out, o.fail)
					d.text = append(d.text, p.outcome(out)...)
				}
			}
			return d
		},
		func(d done) bool {
			t.join(&d.tally)
			w.Write(d.text)
			writeErr = w.Flush()
			bar.draw(&t)
			return writeErr == nil
		})
	bar.clear()
	if writeErr == nil {
		w.Write(p.summary(&t))
		writeErr = w.Flush()
	}
	if text := o.passedOver(); text != "" {
		fmt.Fprintln(stderr, text)
	}
	if writeErr != nil {
		if !errors.Is(writeErr, syscall.EPIPE) && !errors.Is(writeErr, io.ErrClosedPipe) {
			fmt.Fprintln(stderr, say(o.lang, errWrite, "cause", o.cause(writeErr)))
		}
		return 2
	}
	return t.status
}

func (o *options) printer(stdout io.Writer) printer {
	if o.format != "text" {
		return &jsonPrinter{lang: o.lang, pretty: o.format == "json", noReport: o.noReport}
	}
	width, isTerminal := terminal(stdout)
	color := o.color == "always" ||
		o.color == "auto" && isTerminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	return &textPrinter{lang: o.lang, width: width, color: color, verbose: o.verbose, many: len(o.files) > 1}
}

// terminal returns how wide output may be, and whether it goes to a terminal.
func terminal(w io.Writer) (width int, isTerminal bool) {
	f, ok := w.(interface{ Fd() uintptr })
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return 100, false
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil || width <= 0 {
		return 100, true
	}
	return min(max(width, 40), 120), true
}
