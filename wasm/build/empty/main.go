//go:build js && wasm

// Command empty is the smallest Go module a page can call: what Go itself weighs, and the measure of the budget.
package main

import "syscall/js"

func main() {
	js.Global().Call("__govreportReady", map[string]any{
		"echo": js.FuncOf(func(_ js.Value, args []js.Value) any { return args[0].String() }),
	})
	select {}
}
