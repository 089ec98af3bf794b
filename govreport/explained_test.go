package govreport_test

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// plainSum does a sum by hand: from the JSON of a document, knowing the printed form only. It reports false where a cell has no
// number, or the sum would be less than 0.
type plainSum struct {
	document map[string]any
	t        *testing.T
}

func (p *plainSum) at(pointer string) any {
	var value any = p.document
	for _, name := range strings.Split(pointer[1:], "/") {
		object, _ := value.(map[string]any)
		value = object[name]
	}
	return value
}

// of adds up cells, those with a minus sign before their pointer the other way round.
func (p *plainSum) of(pointers ...string) (sum float64, ok bool) {
	for _, pointer := range pointers {
		pointer, minus := strings.CutPrefix(pointer, "-")
		n, isNumber := p.at(pointer).(float64)
		if !isNumber || n < 0 || n != float64(int64(n)) {
			return 0, false
		}
		if minus {
			n = -n
		}
		sum += n
	}
	return sum, true
}

// expected is what the cells other than the one a sum speaks of make of it.
func (p *plainSum) expected(x govreport.Explained) (float64, bool) {
	row, column := x.Pointer[:strings.LastIndex(x.Pointer, "/")], x.Pointer[strings.LastIndex(x.Pointer, "/"):]
	var cells []string
	switch x.Code {
	case "T3-I":
		cells = []string{"/applications/received" + column, "/applications/carriedIn" + column, "-/applications/carriedOut" + column}
	case "T3-S":
		cells = numbersUnder(p.at("/applications/outcomes"), "/applications/outcomes", column[1:])
	case "T3-R":
		for name := range p.at(row).(map[string]any) {
			if name != "total" {
				cells = append(cells, row+"/"+name)
			}
		}
	default:
		p.t.Fatalf("%s is no sum of table 3", x.Code)
	}
	sum, ok := p.of(cells...)
	return sum, ok && sum >= 0
}

// numbersUnder lists the cells of a column in the rows of a part of the document, but for the row of totals.
func numbersUnder(part any, path, column string) (cells []string) {
	for name, below := range part.(map[string]any) {
		switch object, isObject := below.(map[string]any); {
		case name == "total":
		case isObject && !isRow(object):
			cells = append(cells, numbersUnder(below, path+"/"+name, column)...)
		case isObject:
			cells = append(cells, path+"/"+name+"/"+column)
		}
	}
	return cells
}

func isRow(object map[string]any) bool { _, ok := object["naturalPerson"]; return ok }

// Every sum that a diagnosis explains has the two sides that anybody finds who adds up the cells of the document, and has none
// just where a cell is blank or the cell would be less than nothing.
func TestExplainedSumsAreThoseOfTheDocument(t *testing.T) {
	rng := rand.New(rand.NewPCG(151, 152))
	known, open := map[govreport.Code]int{}, 0
	for i := range reports() / 4 {
		r := random.Report(rng, editions[i%2])
		harm(rng, r)
		document := map[string]any{}
		if err := json.Unmarshal(govreport.Encode(r), &document); err != nil {
			t.Fatal(err)
		}
		plain := plainSum{document, t}
		for _, f := range govreport.Check(r, sums).Findings {
			for _, x := range f.Explains {
				sum, ok := plain.expected(x)
				own, filled := plain.of(x.Pointer)
				if !ok || !filled {
					open++
					if !x.Expected.IsZero() || !x.Actual.IsZero() {
						t.Fatalf("%v has sides, yet no single value:\n%s", x, govreport.Encode(r))
					}
					continue
				}
				known[x.Code]++
				if !x.Expected.Equal(govreport.NumberValue(int64(sum))) || !x.Actual.Equal(govreport.NumberValue(int64(own))) || sum == own {
					t.Fatalf("%v, but the document has %v and the other cells make %v:\n%s", x, own, sum, govreport.Encode(r))
				}
			}
		}
	}
	if len(known) != 3 || open == 0 {
		t.Errorf("too little was seen: %v, without sides %d", known, open)
	}
	t.Log(known, open)
}

// Whoever explains a sum, the two sides are given both or not at all.
func TestExplainedSumsHaveBothSides(t *testing.T) {
	seen := map[bool]int{}
	for _, c := range ruleCases(t) {
		for _, f := range govreport.Check(c.Report, c.Options).Findings {
			for _, x := range f.Explains {
				seen[x.Expected.IsZero()]++
				if x.Expected.IsZero() != x.Actual.IsZero() || !x.Expected.IsZero() && x.Expected.Equal(x.Actual) {
					t.Errorf("%s: %v", c.File, x)
				}
			}
		}
	}
	if len(seen) != 2 {
		t.Error("the cases show one kind only", seen)
	}
}
