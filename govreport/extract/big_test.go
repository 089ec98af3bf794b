package extract_test

import (
	"testing"
	"time"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

func TestBig(t *testing.T) {
	for name := range hostile {
		text := hostileText(name, 4_000_000)
		s := time.Now()
		extract.Text(text)
		t.Logf("%-20s %v", name, time.Since(s))
	}
}
