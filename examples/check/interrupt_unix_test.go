//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// TestMain is also the command, when a test starts it as that.
func TestMain(m *testing.M) {
	if file := os.Getenv("CHECK_FILE"); file != "" {
		os.Exit(run([]string{file}, os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// A command that is ended during a conversion leaves no files behind.
func TestSignalDuringConversion(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	bin, tmp := t.TempDir(), t.TempDir()
	if err := os.WriteFile(filepath.Join(bin, "soffice"), []byte("#!/bin/sh\n: >"+bin+"/started\nsleep 5\n: >"+bin+"/finished\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	file := write(t, "old.rtf", `{\rtf1 x}`)
	c := exec.Command(self)
	c.Env = append(os.Environ(), "CHECK_FILE="+file, "TMPDIR="+tmp, "PATH="+bin+":"+os.Getenv("PATH"))
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	for range 1000 {
		if _, err := os.Stat(filepath.Join(bin, "started")); err == nil {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if err := c.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	_ = c.Wait()
	if _, err := os.Stat(filepath.Join(bin, "finished")); err == nil {
		t.Error("the conversion was waited for")
	}
	if left, _ := filepath.Glob(filepath.Join(tmp, "annualreport-*")); len(left) > 0 || c.ProcessState.ExitCode() != interrupted {
		t.Errorf("%q is left, %v", left, c.ProcessState)
	}
}

// A pipe in a folder is not waited for.
func TestPipeInFolder(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "a.txt"), 0o600); err != nil {
		t.Fatal(err)
	}
	if files, _ := expand([]string{dir}); len(files) != 1 || files[0] != dir {
		t.Errorf("%q", files)
	}
}
