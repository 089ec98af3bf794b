//go:build js && wasm

// Command wasm is the checker as a browser module: the only place that knows JavaScript. It hands the bridge's functions to
// the package in wasm/npm, which waits for them under a name, and then sleeps.
package main

import (
	"runtime"
	"strings"
	"syscall/js"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/words"
	"github.com/zfxxgk/annualreport/wasm/bridge"
)

// hook is the global function that index.js sets before it starts the module, and takes away again.
const hook = "__govreportReady"

// stamp names this build. The builder sets it, and writes the same into the package beside it.
var stamp string

func main() {
	js.Global().Call(hook, map[string]any{
		"stamp":    stamp,
		"go":       runtime.Version(),
		"check":    function(check),
		"complete": function(complete),
		"form":     function(form),
		"report":   function(report),
		"rules":    function(rules),
		"labels":   function(labels),
		"words":    js.FuncOf(speak),
	})
	select {}
}

// speak takes the words of a language, which the page has fetched.
func speak(_ js.Value, args []js.Value) any {
	words.Load(args[0].String(), args[1].String())
	return nil
}

// function makes a JavaScript function of one that takes strings and answers JSON.
func function(f func(args []js.Value) []byte) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any { return string(f(args)) })
}

func check(args []js.Value) []byte {
	return bridge.Check([]byte(args[0].String()), options(args[1:]))
}

func complete(args []js.Value) []byte {
	return bridge.Complete([]byte(args[0].String()), govreport.Language(args[1].String()))
}

func form(args []js.Value) []byte {
	return bridge.Form(bridge.Entries(args[0].String()), []byte(args[1].String()), options(args[2:]))
}

func report(args []js.Value) []byte {
	return bridge.Report(bridge.Entries(args[0].String()), []byte(args[1].String()), govreport.Language(args[2].String()))
}

func rules(args []js.Value) []byte { return bridge.Rules(govreport.Language(args[0].String())) }

func labels(args []js.Value) []byte {
	return bridge.Labels(govreport.Edition(args[0].String()), govreport.Language(args[1].String()))
}

// options reads language, final, only, skip, and the reports to compare with. index.js has made sure of their types.
func options(args []js.Value) bridge.Options {
	return bridge.Options{
		Language: govreport.Language(args[0].String()),
		Final:    args[1].Bool(),
		Only:     list(args[2].String()),
		Skip:     list(args[3].String()),
		Others:   bridge.OthersOf(bridge.Entries(args[4].String())),
	}
}

// list reads codes that are divided by commas.
func list(codes string) (list []string) {
	for more := codes != ""; more; {
		var code string
		code, codes, more = strings.Cut(codes, ",")
		list = append(list, code)
	}
	return list
}
