package govreport

// A Completion is what Complete did.
type Completion struct {
	// Filled is what it filled in, in printed order.
	Filled []Repair
	// Contradicted are the blank cells, by pointer, that no numbers fit: what is filled in contradicts itself, in sums that they
	// share. They stay blank until it is put right. Cells that merely are not sure yet are in neither list.
	Contradicted []string
}

// Complete fills every blank cell whose number the sums of tables 3 and 4 force: totals whose parts are there, parts that
// are all that is left of a total, zeros where a total is used up. A cell is filled when it holds the same number in every
// way of filling the blanks with whole numbers from zero to MaxCount so that the sums hold. Blanks that share a sum, directly or
// by way of others, are filled together or not: where there is no such way for them they all stay blank, whatever one sum alone
// may tell; blanks that share nothing with them are filled. It never changes what somebody typed, readable or not, or what an
// importer read, and takes a doubtful cell (DoubtfulPlace) for one that is not known.
func Complete(r *Report) (done Completion) {
	form := FormOf(r.formEdition())
	var cells cellValues
	cells.read(form, r.certain())
	values := cells.values()
	contradicted := networkOf(form).graph.Follow(&values)
	for i, cell := range form.Cells {
		switch {
		case cells.known[i] || !cell.IsBlank(r):
		case contradicted[i]:
			done.Contradicted = append(done.Contradicted, cell.Pointer)
		case values.Known[i]:
			*cell.at(r) = CountOf(values.N[i]).number
			done.Filled = append(done.Filled, Repair{cell.Pointer, NumberValue(values.N[i])})
		}
	}
	return done
}
