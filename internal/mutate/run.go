package mutate

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
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
	left    []string // tests that do not pass without a mutant, and kill none
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
	written, mutants, err := Package(sources, t.Has)
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
	ran := tests.Run() // what counts time or allocations may fail
	print, err := os.ReadFile(printed.Name())
	if err != nil {
		return err
	}
	came, err := os.ReadFile(reached)
	if err != nil {
		return err
	}
	k.trace = readTrace(print, came)
	if ran == nil {
		return nil
	}
	for _, m := range failed.FindAllSubmatch(print, -1) {
		test := string(m[1])
		if _, err := k.try("^"+test+"$", 0, time.Hour); err == nil {
			continue // only while tracing
		}
		if k.leave(test); len(k.left) > mostLeft {
			return fmt.Errorf("%w\n%s", ran, print)
		}
	}
	return nil
}

// mostLeft is how many tests may fail without a mutant: those of how long something takes, which mutants that are not in force make longer.
const mostLeft = 3

// Left returns the tests that do not pass without a mutant, because they say how long something may take, and so are not run.
func (l *Laboratory) Left() (tests []string) {
	for i := range l.kills {
		tests = append(tests, l.kills[i].left...)
	}
	return tests
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

// Tests returns the tests that come by a mutant with something that it would say otherwise (where it calls what may not be asked twice: with anything).
func (l *Laboratory) Tests(m *Mutant) (tests []string) {
	for i := range l.kills {
		tests = append(tests, l.kills[i].tests[m.Number]...)
	}
	return tests
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
