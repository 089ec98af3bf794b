package recall

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// The paragraphs of testdata/claims/paragraphs.txt are as their organs would write them, each in a report of its own whose tables say
// what its marks say. Nothing may be said of a paragraph as it is, and something must be where one number alone is changed, in the text
// or in the tables.
func TestParagraphs(t *testing.T) {
	list := loadParagraphs(t, filepath.Join(folder, "paragraphs.txt"))
	all := 0
	for _, p := range list {
		faults, changes := p.faults()
		all += changes
		for _, f := range faults {
			t.Errorf("line %d: %s\n%s", p.line, f.text, p.prose)
		}
	}
	if len(list) < 100 || all < 700 {
		t.Errorf("only %d paragraphs, %d changes", len(list), all)
	}
}

// A paragraph is made up, with its marks: 收到申请[12|in]件.
type paragraph struct {
	line   int
	prose  string
	report govreport.Report // empty but for the organ and the year
	cells  map[string]int64
	marks  []mark
}

// A mark is a number of the prose, or words that stand for one (均维持=7), and the cells whose sum it is.
type mark struct {
	start, end int // in the prose
	value      int64
	cells      []string
	textOnly   bool // ~: the tables may have another number of it too
	tableOnly  bool // ^: what it says in the text is doubted, since its sentence contradicts it
	unread     bool // ?: that it is not found is known
}

// A fault is a false alarm, or a change of which nothing is said, or too little.
type fault struct {
	text   string
	alarm  bool
	advice bool // only as advice
}

// cellNames are what marks call cells that are not called as the last member of their pointers.
var cellNames = map[string]string{
	"in": received, "cin": carriedIn, "done": answered, "out": carriedOut,
	"granted": outcomes + "granted/total", "partial": outcomes + "partiallyGranted/total", "refused": outcomes + "refused/",
	"unavailable": outcomes + "unavailable/", "notProcessed": outcomes + "notProcessed/", "other": outcomes + "other/",
	"review": "/disputes/review/total", "direct": "/disputes/litigationDirect/total", "after": "/disputes/litigationAfterReview/total",
	"normMade": "/disclosure/normativeDocuments/made", "normRepealed": "/disclosure/normativeDocuments/repealed", "norm": "/disclosure/normativeDocuments/inForce",
	"regsMade": "/disclosure/regulations/made", "regsRepealed": "/disclosure/regulations/repealed", "regs": "/disclosure/regulations/inForce",
	"licence": "/disclosure/licenceDecisions", "penalty": "/disclosure/penaltyDecisions", "coercion": "/disclosure/coercionDecisions", "fee": "/disclosure/feesCollected",
}

const (
	outcomes  = "/applications/outcomes/"
	columnsOf = "/applications/received/"
)

// pointersOf are the cells that a name of a mark stands for: one of cellNames, the last part of a row's or a column's pointer, or
// of disputes both: review.upheld.
func pointersOf(name string) (list []string) {
	pointer := cellNames[name]
	kind, end, ended := strings.Cut(name, ".")
	if ended {
		pointer = strings.TrimSuffix(cellNames[kind], "total") + end
	}
	for i := range govreport.FormOf(govreport.Edition2021).Cells {
		cell := govreport.FormOf(govreport.Edition2021).Cells[i].Pointer
		switch {
		case pointer == cell, pointer == "" && strings.HasPrefix(cell, outcomes) && strings.HasSuffix(cell, "/"+name+"/total"),
			pointer == "" && cell == columnsOf+name,
			strings.HasSuffix(pointer, "/") && strings.HasPrefix(cell, pointer) && strings.HasSuffix(cell, "/total"):
			list = append(list, cell)
		}
	}
	return list
}

var (
	marked = regexp.MustCompile(`\[([^|\]]*)\|([^\]]*)\]`)
	digits = regexp.MustCompile(`\d+`)
)

// loadParagraphs reads a file of paragraphs, one a line. "@ kind scope year name" sets the report; "= cell:number …" says what the tables have
// beside what the next paragraph says.
func loadParagraphs(t *testing.T, file string) (list []*paragraph) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var about govreport.Report
	beside := ""
	for number, line := range strings.Split(string(data), "\n") {
		switch {
		case line == "" || line[0] == '#':
		case strings.HasPrefix(line, "@ "):
			f := strings.Fields(line)
			about = govreport.Report{Edition: govreport.Edition2021}
			about.Organ.Kind, about.Organ.Name = govreport.Kind(f[1]), f[4]
			if f[2] != "-" {
				about.Scope = govreport.Scope(f[2])
			}
			about.Year, err = strconv.Atoi(f[3])
		case strings.HasPrefix(line, "= "):
			beside = line[2:]
		default:
			p := &paragraph{line: number + 1, report: about, cells: map[string]int64{}}
			err = p.read(line, beside)
			list, beside = append(list, p), ""
		}
		if err != nil {
			t.Fatalf("%s:%d: %v", file, number+1, err)
		}
	}
	return list
}

// read reads the marks of a paragraph and works out the tables.
func (p *paragraph) read(line, beside string) error {
	line = strings.ReplaceAll(line, `\n`, "\n")
	from := 0
	for _, m := range marked.FindAllStringSubmatchIndex(line, -1) {
		p.prose += line[from:m[0]]
		one, err := markOf(line[m[2]:m[3]], line[m[4]:m[5]])
		if err != nil {
			return err
		}
		words, _, _ := strings.Cut(line[m[2]:m[3]], "=")
		one.start, one.end = len(p.prose), len(p.prose)+len(words)
		p.prose += words
		p.marks = append(p.marks, one)
		from = m[1]
	}
	p.prose += line[from:]
	return p.fill(beside)
}

