// Package target says for what the modules are built that the rewriting packages take.
package target

import "os"

// Env is the environment of a go command that builds a module: for the browser, and with the garbage collector that Go had by
// default up to 1.25. The newer one is made for many cores and large heaps, of which a page has neither, and is 8 KB of the
// checker compressed. Go 1.26, the only one that is accepted (wasm/build/version.go), has both.
func Env() []string {
	return append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOEXPERIMENT=nogreenteagc")
}
