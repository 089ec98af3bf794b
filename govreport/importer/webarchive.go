package importer

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
)

// This file reads pages that browsers, Word and WPS save with their pictures in one file (.mht, .mhtml), which is built as mail is.

// readWebArchive reads the page of an archive. Of several, which are frames in one another, that is the one that speaks most of a
// report; where several are whole reports, each of them.
func readWebArchive(ctx context.Context, data []byte, o *Options) ([]extract.Input, error) {
	message, err := mail.ReadMessage(bytes.NewReader(bytes.TrimLeft(data, " \t\r\n")))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrWebArchive, err)
	}
	a := archivedPages{limit: o.Webpage.Bytes}
	if a.limit == 0 {
		a.limit = webpage.MaxBytes
	}
	if err := a.add(textproto.MIMEHeader(message.Header), message.Body, 0); err != nil {
		return nil, err
	}
	var best *extract.Input
	var speaking []extract.Input
	var failed error
	most := -1
	for _, page := range a.pages {
		inputs, err := readHTML(ctx, page, o)
		if err != nil {
			failed = err // the others may be read all the same
			continue
		}
		says := 0
		if speaksOfReport(inputs[0].Fragments) {
			says = lettersOf(inputs[0].Fragments)
			speaking = append(speaking, inputs[0])
		}
		if says > most {
			best, most = &inputs[0], says
		}
	}
	switch {
	case best == nil && failed != nil:
		return nil, failed
	case best == nil && a.cut:
		return nil, fmt.Errorf("%w: it is cut", ErrWebArchive)
	case best == nil:
		return nil, fmt.Errorf("%w: there is no page in it", ErrWebArchive)
	}
	found := []extract.Input{*best}
	if whole := wholeReports(speaking); len(whole) > 1 {
		found = whole
	}
	for i := range found {
		in := &found[i]
		if a.cut && !slices.ContainsFunc(in.Notes, func(n extract.Note) bool { return n.Kind == extract.Cut }) {
			in.Notes = append(in.Notes, extract.Note{Kind: extract.Cut})
		}
	}
	return found, nil
}

// wholeReports returns those of some pages that have the title and numbers of a report, each once, with the title for their name. Of
// more pages than anybody saves together none is looked at.
func wholeReports(pages []extract.Input) (whole []extract.Input) {
	const most = 20
	seen := map[string]bool{}
	for i := range pages {
		text := textOf(pages[i].Fragments)
		if seen[text] {
			continue
		}
		if seen[text] = true; len(seen) > most {
			return nil
		}
		x, err := pages[i].Read()
		if err != nil || x.Report.Title == "" || !hasNumbers(x.Report) {
			continue
		}
		pages[i].Name = x.Report.Title
		whole = append(whole, pages[i])
	}
	return whole
}

// hasNumbers reports a report with anything in a cell of its tables.
func hasNumbers(r *govreport.Report) bool {
	form := govreport.FormOf(r.Edition)
	return form != nil && slices.ContainsFunc(form.Cells, func(cell *govreport.Cell) bool { return !cell.IsBlank(r) })
}

func textOf(fragments []extract.Fragment) string {
	var b strings.Builder
	for i := range fragments {
		b.WriteString(fragments[i].Text)
		b.WriteByte('\n')
	}
	return b.String()
}

func lettersOf(fragments []extract.Fragment) (n int) {
	for i := range fragments {
		n += utf8.RuneCountInString(fragments[i].Text)
	}
	return n
}

// archivedPages are the pages of an archive.
type archivedPages struct {
	pages [][]byte
	size  int // bytes of them
	limit int
	cut   bool // the archive is
}

// maxArchiveDepth is how deep parts are read in parts: browsers write one level, mail programs two or three.
const maxArchiveDepth = 8

// add adds the pages among a part and the parts within it. Pictures and the like are passed over.
func (a *archivedPages) add(header textproto.MIMEHeader, body io.Reader, depth int) error {
	kind, parameters, err := mime.ParseMediaType(header.Get("Content-Type"))
	switch {
	case err != nil && kind == "" || depth > maxArchiveDepth:
		return nil
	case kind == "text/html" || kind == "application/xhtml+xml":
		return a.addPage(decoded(header.Get("Content-Transfer-Encoding"), body))
	case !strings.HasPrefix(kind, "multipart/"):
		return nil
	}
	parts := multipart.NewReader(body, parameters["boundary"])
	for {
		part, err := parts.NextRawPart()
		if err != nil { // the end, or that of a file that was cut
			a.cut = a.cut || !errors.Is(err, io.EOF)
			return nil
		}
		if err := a.add(part.Header, part, depth+1); err != nil {
			return err
		}
	}
}

func (a *archivedPages) addPage(body io.Reader) error {
	page, err := io.ReadAll(io.LimitReader(body, int64(a.limit-a.size)+1))
	a.size += len(page)
	switch {
	case a.size > a.limit:
		return &extract.LimitError{Limit: extract.PageLimit, Most: a.limit}
	case err != nil: // it ends too early or is damaged there: what stands before it is a page
		a.cut = true
	}
	if len(bytes.TrimSpace(page)) > 0 {
		a.pages = append(a.pages, page)
	}
	return nil
}

// decoded is the body of a part as it was before it was put into mail.
func decoded(encoding string, body io.Reader) io.Reader {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		return quotedprintable.NewReader(body)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, body)
	}
	return body
}
