package extract

import (
	"github.com/zfxxgk/annualreport/govreport"
)

// An Input is one report as the reader of a format hands it on: all that Read makes a report of.
type Input struct {
	// Name is that of the part of the file it stands in, such as a sheet, where a file holds several reports.
	Name      string
	Fragments []Fragment
	Metadata  Metadata
	Notes     []Note // what the reader of the format left out or was unsure of
}

// Metadata are what a source states of itself outside its text, as the pages of government websites do in their heads
// (国办发〔2017〕47号). A text is empty where it states nothing.
type Metadata struct {
	Title      Statement // ArticleTitle
	Published  Statement // PubDate: 2023-01-30 or 2023-01-30 15:20
	Origin     Statement // ContentSource: who the text is from
	Site       Statement // SiteName
	SiteDomain Statement
	SiteCode   Statement // SiteIDCode
	Column     Statement // ColumnName: the part of the website
}

// A Statement is what a source says of itself, and where.
type Statement struct {
	Text  string
	Place Place
}

// Read makes a report of the fragments of a source. It is what Text and the readers of other formats end in.
func Read(fragments []Fragment) (*Extraction, error) { return (&Input{Fragments: fragments}).Read() }

// Read makes a report of an input.
func (in *Input) Read() (*Extraction, error) {
	size := 0
	for i := range in.Fragments {
		size += len(in.Fragments[i].Text) + 1
	}
	if size > 2*MaxText {
		return nil, &LimitError{TextLimit, 2 * MaxText}
	}
	if len(in.Fragments) > maxFragments {
		return nil, &LimitError{FragmentLimit, maxFragments}
	}
	rd := newReader(in)
	rd.read()
	if rd.isSchoolReport() {
		return nil, ErrSchoolYear
	}
	if !rd.isReport() {
		return nil, because(ErrNotReport, "it has neither a title 政府信息公开工作年度报告 nor a heading such as 一、总体情况 nor one of the tables"+in.unseen())
	}
	return rd.finish(), nil
}

// unseen says that there is more in a source than its text.
func (in *Input) unseen() string {
	for i := range in.Notes {
		if in.Notes[i].Kind == Pictures {
			return "; it has pictures, which are not read"
		}
	}
	return ""
}

// NoteOf is a note of the reader of a format: what of the file was left out, how many times, and the first of it.
func NoteOf(kind NoteKind, count int, first string, at Place) Note {
	return Note{Kind: kind, Place: at, Quote: cutShort(first, 80), Args: []govreport.Arg{numberArg("count", count)}}
}
