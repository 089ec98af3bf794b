// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
	"github.com/zfxxgk/annualreport/govreport/internal/random"
)

// rowsInTree are the rows of cells that a browser would show: what the tree of the page has that the standard's algorithm builds.
// Tables with tables in them lay out the page, and so do those of one column.
func rowsInTree(t testing.TB, page string) [][]string {
	t.Helper()
	tree, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.DataAtom == atom.Table {
			table := rowsOfTable(n)
			if slices.ContainsFunc(table, func(row []string) bool { return len(row) > 1 }) {
				rows = append(rows, table...)
			}
		}
		for child := n.FirstChild; child != nil; child = child.NextSibling {
			walk(child)
		}
	}
	walk(tree)
	return rows
}

// rowsOfTable are the rows of one table.
func rowsOfTable(table *html.Node) [][]string {
	var rows [][]string
	for n := range table.Descendants() {
		if n.DataAtom != atom.Tr || closest(n, atom.Table) != table {
			continue
		}
		var row []string
		for cell := n.FirstChild; cell != nil; cell = cell.NextSibling {
			if cell.DataAtom == atom.Td || cell.DataAtom == atom.Th {
				row = append(row, textOf(cell))
			}
		}
		if len(row) > 0 {
			rows = append(rows, row)
		}
	}
	return rows
}

func closest(n *html.Node, a atom.Atom) *html.Node {
	for n = n.Parent; n != nil && n.DataAtom != a; n = n.Parent {
	}
	return n
}

// textOf is the text of a node without space.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return unspaced(b.String())
}

func unspaced(s string) string { return strings.Join(strings.Fields(s), "") }

// A page whose tags are missing, doubled or crossed has the rows that a browser would show.
func TestDamagedTagsAreReadAsBrowsersDo(t *testing.T) {
	tags := regexp.MustCompile(`(?i)</?(td|tr|p|span|strong|br|div|tbody|font|b)\b[^>]*>`)
	compared := 0
	for seed := range uint64(seeds(400)) {
		rng := rand.New(rand.NewPCG(seed, 77))
		r := random.Report(rng, editionsUnderTest[seed%2])
		tables := sheetsOf(r)
		h := &hypertext{rng: rng, loud: seed%3 == 0, bare: seed%4 == 0}
		// The harm is done within the table: outside of one, cells are no cells to a browser, and here they are.
		table := h.table(tables[rng.IntN(3)], honest)
		inner := strings.TrimSuffix(strings.TrimPrefix(table, "<table>"), "</table>")
		places := tags.FindAllStringIndex(inner, -1)
		for range 1 + rng.IntN(4) {
			at := places[rng.IntN(len(places))]
			tag := inner[at[0]:at[1]]
			switch rng.IntN(3) {
			case 0:
				inner = inner[:at[0]] + inner[at[1]:]
			case 1:
				inner = inner[:at[0]] + tag + inner[at[0]:]
			default:
				other := places[rng.IntN(len(places))]
				inner = inner[:at[0]] + inner[other[0]:other[1]] + inner[at[0]:]
			}
			places = tags.FindAllStringIndex(inner, -1)
		}
		page := "<html><body><table>" + inner + "</table></body></html>"
		in, err := webpage.Read(page, webpage.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		var got [][]string
		row := 0
		for _, f := range in.Fragments {
			if f.Kind != extract.Cell {
				continue
			}
			if f.Row != row {
				got, row = append(got, nil), f.Row
			}
			got[len(got)-1] = append(got[len(got)-1], unspaced(f.Text))
		}
		want := rowsInTree(t, page)
		compared += len(want)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("seed %d -browser +here:\n%.1500s\n%s", seed, diff, kept(t, []byte(page)))
		}
	}
	t.Logf("%d rows compared", compared)
}
