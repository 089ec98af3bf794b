package mutate

import (
	_ "embed"
	"strings"
)

//go:embed equivalent.txt
var equivalent string

// Equivalents are the mutants that no test can notice, by their folder and what String says, and why. They count neither as tried nor as
// noticed. The list is equivalent.txt: mutants, a line each, and below them, indented, why they do what the code does.
var Equivalents = readEquivalents(equivalent)

func readEquivalents(text string) map[string]string {
	whys := map[string]string{}
	var these []string
	for line := range strings.Lines(text) {
		said := strings.TrimSpace(line)
		switch {
		case said == "" || strings.HasPrefix(line, "#"):
		case line[0] != ' ':
			these = append(these, said)
			whys[said] = ""
		default:
			for _, mutant := range these {
				whys[mutant] = said
			}
			these = nil
		}
	}
	return whys
}
