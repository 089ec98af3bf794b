//go:build js && wasm

// Command textmodule is the importer as a browser module of its own, loaded when a text is pasted for the first time.
package main

import (
	"runtime"
	"syscall/js"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/words"
	"github.com/zfxxgk/annualreport/wasm/bridge/textbridge"
)

// hook is the global function that index.js sets before it starts the module, and takes away again.
const hook = "__govreportReady"

// stamp names this build, as in package main of wasm.
var stamp string

func main() {
	js.Global().Call(hook, map[string]any{
		"stamp": stamp,
		"go":    runtime.Version(),
		"extract": js.FuncOf(func(_ js.Value, args []js.Value) any {
			return string(textbridge.Extract(args[0].String(), govreport.Language(args[1].String())))
		}),
		"words": js.FuncOf(func(_ js.Value, args []js.Value) any {
			words.Load(args[0].String(), args[1].String())
			return nil
		}),
	})
	select {}
}
