package govreport

import "sync"

// A lazy value is made when it is first asked for. Unlike a sync.OnceValue, declaring one runs no code: where a package's
// variables are set up by calling functions, the compiler no longer writes what other variables copy, such as the editions of
// a rule, into the module as data, but as code several times as long.
type lazy[T any] struct {
	once  sync.Once
	value T
}

func (l *lazy[T]) get(value func() T) T {
	l.once.Do(func() { l.value = value() })
	return l.value
}

// A plainError is an error that says no more than its text. Like a lazy value it needs no code to be declared, which errors.New does.
type plainError string

func (e plainError) Error() string { return string(e) }

// incomparable stands first in structs that nobody compares. The compiler writes a function that compares two of them for every
// other struct, called or not: those of the structs of the rules would be a hundredth of the checker.
type incomparable [0]func()

// spareCheckers are checkers that no run needs at the moment. A sync.Pool would do the same, and put its own code and the names
// of all methods of a checker into the browser module.
var spareCheckers spares

// mostSpares is how many are kept: more than there are runs at once on most machines.
const mostSpares = 64

type spares struct {
	sync.Mutex
	list []*checker
}

// take returns a spare checker, or a new one.
func (s *spares) take() *checker {
	s.Lock()
	defer s.Unlock()
	last := len(s.list) - 1
	if last < 0 {
		return new(checker)
	}
	c := s.list[last]
	s.list = s.list[:last]
	return c
}

// keep takes a checker back, which holds nothing of its last run.
func (s *spares) keep(c *checker) {
	s.Lock()
	defer s.Unlock()
	if len(s.list) < mostSpares {
		s.list = append(s.list, c)
	}
}

// has reports whether an item is in a list. It is compiled once for all kinds of text, slices.Contains twice for each.
func has[T ~string](list []T, item T) bool {
	for i := range list {
		if list[i] == item {
			return true
		}
	}
	return false
}
