package crosscheck

import (
	"bufio"
	"bytes"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	schemafiles "github.com/zfxxgk/annualreport/jsonschema"
)

// A tool is a validator of another language behind a program that prints its verdicts.
type tool struct {
	command []string
	check   []string // succeeds when the tool is installed
	install string
	random  int // how many random documents it is given
	step    int // and each how manieth of those with one place damaged
}

func ajv() tool {
	return tool{
		command: []string{"node", "ajv.mjs"},
		check:   []string{"node", "-e", `require("ajv/dist/2020")`},
		install: "install node 20 or later, and run: npm ci --prefix jsonschema/crosscheck",
		random:  count(100_000, 10_000, 5_000),
		step:    count(1, 10, 20),
	}
}

// python is Debian's, by its full path: another python3 in front of it on the PATH has other packages, or none.
func python() tool {
	const python3 = "/usr/bin/python3"
	return tool{
		command: []string{python3, "verdicts.py"},
		check:   []string{python3, "-c", "import jsonschema"},
		install: "apt-get install python3-jsonschema",
		random:  count(2_000, 500, 300),
		step:    count(1, 80, 80), // it is the slowest by far
	}
}

// TestAjv holds that ajv, in strict mode, and govreport agree on the corpus and on random documents.
func TestAjv(t *testing.T) {
	t.Parallel()
	ajv().compare(t)
}

// TestPython holds that python3-jsonschema and govreport agree on the corpus and on random documents.
func TestPython(t *testing.T) {
	t.Parallel()
	python().compare(t)
}

// TestMetaschemaAjv holds that ajv takes every published file for a schema.
func TestMetaschemaAjv(t *testing.T) { ajv().compile(t) }

// TestMetaschemaPython holds that python3-jsonschema takes every published file for a schema.
func TestMetaschemaPython(t *testing.T) { python().compile(t) }

// start runs the tool on published files. It fails, and does not skip, where the tool is missing.
func (l tool) start(t *testing.T, names []string, stdin io.Reader) (stdout io.Reader, wait func()) {
	t.Helper()
	if out, err := exec.Command(l.check[0], l.check[1:]...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s\n%s", err, l.install, out)
	}
	args := l.command[1:]
	for _, name := range names {
		args = append(args, "../"+name)
	}
	cmd := exec.Command(l.command[0], args...)
	var stderr bytes.Buffer
	cmd.Stdin, cmd.Stderr = stdin, &stderr
	cmd.Env = append(os.Environ(), "KEYWORDS="+strings.Join(schemafiles.Keywords(), " "))
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return stdout, func() {
		if err := cmd.Wait(); err != nil {
			t.Errorf("%v: %v\n%s", cmd.Args, err, stderr.Bytes())
		}
	}
}

func (l tool) compile(t *testing.T) {
	names, err := fs.Glob(schemafiles.Files, "*.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	_, wait := l.start(t, names, strings.NewReader(""))
	wait()
}

func (l tool) compare(t *testing.T) {
	names := make([]string, len(schemas))
	for i, s := range schemas {
		names[i] = s.name
	}
	known := corpus(t)
	begin := time.Now()
	stdin, feed := io.Pipe()
	go func() {
		w := bufio.NewWriterSize(feed, 1<<20)
		each(known, l.random, l.step, func(document []byte) { w.Write(append(document, '\n')) })
		w.Flush()
		feed.Close()
	}()
	stdout, wait := l.start(t, names, stdin)
	var seen tally
	verdicts := bufio.NewScanner(stdout)
	each(known, l.random, l.step, func(document []byte) {
		if !verdicts.Scan() {
			return
		}
		verdict := judge(document)
		seen.add(verdict)
		if want := verdict.line(schemas); verdicts.Text() != want {
			disagree(t, document, verdicts.Text(), want)
		}
	})
	stdin.Close() // lets the feeder go if the tool has ended early
	wait()
	if seen.all < len(known)+l.random {
		t.Fatalf("verdicts on %d documents only", seen.all)
	}
	seen.report(t, time.Since(begin))
}
