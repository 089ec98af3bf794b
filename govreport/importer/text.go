package importer

import (
	"context"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/charset"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
)

// readText reads plain text in any encoding.
func readText(_ context.Context, data []byte, _ *Options) ([]extract.Input, error) {
	text, err := charset.Decode(data)
	if err != nil {
		return nil, err
	}
	fragments, err := extract.Lines(text.Text)
	if err != nil {
		return nil, err
	}
	in := extract.Input{Fragments: fragments, Notes: notesOn(text)}
	if err := withoutTags(&in); err != nil {
		return nil, err
	}
	return []extract.Input{in}, nil
}

// readHTML reads a web page in any encoding. A page that shows nothing of a report may wait for a script to show it: then what
// is hidden is read too.
func readHTML(_ context.Context, data []byte, o *Options) ([]extract.Input, error) {
	text, err := charset.Decode(data)
	if err != nil {
		return nil, err
	}
	in, err := webpage.Read(text.Text, o.Webpage)
	if err == nil && !speaksOfReport(in.Fragments) {
		in, err = webpage.ReadHidden(text.Text, o.Webpage)
	}
	if err != nil {
		return nil, err
	}
	in.Notes = append(notesOn(text), in.Notes...)
	return []extract.Input{in}, nil
}

// speaksOfReport reports whether any words of a report are among fragments.
func speaksOfReport(fragments []extract.Fragment) bool {
	for i := range fragments {
		if text := fragments[i].Text; strings.Contains(text, "公开") || strings.Contains(text, "公開") {
			return true
		}
	}
	return false
}

// notesOn says how bytes became text, where that is not plain.
func notesOn(text charset.Text) []extract.Note {
	var notes []extract.Note
	arg := func(name, value string) govreport.Arg {
		return govreport.Arg{Name: name, Value: govreport.Verbatim(value)}
	}
	switch {
	case text.Declared != "":
		notes = append(notes, extract.Note{Kind: extract.EncodingOther, Args: []govreport.Arg{arg("encoding", text.Encoding), arg("stated", text.Declared)}})
	case text.Encoding != charset.UTF8:
		notes = append(notes, extract.Note{Kind: extract.Encoding, Args: []govreport.Arg{arg("encoding", text.Encoding)}})
	}
	const most = 20 // lines
	for from := 0; from < len(text.Faults); {
		f, to := text.Faults[from], from+1
		if len(notes) > most { // the rest in one
			to = len(text.Faults)
		}
		for to < len(text.Faults) && text.Faults[to].Line == f.Line {
			to++
		}
		notes = append(notes, extract.Note{Kind: extract.Damaged, Place: extract.Place{Offset: f.Offset, Line: f.Line}, Quote: around(text.Text, f.Offset),
			Args: []govreport.Arg{{Name: "count", Value: govreport.Verbatim(strconv.Itoa(to - from))}}})
		from = to
	}
	return notes
}

// around quotes the line around a byte, as far as it helps to find it.
func around(text string, at int) string {
	const reach = 30 // bytes on each side
	from, to := max(0, at-reach), min(len(text), at+reach)
	before := text[from:at]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	after, _, _ := strings.Cut(text[at:to], "\n")
	return strings.ToValidUTF8(strings.TrimSpace(before+after), "")
}
