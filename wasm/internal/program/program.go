// Package program builds Go programs for the browser and runs them under Node, for the tests of what rewrites modules.
package program

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/wasm/internal/target"
)

// Build builds a program of one file.
func Build(t testing.TB, source, ldflags string) []byte {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "main.wasm")
	// With -trimpath the program does not record how it was built.
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags="+ldflags, "-o", binary, source)
	cmd.Env = target.Env()
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	module, err := os.ReadFile(binary)
	if err != nil {
		t.Fatal(err)
	}
	return module
}

// BuildText builds a program of this source.
func BuildText(t testing.TB, source, ldflags string) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "main.go")
	if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	return Build(t, file, ldflags)
}

// Run runs a module under Node, as the Go distribution does it, and returns what it prints and how it ends.
func Run(t testing.TB, module []byte, args ...string) (printed string, err error) {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "main.wasm")
	if err := os.WriteFile(file, module, 0o644); err != nil {
		t.Fatal(err)
	}
	node := exec.Command("node", append([]string{filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), file}, args...)...)
	out, err := node.CombinedOutput()
	return string(out), err
}
