// Package order sorts. Each use of slices.SortFunc compiles all of pattern-defeating quicksort for its type, 8 KB in the
// browser module; what is sorted here is a handful of cells, or done once a report. It imports nothing.
package order

// Ascending sorts numbers and leaves each once. Lists are short and mostly in order already.
func Ascending(list []int) []int {
	sorted := list[:0]
	for _, n := range list {
		at := len(sorted)
		for at > 0 && sorted[at-1] > n {
			at--
		}
		if at > 0 && sorted[at-1] == n {
			continue
		}
		sorted = append(sorted, n)
		copy(sorted[at+1:], sorted[at:])
		sorted[at] = n
	}
	return sorted
}

// By sorts a list by the places of its items, those at one place as they stood. The place of each is looked up once, while
// the list is as it was.
func By[T any](list []T, place func(i int) int) {
	if len(list) < 2 {
		return
	}
	places := make([]int, len(list))
	for i := range list {
		places[i] = place(i)
	}
	sorted := make([]T, len(list))
	for i, at := range ordered(places) {
		sorted[i] = list[at]
	}
	copy(list, sorted)
}

// ordered returns the indexes of places in the order of what stands there; equals keep theirs. It merges, so that many
// findings are not slow.
func ordered(places []int) []int {
	n := len(places)
	list, spare := make([]int, n), make([]int, n)
	for i := range list {
		list[i] = i
	}
	for width := 1; width < n; width *= 2 {
		for from := 0; from < n; from += 2 * width {
			middle, to := min(from+width, n), min(from+2*width, n)
			merge(spare[from:to], list[from:middle], list[middle:to], places)
		}
		list, spare = spare, list
	}
	return list
}

// merge merges two ordered lists of indexes into one that has room for both.
func merge(into, a, b, places []int) {
	for i := range into {
		if len(a) == 0 || len(b) > 0 && places[b[0]] < places[a[0]] {
			into[i], b = b[0], b[1:]
		} else {
			into[i], a = a[0], a[1:]
		}
	}
}
