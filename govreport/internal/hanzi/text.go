package hanzi

// A Text is a text made ready for being looked into: once, for all who look. Every place in Plain is the same place in Printed,
// so that what was found in one can be quoted from the other.
type Text struct {
	Printed string // as it stands in the report
	Plain   string // in simplified characters
}

// Read makes a text ready. A text in simplified characters costs no allocation.
func Read(printed string) Text { return Text{printed, Simplify(printed)} }

// Quote returns a part of the text as it is printed.
func (t *Text) Quote(s Segment) string { return s.Of(t.Printed) }
