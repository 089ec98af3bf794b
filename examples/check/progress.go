package main

import (
	"fmt"
	"io"
	"time"
)

// A bar is the line that says how far a long run is. It is drawn on a terminal, and only when the findings go elsewhere:
// findings that run over the terminal are progress enough.
type bar struct {
	o     *options
	w     io.Writer // nil when nothing is drawn
	drawn bool
	last  time.Time
}

func newProgress(o *options, stdout, stderr io.Writer) *bar {
	_, busy := terminal(stdout)
	if _, isTerminal := terminal(stderr); !isTerminal || busy {
		return &bar{}
	}
	return &bar{o: o, w: stderr, last: time.Now()}
}

// draw says how many reports are done, a few times a second and only when there are several.
func (b *bar) draw(t *tally) {
	if b.w == nil || t.reports < 2 && len(b.o.files) < 2 || time.Since(b.last) < 100*time.Millisecond {
		return
	}
	text := say(b.o.lang, progress, "n", t.reports)
	if of := len(b.o.files); t.lines == 0 && of >= t.reports {
		text = say(b.o.lang, progressOf, "n", t.reports, "of", of)
	}
	fmt.Fprintf(b.w, "\r%s", text)
	b.drawn, b.last = true, time.Now()
}

// clear takes the line away at the end.
func (b *bar) clear() {
	if b.drawn {
		io.WriteString(b.w, "\r\x1b[K")
		b.drawn = false
	}
}
