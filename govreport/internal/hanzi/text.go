package hanzi

// A Text is a text made ready for being looked into: once, for all who look.
type Text struct {
	_ [0]func() // never compared

	// Plain is the text in simplified characters and without the line ends that are only the page's (Wraps).
	Plain string

	printed string    // the same as it is printed: every place in Plain is the same place here
	cuts    []Segment // what was taken out of the text to make them
}

// Read makes a text ready. A text in simplified characters with nothing to join costs no allocation.
func Read(printed string) Text {
	plain := Simplify(printed)
	cuts := Wraps(plain) // in the simplified text, which is as long
	return Text{Plain: Without(plain, cuts), printed: Without(printed, cuts), cuts: cuts}
}

// Quote returns a part of the text as it is printed, but for the line ends of the page: a quotation is one line of a message,
// and is looked for in a document whose lines may end elsewhere, or nowhere.
func (t *Text) Quote(s Segment) string { return s.Of(t.printed) }

// Source returns where a part of the text stands in the text that was read, line ends and all.
func (t *Text) Source(s Segment) Segment {
	for _, cut := range t.cuts {
		if cut.Start > s.Start && cut.Start >= s.End {
			break
		}
		if cut.Start <= s.Start {
			s.Start += cut.End - cut.Start
		}
		if cut.Start < s.End {
			s.End += cut.End - cut.Start
		}
	}
	return Segment{s.Start, max(s.Start, s.End)}
}

// Printed returns all of the text as Quote does a part of it.
func (t *Text) Printed() string { return t.printed }
