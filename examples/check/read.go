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
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
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
}

// A kind is what a file holds.
type kind int

const (
	unsniffed kind = iota
	jsonKind
	ndjsonKind
	textKind
	laterKind // a kind that a later version will read
)

// kindOf tells the kind from a file's name; name is how its users call it.
func kindOf(file string) (k kind, name string) {
	switch ext := strings.ToLower(filepath.Ext(file)); ext {
	case ".json":
		return jsonKind, ""
	case ".ndjson", ".jsonl":
		return ndjsonKind, ""
	case ".txt", ".md":
		return textKind, ""
	case ".html", ".htm", ".docx", ".xlsx", ".doc", ".xls", ".wps", ".et", ".pdf":
		return laterKind, ext
	default:
		return unsniffed, ""
	}
}

// sniff tells the kind from the first bytes; name is how its users call it.
func sniff(head []byte) (k kind, name string) {
	head = bytes.TrimPrefix(head, []byte("\uFEFF"))
	start := bytes.TrimLeft(head, " \t\r\n")
	lower := bytes.ToLower(start[:min(len(start), 64)])
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return laterKind, ".docx / .xlsx"
	case bytes.HasPrefix(head, []byte("%PDF")):
		return laterKind, ".pdf"
	case bytes.HasPrefix(head, []byte("\xD0\xCF\x11\xE0")):
		return laterKind, ".doc / .xls"
	case bytes.HasPrefix(lower, []byte("<!doctype html")), bytes.HasPrefix(lower, []byte("<html")):
		return laterKind, ".html"
	case !bytes.HasPrefix(start, []byte("{")) && !bytes.HasPrefix(start, []byte("[")):
		return textKind, ""
	}
	// A second line that opens an object: no JSON document has one behind a line that opens one.
	if first, rest, ok := bytes.Cut(start, []byte("\n")); ok && first[0] == '{' && bytes.HasPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte("{")) {
		return ndjsonKind, ""
	}
	return jsonKind, ""
}

// jobs lists the reports of the files in order. A file whose kind its name tells is read by the worker that checks it.
func (o *options) jobs(stdin io.Reader) iter.Seq[job] {
	return func(yield func(job) bool) {
		for _, file := range o.files {
			k, _ := kindOf(file)
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
		k, _ = sniff(head)
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
			if !yield(job{file: file, line: n, kind: jsonKind, data: line, err: err}) {
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

// readAll reads a report up to the limit.
func (o *options) readAll(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxReport+1))
	switch {
	case err != nil:
		return nil, o.readError(err)
	case len(data) > maxReport:
		return nil, errors.New(say(o.lang, errTooLarge, "n", maxReport>>20))
	case len(data) == 0:
		return nil, errors.New(say(o.lang, errEmpty))
	}
	return data, nil
}

// readFile reads a file whose kind its name tells.
func (o *options) readFile(file string) ([]byte, error) {
	if k, name := kindOf(file); k == laterKind {
		if _, err := os.Stat(file); err != nil {
			return nil, o.readError(err)
		}
		return nil, o.notYet(name)
	}
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
	return &brokenError{say(o.lang, errRead, "cause", clean(err.Error()))}
}

func isDirectory(err *fs.PathError) bool {
	if err == nil {
		return false
	}
	info, statErr := os.Stat(err.Path)
	return statErr == nil && info.IsDir()
}

func (o *options) notYet(name string) error {
	return errors.New(say(o.lang, errNotYet, "kind", name))
}

// previousReport reads the report of the year before.
func (o *options) previousReport() (*govreport.Report, error) {
	if o.previous == "" {
		return nil, nil
	}
	report, _, err := o.load(job{file: o.previous})
	if err != nil {
		return nil, errors.New(say(o.lang, errPrevious, "file", clean(o.previous), "cause", err))
	}
	return report, nil
}
