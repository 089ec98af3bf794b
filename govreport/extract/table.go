package extract

import (
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// A tableText is where one of the three tables is: the region it is read from, and what was found there.
type tableText struct {
	region   *region
	mentions []mention
	anchors  []anchor // of tables 2 and 3
	owner    int      // the section it stands in, -1 before the first
	surplus  []int    // tokens of values apart from their labels where there are more than a row's
	rowsFrom [2]int   // one more than the first mention that can only be a row's, of each edition; 0 when it was not looked for
	used     span     // glyphs from its first label to its last value; empty when there is no table
}

// The tables by index in govreport.Form.Tables.
const (
	disclosureTable = iota
	applicationsTable
	disputesTable
)

// scan looks for a table in a span of the document. e is the edition to read rows by; own says that the span is the
// table's own section.
func (d *document) scan(s span, table, e int, own bool) *tableText {
	x := lexicons()[table]
	t := &tableText{region: d.region(s, table)}
	t.mentions = t.region.mentions(x)
	if table == disputesTable {
		t.used = t.region.disputesExtent(t.mentions, own)
		return t
	}
	t.anchors = t.region.anchors(x, t.mentions, e, rowSizes(table, e))
	t.collect(rowSizes(table, e))
	return t
}

// rowSizes lists how many cells the rows of a table have.
func rowSizes(table, e int) []int {
	rows := govreport.FormOf(editions[e]).Tables[table].Rows
	sizes := make([]int, len(rows))
	for i := range rows {
		sizes[i] = len(rows[i].Cells)
	}
	return sizes
}

// collect gathers the runs of the anchors and the extent of the table.
func (t *tableText) collect(cells []int) {
	g := t.region
	widths := g.widths()
	for i := range t.anchors {
		a := &t.anchors[i]
		limit := len(g.tokens)
		if i+1 < len(t.anchors) {
			limit = t.anchors[i+1].first
		}
		a.run = g.withWords(g.runOf(a.mention, limit, widths), a.mention.last+1, limit, cells[a.row])
		g.lookBehind(&a.run, limit)
	}
	t.measure()
}

// measure finds from where to where the table reaches. Labels without a single value are no table: they may be prose.
func (t *tableText) measure() {
	g, last, any := t.region, -1, false
	for i := range t.anchors {
		a := &t.anchors[i]
		any = any || a.filled > 0 || len(a.entries) > 1
		last = max(last, g.tokens[a.last].at.to)
		for _, e := range append(a.entries[:len(a.entries):len(a.entries)], a.behind...) {
			last = max(last, g.tokens[tokenOf(e)].at.to)
		}
	}
	if !any && len(t.anchors) < 4 {
		t.anchors, t.used = nil, span{}
		return
	}
	t.used = span{t.begin(), last}
}

// begin returns the glyph of the first label that is not cut off from the first row by prose or values.
func (t *tableText) begin() int {
	g, first := t.region, t.anchors[0].first
	from := g.tokens[first].at.from
	for i := len(t.mentions) - 1; i >= 0; i-- {
		m := &t.mentions[i]
		if m.first > first {
			continue
		}
		for p := m.last + 1; p < first; p++ {
			if kind := g.tokens[p].kind; kind == proseToken || kind == valueToken {
				return from
			}
		}
		first, from = m.first, min(from, g.tokens[m.first].at.from)
	}
	return from
}

// locate finds the three tables: below their own headings or, where a heading is missing or the table not below it, in
// another section. Tables that share a section are cut apart.
func (d *document) locate(o *outline, e int) [3]*tableText {
	var tables [3]*tableText
	for i := range tables {
		owner := o.owner(i + 1)
		tables[i] = d.scan(o.spanOf(owner), i, e, owner == i+1)
		tables[i].owner = owner
		if !tables[i].used.empty() {
			continue
		}
		for s := range o.body {
			if o.head[s] == nil || s == owner {
				continue
			}
			if other := d.scan(o.spanOf(s), i, e, false); other.sure() {
				tables[i], other.owner = other, s
				break
			}
		}
	}
	if t, other := tables[applicationsTable], tables[disputesTable]; t.owner == other.owner && !other.used.empty() && t.labelsEnd() > other.used.from {
		d.cutApart(&tables, disputesTable, o, e)
	}
	for i := range tables {
		d.cutApart(&tables, i, o, e)
	}
	return tables
}

// labelsEnd returns the glyph behind the last label of a row. The heads 其他 and 总计 of table 3 may have been taken for the
// first of table 4, which then begins before it.
func (t *tableText) labelsEnd() int {
	if len(t.anchors) == 0 {
		return t.used.from
	}
	return t.region.tokens[t.anchors[len(t.anchors)-1].last].at.to
}

// sure reports whether what was found is a table beyond doubt.
func (t *tableText) sure() bool { return !t.used.empty() && (len(t.anchors) > 3 || t.anchors == nil) }

// sameAs reports another copy of a table with the same values.
func (t *tableText) sameAs(other *tableText) bool {
	return slices.Equal(t.contents(), other.contents())
}

// contents lists the values of a table.
func (t *tableText) contents() []string {
	var all []string
	if t.anchors == nil {
		for _, r := range t.region.valueRuns() {
			if r.filled >= disputeGroup {
				all = append(all, t.region.quoteRun(&r))
			}
		}
	}
	for i := range t.anchors {
		all = append(all, t.region.quoteRun(&t.anchors[i].run))
	}
	return all
}

// cutApart reads a table again from the part of its section that is left between the tables before and after it.
func (d *document) cutApart(tables *[3]*tableText, i int, o *outline, e int) {
	t := tables[i]
	s := o.spanOf(t.owner)
	whole := s
	for j, other := range tables {
		if j == i || other.owner != t.owner || other.used.empty() {
			continue
		}
		if j < i {
			s.from = max(s.from, other.used.to)
		} else if t.used.empty() || t.used.from < other.used.from {
			s.to = min(s.to, other.used.from)
		}
	}
	if s != whole {
		owner := t.owner
		tables[i] = d.scan(s, i, e, owner == i+1)
		tables[i].owner = owner
	}
}
