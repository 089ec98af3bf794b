package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/importer"
)

// maxReport is how many bytes one report may have.
const maxReport = govreport.MaxDocument

// A job is one report to read: a whole file, or one line of NDJSON.
type job struct {
	file string
	line int    // from 1 for a line of NDJSON, else 0
	kind kind   // of data; unsniffed with no data means: read the file first
	data []byte // nil when the worker is to read the file
	err  error  // why there is no data
	more bool   // the next line has been read already
}

// A kind is what a file holds.
type kind int

const (
	unsniffed kind = iota
	jsonKind
	ndjsonKind
	documentKind // everything else, which the importer reads
)

// kindOf tells the kind from a file's name.
func kindOf(file string) kind {
	switch ext := strings.ToLower(filepath.Ext(file)); {
	case ext == ".json":
		return jsonKind
	case ext == ".ndjson", ext == ".jsonl":
		return ndjsonKind
	case slices.Contains(documents, ext):
		return documentKind
	default:
		return unsniffed
	}
}

// documents are the names of the files that the importer reads. It tells what they are by their content.
var documents = []string{".txt", ".md", ".html", ".htm", ".shtml", ".mht", ".mhtml", ".docx", ".xlsx", ".pdf", ".doc", ".xls", ".wps", ".et", ".rtf", ".odt", ".ods"}

// sniff tells the kind from the first bytes.
func sniff(head []byte) kind {
	start := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\uFEFF")), " \t\r\n")
	if !opensJSON(start) {
		return documentKind
	}
	// A second line that opens an object: no JSON document has one behind a line that opens one.
	if first, rest, ok := bytes.Cut(start, []byte("\n")); ok && first[0] == '{' && bytes.HasPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte("{")) {
		return ndjsonKind
	}
	return jsonKind
}

// opensJSON reports an object with a name in it, or an array of objects: "[索引号]" and "{单位}" open texts.
func opensJSON(start []byte) bool {
	if len(start) == 0 {
		return false
	}
	next := bytes.TrimLeft(start[1:], " \t\r\n")
	switch start[0] {
	case '{':
		return len(next) == 0 || next[0] == '"' || next[0] == '}'
	case '[':
		return len(next) == 0 || next[0] == '{' || next[0] == '[' || next[0] == ']'
	}
	return false
}

// jobs lists the reports of the files in order. A file whose kind its name tells is read by the worker that checks it.
func (o *options) jobs(stdin io.Reader) iter.Seq[job] {
	return func(yield func(job) bool) {
		for _, file := range o.files {
			k := kindOf(file)
			switch {
			case file == "-":
				if !o.stream("-", unsniffed, stdin, yield) {
					return
				}
			case k == unsniffed || k == ndjsonKind:
				if !o.open(file, k, yield) {
					return
				}
			case !yield(job{file: file}):
				return
			}
		}
	}
}

func (o *options) open(file string, k kind, yield func(job) bool) bool {
	f, err := os.Open(file)
	if err != nil {
		return yield(job{file: file, err: o.readError(err)})
	}
	defer f.Close()
	return o.stream(file, k, f, yield)
}

// stream yields the report or reports that a reader holds.
func (o *options) stream(file string, k kind, r io.Reader, yield func(job) bool) bool {
	b := bufio.NewReaderSize(r, 1<<20)
	if k == unsniffed {
		head, err := b.Peek(1 << 20)
		if err != nil && err != io.EOF && len(head) == 0 {
			return yield(job{file: file, err: o.readError(err)})
		}
		k = sniff(head)
	}
	if k == ndjsonKind {
		return o.lines(file, b, yield)
	}
	data, err := o.readAll(b)
	return yield(job{file: file, kind: k, data: data, err: err})
}

// lines yields the lines of NDJSON that are not blank.
func (o *options) lines(file string, b *bufio.Reader, yield func(job) bool) bool {
	any := false
	for n := 1; ; n++ {
		line, err := o.readLine(b)
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\uFEFF"))
		}
		end := err == io.EOF
		if end {
			err = nil
		}
		if err != nil || len(bytes.TrimSpace(line)) > 0 {
			any = true
			if !yield(job{file: file, line: n, kind: jsonKind, data: line, err: err, more: hasLine(b)}) {
				return false
			}
		}
		var broken *brokenError
		switch {
		case end && !any:
			return yield(job{file: file, err: errors.New(say(o.lang, errNoReports))})
		case end || errors.As(err, &broken):
			return true
		}
	}
}

// hasLine reports whether the next line can be read without waiting for it.
func hasLine(b *bufio.Reader) bool {
	read, _ := b.Peek(b.Buffered())
	return bytes.IndexByte(bytes.TrimLeft(read, " \t\r\n"), '\n') >= 0 // of a blank one nothing comes
}

// readLine reads one line; one beyond the limit is skipped to its end and answered with an error. The last line comes with
// io.EOF.
func (o *options) readLine(b *bufio.Reader) ([]byte, error) {
	var line []byte
	tooLong := false
	for {
		part, err := b.ReadSlice('\n')
		if tooLong = tooLong || len(line)+len(part) > maxReport; tooLong {
			line = nil
		} else {
			line = append(line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err != nil && err != io.EOF:
			return nil, o.readError(err)
		case tooLong:
			return nil, errors.New(say(o.lang, errLineTooLong, "n", maxReport>>20))
		}
		return line, err
	}
}

// readAll reads a file up to the limit.
func (o *options) readAll(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, importer.MaxFile+1))
	switch {
	case err != nil:
		return nil, o.readError(err)
	case len(data) > importer.MaxFile, len(data) > maxReport && sniff(data) == jsonKind:
		return nil, errors.New(say(o.lang, errTooLarge, "n", o.most(data)>>20))
	case len(data) == 0:
		return nil, errors.New(say(o.lang, errEmpty))
	}
	return data, nil
}

// most is how many bytes a file may have: of JSON less than of others, which have pictures in them.
func (o *options) most(data []byte) int {
	if sniff(data) == jsonKind {
		return maxReport
	}
	return importer.MaxFile
}

// readFile reads a file whose kind its name tells.
func (o *options) readFile(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, o.readError(err)
	}
	defer f.Close()
	return o.readAll(f)
}

// A brokenError is a reader that failed: nothing more comes from it.
type brokenError struct{ message string }

func (e *brokenError) Error() string { return e.message }

// readError says in the user's language why a file could not be read.
func (o *options) readError(err error) error {
	var path *fs.PathError
	errors.As(err, &path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &brokenError{say(o.lang, errMissing)}
	case errors.Is(err, fs.ErrPermission):
		return &brokenError{say(o.lang, errPermission)}
	case isDirectory(path):
		return &brokenError{say(o.lang, errDirectory)}
	}
	return &brokenError{say(o.lang, errRead, "cause", o.cause(err))}
}

func isDirectory(err *fs.PathError) bool {
	if err == nil {
		return false
	}
	info, statErr := os.Stat(err.Path)
	return statErr == nil && info.IsDir()
}

// previousReport reads the report of the year before.
func (o *options) previousReport() (*govreport.Report, error) {
	if o.previous == "" {
		return nil, nil
	}
	report, notes, err := o.loadOne(job{file: o.previous})
	if err != nil {
		return nil, errors.New(say(o.lang, errPrevious, "file", clean(o.previous), "cause", err))
	}
	o.tell(clean(o.previous), notes)
	return report, nil
}
