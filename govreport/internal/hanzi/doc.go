// Package hanzi knows what Chinese text is made of, as everybody who reads a report needs it: which characters are the same,
// which are space, how numbers are written, which words count things and which say that there is nothing to count; what a
// template left to be filled in; where a clause, a sentence and a line begin and end.
//
// A text is made ready once (Read), without the line ends of a narrow page (Wraps), and looked through with lists of Words; what is
// found is a Segment of it, from which it can be looked around (Clause, Sentence, Line) and quoted as printed.
//
// Each is said once, so that a cell typed by hand, a cell of an imported page and a sentence are read alike. The package knows
// nothing of reports and imports nothing of ours. What a sentence says it leaves to those who ask.
package hanzi
