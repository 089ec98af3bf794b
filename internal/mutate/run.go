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
	kills   []kill
}

// A kill is the compiled tests of a package and what they come by.
type kill struct {
	folder  string // of the package
	program string
	trace
}

// Prepare compiles a target, whose module is in a folder, in a scratch folder. It makes sure that the tests pass without a mutant.
func Prepare(root, scratch string, t Target) (*Laboratory, error) {
	written, mutants, err := written(root, t)
	if err != nil {
		return nil, err
	}
	overlay, err := lay(filepath.Join(root, t.Folder), scratch, written)
	if err != nil {
		return nil, err
	}
	l := &Laboratory{Mutants: mutants}
	for i, tested := range t.Kills {
		program := filepath.Join(scratch, fmt.Sprintf("tests%d", i))
		build := exec.Command("go", "test", "-c", "-overlay", overlay, "-o", program, tested)
		build.Dir = root
		if out, err := build.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("compile %s with the mutants of %s: %w\n%s", tested, t.Name, err, out)
		}
		k := kill{folder: filepath.Join(root, tested), program: program}
		if err := k.traces(scratch); err != nil {
			return nil, fmt.Errorf("the tests of %s without a mutant: %w", tested, err)
		}
		l.kills = append(l.kills, k)
	}
	return l, nil
}

// Mutants returns those of a target whose module is in a folder, and compiles nothing.
func Mutants(root string, t Target) ([]Mutant, error) {
	_, mutants, err := written(root, t)
	return mutants, err
}

func written(root string, t Target) ([]Source, []Mutant, error) {
	sources, err := read(filepath.Join(root, t.Folder))
	if err != nil {
		return nil, nil, err
	}
	written, mutants, err := Package(sources, func(name string) bool {
		return slices.ContainsFunc(t.Files, func(pattern string) bool { ok, _ := filepath.Match(pattern, name); return ok })
	})
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", t.Name, err)
	}
	return written, mutants, nil
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

// traces runs all tests without a mutant and notes what they come by.
func (k *kill) traces(scratch string) error {
	printed, err := os.Create(filepath.Join(scratch, "printed"))
	if err != nil {
		return err
	}
	defer printed.Close()
	reached := filepath.Join(scratch, "reached")
	if err := os.WriteFile(reached, nil, 0o600); err != nil {
		return err
	}
	tests := exec.Command(k.program, "-test.v", "-test.parallel=1", "-test.short")
	tests.Dir = k.folder
	tests.Env = append(os.Environ(), Variable+"="+strconv.Itoa(tracing), traceVariable+"="+reached)
	tests.Stdout, tests.Stderr = printed, printed
	ran := tests.Run()
	print, err := os.ReadFile(printed.Name())
	if err == nil && ran != nil {
		err = fmt.Errorf("%w\n%s", ran, failures(print))
	}
	if err != nil {
		return err
	}
	came, err := os.ReadFile(reached)
	if err != nil {
		return err
	}
	k.trace = readTrace(print, came)
	return nil
}

// failures are the lines of verbose tests but those of tests that begin and pass.
func failures(printed []byte) string {
	var kept []string
	for line := range strings.Lines(string(printed)) {
		if !strings.Contains(line, "=== ") && !strings.Contains(line, "--- PASS") {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "")
}

// Survives reports whether no test notices a mutant.
func (l *Laboratory) Survives(m *Mutant) (bool, error) {
	for i := range l.kills {
		k := &l.kills[i]
		for _, run := range k.runs(m.Number) {
			_, err := k.try(run.pattern, m.Number, patience*run.takes+10*time.Second)
			var ended *exec.ExitError
			switch {
			case err == nil:
			case errors.As(err, &ended), errors.Is(err, context.DeadlineExceeded):
				return false, nil
			default:
				return false, err
			}
		}
	}
	return true, nil
}

// Reached reports whether any test comes by a mutant with something that it would say otherwise.
func (l *Laboratory) Reached(m *Mutant) bool {
	for i := range l.kills {
		if len(l.kills[i].tests[m.Number]) > 0 {
			return true
		}
	}
	return false
}

// try runs tests with a mutant in force; 0 is none.
func (k *kill) try(pattern string, number int, most time.Duration) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.Background(), most)
	defer cancel()
	tests := exec.CommandContext(ctx, k.program, "-test.short", "-test.failfast", "-test.run", pattern)
	tests.Dir = k.folder
	tests.Env = append(os.Environ(), Variable+"="+strconv.Itoa(number))
	out, err := tests.CombinedOutput()
	if ctx.Err() != nil {
		return out, ctx.Err()
	}
	return out, err
}
