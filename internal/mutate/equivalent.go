package mutate

import _ "embed"

//go:embed equivalent.txt
var equivalent string

// Equivalents are the mutants that no test can notice, by their folder and what String says, and why. They count neither as tried nor as
// noticed. The list is equivalent.txt: mutants, a line each, and below them, indented, why they do what the code does.
var Equivalents, _ = ReadList(equivalent)
