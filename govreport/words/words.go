// Package words holds what govreport says in other languages than the form's own: one file a language, read at run time.
//
// A line of a file is a key, an equals sign and the text; # begins a comment. Texts that are the same under several keys
// stand once, behind all of them. A text that begins with a space has a backslash before it. {name} stands for an argument,
// and every language names the same ones. CONTRIBUTING.md says how to change a translation.
package words

import "strings"

// Under returns the text that stands under a key in a language, or "" where there is none.
func Under(language, key string) string { return in(language)[key] }

// parse reads a file.
func parse(file string) map[string]string {
	texts := map[string]string{}
	for line := range strings.Lines(file) {
		keys, text, ok := strings.Cut(strings.TrimRight(line, "\r\n"), " = ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		text = strings.TrimPrefix(text, `\`)
		for key := range strings.FieldsSeq(keys) {
			texts[key] = text
		}
	}
	return texts
}
