package govreport

// Complete fills every blank cell whose number the sums of tables 3 and 4 force: totals whose parts are there, parts that
// are all that is left of a total, zeros where a total is used up. A cell is filled when it holds the same number in every
// way of filling the blanks with whole numbers from zero up. It never changes what somebody typed, readable or not, or what an
// importer read, and takes a doubtful cell (DoubtfulPlace) for one that is not known. It returns what it filled in printed order.
func Complete(r *Report) []Repair {
	form := FormOf(r.formEdition())
	var cells cellValues
	cells.read(form, r.certain())
	values := cells.values()
	networkOf(form).graph.Follow(&values)
	var filled []Repair
	for i, cell := range form.Cells {
		if values.Known[i] && !cells.known[i] && cell.IsBlank(r) {
			*cell.at(r) = N(values.N[i]).number
			filled = append(filled, Repair{cell.Pointer, NumberValue(values.N[i])})
		}
	}
	return filled
}
