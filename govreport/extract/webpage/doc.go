// Package webpage reads a report as it is published on the web: HTML, a whole page or a part of one, into the paragraphs and
// cells that package extract makes a report of.
//
//	input, err := webpage.Read(page, webpage.Limits{})
//	extraction, err := input.Read()
//
// The page is text in UTF-8; package charset makes it of bytes.
//
// # How it reads
//
// It goes through the page tag by tag and builds no tree: each cell knows the line and column of the source it stands in, no
// nesting is too deep to be told, and a page that was cut is read up to the cut. Tables are read as browsers do where their
// tags are missing or crossed. What a cell spans is not believed: pages say colspan=2 in the head and mean the column beside
// it. A row is the cells it has, empty ones included; extract finds the form's rows by their labels.
//
// A table that only lays out the page gives paragraphs: one with tables in its cells, one with a single column, and cells
// that hold whole paragraphs. Scripts, hidden elements, menus of links and what is only shown without scripts are left out; hidden
// cells and tables, what is struck through, and the links, are said in notes.
//
// The metadata in a page's head (国办发〔2017〕47号) and the elements ucaptitle, ucapcontent and publishtime are read into
// extract.Metadata. Where a page marks its content, what stands before it is furniture.
package webpage
