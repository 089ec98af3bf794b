// wasm_exec.js puts its class into globalThis.Go, where another Go program of the page may have its own. This is evaluated
// before it and remembers what was there.
export const before = globalThis.Go;
