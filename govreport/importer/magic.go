package importer

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
)

// This file tells formats by what stands in their first bytes, or in the directory of the container that they are.

// begins tells a file by its first bytes.
func begins(magic ...string) func([]byte) bool {
	return func(data []byte) bool {
		for _, m := range magic {
			if bytes.HasPrefix(data, []byte(m)) {
				return true
			}
		}
		return false
	}
}

// archiveWith tells a ZIP archive by a folder in it.
func archiveWith(folder string) func([]byte) bool {
	return func(data []byte) bool {
		return isArchive(data) && holds(data, folder)
	}
}

// archiveOf tells an archive that says what it is in its first file, which is not compressed.
func archiveOf(mediaType string) func([]byte) bool {
	return func(data []byte) bool {
		return isArchive(data) && bytes.Contains(data[:min(len(data), 200)], []byte(mediaType))
	}
}

// isWebArchive tells a page that was saved with its pictures as mail is: by its first lines, of which one says so.
func isWebArchive(data []byte) bool {
	head := bytes.ToLower(bytes.TrimLeft(data[:min(len(data), 16<<10)], " \t\r\n"))
	for _, end := range [...]string{"\n\n", "\n\r\n"} {
		head, _, _ = bytes.Cut(head, []byte(end))
	}
	field, _, ok := bytes.Cut(head, []byte(":"))
	if !ok || bytes.ContainsAny(field, " <\n") {
		return false
	}
	kind := bytes.Index(append([]byte("\n"), head...), []byte("\ncontent-type:"))
	return kind >= 0 && bytes.Contains(head, []byte("mime-version:")) &&
		(bytes.Contains(head[kind:], []byte("multipart/")) || bytes.Contains(head[kind:], []byte("text/html")))
}

// behindOther is where a PDF begins that something was written before, as servers and mail do; -1 for none. Readers of PDF look
// as far. A text about PDF has no objects.
func behindOther(data []byte) int {
	if !bytes.Contains(data, []byte("endobj")) {
		return -1
	}
	return bytes.Index(data[:min(len(data), 1024)], []byte("%PDF-"))
}

func isPDFBehindOther(data []byte) bool { return behindOther(data) >= 0 }

func isArchive(data []byte) bool { return bytes.HasPrefix(data, []byte("PK\x03\x04")) }

// holds reports whether an archive has a folder. Some programs write names with back slashes. In an archive that was cut, the
// name stands before its files.
func holds(data []byte, folder string) bool {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return bytes.Contains(data, []byte(folder)) || bytes.Contains(data, []byte(strings.ReplaceAll(folder, "/", `\`)))
	}
	for _, f := range archive.File {
		if strings.HasPrefix(strings.ReplaceAll(f.Name, `\`, "/"), folder) {
			return true
		}
	}
	return false
}

// compound begins the files of old Office: a file system of its own.
const compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

// compoundWith tells a file of old Office by one of the streams in its directory; "" is in every one.
func compoundWith(streams ...string) func([]byte) bool {
	return func(data []byte) bool {
		if !bytes.HasPrefix(data, []byte(compound)) {
			return false
		}
		for _, stream := range streams {
			if stream == "" || bytes.Contains(data, directoryName(stream)) {
				return true
			}
		}
		return false
	}
}

// directoryName is how a directory has the name of a stream: in UTF-16, with an end.
func directoryName(stream string) []byte {
	var name []byte
	for _, unit := range append(utf16.Encode([]rune(stream)), 0) {
		name = binary.LittleEndian.AppendUint16(name, unit)
	}
	return name
}
