package main

import (
	"strings"
	"testing"
)

func TestTried(t *testing.T) {
	for version, known := range map[string]bool{
		"go1.26": true, "go1.26.0": true, "go1.26.8": true, "go1.26.1 X:nodwarf5": true,
		"go1.27": false, "go1.25.3": false, "go1.260": false, "go1.2": false, "devel go1.27-abcdef": false, "": false,
	} {
		err := tried(version)
		if (err == nil) != known {
			t.Errorf("%q: %v", version, err)
		}
		if err != nil && !strings.Contains(err.Error(), "go1.26") {
			t.Errorf("%q: %v does not say which are known", version, err)
		}
	}
}
