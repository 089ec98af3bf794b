package e2e

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// installed is an empty project into which the packed package was installed; all tests use the same.
var installed struct {
	sync.Once
	project string
	output  string // of the step that failed, if project is empty
}

// project returns the project with the package in its node_modules.
func project(t testing.TB) string {
	t.Helper()
	node(t)
	need(t, "npm", "it comes with Node")
	installed.Do(func() { installed.project, installed.output = install() })
	if installed.project == "" {
		t.Fatal(installed.output)
	}
	return installed.project
}

// packageOf returns the folder of the installed package.
func packageOf(t testing.TB) string {
	t.Helper()
	return filepath.Join(project(t), "node_modules", "@zfxxgk", "annualreport")
}

func TestMain(m *testing.M) {
	status := m.Run()
	if installed.project != "" {
		os.RemoveAll(filepath.Dir(installed.project))
	}
	os.Exit(status)
}

// install copies wasm/npm, builds the modules into the copy, packs it, and installs the file that npm would publish.
func install() (project, output string) {
	scratch, err := os.MkdirTemp("", "govreport-e2e")
	if err != nil {
		return "", err.Error()
	}
	source := filepath.Join(scratch, "source")
	if err := copySources(source); err != nil {
		return "", err.Error()
	}
	// The builder writes its files before it judges their size, which is not what is tested here.
	built, _ := command(root, "go", "run", "./wasm/build", "-o", source)
	if _, err := os.Stat(filepath.Join(source, "stamp.js")); err != nil {
		return "", built
	}
	if out, err := command(source, "npm", "pack", "--pack-destination", scratch); err != nil {
		return "", out
	}
	files, err := filepath.Glob(filepath.Join(scratch, "*.tgz"))
	if err != nil || len(files) != 1 {
		return "", "npm pack wrote " + strings.Join(files, ", ")
	}
	project = filepath.Join(scratch, "project")
	if err := os.Mkdir(project, 0o755); err != nil {
		return "", err.Error()
	}
	if err := os.WriteFile(filepath.Join(project, "package.json"), []byte(`{"private": true, "type": "module"}`), 0o644); err != nil {
		return "", err.Error()
	}
	if out, err := command(project, "npm", "install", files[0], "--offline", "--no-audit", "--no-fund"); err != nil {
		return "", out
	}
	return project, ""
}

func command(folder, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = folder
	out, err := cmd.CombinedOutput()
	return name + " " + strings.Join(args, " ") + ":\n" + string(out), err
}

// copySources copies the package without its tests and without what was built there earlier.
func copySources(to string) error {
	from := filepath.Join(root, "wasm", "npm")
	return filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == "test" || d.Name() == "node_modules" {
				return fs.SkipDir
			}
			return os.MkdirAll(filepath.Join(to, name), 0o755)
		}
		if filepath.Ext(name) == ".wasm" || filepath.Ext(name) == ".txt" || filepath.Ext(name) == ".tgz" || slices.Contains([]string{"wasm_exec.js", "stamp.js"}, name) {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, name), data, 0o644)
	})
}

// The published file has what the package needs to run, and nothing besides.
func TestPackedFiles(t *testing.T) {
	folder := packageOf(t)
	var files []string
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files = append(files, filepath.ToSlash(path[len(folder)+1:]))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"README.md", "package.json", "index.js", "index.d.ts", "report.d.ts", "node.js", "node/standard-schema.js", "react-hook-form.js", "LICENSE", "bind.js", "stamp.js", "wasm_exec.js",
		"govreport.wasm", "govreport-text.wasm", "govreport.zh-Hant.txt", "govreport.en.txt"} {
		if !slices.Contains(files, want) {
			t.Errorf("%s is not packed", want)
		}
	}
	for _, file := range files {
		if strings.Contains(file, "test") || strings.HasSuffix(file, ".mjs") || file == "API.md" || strings.HasPrefix(file, ".") {
			t.Errorf("%s is packed", file)
		}
	}
}
