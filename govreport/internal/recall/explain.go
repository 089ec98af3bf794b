package recall

import (
	"fmt"
	"io"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/cases"
	"github.com/zfxxgk/annualreport/govreport/internal/claims"
)

// texts are where the texts stand that are read, in their order.
var texts = [...]string{"/preamble", "/overview/text", "/disclosure/note", "/applications/note", "/disputes/note", "/problems/text", "/otherMatters/text"}

// Explain says what became of every number, and of all that there is said to be none of, in the prose of a report, a document in JSON
// or the text of a page: a line each with the reason why it is no claim, or what it claims of which cells.
func Explain(w io.Writer, file string) error {
	report, err := cases.Read(file)
	if err != nil {
		return err
	}
	claims.Trace = func(prose []string, read claims.Reading) { explain(w, prose, read) }
	defer func() { claims.Trace = nil }()
	govreport.Check(report, govreport.Options{Only: []string{"N", "T3-Z"}})
	return nil
}

func explain(w io.Writer, prose []string, read claims.Reading) {
	at, next := -1, 0
	for _, m := range read.Mentions {
		if m.Text != at {
			at = m.Text
			fmt.Fprintln(w, texts[at])
		}
		fmt.Fprintf(w, "  %-13v %s\n", m.Reason, quote(m.Of(prose[at])))
		switch m.Reason {
		case claims.Claimed, claims.Retracted:
			for ; next <= m.Claim; next++ {
				fmt.Fprintf(w, "  %13s %s\n", "", claimed(&read.Claims[next]))
			}
		case claims.AtLeast:
			fmt.Fprintf(w, "  %13s %s\n", "", claimed(&read.Least[m.Claim]))
		}
	}
	for i := range read.Done {
		if claim := &read.Done[i]; !claim.Withdrawn {
			fmt.Fprintf(w, "%s\n  %-13s %s\n", texts[claim.Text], "all answered", quote(claim.Of(prose[claim.Text])))
		}
	}
}

// claimed says what a claim is: its number, the sets of cells one of which it must equal, and how sure it is.
func claimed(claim *claims.Claim) string {
	var sets []string
	for _, set := range claim.Cells {
		var cells []string
		for bit, pointer := range claims.Pointers {
			if set>>bit&1 != 0 {
				cells = append(cells, pointer)
			}
		}
		if cells != nil {
			sets = append(sets, strings.Join(cells, " + "))
		}
	}
	said := fmt.Sprintf("%g%s = %s", float64(claim.Number.Millionths)/1e6, claim.Number.Measure, strings.Join(sets, ", or "))
	switch {
	case claim.Certain():
		said += " (certain)"
	case claim.Withdrawn:
		said += " (withdrawn)"
	case claim.Mild:
		said += " (mild)"
	}
	return said
}

// quote puts words on one line.
func quote(words string) string { return strings.ReplaceAll(words, "\n", "⏎") }
