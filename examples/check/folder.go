package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// expand puts the files that may be reports in place of the folders they are in, however deep, in order of their names. A folder
// without any stays: that there is nothing in it is said of it. other are the endings of the files that were passed over.
func expand(names []string) (files []string, other map[string]int) {
	other = map[string]int{}
	for _, name := range names {
		if info, err := os.Stat(name); name == "-" || err != nil || !info.IsDir() {
			files = append(files, name)
			continue
		}
		before := len(files)
		root, err := filepath.EvalSymlinks(name)
		if err != nil {
			root = name
		}
		_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			top := path == root
			if within, relErr := filepath.Rel(root, path); relErr == nil && root != name {
				path = filepath.Join(name, within)
			}
			switch {
			case err != nil:
				files = append(files, path) // reading it says why
				return fs.SkipDir
			case isMade(entry.Name()) && !top:
				if entry.IsDir() {
					return fs.SkipDir
				}
			case entry.IsDir():
			case !isRegular(path, entry):
			case kindOf(path) != unsniffed:
				files = append(files, path)
			default:
				other[strings.ToLower(filepath.Ext(path))]++
			}
			return nil
		})
		if len(files) == before {
			files = append(files, name)
		}
	}
	return files, other
}

// isRegular reports a file, or a link to one. Reading a pipe or a device may never end.
func isRegular(path string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink == 0 {
		return entry.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular() // that a link leads nowhere is said when it is read
}

// isMade reports what programs put beside files: hidden files, and those that Office keeps while one is open.
func isMade(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$")
}

// passedOver says which files of folders are not checked, or nothing.
func (o *options) passedOver() string {
	if len(o.other) == 0 {
		return ""
	}
	n := 0
	var endings []string
	for ending, files := range o.other {
		n += files
		if ending == "" {
			ending = "-"
		}
		endings = append(endings, clean(ending))
	}
	slices.Sort(endings)
	return say(o.lang, otherFiles, "n", n, "endings", strings.Join(endings, " "))
}
