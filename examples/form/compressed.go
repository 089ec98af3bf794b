package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"io"
	"io/fs"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/andybalholm/brotli"
)

// This file serves files as small as the browser takes them: the module is several megabytes as it is, and a fifth of that over the wire.

// codings are the content codings, the one that makes the least first. Both are slow at their best; brotli's eleventh step is for a build
// that runs once.
var codings = []struct {
	name   string
	writer func(io.Writer) io.WriteCloser
}{
	{"br", func(w io.Writer) io.WriteCloser { return brotli.NewWriterLevel(w, 9) }},
	{"gzip", func(w io.Writer) io.WriteCloser {
		writer, _ := gzip.NewWriterLevel(w, gzip.BestCompression) // which knows the level
		return writer
	}},
}

// smallest is how many bytes are worth compressing: what fits a packet as it is does not come sooner.
const smallest = 1000

// A body is a file in one coding.
type body struct {
	data   []byte
	coding string // none for a file that is not worth it
	tag    string // ETag: one for each coding, as the bytes differ
}

// A library serves files and remembers them compressed. A file that was built anew is read and compressed anew.
type library struct {
	files  fs.FS
	mutex  sync.Mutex
	bodies map[string]*kept // by name and coding
}

type kept struct {
	size    int64
	changed time.Time
	once    sync.Once
	body    body
	err     error
}

func newLibrary(files fs.FS) *library { return &library{files: files, bodies: map[string]*kept{}} }

// serve answers with a file. The browser asks each time whether its copy is still right, and gets no bytes when it is.
func (l *library) serve(w http.ResponseWriter, r *http.Request, name, contentType string) {
	b, err := l.body(name, accepted(r.Header.Get("Accept-Encoding")))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", contentType)
	w.Header().Set("ETag", b.tag)
	b.head(w)
	r.Header.Del("Range") // of which bytes, compressed or not, browsers and servers do not agree
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(b.data))
}

// send answers with a body that was made for this answer alone.
func send(w http.ResponseWriter, b body) {
	b.head(w)
	w.Write(b.data)
}

// head says how a body is coded, and how long it is: without a length nobody would see that the end is missing.
func (b body) head(w http.ResponseWriter) {
	w.Header().Set("Vary", "Accept-Encoding")
	w.Header().Set("Content-Length", strconv.Itoa(len(b.data)))
	if b.coding != "" {
		w.Header().Set("Content-Encoding", b.coding)
	}
}

// body is a file in a coding, made the first time it is asked for. Who asks meanwhile waits for it.
func (l *library) body(name, coding string) (body, error) {
	info, err := fs.Stat(l.files, name)
	if err != nil {
		return body{}, err
	}
	key := coding + " " + name
	l.mutex.Lock()
	k := l.bodies[key]
	if k == nil || k.size != info.Size() || !k.changed.Equal(info.ModTime()) {
		k = &kept{size: info.Size(), changed: info.ModTime()}
		l.bodies[key] = k
	}
	l.mutex.Unlock()
	k.once.Do(func() { k.body, k.err = l.read(name, coding) })
	return k.body, k.err
}

func (l *library) read(name, coding string) (body, error) {
	data, err := fs.ReadFile(l.files, name)
	if err != nil {
		return body{}, err
	}
	return newBody(data, coding), nil
}

func newBody(data []byte, coding string) body {
	if len(data) < smallest {
		coding = ""
	}
	data = compressed(data, coding)
	sum := sha256.Sum256(data)
	return body{data, coding, `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`}
}

// compressed returns data in a coding; in none, as it is.
func compressed(data []byte, coding string) []byte {
	for _, c := range codings {
		if c.name != coding {
			continue
		}
		var out bytes.Buffer
		w := c.writer(&out)
		w.Write(data) // a buffer takes all
		w.Close()
		return out.Bytes()
	}
	return data
}

// accepted is the best coding that an Accept-Encoding names; one with q=0 is refused.
func accepted(header string) string {
	takes := map[string]bool{}
	for part := range strings.SplitSeq(header, ",") {
		name, parameters, _ := strings.Cut(part, ";")
		weight := 1.0
		if q, has := strings.CutPrefix(strings.ReplaceAll(strings.ToLower(parameters), " ", ""), "q="); has {
			weight, _ = strconv.ParseFloat(q, 64) // what is no number is no wish
		}
		takes[strings.ToLower(strings.TrimSpace(name))] = weight > 0
	}
	for _, c := range codings {
		if takes[c.name] {
			return c.name
		}
	}
	return ""
}
