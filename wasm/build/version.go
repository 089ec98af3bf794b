package main

import (
	"fmt"
	"slices"
	"strings"
)

// goVersions are the versions of Go whose modules are known: packages functab and idle rewrite what is nowhere promised.
// Before one is added, the functions in idle's table and the layout in functab are to be looked up in its runtime.
var goVersions = []string{"go1.26"}

// tried says whether a version of Go is one of them; its minor releases are.
func tried(version string) error {
	release, _, _ := strings.Cut(version, " ") // experiments follow
	known := slices.ContainsFunc(goVersions, func(v string) bool { return release == v || strings.HasPrefix(release, v+".") })
	if !known {
		return fmt.Errorf("what %[1]s builds is not known, but what %[2]s builds: set GOTOOLCHAIN=%[2]s.0, or see wasm/build/version.go", version, goVersions[len(goVersions)-1])
	}
	return nil
}
