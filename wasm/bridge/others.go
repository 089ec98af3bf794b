package bridge

import (
	"strconv"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
)

// Others are the reports that a report is compared with, and what the caller says of them.
type Others struct {
	Previous    []byte   // the report of the year before; empty when it is not given
	Own         []byte   // the organ's report on its own numbers; empty when it is not given
	Children    [][]byte // the reports of its subordinate organs
	AllChildren bool     // they are all there are
	Deadline    string   // the last day of publication that is set locally; empty for none
}

// OthersOf reads them from entries: previous, own and child, of which there may be many, with a document, allChildren with
// anything, and deadline with a date.
func OthersOf(entries Entries) (o Others) {
	entries.each(func(name, value string) {
		switch name {
		case "previous":
			o.Previous = []byte(value)
		case "own":
			o.Own = []byte(value)
		case "child":
			o.Children = append(o.Children, []byte(value))
		case "allChildren":
			o.AllChildren = true
		case "deadline":
			o.Deadline = value
		}
	})
	return o
}

// read gives them to a check; failure says which document is none.
func (o *Others) read(options *govreport.Options, l govreport.Language) (failure []byte) {
	options.AllChildren, options.Deadline = o.AllChildren, codes.Date(o.Deadline)
	if options.Previous, failure = decodeNamed("previous", o.Previous, l); failure != nil {
		return failure
	}
	if options.Own, failure = decodeNamed("own", o.Own, l); failure != nil {
		return failure
	}
	for i, document := range o.Children {
		child, failure := decodeNamed("children["+strconv.Itoa(i)+"]", document, l)
		if failure != nil {
			return failure
		}
		options.Children = append(options.Children, child)
	}
	return nil
}

// decodeNamed decodes a document unless it is not given.
func decodeNamed(name string, document []byte, l govreport.Language) (report *govreport.Report, failure []byte) {
	if len(document) == 0 {
		return nil, nil
	}
	return decode(name, document, l)
}
