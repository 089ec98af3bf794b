package charset

import (
	"bytes"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
)

// declaration returns the encoding a page says it is in: <meta charset=…>, <meta http-equiv content="…; charset=…"> or
// <?xml encoding=…?>, or "". Browsers look at the first kilobyte; heads have grown since.
func declaration(data []byte) string {
	const head = 8 << 10
	data = bytes.ToLower(data[:min(len(data), head)])
	for _, in := range [...]struct{ tag, word string }{{"<?xml", "encoding"}, {"<meta", "charset"}} {
		for rest := data; ; {
			i := bytes.Index(rest, []byte(in.tag))
			if i < 0 {
				break
			}
			rest = rest[i+len(in.tag):]
			tag, _, _ := bytes.Cut(rest, []byte(">"))
			if _, value, ok := bytes.Cut(tag, []byte(in.word)); ok {
				if label := labelIn(string(value)); label != "" {
					return label
				}
			}
		}
	}
	return ""
}

// labelIn takes the label out of what stands behind charset: ="gb2312", = utf-8; …
func labelIn(value string) string {
	value, ok := strings.CutPrefix(strings.TrimLeft(value, " \t\r\n"), "=")
	if !ok {
		return ""
	}
	value = strings.Trim(value, " \t\r\n\"'")
	if end := strings.IndexAny(value, " \t\r\n\"';/?>"); end >= 0 {
		value = value[:end]
	}
	return value
}

// resolve returns the name of the encoding that a label means, or "". Of UTF-16 a page that can be read says nothing true.
func resolve(label string) string {
	e, err := htmlindex.Get(label)
	if err != nil {
		return ""
	}
	name, err := htmlindex.Name(e)
	if err != nil {
		return ""
	}
	switch name {
	case "utf-8":
		return UTF8
	case "utf-16le":
		return UTF16LE
	case "utf-16be":
		return UTF16BE
	case "gbk", "gb18030":
		return GB18030
	case "big5":
		return Big5
	case "replacement", "x-user-defined":
		return ""
	}
	return name
}

// sameEncoding reports whether a declaration fits: one that means nothing contradicts nothing, and UTF-16 is declared without
// saying which end comes first.
func sameEncoding(declared, is string) bool {
	return declared == "" || declared == is || strings.HasPrefix(declared, "UTF-16") && strings.HasPrefix(is, "UTF-16")
}
