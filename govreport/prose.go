package govreport

// This file says which texts of a report are prose. How a text is looked into is package hanzi's.

// A proseSection is the text of a section and where it stands.
type proseSection struct {
	pointer string
	text    string
}

// prose lists the texts in which a report tells of its numbers.
func (c *checker) prose() [3]proseSection {
	r := c.report
	return [3]proseSection{
		{"/overview/text", r.Overview.Text},
		{"/problems/text", r.Problems.Text},
		{"/otherMatters/text", r.OtherMatters.Text},
	}
}
