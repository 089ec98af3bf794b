// Takes the class of wasm_exec.js out of the global scope again.
import { before } from "./before.js";
import "./wasm_exec.js";

export const Go = globalThis.Go;

if (before === undefined) delete globalThis.Go;
else globalThis.Go = before;
