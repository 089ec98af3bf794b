package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/zfxxgk/annualreport/wasm/internal/segments"
)

// Flags of the compiler. The modules are built without inlining, in Go's packages as in ours: the code is longer so, but says the
// same thing more often in the same way, and is shorter by a twentieth once compressed. The empty module is built as anyone
// would build it.
const (
	usual   = ""
	shorter = "all=-l"
)

// compile builds a package for the browser. Its data segments are joined, but for those of the empty module.
func compile(path, file, flags, stamp string) error {
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w -X main.stamp="+stamp, "-gcflags="+flags, "-o", file, path)
	cmd.Env = browser()
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%v\n%s", err, out)
	}
	if flags == usual {
		return nil
	}
	return shrink(file, os.Stderr)
}

// browser is the environment of a go command that builds for pages.
func browser() []string { return append(os.Environ(), "GOOS=js", "GOARCH=wasm") }

// shrink rewrites a module so that it compresses better. One that is not laid out as expected, by a Go to come, stays as it is
// and works as well.
func shrink(file string, notes io.Writer) error {
	built, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	joined, err := segments.Join(built)
	if err != nil {
		fmt.Fprintf(notes, "build: %s stays larger than need be: %v\n", filepath.Base(file), err)
		return nil
	}
	return os.WriteFile(file, joined, 0o644)
}

// stampOf names a build by its contents: the modules as they are without a stamp, wasm_exec.js, and the words.
func stampOf(scratch string, exec []byte) (string, error) {
	sum := sha256.New()
	sum.Write(exec)
	for _, m := range modules[1:] {
		file := filepath.Join(scratch, m.file)
		if err := compile(m.path, file, m.flags, ""); err != nil {
			return "", err
		}
		data, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		sum.Write(data)
	}
	for _, name := range wordFiles {
		text, err := wordsOf(name)
		if err != nil {
			return "", err
		}
		sum.Write(text)
	}
	return runtime.Version() + "-" + hex.EncodeToString(sum.Sum(nil))[:12], nil
}

// wasmExec reads the JavaScript that belongs to the Go at hand.
func wasmExec() ([]byte, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
}

// What is written beside the modules.
const (
	execFile  = "wasm_exec.js"
	stampFile = "stamp.js"
)

// writeExec writes wasm_exec.js as it is, and the stamp.
func writeExec(folder string, exec []byte, stamp string) error {
	if err := os.WriteFile(filepath.Join(folder, execFile), exec, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, stampFile), []byte("export const stamp = \""+stamp+"\";\n"), 0o644)
}
