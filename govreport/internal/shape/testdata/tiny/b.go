package tiny

import "slices"

// First uses A through what another package returns.
func First(list []A) int { return slices.Clone(list)[0].Size() }
