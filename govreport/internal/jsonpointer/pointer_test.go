package jsonpointer

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
)

// TestToken holds the spelling of names against jsontext, and that they read back.
func TestToken(t *testing.T) {
	rng := rand.New(rand.NewPCG(45, 46))
	for range 5_000 {
		var b strings.Builder
		for range rng.IntN(6) {
			b.WriteString([]string{"~", "/", "0", "1", "彭"}[rng.IntN(5)])
		}
		name := b.String()
		token := string(AppendToken(nil, name))
		if want := jsontext.Pointer("").AppendToken(name); "/"+token != string(want) {
			t.Fatalf("%q: %s, want %s", name, token, want)
		}
		if back := NameOf(token); back != name {
			t.Fatalf("%q: %s reads back as %q", name, token, back)
		}
	}
}

// TestNameOfDamagedToken holds that what is no escape stands for itself.
func TestNameOfDamagedToken(t *testing.T) {
	for token, want := range map[string]string{"~": "~", "~2": "~2", "a~": "a~", "~~0": "~~", "~01": "~1", "": ""} {
		if name := NameOf(token); name != want {
			t.Errorf("%s: %q, want %q", token, name, want)
		}
	}
}

func TestSplit(t *testing.T) {
	for pointer, want := range map[string][2]string{"": {"", ""}, "/a": {"", "a"}, "/a/b~1c": {"/a", "b~1c"}, "a": {"", "a"}, "/a/": {"/a", ""}} {
		if above, token := Split(pointer); above != want[0] || token != want[1] {
			t.Errorf("%s: %q %q", pointer, above, token)
		}
	}
}

// TestPath holds the pointer and the name of each place of a walk, and that walking makes nothing.
func TestPath(t *testing.T) {
	var p Path
	at := func(pointer, name string) {
		t.Helper()
		if p.Pointer() != pointer || p.Name() != name {
			t.Errorf("%s %q, want %s %q", p.Pointer(), p.Name(), pointer, name)
		}
	}
	at("", "")
	p.Down("a/b")
	at("/a~1b", "a/b")
	p.Item(0)
	at("/a~1b/0", "")
	p.Down("")
	at("/a~1b/0/", "")
	p.Up()
	p.Up()
	p.Down("~")
	at("/a~1b/~0", "~")
	p.Up()
	p.Up()
	at("", "")
	if n := testing.AllocsPerRun(100, func() { p.Down("a"); p.Item(12); p.Up(); p.Up() }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
