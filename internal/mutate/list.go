package mutate

import "strings"

// ReadList reads names, a line each, and in the line below, indented, what is said of those above it. Lines that begin with # are for
// readers. It returns what is said of each name, nothing where nothing is, and the names that stand there twice.
func ReadList(text string) (said map[string]string, twice []string) {
	said = map[string]string{}
	var these []string
	for line := range strings.Lines(text) {
		switch what := strings.TrimSpace(line); {
		case what == "" || strings.HasPrefix(what, "#"):
		case line[0] != ' ':
			if _, before := said[what]; before {
				twice = append(twice, what)
			}
			these = append(these, what)
			said[what] = ""
		default:
			for _, name := range these {
				said[name] = what
			}
			these = nil
		}
	}
	return said, twice
}
