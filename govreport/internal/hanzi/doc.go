// Package hanzi knows what Chinese text is made of, as everybody who reads a report needs it: which characters are the same,
// which are space, how numbers are written, which words count things and which say that there is nothing to count.
//
// Each is said once, so that a cell typed by hand, a cell of an imported page and a sentence are read alike. The package knows
// nothing of reports and imports nothing of ours.
package hanzi
