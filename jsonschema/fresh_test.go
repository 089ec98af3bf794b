package jsonschema_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/jsonschema"
	"github.com/zfxxgk/annualreport/jsonschema/internal/generator"
)

// TestFresh holds that the published schemas are what the model says.
func TestFresh(t *testing.T) {
	files, err := generator.Generate("../govreport")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range files {
		if got, err := jsonschema.File(want.Name); err != nil || !bytes.Equal(got, want.JSON) {
			t.Errorf("%s is stale (%v); run: go generate ./jsonschema", want.Name, err)
		}
	}
	published, err := filepath.Glob("*.schema.json")
	if err != nil || len(published) != len(files) {
		t.Errorf("%d schemas are published, %d are generated (%v)", len(published), len(files), err)
	}
}

// TestChangedTag holds that TestFresh would notice a changed tag: the generator, built with other limits in the model,
// writes other files.
func TestChangedTag(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the generator three times")
	}
	for _, change := range []struct{ file, old, new, want string }{
		{"report.go", `json:"title" validate:"required,max=200"`, `json:"title" validate:"required,max=201"`, `"maxLength": 201`},
		{"report.go", `json:"year" validate:"required,min=2019,max=2100"`, `json:"year" validate:"required,min=2018,max=2100"`, `"minimum": 2018`},
		{"disputes.go", `json:"upheld" validate:"count"`, `json:"upheld" validate:"change"`, `"minimum": -9007199254740991`},
	} {
		got := generatedWith(t, change.file, change.old, change.new)
		published, err := jsonschema.File("report-2021.schema.json")
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Equal(got, published) || !strings.Contains(string(got), change.want) || strings.Contains(string(published), change.want) {
			t.Errorf("%s: the change does not show in the schema", change.new)
		}
	}
}

// generatedWith returns the schema of the 2021 edition as the generator writes it from a changed model.
func generatedWith(t *testing.T, file, old, changed string) []byte {
	t.Helper()
	model, err := filepath.Abs("../govreport")
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile(filepath.Join(model, file))
	if err != nil || !bytes.Contains(source, []byte(old)) {
		t.Fatalf("%s has no %s (%v)", file, old, err)
	}
	dir := t.TempDir()
	replaced, overlay := filepath.Join(dir, file), filepath.Join(dir, "overlay.json")
	write(t, replaced, bytes.Replace(source, []byte(old), []byte(changed), 1))
	write(t, overlay, []byte(`{"Replace":{"`+filepath.ToSlash(filepath.Join(model, file))+`":"`+filepath.ToSlash(replaced)+`"}}`))
	program := filepath.Join(dir, "generate.exe")
	run(t, ".", "go", "build", "-overlay", overlay, "-o", program, "./internal/generator/cmd")
	target := filepath.Join(dir, "jsonschema")
	if err := os.Mkdir(target, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(dir, "govreport"), os.DirFS(model)); err != nil {
		t.Fatal(err)
	}
	run(t, target, program)
	got, err := os.ReadFile(filepath.Join(target, "report-2021.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func write(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func run(t *testing.T, dir, name string, args ...string) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", cmd.Args, err, out)
	}
}
