package recall

import (
	"hash/fnv"
	"path"
	"strings"
)

// A Half of the labelled texts and of the cases. Whoever changes the reader looks at the open half only; the kept half says
// how well it reads what it was not made on, and only as long as nobody has looked.
type Half int

const (
	Open Half = iota
	Kept
)

func (h Half) String() string { return [...]string{"open", "kept"}[h] }

// halfOf says which half a text or case belongs to. Cases that share a sentence, K1a and K1a0, are in the same.
func halfOf(name string) Half {
	hash := fnv.New32a()
	hash.Write([]byte(strings.TrimRight(strings.TrimSuffix(name, path.Ext(name)), "0")))
	return Half(hash.Sum32() >> 7 & 1)
}
