package tiny

// Last is used by A, and declared beside what uses First: a circle of three.
const Last = 3

func last(list []A) int { return First(list[1:]) + count(list) }

// The parameter A hides the type.
func count[A any](list []A) int { return len(list) }
