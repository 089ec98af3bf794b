// Loads a module: fetches, compiles, starts it, and waits until it hands over its functions.

import { GovreportError, isOurs, messageOf } from "./errors.js";
import { files } from "./files.js";
import { Go } from "./go.js";
import { reading } from "./json.js";
import { own, fileOf } from "./language.js";
import { source, written } from "./source.js";
import { stamp } from "./stamp.js";

const hook = "__govreportReady"; // main.go calls it

// A module of the package. It is loaded once, however often it is asked for; after a failure it may be asked for again.
export class Module {
  // needs names a function by which the module is told from the package's other one.
  constructor(file, needs) {
    this.file = file;
    this.needs = needs;
    this.functions = null;
    this.loading = null;
    this.failed = false;
    this.words = new Map(); // of the languages that it speaks besides its own
  }

  // load resolves when the functions are there, and speak the languages. Where from is remembered: who asks again need not say it.
  async load({ wasmURL, wasmModule, languages = [], wordsFolder } = {}) {
    this.from(wasmModule ?? (wasmURL && reading("wasmURL", () => written(wasmURL))));
    const words = Promise.all(languages.filter((lang) => lang !== own).map(async (lang) => [lang, await fileOf(lang, wordsFolder)]));
    words.catch(() => {}); // it is told below, unless the module's own failure is
    if (!this.functions) await this.starting();
    for (const [lang, text] of await words) {
      if (this.words.has(lang)) continue;
      this.words.set(lang, text);
      this.functions?.words(lang, text);
    }
  }

  // from takes down where the module is to come from. There is one for the page's life: another is refused, unless the first failed.
  from(source) {
    if (source === undefined || source === (this.source ?? files.address(this.file))) return;
    if (this.functions || this.loading) {
      throw new GovreportError("bad-argument",
        "load() has been called before without this wasmURL or wasmModule, by the page or by bind(): a page has one module, so say it the first time");
    }
    this.source = source;
  }

  // starting is one start, however many wait for it.
  starting(compiled) {
    this.loading ??= this.start(compiled).catch((failure) => {
      if (typeof this.source === "object") this.source = undefined; // a module that failed is not tried again, an address may be
      this.failed = true; // what came may be kept by the browser, which would give it again
      throw failure;
    }).finally(() => { this.loading = null; });
    return this.loading;
  }

  async start(ready) {
    const compiled = ready ?? await compile(await given(this.open()));
    const go = new Go();
    let instance;
    try {
      instance = await WebAssembly.instantiate(compiled, go.importObject);
    } catch (cause) {
      throw mismatch(cause);
    }
    this.compiled = compiled;
    let functions; // stays undefined when what was loaded is not ours, and may have ended at once
    functions = run(go, instance, this.needs, () => { if (functions && this.functions === functions) this.restart(); });
    this.functions = functions;
    this.go = go;
    for (const [lang, text] of this.words) functions.words(lang, text); // which the one before it spoke
  }

  open() {
    if (this.source === undefined) return files.open(this.file, this.failed);
    return typeof this.source === "string" ? source.open(this.source, this.failed) : this.source;
  }

  // restart starts the module anew when it has ended, as it does when it runs out of memory: calls must work again.
  restart() {
    this.functions = null;
    silence(this.go);
    this.starting(this.compiled).catch(() => {});
  }

  // speaks returns a language that the module is to answer in. Without its words it would answer in its own.
  speaks(lang) {
    if (lang === own || this.words.has(lang) || !this.functions) return lang; // without functions call has more to say
    throw new GovreportError("no-words", `the words of ${lang} are not loaded: call load({ lang: "${lang}" }) and wait for it first`);
  }

  // call calls a function of the module.
  call(name, ...args) {
    if (!this.functions) throw new GovreportError("not-loaded", "call load() and wait for it first");
    let answer;
    try {
      answer = this.functions[name](...args);
    } catch (cause) { // the browser ran out of stack within the module, which nobody can go on with
      this.restart();
      throw new GovreportError("internal", "the module failed and is being loaded again", cause);
    }
    if (typeof answer !== "string") throw new GovreportError("internal", "the module has stopped; it is being loaded again");
    return answer;
  }
}

// silence keeps a module that has failed from being woken by timers it had set.
function silence(go) {
  for (const timer of go._scheduledTimeouts.values()) clearTimeout(timer);
  go._resume = () => {};
}

// run starts a module, which calls the hook before it first sleeps.
function run(go, instance, needs, stopped) {
  let functions = null;
  const before = Object.getOwnPropertyDescriptor(globalThis, hook);
  Object.defineProperty(globalThis, hook, { configurable: true, value: (given) => { functions = given; } });
  try {
    go.run(instance).then(stopped, stopped);
  } finally {
    if (before) Object.defineProperty(globalThis, hook, before);
    else delete globalThis[hook];
  }
  if (functions === null || functions.stamp !== stamp || !functions[needs]) throw mismatch();
  return functions;
}

function mismatch(cause) {
  return new GovreportError("mismatch",
    `the .wasm file does not belong to this package (build ${stamp}): deploy all files of one version together, and clear caches`, cause);
}

// given waits for what the caller promised.
async function given(promise) {
  try {
    return await promise;
  } catch (cause) {
    if (isOurs(cause)) throw cause;
    throw new GovreportError("load", `the module could not be fetched: ${messageOf(cause)}`, cause);
  }
}

// compile compiles while the module streams in where it can: from a response with the right media type, which browsers take
// without parameters only.
async function compile(bytes) {
  if (bytes instanceof WebAssembly.Module) return bytes;
  if (!(bytes instanceof Response)) return compiledOr(() => WebAssembly.compile(bytes));
  if (!bytes.ok) throw new GovreportError("load", `the server answers ${bytes.status} for ${bytes.url}: deploy the .wasm file, or give its address as wasmURL`);
  const type = bytes.headers.get("Content-Type")?.trim().toLowerCase();
  if (type === "application/wasm" && WebAssembly.compileStreaming) return compiledOr(() => WebAssembly.compileStreaming(bytes));
  return compiledOr(async () => WebAssembly.compile(webAssembly(await bytes.arrayBuffer(), bytes.url)));
}

// webAssembly refuses what many servers send for an address that they do not have: their page.
function webAssembly(bytes, url) {
  const start = new TextDecoder().decode(bytes.slice(0, 512)).trimStart();
  if (start[0] !== "<") return bytes;
  throw new GovreportError("load", `the server answers with HTML for ${url}, not with WebAssembly: deploy the .wasm file there, or give its address as wasmURL`);
}

async function compiledOr(attempt) {
  try {
    return await attempt();
  } catch (cause) {
    if (isOurs(cause)) throw cause;
    throw new GovreportError("load", `the module could not be read or compiled: ${messageOf(cause)}`, cause);
  }
}
