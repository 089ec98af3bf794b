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
