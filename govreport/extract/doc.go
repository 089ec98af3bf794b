// Package extract reads a published report back into the model: from plain text as it is copied out of a web page, a PDF
// or a spreadsheet, however its tables were flattened on the way.
//
//	x, err := extract.Text(page)
//	result := govreport.Check(x.Report, govreport.Options{Final: true})
//
// An Extraction holds the report, notes on everything that was not read as a plain value in its own place, and the source
// of each value. An error means that the text is no report at all.
//
// # What it promises
//
// A cell gets a value only when the value's row is known by its label and its column by the row being complete or by cell
// limits the source marks. Anything less leaves the cell blank and a note that quotes what stood there: there is no wrong
// value without a note, and a missing value never moves its neighbours. A table that is absent is said to be absent.
// Sentences beside and under the tables become the Note of their section, remarks in cells CellNotes; captions, units and what
// a page puts around its text do not. What the model has no place for is kept in notes. Note.Doubtful tells the notes that doubt a value from those that only
// say how it was written. What rules must know of the source is in the report itself, as its ImportMarks: there
// govreport.UnreadPlace marks where something stands that was not read, so that a blank is not for want of a value. A report that is
// stored and read again is judged as on the day it was imported.
//
// # How it reads
//
// The source becomes a sequence of fragments, paragraphs and cells, which is all that Read knows; readers of other formats
// produce the same, in an Input with what the source states of itself (Metadata). The packages below this one read HTML, Word,
// Excel and PDF files, and govreport/importer any of them. Rows are found by the sequence of the form's own labels
// (govreport.FormOf), never by position. Only the tolerances are listed here: how people misspell labels and headings.
//
// It does not judge the numbers it reads; govreport.Check does. It reads no images, and nothing before the format of 2019.
package extract
