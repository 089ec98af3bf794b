package extract

// This file tells the pipes around the rows of a table from those before an empty first and behind an empty last cell.

// A fence is how the rows of one table use their pipes.
type fence struct {
	to                    int  // where the table ends
	emptyFirst, emptyLast bool // a pipe at the beginning or the end of a line has an empty cell before or behind it
}

// fenceFrom looks at the lines with pipes from one on. Where some rows have as many pipes and not all begin with one, none has a
// pipe before its first cell; else nearly all rows tell.
func fenceFrom(text string, start int) fence {
	f := fence{to: start}
	byPipes, all := map[int]*fenceCount{}, &fenceCount{}
	for f.to < len(text) {
		end, next := lineEnd(text, f.to)
		from, to := trimSpace(text, f.to, end)
		if from < to {
			cells := cutCells(text, from, to, isPipe)
			if len(cells) == 1 {
				break
			}
			if len(cells) > 2 {
				if byPipes[len(cells)] == nil {
					byPipes[len(cells)] = &fenceCount{}
				}
				byPipes[len(cells)].add(cells)
				all.add(cells)
			}
		}
		f.to = next
	}
	f.to = max(f.to, start+1)
	const most = 4 // of so many rows all but one
	f.emptyFirst, f.emptyLast = most*all.leading < all.lines, most*all.trailing < all.lines
	for _, c := range byPipes {
		f.emptyFirst = f.emptyFirst || c.lacks(c.leading)
		f.emptyLast = f.emptyLast || c.lacks(c.trailing)
	}
	return f
}

// A fenceCount counts rows, and those that begin and end with a pipe.
type fenceCount struct{ lines, leading, trailing int }

func (c *fenceCount) add(cells []extent) {
	c.lines++
	if cells[0].from == cells[0].to {
		c.leading++
	}
	if last := cells[len(cells)-1]; last.from == last.to {
		c.trailing++
	}
}

// lacks reports rows of which some, or all, have no pipe at an end.
func (c *fenceCount) lacks(with int) bool {
	const few = 3
	return c.lines >= few && with < c.lines
}

// dropEnds drops what is before a leading and behind a trailing pipe, where that is no cell. A single cell has its pipe on either side.
func (f *fence) dropEnds(cells []extent) []extent {
	single := len(cells) <= 2
	if len(cells) > 1 && cells[0].from == cells[0].to && (single || !f.emptyFirst) {
		cells = cells[1:]
	}
	if last := len(cells) - 1; last > 0 && cells[last].from == cells[last].to && (single || !f.emptyLast) {
		cells = cells[:last]
	}
	return cells
}
