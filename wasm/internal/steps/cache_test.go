package steps_test

// What the worker is made of. The test compiles it in a program of its own, and would else be taken for unchanged, with its last
// result, when only these packages have changed.
import (
	_ "github.com/zfxxgk/annualreport/govreport/codes"
	_ "github.com/zfxxgk/annualreport/govreport/extract/excel"
	_ "github.com/zfxxgk/annualreport/govreport/extract/webpage"
	_ "github.com/zfxxgk/annualreport/govreport/extract/word"
	_ "github.com/zfxxgk/annualreport/wasm/bridge/textbridge"
)
