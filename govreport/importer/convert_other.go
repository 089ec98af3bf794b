//go:build !unix

package importer

import "os/exec"

// endWithChildren leaves it to the system.
func endWithChildren(*exec.Cmd) {}
