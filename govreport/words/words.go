// Package words holds what govreport says in other languages than the form's own: one file a language, read at run time.
//
// A line of a file is a key, an equals sign and the text; # begins a comment. Texts that are the same under several keys
// stand once, behind all of them. A text that begins with a space has a backslash before it. {name} stands for an argument,
// and every language names the same ones. CONTRIBUTING.md says how to change a translation.
package words

import "strings"

// In returns the text that stands under a key in a language, or the original where there is none: the form's own language has
// no file.
func In(language, key, original string) string {
	if key != "" {
		if text := in(language)[key]; text != "" {
			return text
		}
	}
	return original
}

// Fill puts arguments in place of the {names} of a text; a name without an argument stays as it is written.
func Fill(text string, argument func(name string) (string, bool)) string {
	var b strings.Builder
	for {
		before, rest, open := strings.Cut(text, "{")
		b.WriteString(before)
		if !open {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, "}")
		value, ok := argument(name)
		switch {
		case closed && ok:
			b.WriteString(value)
			text = after
		default:
			b.WriteString("{")
			text = rest
		}
	}
}

// parse reads a file.
func parse(file string) map[string]string {
	texts := map[string]string{}
	for file != "" {
		var line string
		line, file, _ = strings.Cut(file, "\n")
		keys, text, ok := strings.Cut(strings.TrimRight(line, "\r"), " = ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		text = strings.TrimPrefix(text, `\`)
		for keys != "" {
			var key string
			key, keys, _ = strings.Cut(keys, " ")
			texts[key] = text
		}
	}
	return texts
}
