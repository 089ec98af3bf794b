//go:build js

package words

// loaded are the languages that the page has loaded. It shows one, and a file is as long as all the rules: none is in the
// module.
var loaded = map[string]map[string]string{}

// Load takes the file of a language. Until then its words are the original ones.
func Load(language, file string) { loaded[language] = parse(file) }

func in(language string) map[string]string { return loaded[language] }
