package govreport

import "sync"

// A Section is one of the six sections of the report as the form prints them.
type Section struct {
	Number  string // the printed ordinal, 一 to 六
	Title   Text   // the printed heading without its ordinal
	Pointer string // JSON Pointer of the section's object
}

// A Table is a table of the form with its rows in printed order: section 二, 三 or 四.
type Table struct {
	Section Section
	Rows    []Row
}

// A Row is one row of a table.
type Row struct {
	Pointer string // JSON Pointer of the row's object; for a single cell, of that cell
	Labels  []Text // as printed, the outermost group first: 三、本年度办理结果, （三）不予公开, 1.属于国家秘密
	Cells   []Cell // from left to right
}

// Label returns the row's own label, without its groups.
func (r Row) Label() Text { return r.Labels[len(r.Labels)-1] }

// A Cell is one numeric cell of the form.
type Cell struct {
	Pointer string // JSON Pointer
	Column  Text   // the printed column head
	Labels  []Text // of its row
	Kind    CellKind
	Section Section
	at      func(*Report) *number
}

// A CellKind is what kind of number a cell holds.
type CellKind uint8

// The kinds of cell.
const (
	CountCell  CellKind = iota // a Count
	ChangeCell                 // a Change
	AmountCell                 // an Amount
)

// Read returns what stands in the cell of a report, as printed: a number, what was typed when it is unreadable, or "" for
// a blank.
func (c *Cell) Read(r *Report) string { return c.at(r).print(c.Kind) }

// Int returns the number in the cell of a report, an Amount's in millionths; ok is false for a blank or unreadable cell.
func (c *Cell) Int(r *Report) (n int64, ok bool) { return c.at(r).Int() }

// IsBlank reports whether nothing stands in the cell of a report.
func (c *Cell) IsBlank(r *Report) bool { return c.at(r).IsBlank() }

// Write puts into the cell of a report what a person typed, as ReadCount, ReadChange or ReadAmount reads it.
func (c *Cell) Write(r *Report, typed string) {
	x := c.at(r)
	switch c.Kind {
	case ChangeCell:
		*x = ReadChange(typed).number
	case AmountCell:
		*x = ReadAmount(typed).number
	default:
		*x = ReadCount(typed).number
	}
}

// cell is a *Count, *Change or *Amount.
type cell interface{ self() *number }

func kindOf(c cell) CellKind {
	switch c.(type) {
	case *Change:
		return ChangeCell
	case *Amount:
		return AmountCell
	default:
		return CountCell
	}
}

// A Form is the printed form of one edition: every numeric cell once, in printed order.
type Form struct {
	Edition  Edition
	Sections []Section // 一 to 六
	Tables   []Table   // sections 二, 三, 四
	Cells    []*Cell   // the cells of all tables in printed order

	index       map[string]int // of a cell, by pointer
	constraints map[Code][]Constraint
}

// Cell returns the cell at a JSON Pointer, or nil when the form has none there.
func (f *Form) Cell(pointer string) *Cell {
	if i, ok := f.index[pointer]; ok {
		return f.Cells[i]
	}
	return nil
}

// FormOf returns the form of an edition, or nil for an edition there is none of. The form is shared: do not change it.
func FormOf(e Edition) *Form {
	switch e {
	case Edition2019:
		return form2019()
	case Edition2021:
		return form2021()
	}
	return nil
}

// Heading returns the printed heading with its ordinal.
func (s Section) Heading() Text {
	mark := s.Number + "、"
	return Text{mark + s.Title.ZhHans, mark + s.Title.ZhHant, s.Title.En}
}

func sections(e Edition) []Section {
	disclosure := "/disclosure"
	if e == Edition2019 {
		disclosure = "/disclosure2019"
	}
	return []Section{
		{"一", Text{"总体情况", "總體情況", "Overview"}, "/overview"},
		{"二", Text{"主动公开政府信息情况", "主動公開政府信息情況", "Proactive disclosure"}, disclosure},
		{"三", Text{"收到和处理政府信息公开申请情况", "收到和處理政府信息公開申請情況", "Applications received and processed"}, "/applications"},
		{"四", Text{"政府信息公开行政复议、行政诉讼情况", "政府信息公開行政複議、行政訴訟情況", "Administrative review and litigation"}, "/disputes"},
		{"五", Text{"存在的主要问题及改进情况", "存在的主要問題及改進情況", "Problems and improvement"}, "/problems"},
		{"六", Text{"其他需要报告的事项", "其他需要報告的事項", "Other matters"}, "/otherMatters"},
	}
}

var (
	form2019 = sync.OnceValue(func() *Form { return newForm(Edition2019, disclosureRows2019()) })
	form2021 = sync.OnceValue(func() *Form { return newForm(Edition2021, disclosureRows()) })
)

// row returns the row at a JSON Pointer.
func (f *Form) row(pointer string) *Row {
	for t := range f.Tables {
		for i := range f.Tables[t].Rows {
			if row := &f.Tables[t].Rows[i]; row.Pointer == pointer {
				return row
			}
		}
	}
	panic("govreport: the form has no row " + pointer)
}

func newForm(e Edition, disclosure []Row) *Form {
	sections := sections(e)
	f := &Form{
		Edition:  e,
		Sections: sections,
		Tables: []Table{
			{sections[1], disclosure},
			{sections[2], applicationRows(e)},
			{sections[3], disputeRows()},
		},
		index:       map[string]int{},
		constraints: map[Code][]Constraint{},
	}
	for t := range f.Tables {
		f.number(&f.Tables[t])
	}
	f.constrain([]Constraint{f.editionOfItsYear()})
	f.constrain(disclosureConstraints(f))
	f.constrain(applicationConstraints(f))
	f.constrain(disputeConstraints(f))
	return f
}

// number completes the pointers of a table's cells, which the row lists give relative to their section, and lists them.
func (f *Form) number(t *Table) {
	for i := range t.Rows {
		row := &t.Rows[i]
		row.Pointer = join(t.Section.Pointer, row.Pointer)
		for j := range row.Cells {
			cell := &row.Cells[j]
			cell.Pointer = join(row.Pointer, cell.Pointer)
			cell.Labels, cell.Section = row.Labels, t.Section
			f.index[cell.Pointer] = len(f.Cells)
			f.Cells = append(f.Cells, cell)
		}
		if len(row.Cells) == 1 {
			row.Pointer = row.Cells[0].Pointer
		}
	}
}

func join(pointer, key string) string {
	if key == "" {
		return pointer
	}
	return pointer + "/" + key
}

// columns lists the columns of the rows that share the model type T.
type columns[T any] []column[T]

type column[T any] struct {
	key   string
	label Text
	of    func(*T) cell
}

// row makes a row of these columns. key is the row's path below its section, its elements divided by slashes.
func (cs columns[T]) row(key string, labels []Text, of func(*Report) *T) Row {
	row := Row{Pointer: key, Labels: labels, Cells: make([]Cell, len(cs))}
	for i, c := range cs {
		row.Cells[i] = Cell{
			Pointer: c.key, Column: c.label, Kind: kindOf(c.of(new(T))),
			at: func(r *Report) *number { return c.of(of(r)).self() },
		}
	}
	return row
}
