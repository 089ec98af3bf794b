package govreport

import "sync"

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
