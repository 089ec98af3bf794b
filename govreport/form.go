package govreport

import "strings"

// A Section is one of the six sections of the report as the form prints them.
type Section struct {
	Number  string // the printed ordinal, 一 to 六
	Title   Text   // the printed heading without its ordinal
	Pointer string // JSON Pointer of the section's object
}

// A Table is a table of the form with its rows in printed order: section 二, 三 or 四.
type Table struct {
	Section Section
	Corner  Text // printed in the corner above the row labels
	Head    Text // printed above all column heads: 申请人情况; empty for none
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
	Group   Text   // the head printed above this column's and its neighbours': 法人或其他组织; empty for none
	Labels  []Text // of its row
	Kind    CellKind
	Section Section
	path    []int // the members that lead from a report to the object whose member it is
	member  int
	first   bool // in its row
}

// object is what the cell is a member of.
func (c *Cell) object(r *Report) object {
	return r.below(c.path)
}

// below is the object that members lead to.
func (r *Report) below(path []int) object {
	var o object = r
	for _, member := range path {
		o = o.slot(member).object
	}
	return o
}

// at is where the cell stands in a report.
func (c *Cell) at(r *Report) *number {
	s := c.object(r).slot(c.member)
	if s.cell == nil { // the year
		return &number{n: int64(*s.integer), filled: *s.integer != 0}
	}
	return s.cell
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
	*c.at(r) = readNumber(c.Kind, typed)
}

// A Form is the printed form of one edition: every numeric cell once, in printed order.
type Form struct {
	Edition  Edition
	Sections []Section // 一 to 六
	Tables   []Table   // sections 二, 三, 四
	Cells    []*Cell   // the cells of all tables in printed order

	reads       []rowPlace     // the rows, as numbers reads them
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
	return Text{zh: "{number}、{title}", key: "heading"}.withVerbatim("number", s.Number).with("title", s.Title)
}

func sections(e Edition) []Section {
	list := append([]Section(nil), formSections...)
	if e == Edition2019 {
		list[1].Pointer = "/disclosure2019"
	}
	return list
}

// formSections are the sections of the 2021 edition. The other's differ in where section 二 stands.
var formSections = []Section{
	{"一", Text{zh: "总体情况", key: "/overview"}, "/overview"},
	{"二", Text{zh: "主动公开政府信息情况", key: "/disclosure"}, "/disclosure"},
	{"三", Text{zh: "收到和处理政府信息公开申请情况", key: "/applications"}, "/applications"},
	{"四", Text{zh: "政府信息公开行政复议、行政诉讼情况", key: "/disputes"}, "/disputes"},
	{"五", Text{zh: "存在的主要问题及改进情况", key: "/problems"}, "/problems"},
	{"六", Text{zh: "其他需要报告的事项", key: "/otherMatters"}, "/otherMatters"},
}

var made2019, made2021 lazy[*Form]

func form2019() *Form {
	return made2019.get(func() *Form { return newForm(Edition2019, disclosureRows2019) })
}

func form2021() *Form {
	return made2021.get(func() *Form { return newForm(Edition2021, disclosureRows) })
}

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

// newForm makes the form of an edition from the lists of rows; columns that a row does not name are its table's.
func newForm(e Edition, disclosure []formRow) *Form {
	sections := sections(e)
	f := &Form{
		Edition:     e,
		Sections:    sections,
		index:       map[string]int{},
		constraints: map[Code][]Constraint{},
	}
	f.Tables = []Table{
		f.table(Table{Section: sections[1], Corner: labelSubject}, nil, disclosure),
		f.table(Table{Section: sections[2], Corner: noteFlow, Head: labelApplicants}, applicantColumns, applicationRows),
		f.table(Table{Section: sections[3]}, disputeColumns, disputeRows),
	}
	f.constrain(f.editionOfItsYear()...)
	f.constrainDisclosure()
	f.constrainApplications()
	f.constrainDisputes()
	f.constrainYears()
	for _, constraints := range f.constraints {
		for i := range constraints {
			constraints[i].plain = constraints[i].isPlain()
		}
	}
	return f
}

