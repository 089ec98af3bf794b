package tiny

// A uses what is declared elsewhere in a method.
type A struct {
	B int
	c int
}

func (a A) Size() int { return a.B + a.c + Last }