// markOf reads the words of a mark and the names of its cells.
func markOf(words, names string) (m mark, err error) {
	if figure := digits.FindString(words); figure != "" {
		m.value, err = strconv.ParseInt(figure, 10, 64)
	}
	names, m.textOnly = strings.CutPrefix(names, "~")
	names, m.tableOnly = strings.CutPrefix(names, "^")
	names, m.unread = strings.CutPrefix(names, "?")
	for name := range strings.SplitSeq(names, "+") {
		cells := pointersOf(name)
		if cells == nil {
			return m, fmt.Errorf("%q is no cell", name)
		}
		m.cells = append(m.cells, cells...)
	}
	return m, err
}

// fill works out the tables: numbers of single cells first, then what sums leave of them, then table 3 so that it balances.
func (p *paragraph) fill(beside string) error {
	all := slices.Clone(p.marks)
	for word := range strings.FieldsSeq(beside) {
		name, value, _ := strings.Cut(word, ":")
		one, err := markOf(value, name)
		if err != nil {
			return err
		}
		all = append(all, one)
	}
	slices.SortStableFunc(all, func(a, b mark) int { return len(a.cells) - len(b.cells) })
	for _, m := range all {
		rest, open := m.value, ""
		for _, cell := range m.cells {
			n, known := p.cells[cell]
			if rest -= n; !known {
				open = cell
			}
		}
		if open != "" {
			p.cells[open] = rest
		} else if rest != 0 {
			return fmt.Errorf("%v come to %d less", m.cells, rest)
		}
	}
	p.balance()
	for cell, n := range p.cells {
		if n < 0 {
			return fmt.Errorf("%s is %d", cell, n)
		}
	}
	return nil
}

// balance fills in what nothing is said of: what is left is 予以公开, or 其他处理 where that is known, and came from persons.
func (p *paragraph) balance() {
	p.suppose(received, p.cells[answered]+p.cells[carriedOut]-p.cells[carriedIn])
	p.suppose(answered, p.cells[received]+p.cells[carriedIn]-p.cells[carriedOut])
	rest, columns := p.cells[answered], p.cells[received]
	for cell, n := range p.cells {
		switch {
		case strings.HasPrefix(cell, outcomes) && cell != answered:
			rest -= n
		case strings.HasPrefix(cell, columnsOf) && cell != received:
			columns -= n
		}
	}
	p.suppose(outcomes+"granted/total", max(rest, 0))
	p.suppose(outcomes+"other/others/total", max(rest-p.cells[outcomes+"granted/total"], 0))
	p.suppose(columnsOf+"naturalPerson", columns)
	for _, row := range []string{carriedIn, answered, carriedOut} {
		p.cells[strings.TrimSuffix(row, "total")+"naturalPerson"] = p.cells[row]
	}
}

// suppose sets a cell of which nothing is said.
func (p *paragraph) suppose(cell string, n int64) {
	if _, known := p.cells[cell]; !known {
		p.cells[cell] = n
	}
}

// said returns what the rules N say of a prose where one cell is off by one.
func (p *paragraph) said(prose, off string) []govreport.Finding {
	r := p.report
	r.Overview.Text = prose
	for _, c := range govreport.FormOf(r.Edition).Cells {
		n := p.cells[c.Pointer]
		if c.Pointer == off {
			n++
		}
		c.Write(&r, strconv.FormatInt(n, 10))
	}
	return govreport.Check(&r, govreport.Options{Only: rules}).Findings
}

// faults checks the paragraph as it is, and with each of its numbers changed. It returns also how many changes there were.
func (p *paragraph) faults() (faults []fault, changes int) {
	right := p.said(p.prose, "")
	for i := range right {
		f := &right[i]
		faults = append(faults, fault{text: "false alarm: " + string(f.Code) + " " + f.Quote, alarm: true, advice: f.Severity == govreport.Advice})
	}
	for _, m := range p.marks {
		if m.unread {
			continue
		}
		words := p.prose[m.start:m.end]
		changed := digits.ReplaceAllString(words, strconv.FormatInt(m.value+7, 10))
		if changed != words && !m.tableOnly {
			changes++
			faults = p.missed(faults, m, right, "text", p.said(p.prose[:m.start]+changed+p.prose[m.end:], ""))
		}
		if !m.textOnly {
			changes++
			faults = p.missed(faults, m, right, "table", p.said(p.prose, m.cells[0]))
		}
	}
	return faults, changes
}

// missed adds a fault where a change is told of by nothing new, or by advice alone.
func (p *paragraph) missed(faults []fault, m mark, right []govreport.Finding, changed string, said []govreport.Finding) []fault {
	advice := false
	for i := range said {
		f := &said[i]
		switch {
		case slices.ContainsFunc(right, func(g govreport.Finding) bool { return g.Code == f.Code && g.Quote == f.Quote }):
		case f.Severity != govreport.Advice:
			return faults
		default:
			advice = true
		}
	}
	if advice && said[0].Code == "N10" {
		return faults // which is never more
	}
	before := p.prose[:m.start]
	for _, stop := range []string{"\n", "。", "；"} {
		if i := strings.LastIndex(before, stop); i >= 0 {
			before = before[i+len(stop):]
		}
	}
	return append(faults, fault{text: changed + " changed, but nothing firm is said: " + before + p.prose[m.start:m.end] + " = " + strings.Join(m.cells, " + "), advice: advice})
}
