// Package hostile reads the building blocks of testdata/hostile: texts that might make a reader slow. Tests of every door use them.
package hostile

import (
	"os"
	"strconv"
	"strings"
)

// A Block is what might make a reader slow: what stands before, and the unit that is repeated behind it.
type Block struct{ Name, Before, Unit string }

// Text is a text of a block, of about so many bytes.
func (b *Block) Text(size int) string {
	return b.Before + strings.Repeat(b.Unit, max(1, size/len(b.Unit)))
}

// Blocks reads a file of testdata/hostile, which says how it is written.
func Blocks(file string) ([]Block, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var list []Block
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSuffix(line, "\n"); strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, "\t")
		b := Block{Name: parts[0]}
		if len(parts) > 2 {
			if b.Before, err = strconv.Unquote(parts[1]); err != nil {
				return nil, err
			}
		}
		if b.Unit, err = strconv.Unquote(parts[len(parts)-1]); err != nil {
			return nil, err
		}
		list = append(list, b)
	}
	return list, nil
}
