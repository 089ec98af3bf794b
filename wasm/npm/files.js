// Where the files beside the package's own are.

import { GovreportError } from "./errors.js";
import { source } from "./source.js";

// Each address is written out, and made when it is asked for: so bundlers see it, take the file along and put its new address here,
// and where a bundle has no address of its own, as a script in CommonJS, importing the package does no harm.
const beside = {
  "govreport.wasm": () => new URL("./govreport.wasm", import.meta.url),
  "govreport-text.wasm": () => new URL("./govreport-text.wasm", import.meta.url),
  "govreport.zh-Hant.txt": () => new URL("./govreport.zh-Hant.txt", import.meta.url),
  "govreport.en.txt": () => new URL("./govreport.en.txt", import.meta.url),
};

// files opens a file of the package. node.js looks in one more place.
export const files = {
  open: async (name, anew) => source.open(addressOf(name), anew),
};

// A script that is no module has no import.meta either, but says where it came from while it is run for the first time.
const script = globalThis.document?.currentScript?.src;

// While one develops, Vite before 8 puts the code of packages into a folder beside them, and leaves their files where they are.
const moved = /\/\.vite\/deps\/[^/]*$/;

function addressOf(name) {
  try {
    const url = beside[name]();
    return moved.test(url.pathname) ? new URL(`../../@zfxxgk/annualreport/${name}`, url) : url;
  } catch (cause) {
    if (script) return new URL(name, script);
    throw new GovreportError("load", `where ${name} is cannot be told in this bundle: give load() its address as ${optionFor(name)}`, cause);
  }
}

// optionFor names the option of load that says where a file is.
function optionFor(name) {
  return name.endsWith(".wasm") ? "wasmURL" : "wordsFolder";
}
