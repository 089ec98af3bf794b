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
  open: async (name, anew) => source.open(await placeOf(name), anew),
  address, // as it is written; undefined where a bundle has none
};

function address(name) {
  try {
    return addressOf(name).href;
  } catch {
    return undefined;
  }
}

// A script that is no module has no import.meta either, but says where it came from while it is run for the first time.
const script = globalThis.document?.currentScript?.src;

function addressOf(name) {
  try {
    return beside[name]();
  } catch (cause) {
    if (script) return new URL(name, script);
    throw new GovreportError("load", `where ${name} is cannot be told in this bundle: give load() its address as ${optionFor(name)}`, cause);
  }
}

// optionFor names the option of load that says where a file is.
function optionFor(name) {
  return name.endsWith(".wasm") ? "wasmURL" : "wordsFolder";
}

// While one develops, Vite before 8 puts the code of packages into a folder of its own, and leaves their files where they are: beside that
// folder, or in a workspace wherever it installed them, which Vite tells who asks for a module with the address.
const moved = /^(.*?\/)(?:@fs\/.*\/)?node_modules\/\.vite\/deps\/[^/]*$/;

async function placeOf(name) {
  const url = addressOf(name);
  const [, base] = moved.exec(url.pathname) ?? [];
  if (base === undefined) return url;
  const answer = await source.open(new URL(`${base}@id/@zfxxgk/annualreport/${name}?import&url`, url));
  const [, place] = /^export default (".*")/.exec(await answer.text()) ?? [];
  return new URL(place ? JSON.parse(place) : `../../@zfxxgk/annualreport/${name}`, url);
}
