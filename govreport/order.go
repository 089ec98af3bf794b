package govreport

// This file sorts. Each use of slices.SortFunc compiles all of pattern-defeating quicksort for its type, 8 KB in the
// browser module; what is sorted here is a handful of cells, or done once a report.

// ascending sorts numbers and leaves each once. Lists are short and mostly in order already.
func ascending(list []int) []int {
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

// ordered returns the numbers 0 to n−1 in the order that less gives what they stand for; equals keep their places. It
// merges, so that many findings are not slow.
func ordered(n int, less func(i, j int) bool) []int {
	list, spare := make([]int, n), make([]int, n)
	for i := range list {
		list[i] = i
	}
	for width := 1; width < n; width *= 2 {
		for from := 0; from < n; from += 2 * width {
			middle, to := min(from+width, n), min(from+2*width, n)
			merge(spare[from:to], list[from:middle], list[middle:to], less)
		}
		list, spare = spare, list
	}
	return list
}

// merge merges two ordered lists into one that has room for both.
func merge(into, a, b []int, less func(i, j int) bool) {
	for i := range into {
		if len(a) == 0 || len(b) > 0 && less(b[0], a[0]) {
			into[i], b = b[0], b[1:]
		} else {
			into[i], a = a[0], a[1:]
		}
	}
}

// rearrange puts a list into an order that ordered returned.
func rearrange[T any](list []T, order []int) {
	sorted := make([]T, len(list))
	for i, at := range order {
		sorted[i] = list[at]
	}
	copy(list, sorted)
}
