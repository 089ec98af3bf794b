package extract

// This file puts digits together that space parts within one cell: 1 9, or 12 above 3. They are one number where the row has just as many
// cells as the form and its numbers then add up.

// joinSpread joins the pieces in the cells of a run with so many cells on the form, of which groups of a size have their sum in their
// last cell. The first token of a cell becomes the number, the others are none.
func (g *region) joinSpread(r *run, cells, size int) {
	values := r.values()
	var pieces []span // of the values, by cells
	for i := 0; i < len(values); {
		j := i + 1
		for j < len(values) && g.tokens[values[j]].frag == g.tokens[values[i]].frag && g.d.frags[g.tokens[values[i]].frag].Kind == Cell {
			j++
		}
		pieces = append(pieces, span{i, j})
		i = j
	}
	if len(pieces) == len(values) || len(pieces) != cells || !r.torn.empty() || len(r.behind) > 0 {
		return
	}
	sum := 0
	for i, piece := range pieces {
		n, ok := g.count(piece, values)
		if !ok || piece.to-piece.from > 1 && g.folded(g.tokens[values[piece.from]].at)[0] == '0' {
			return
		}
		if (i+1)%size != 0 {
			sum += n
			continue
		}
		if n != sum {
			return
		}
		sum = 0
	}
	g.join(r, pieces, values)
}

// join makes one token of each of some pieces of a run.
func (g *region) join(r *run, pieces []span, values []int32) {
	gone := map[int32]bool{}
	for _, piece := range pieces {
		first := &g.tokens[values[piece.from]]
		first.at.to = g.tokens[values[piece.to-1]].at.to
		if piece.to-piece.from > 1 {
			first.cell, first.glued = true, false
		}
		for _, v := range values[piece.from+1 : piece.to] {
			gone[v] = true
			g.tokens[v].kind, g.tokens[v].cell = textToken, false
			g.tokens[v].letter.to = g.tokens[v].letter.from // no words
		}
	}
	joined := run{row: r.row, width: r.width, behind: r.behind, followed: r.followed, torn: r.torn}
	for _, entry := range r.entries {
		if !gone[entry] {
			joined.addEntry(g, tokenOf(entry))
		}
	}
	*r = joined
}