// A formRow is a row as the lists of the tables state it.
type formRow struct {
	path    string  // of its object below its section, its elements divided by slashes
	edition Edition // the only edition whose form has it; empty for both
	columns []column
	labels  []Text // in other languages the last stands under the row's pointer, unless it says where
}

// A column is the head of a column and the member that it shows.
type column struct {
	key   string
	label Text
	group Text
}

// table fills a table with the rows of this edition and numbers its cells.
func (f *Form) table(t Table, columns []column, rows []formRow) Table {
	for i := range rows {
		if row := &rows[i]; row.edition == "" || row.edition == f.Edition {
			t.Rows = append(t.Rows, f.newRow(t.Section, columns, row))
		}
	}
	return t
}

func (f *Form) newRow(section Section, columns []column, from *formRow) Row {
	if from.columns != nil {
		columns = from.columns
	}
	row := Row{Pointer: join(section.Pointer, from.path), Labels: append([]Text(nil), from.labels...), Cells: make([]Cell, len(columns))}
	if own := &row.Labels[len(row.Labels)-1]; own.key == "" {
		own.key = row.Pointer
	}
	path, object := objectAt(row.Pointer)
	members := object.members()
	_, whole := object.(cellRow)
	if whole {
		f.placeRow(path[:len(path)-1], path[len(path)-1], true)
	}
	for i := range columns {
		member := memberNamed(members, columns[i].key)
		if whole && member != i {
			panic("govreport: the columns of " + row.Pointer + " are not in the order of the model")
		}
		if !whole {
			f.placeRow(path, member, false)
		}
		cell := &row.Cells[i]
		*cell = Cell{
			Pointer: join(row.Pointer, columns[i].key), Column: columns[i].label, Group: columns[i].group, Labels: row.Labels,
			Kind: members[member].kind.cellKind(), Section: section, path: path, member: member, first: i == 0,
		}
		f.index[cell.Pointer] = len(f.Cells)
		f.Cells = append(f.Cells, cell)
	}
	if len(row.Cells) == 1 {
		row.Pointer = row.Cells[0].Pointer
	}
	return row
}

// objectAt finds an object that must be there, in an empty report, and the members that lead to it.
func objectAt(pointer string) (path []int, o object) {
	o = new(Report)
	for rest := pointer; rest != ""; {
		name, _, _ := strings.Cut(rest[1:], "/")
		member := memberNamed(o.members(), name)
		path, o = append(path, member), o.slot(member).object
		rest = rest[1+len(name):]
	}
	return path, o
}

func join(pointer, key string) string {
	if key == "" {
		return pointer
	}
	return pointer + "/" + key
}

// memberNamed finds a member that must be there.
func memberNamed(members []member, name string) int {
	for i := range members {
		if members[i].name == name {
			return i
		}
	}
	panic("govreport: the model has no member " + name)
}

// size counts the cells of a table.
func (t *Table) size() (n int) {
	for i := range t.Rows {
		n += len(t.Rows[i].Cells)
	}
	return n
}

// cellsOf returns the cells of a table.
func (f *Form) cellsOf(table int) (from, to int) {
	for t := 0; ; t++ {
		rows := f.Tables[t].Rows
		from = to
		for i := range rows {
			to += len(rows[i].Cells)
		}
		if t == table {
			return from, to
		}
	}
}

// cellPointers lists the cells of a row.
func (r *Row) cellPointers() []string {
	pointers := make([]string, len(r.Cells))
	for i := range pointers {
		pointers[i] = r.Cells[i].Pointer
	}
	return pointers
}

// pointersOf lists the pointers of cells.
func (f *Form) pointersOf(cells []int) []string {
	var pointers []string
	for _, cell := range cells {
		pointers = append(pointers, f.Cells[cell].Pointer)
	}
	return pointers
}
