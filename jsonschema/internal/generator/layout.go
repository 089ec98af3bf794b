package generator

import (
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// layOut adds what a form generator needs to draw the sections and the tables of the printed form.
func (r *report) layOut(p *Schema, pointer string) {
	if section := r.section(pointer); section != nil {
		extra(p, "x-section", section.Number)
		if r.hasTable(pointer) {
			extra(p, "x-table", true)
		}
		return
	}
	row, cell := r.place(pointer)
	switch {
	case row == nil:
		setRules(p, r.rules(func(operand string) bool { return operand == pointer }))
	case row.Pointer == pointer:
		r.layOutRow(p, row)
	}
	if cell != nil {
		if u := unit(cell); u != "" {
			extra(p, "x-unit", u)
		}
	}
}

func (r *report) hasTable(section string) bool {
	return slices.ContainsFunc(r.form.Tables, func(t govreport.Table) bool { return t.Section.Pointer == section })
}

func (r *report) layOutRow(p *Schema, row *govreport.Row) {
	extra(p, "x-row", r.rowNumber(row))
	if groups := row.Labels[:len(row.Labels)-1]; len(groups) > 0 {
		extra(p, "x-groups", inChinese(groups))
	}
	if len(row.Cells) == 1 {
		extra(p, "x-column", row.Cells[0].Column.In(govreport.ZhHans))
	}
	setRules(p, r.rules(func(operand string) bool {
		return operand == row.Pointer || strings.HasPrefix(operand, row.Pointer+"/")
	}))
}

func setRules(p *Schema, rules []govreport.Code) {
	if len(rules) > 0 {
		extra(p, "x-rules", rules)
	}
}

// rowNumber is the place of a row in its table, from 1.
func (r *report) rowNumber(row *govreport.Row) int {
	for _, table := range r.form.Tables {
		for i := range table.Rows {
			if table.Rows[i].Pointer == row.Pointer {
				return i + 1
			}
		}
	}
	panic("generator: a row of no table")
}

func inChinese(labels []govreport.Text) []string {
	list := make([]string, len(labels))
	for i, label := range labels {
		list[i] = label.In(govreport.ZhHans)
	}
	return list
}

// rules lists the numeric rules that bind one of some operands, in the order of the catalogue.
func (r *report) rules(of func(operand string) bool) []govreport.Code {
	var codes []govreport.Code
	for _, rule := range govreport.Rules() {
		if slices.ContainsFunc(r.form.Constraints(rule.Code), func(c govreport.Constraint) bool { return slices.ContainsFunc(operands(c), of) }) {
			codes = append(codes, rule.Code)
		}
	}
	return codes
}

// otherRules lists the rules of the edition that bind no cells: those that read texts or whole tables. Those that a schema
// is itself are left out, and those about the options of a check.
func (r *report) otherRules() []govreport.Code {
	var codes []govreport.Code
	for _, rule := range govreport.Rules() {
		if group := rule.Code.Group(); group != "J" && group != "U" && slices.Contains(rule.Editions, r.edition) && len(r.form.Constraints(rule.Code)) == 0 {
			codes = append(codes, rule.Code)
		}
	}
	return codes
}

// operands lists the pointers of what a constraint weighs, its conditions too, and of what it speaks of.
func operands(c govreport.Constraint) []string {
	list := []string{c.Cell.Pointer}
	for _, comparison := range append(slices.Clone(c.When), c.Comparison) {
		for _, term := range comparison.Terms {
			list = append(list, term.Cell.Pointer)
		}
	}
	return list
}

// unit is the unit a cell counts in, as printed; the form prints none for the amount of the 2019 edition, which has a
// member of its own for it.
func unit(c *govreport.Cell) string {
	switch {
	case strings.HasPrefix(c.Pointer, "/disclosure2019/procurement/amount"):
		return ""
	case c.Kind == govreport.AmountCell:
		return "万元"
	case c.Kind == govreport.ChangeCell, strings.HasSuffix(c.Pointer, "/previousItems"), strings.HasSuffix(c.Pointer, "/projects"):
		return "项"
	default:
		return "件"
	}
}
