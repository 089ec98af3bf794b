package main

import (
	"bytes"
	"os/exec"
	"testing"
)

// TestRulesAreData makes sure that no variable of package govreport is set up by a call: after one, the compiler writes the
// catalogue's rules as code, which adds a hundredth to the checker and keeps all of the catalogue in programs that ask for none
// of it.
func TestRulesAreData(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles govreport once more")
	}
	cmd := exec.Command("go", "build", "-gcflags=-d=staticcopy=1", "../../govreport")
	cmd.Env = browser()
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if bytes.Contains(out, []byte("skipping static copy")) {
		t.Errorf("see type lazy in govreport, and which variable is set up by a call:\n%s", out)
	}
}
