package rules

import "bytes"

// joinTerms writes each innermost object or list, such as a term, on one line: the file is read by people too.
func joinTerms(indented []byte) []byte {
	var out bytes.Buffer
	for len(indented) > 0 {
		start := bytes.IndexAny(indented, "{[")
		if start < 0 {
			break
		}
		length := innermost(indented[start:])
		if length < 0 {
			out.Write(indented[:start+1])
			indented = indented[start+1:]
			continue
		}
		out.Write(indented[:start])
		out.Write(oneLine(indented[start : start+length]))
		indented = indented[start+length:]
	}
	out.Write(indented)
	return out.Bytes()
}

// longest is the length up to which an object goes on one line.
const longest = 140

// innermost returns the length of the object or list at the start of a text when it holds no other and is short, and −1
// otherwise. An opening mark within a string starts none either: it is not closed before another string ends.
func innermost(text []byte) int {
	inString := false
	for i := 1; i < len(text) && i < 2*longest; i++ {
		switch c := text[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{' || c == '[':
			return -1
		case (c == '}' || c == ']') && len(oneLine(text[:i+1])) <= longest:
			return i + 1
		case c == '}' || c == ']':
			return -1
		}
	}
	return -1
}

// oneLine drops the line breaks and indents of an object; a string holds none, its breaks are escaped.
func oneLine(object []byte) []byte {
	var out []byte
	for i, line := range bytes.Split(object, []byte("\n")) {
		line = bytes.TrimLeft(line, " ")
		if i > 1 && len(line) > 0 && line[0] != '}' && line[0] != ']' {
			out = append(out, ' ')
		}
		out = append(out, line...)
	}
	return out
}
