package segments

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/wasm/internal/wasmbin"
)

// memory returns what the data section of a module writes, for modules of the tests.
func memory(t *testing.T, module []byte) (mem []byte, segments int) {
	t.Helper()
	mem = make([]byte, 1<<24)
	sections, ok := wasmbin.Sections(module)
	if !ok {
		t.Fatal("no module")
	}
	for _, s := range sections {
		if s.ID != wasmbin.Data {
			continue
		}
		section := wasmbin.Reader{Left: s.Body}
		segments = int(section.Unsigned())
		for range segments {
			s := readSegment(&section)
			if section.Failed {
				t.Fatal("broken segment")
			}
			copy(mem[s.offset:], s.data)
		}
	}
	return mem, segments
}

func module(section ...byte) []byte {
	m := []byte("\x00asm\x01\x00\x00\x00\x05\x03\x01\x00\x01") // a memory of one page
	return append(append(m, wasmbin.Data, byte(len(section))), section...)
}

func TestJoin(t *testing.T) {
	near := module(2, memory0, i32Const, 0x08, end, 2, 'a', 'b', memory0, i32Const, 0x3e, end, 1, 'c')
	got, err := Join(near)
	if err != nil {
		t.Fatal(err)
	}
	want, _ := memory(t, near)
	if mem, n := memory(t, got); n != 1 || !bytes.Equal(mem, want) {
		t.Errorf("%d segments, other memory", n)
	}
	back := module(2, memory0, i32Const, 8, end, 2, 'a', 'b', memory0, i32Const, 9, end, 1, 'c')
	if got, err := Join(back); err != nil || !bytes.Equal(got, back) {
		t.Errorf("overlapping segments were joined: %x, %v", got, err)
	}
	far := module(2, memory0, i32Const, 0x08, end, 1, 'a', memory0, i32Const, 0xc0, 0xc0, 0x00, end, 1, 'b')
	if got, err := Join(far); err != nil || !bytes.Equal(got, far) {
		t.Errorf("far segments were joined: %x, %v", got, err)
	}
}

func TestJoinRefuses(t *testing.T) {
	for name, m := range map[string][]byte{
		"no module":         []byte("\x00elf\x01\x00\x00\x00"),
		"too short":         []byte("\x00asm"),
		"section cut off":   append(module(0), 11, 9, 0),
		"passive segment":   module(1, 1, 1, 'a'),
		"other memory":      module(1, 2, 0, i32Const, 0, end, 0),
		"computed offset":   module(1, memory0, 0x23, 0, end, 0),
		"negative offset":   module(1, memory0, i32Const, 0x7f, end, 1, 'a'),
		"bytes left over":   module(0, 0),
		"beyond memory":     module(1, memory0, i32Const, 0xff, 0xff, 0xff, 0xff, 0x7f, end, 1, 'a'),
		"fewer than stated": module(2, memory0, i32Const, 8, end, 1, 'a'),
	} {
		if got, err := Join(m); err == nil {
			t.Errorf("%s: accepted as %x", name, got)
		}
	}
}

// TestJoinGo joins the segments of a module that the Go at hand built, and runs it.
func TestJoinGo(t *testing.T) {
	if testing.Short() {
		t.Skip("not with -short: it compiles Go for the browser")
	}
	built := build(t, "package main\n\nfunc main() { println(\"hello\") }\n")
	joined, err := Join(built)
	if err != nil {
		t.Fatal(err)
	}
	want, before := memory(t, built)
	mem, after := memory(t, joined)
	if !bytes.Equal(mem, want) {
		t.Error("the memory is not the same")
	}
	if after > before/100 {
		t.Errorf("%d segments of %d are left", after, before)
	}
	if printed := run(t, joined); printed != "hello\n" {
		t.Errorf("it prints %q", printed)
	}
}

// build builds a program of this source for the browser.
func build(t *testing.T, source string) []byte {
	t.Helper()
	file, binary := filepath.Join(t.TempDir(), "main.go"), filepath.Join(t.TempDir(), "main.wasm")
	if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "build", "-ldflags=-s -w", "-o", binary, file)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	module, err := os.ReadFile(binary)
	if err != nil {
		t.Fatal(err)
	}
	return module
}

// run runs a module under Node, as the Go distribution does it, and returns what it prints.
func run(t *testing.T, module []byte) string {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "main.wasm")
	if err := os.WriteFile(file, module, 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("node", filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), file).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return string(out)
}
