package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/zfxxgk/annualreport/wasm/internal/functab"
	"github.com/zfxxgk/annualreport/wasm/internal/idle"
	"github.com/zfxxgk/annualreport/wasm/internal/target"
)

// Flags of the compiler. Our own code is built without inlining, and without small slices of unknown length being tried on the
// stack first: it is shorter so. Without inlining in Go's packages too the module would be a little smaller once compressed,
// but longer, and need a tenth more time to be ready. The empty module is built as anyone would build it, with Go's own choice
// of a garbage collector too.
const (
	usual   = ""
	shorter = "github.com/zfxxgk/annualreport/...=-l -d=variablemakethreshold=0"
)

// compile builds a package for the browser.
func compile(path, file, flags, stamp string) error {
	link := "-s -w"
	if flags != usual {
		link = "-w" // leaves the names in, by which functions are found that never run
	}
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags="+link+" -X main.stamp="+stamp, "-gcflags="+flags, "-o", file, path)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if flags != usual {
		cmd.Env = target.Env()
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%v\n%s", err, out)
	}
	if flags == usual {
		return nil
	}
	return shrink(file)
}

// shrink rewrites a module so that it compresses better, without functions that never run and without what only tracebacks
// read.
func shrink(file string) error {
	module, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if module, err = idle.Empty(module); err != nil {
		return fmt.Errorf("%s: %v", file, err)
	}
	if module, err = functab.Module(module); err != nil {
		return fmt.Errorf("%s: %v", file, err)
	}
	return os.WriteFile(file, module, 0o644)
}

// stampOf names a build by its contents: the modules as they are without a stamp, and wasm_exec.js.
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
