package rules

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// expression spells a constraint in CEL, with nothing but the standard operators and macros: true where the report keeps it
// or nobody can tell.
func expression(c *govreport.Constraint) string {
	kept := keeps(&c.Comparison)
	if len(c.When) == 0 {
		return kept
	}
	var when []string
	for i := range c.When {
		when = append(when, surely(&c.When[i]))
	}
	return "!(" + strings.Join(when, " && ") + ") || " + kept
}

// keeps is false where a comparison fails whatever its blanks are.
func keeps(c *govreport.Comparison) string {
	if c.Relation == govreport.AtLeastZero {
		return either(atLeastZero(c), someBlank(c, +1))
	}
	return "[" + sum(c) + "].all(s, (" + either("s <= 0", someBlank(c, -1)) + ") && (" + either("s >= 0", someBlank(c, +1)) + "))"
}

// surely is true where a comparison holds whatever its blanks are.
func surely(c *govreport.Comparison) string {
	if c.Relation == govreport.AtLeastZero {
		return both(atLeastZero(c), noneBlank(c, -1))
	}
	return both(sum(c)+" == 0", both(noneBlank(c, -1), noneBlank(c, +1)))
}

func either(a, b string) string { return join(a, " || ", b) }
func both(a, b string) string   { return join(a, " && ", b) }

func join(a, between, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + between + b
}

// someBlank is true where a cell with a weight of the sign is blank; "" where there is no such cell.
func someBlank(c *govreport.Comparison, sign int64) string {
	switch of := blankable(c, sign); len(of) {
	case 0:
		return ""
	case 1:
		return of[0] + " == null"
	default:
		return "null in [" + strings.Join(of, ", ") + "]"
	}
}

func noneBlank(c *govreport.Comparison, sign int64) string {
	switch of := blankable(c, sign); len(of) {
	case 0:
		return ""
	case 1:
		return of[0] + " != null"
	default:
		return "!(null in [" + strings.Join(of, ", ") + "])"
	}
}

// blankable lists the cells with a weight of the sign that can be blank. The year of a complete document cannot.
func blankable(c *govreport.Comparison, sign int64) (paths []string) {
	for _, t := range c.Terms {
		if (t.Coefficient > 0) == (sign > 0) && t.Cell.Pointer != "/year" {
			paths = append(paths, path(t))
		}
	}
	return paths
}

// path spells the place of a term's number.
func path(t govreport.Term) string {
	document := "report"
	if t.Previous {
		document = "previous"
	}
	return document + strings.ReplaceAll(t.Cell.Pointer, "/", ".")
}

// atLeastZero compares a sum with zero. An amount, a decimal in a string, is compared with its bound and never added up:
// CEL knows no decimals, but keeps their order when it makes floating-point numbers of them.
func atLeastZero(c *govreport.Comparison) string {
	if len(c.Terms) == 1 && c.Terms[0].Cell.Kind == govreport.AmountCell {
		t := c.Terms[0]
		if t.Coefficient != 1 {
			panic(fmt.Sprintf("rules: no CEL for an amount with the weight %d", t.Coefficient))
		}
		bound := strconv.FormatFloat(float64(-c.Constant)/amountScale, 'f', 6, 64)
		return fmt.Sprintf("(%s == null ? 0.0 : double(%[1]s)) >= %s", path(t), bound)
	}
	return sum(c) + " >= 0"
}

// sum adds up what is known.
func sum(c *govreport.Comparison) string {
	var b strings.Builder
	for i, t := range c.Terms {
		if t.Cell.Kind == govreport.AmountCell {
			panic("rules: CEL cannot add up amounts")
		}
		n := t.Coefficient
		switch {
		case i == 0 && n < 0:
			b.WriteString("-")
		case i > 0 && n < 0:
			b.WriteString(" - ")
		case i > 0:
			b.WriteString(" + ")
		}
		if n = max(n, -n); n != 1 {
			fmt.Fprintf(&b, "%d * ", n)
		}
		b.WriteString(known(t))
	}
	switch {
	case c.Constant > 0:
		fmt.Fprintf(&b, " + %d", c.Constant)
	case c.Constant < 0:
		fmt.Fprintf(&b, " - %d", -c.Constant)
	}
	return b.String()
}

// known is the number of a term, 0 for a blank. A reader of JSON may have made a floating-point number of it.
func known(t govreport.Term) string {
	if t.Cell.Pointer == "/year" {
		return "int(" + path(t) + ")"
	}
	return fmt.Sprintf("(%s == null ? 0 : int(%[1]s))", path(t))
}
