package codes

// Corrections returns the valid codes of which one mistyped character, or two neighbours that changed places, can have made
// this one. Mostly a few come out: what else is known of the organisation tells which was meant. A code that is valid itself,
// or not well formed, has none.
func (c Credit) Corrections() []Credit {
	if !c.WellFormed() || c.Valid() {
		return nil
	}
	var right []Credit
	b := []byte(c)
	try := func() {
		if s := Credit(b); s.Valid() {
			right = append(right, s)
		}
	}
	for i := range b {
		was := b[i]
		for j := range len(creditAlphabet) {
			b[i] = creditAlphabet[j]
			try()
		}
		b[i] = was
		if i > 0 {
			b[i-1], b[i] = b[i], b[i-1]
			try()
			b[i-1], b[i] = b[i], b[i-1]
		}
	}
	return right
}
