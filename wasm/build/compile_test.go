package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A module that is laid out otherwise than today, which a Go to come may write, is used as it is.
func TestShrinkRefusesNoGo(t *testing.T) {
	const odd = "\x00asm\x02\x00\x00\x00 of a Go to come"
	file := filepath.Join(t.TempDir(), "odd.wasm")
	if err := os.WriteFile(file, []byte(odd), 0o644); err != nil {
		t.Fatal(err)
	}
	var notes strings.Builder
	if err := shrink(file, &notes); err != nil {
		t.Error(err)
	}
	if got, err := os.ReadFile(file); err != nil || string(got) != odd {
		t.Errorf("it became %q, %v", got, err)
	}
	if !strings.Contains(notes.String(), "odd.wasm stays larger") {
		t.Errorf("nothing is said of it but %q", notes.String())
	}
}
