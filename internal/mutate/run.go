package mutate

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// patience is how many times as long as without a mutant tests may take before it counts as noticed: it never ends.
const patience = 10

// A Laboratory has a target compiled with all its mutants.
type Laboratory struct {
	Mutants []Mutant
	root    string // of the module
	scratch string
	kills   []kill
}

// A kill is compiled tests and how long they take without a mutant.
type kill struct {
	Kill
	program string
	takes   time.Duration
}

// Prepare compiles a target, whose module is in a folder, in a scratch folder. It makes sure that the tests pass without a mutant.
func Prepare(root, scratch string, t Target) (*Laboratory, error) {
	sources, err := read(filepath.Join(root, t.Folder))
	if err != nil {
		return nil, err
	}
	written, mutants, err := Package(sources, func(name string) bool {
		return slices.ContainsFunc(t.Files, func(pattern string) bool { ok, _ := filepath.Match(pattern, name); return ok })
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", t.Name, err)
	}
	overlay, err := lay(filepath.Join(root, t.Folder), scratch, written)
	if err != nil {
		return nil, err
	}
	l := &Laboratory{Mutants: mutants, root: root, scratch: scratch}
	programs := map[string]string{}
	for i, k := range t.Kills {
		if programs[k.Package] == "" {
			programs[k.Package] = filepath.Join(scratch, fmt.Sprintf("tests%d", i))
			build := exec.Command("go", "test", "-c", "-overlay", overlay, "-o", programs[k.Package], k.Package)
			build.Dir = root
			if out, err := build.CombinedOutput(); err != nil {
				return nil, fmt.Errorf("compile %s with the mutants of %s: %w\n%s", k.Package, t.Name, err, out)
			}
		}
		l.kills = append(l.kills, kill{k, programs[k.Package], 0})
		began := time.Now()
		if out, err := l.try(&l.kills[i], 0, time.Hour); err != nil {
			return nil, fmt.Errorf("%s -run %q without a mutant: %w\n%s", k.Package, k.Run, err, out)
		}
		l.kills[i].takes = time.Since(began)
	}
	return l, nil
}

// read returns the files of a package that are compiled here, without its tests.
func read(folder string) (sources []Source, err error) {
	list := exec.Command("go", "list", "-f", `{{join .GoFiles "\n"}}`, ".")
	list.Dir = folder
	out, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("list the files of %s: %w", folder, err)
	}
	for _, name := range strings.Fields(string(out)) {
		text, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			return nil, err
		}
		sources = append(sources, Source{name, text})
	}
	return sources, nil
}

// lay writes the files into the scratch folder, and the file that tells the compiler to take them.
func lay(folder, scratch string, written []Source) (overlay string, err error) {
	replace := map[string]string{}
	for _, file := range written {
		instead := filepath.Join(scratch, file.Name)
		if err := os.WriteFile(instead, file.Text, 0o600); err != nil {
			return "", err
		}
		replace[filepath.Join(folder, file.Name)] = instead
	}
	data, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	overlay = filepath.Join(scratch, "overlay.json")
	return overlay, os.WriteFile(overlay, data, 0o600)
}

// Survives reports whether no test notices a mutant.
func (l *Laboratory) Survives(m *Mutant) (bool, error) {
	for i := range l.kills {
		_, err := l.try(&l.kills[i], m.Number, patience*l.kills[i].takes+10*time.Second)
		var ended *exec.ExitError
		switch {
		case err == nil:
		case errors.As(err, &ended), errors.Is(err, context.DeadlineExceeded):
			return false, nil
		default:
			return false, err
		}
	}
	return true, nil
}

// try runs tests with a mutant in force; 0 is none.
func (l *Laboratory) try(k *kill, number int, most time.Duration) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.Background(), most)
	defer cancel()
	tests := exec.CommandContext(ctx, k.program, "-test.short", "-test.failfast", "-test.run", k.Run)
	tests.Dir = filepath.Join(l.root, k.Package)
	tests.Env = append(os.Environ(), Variable+"="+strconv.Itoa(number))
	out, err := tests.CombinedOutput()
	if ctx.Err() != nil {
		return out, ctx.Err()
	}
	return out, err
}
