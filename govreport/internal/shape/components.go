package shape

import "slices"

// components parts files into sets in each of which every file leads to every other.
func components(files []string, uses map[string][]string) (all [][]string) {
	reach := map[string]map[string]bool{}
	for _, file := range files {
		reach[file] = map[string]bool{}
		follow(file, uses, reach[file])
	}
	done := map[string]bool{}
	for _, file := range files {
		if done[file] {
			continue
		}
		set := []string{file}
		for _, other := range files {
			if other != file && reach[file][other] && reach[other][file] {
				set = append(set, other)
				done[other] = true
			}
		}
		slices.Sort(set)
		all = append(all, set)
	}
	return all
}

// follow notes all that a file leads to.
func follow(file string, uses map[string][]string, reached map[string]bool) {
	for _, next := range uses[file] {
		if !reached[next] {
			reached[next] = true
			follow(next, uses, reached)
		}
	}
}

// largest returns the largest set, none when no two files lead to each other.
func largest(sets [][]string) (most []string) {
	for _, set := range sets {
		if len(set) > max(1, len(most)) {
			most = set
		}
	}
	return most
}
