package main

import (
	"errors"
	"os"
	"path/filepath"
)

// packed are the files that the package gets. The stamp comes last: until it is there, the package takes no module of this build.
func packed() []string {
	files := []string{}
	for _, m := range modules[1:] {
		files = append(files, m.file)
	}
	files = append(files, wordFiles...)
	return append(files, execFile, stampFile)
}

// install puts files into place. They are copied beside what they replace first, which takes time and may fail, and then renamed.
func install(from, to string, files []string) error {
	var failed error
	for _, name := range files {
		failed = errors.Join(failed, copyFile(filepath.Join(from, name), fresh(to, name)))
	}
	for _, name := range files {
		if failed != nil {
			os.Remove(fresh(to, name))
			continue
		}
		failed = os.Rename(fresh(to, name), filepath.Join(to, name))
	}
	return failed
}

// fresh is where a file waits, on the same disk.
func fresh(folder, name string) string { return filepath.Join(folder, "."+name+".new") }

func copyFile(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, data, 0o644)
}
