package fault_test

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/words/wordstest"
	"github.com/zfxxgk/annualreport/wasm/bridge/fault"
)

func TestWordsOfEveryFault(t *testing.T) {
	originals := map[string]string{}
	for _, text := range fault.Texts {
		key, sentence := text.Original()
		originals[key] = sentence
	}
	wordstest.Check(t, originals, func(key string) bool { return strings.HasPrefix(key, "fault.") })
}

// A panic is a fault of ours, in the user's words; what it was is the detail.
func TestRecovered(t *testing.T) {
	for want, panicked := range map[string]any{
		`{"error":{"code":"internal","message":"程序内部出错，没有得出结果","detail":"x"}}`:                      "x",
		`{"error":{"code":"internal","message":"程序内部出错，没有得出结果","detail":"invalid argument \"y\""}}`: &strange{},
		`{"error":{"code":"internal","message":"程序内部出错，没有得出结果"}}`:                                   7,
	} {
		if got := string(fault.Recovered(panicked, "zh-CN")); got != want {
			t.Errorf("%v: %s", panicked, got)
		}
	}
	if got := string(fault.Recovered("x", "en-US")); !strings.Contains(got, "the program failed") {
		t.Error(got)
	}
}

type strange struct{}

func (*strange) Error() string { return `invalid argument "y"` }
