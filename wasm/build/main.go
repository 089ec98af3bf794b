// Command build makes the browser modules and what belongs to them, and weighs them:
//
//	go run ./wasm/build
//
// It puts govreport.wasm, the checker, and govreport-text.wasm, the importer, into wasm/npm, with the wasm_exec.js of the Go
// that built them, the words of the languages that they do not carry, and a stamp by which the package knows that they belong
// together: all of them once all are there. It prints the sizes of each beside those of an empty Go module, and fails when the
// checker is over its budget.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// budget is how many times the size of an empty Go module the checker may have, compressed with brotli. It was 1.6, and the checker
// 1.58, until prose was read as mentions, the sections kept their notes and the rules N14–N16 and S20–S23 came: some 40 KB, after
// 22 KB had been taken out elsewhere. Options that are refused, limits on findings, exact completion and the places of words cost
// 10 KB more, and what texts that nobody had seen taught the rules some 18 KB. What is left is nearly all the code of rules, a quarter of
// it the reader of prose; two builds of the same rules differ by a kilobyte, as the compressor happens to meet them, and Go 1.27 makes
// it 0.01 more than Go 1.26.
const budget = 1.8

func main() {
	out := flag.String("o", "wasm/npm", "folder to write to")
	flag.Parse()
	if err := build(*out); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// build makes everything in a scratch folder and then puts it into place, so that a build that is interrupted leaves no mixture.
func build(out string) error {
	scratch, err := os.MkdirTemp("", "govreport-wasm")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	exec, err := wasmExec()
	if err != nil {
		return err
	}
	stamp, err := stampOf(scratch, exec)
	if err != nil {
		return err
	}
	weights := []weight{}
	for _, m := range modules {
		file := filepath.Join(scratch, m.file)
		if err := compile(m.path, file, m.flags, stamp); err != nil {
			return err
		}
		w, err := weigh(m.name, file)
		if err != nil {
			return err
		}
		weights = append(weights, w)
	}
	if err := writeExec(scratch, exec, stamp); err != nil {
		return err
	}
	if err := writeWords(scratch, stamp); err != nil {
		return err
	}
	if err := install(scratch, out, packed()); err != nil {
		return err
	}
	return judge(os.Stdout, weights)
}

// modules are what is built: the empty one first, which the others are compared with, then the checker.
var modules = []struct{ name, path, file, flags string }{
	{"empty Go module", "./wasm/build/empty", "empty.wasm", usual},
	{"checker", "./wasm", "govreport.wasm", shorter},
	{"importer", "./wasm/textmodule", "govreport-text.wasm", shorter},
}
