//go:build !wasip1

package main

// It has nothing to do but in WebAssembly.
func main() {}
