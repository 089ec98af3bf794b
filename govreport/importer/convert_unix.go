//go:build unix

package importer

import (
	"os/exec"
	"syscall"
)

// endWithChildren has the end of a program be that of the ones it started: soffice is a script that starts another.
func endWithChildren(c *exec.Cmd) {
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	c.Cancel = func() error { return syscall.Kill(-c.Process.Pid, syscall.SIGKILL) }
}
