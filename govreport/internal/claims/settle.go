package claims

// settleReport drops the claims that count a wider or narrower circle than the tables do: where one number for a thing is
// that of the table, another for another circle is not.
func (r *Reader) settleReport() {
	if len(r.claims) > 300 {
		return
	}
	for i := range r.claims {
		a := &r.claims[i]
		if a.Handled && r.hasReceived(a) {
			a.Cells[2] = 0 // 收到27件，办理27件: the second was answered
		}
		if a.scope == 0 || r.about.Scope != 0 {
			continue
		}
		for j := range r.claims {
			if b := &r.claims[j]; b.Cells[0] == a.Cells[0] && b.scope != a.scope && b.Number.Millionths != a.Number.Millionths {
				a.Withdrawn = true
			}
		}
	}
}

func (r *Reader) hasReceived(a *Claim) bool {
	for i := range r.claims {
		if b := &r.claims[i]; b.sentence == a.sentence && b.Cells[0] == Received && !b.Handled {
			return a.Subject == OfAnswered
		}
	}
	return false
}
