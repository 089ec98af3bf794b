package govreport

import "testing"

// The ideographs of Unicode count as characters from the first to the last of each block, and what stands beside the blocks does not.
func TestCharactersAtTheEndsOfBlocks(t *testing.T) {
	for text, want := range map[string]int{
		"\u33FF": 0, "\u3400": 1, "\u4E00": 1, "\u9FFF": 1, "\uA000": 0, "\U0001FFFF": 0, "\U00020000": 1, "\U0003FFFF": 1, "\U00040000": 0,
		"": 0, "2023年": 2, "a1 b": 2, "，。": 0, "一二": 2,
	} {
		if got := characters(text); got != want {
			t.Errorf("%q has %d characters, want %d", text, got, want)
		}
	}
}
