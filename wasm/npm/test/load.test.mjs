// Loading fails in many ways; each is said in plain words, and the next attempt works.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import "../node.js";
import { Module } from "../module.js";
import { stamp } from "../stamp.js";

const bytes = await readFile(fileURLToPath(new URL("../govreport.wasm", import.meta.url)));

// The same module with the stamp of another build.
const foreign = Buffer.from(bytes);
for (let at = foreign.indexOf(stamp); at >= 0; at = foreign.indexOf(stamp, at + 1)) foreign.write("x", at + stamp.length - 1);

const importer = await readFile(new URL("../govreport-text.wasm", import.meta.url)); // ours, but not the checker
const answers = {
  "/good.wasm": [200, "application/wasm", bytes],
  "/good.bin": [200, "application/octet-stream", bytes],
  "/good.txt": [200, "text/plain; charset=utf-8", bytes],
  "/bare": [200, "", bytes],
  "/parameter.wasm": [200, "application/wasm; charset=utf-8", bytes],
  "/truncated.wasm": [200, "application/wasm", bytes.subarray(0, bytes.length >> 1)],
  "/truncated.bin": [200, "application/octet-stream", bytes.subarray(0, bytes.length >> 1)],
  "/empty.wasm": [200, "application/wasm", Buffer.of()],
  "/page.html": [200, "text/html", Buffer.from("<!doctype html>")], // what servers of single-page applications send for anything
  "/page.wasm": [200, "application/wasm", Buffer.from("<!doctype html>")],
  "/foreign.wasm": [200, "application/wasm", foreign],
  "/other.wasm": [200, "application/wasm", Buffer.from("0061736d01000000", "hex")], // a module, but of no Go program
  "/broken": [500, "text/plain", Buffer.of()],
  "/importer.wasm": [200, "application/wasm", importer],
};
const server = createServer((request, response) => {
  const [status, type, body] = answers[request.url] ?? [404, "text/html", Buffer.from("not here")];
  if (request.url === "/cut.wasm") { // the connection ends in the middle
    response.writeHead(200, { "Content-Type": "application/wasm", "Content-Length": bytes.length });
    response.write(bytes.subarray(0, 1000), () => response.destroy());
    return;
  }
  response.writeHead(status, type ? { "Content-Type": type } : {});
  response.end(body);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
after(() => server.close());
const at = (path) => `http://127.0.0.1:${server.address().port}${path}`;

const works = (module) => JSON.parse(module.call("check", "{}", "zh-Hans", false, "", "", "")).findings.length >= 0;

for (const path of ["/good.wasm", "/good.bin", "/good.txt", "/bare", "/parameter.wasm"]) {
  test(`loads ${path}`, async () => {
    const module = new Module("nowhere.wasm", "check");
    await module.load({ wasmURL: at(path) });
    assert.ok(works(module));
  });
}

for (const [path, code] of Object.entries({
  "/missing.wasm": "load", "/broken": "load", "/cut.wasm": "load", "/truncated.wasm": "load", "/truncated.bin": "load",
  "/empty.wasm": "load", "/page.html": "load", "/page.wasm": "load", "/foreign.wasm": "mismatch", "/other.wasm": "mismatch",
  "/importer.wasm": "mismatch",
})) {
  test(`${path} is told as ${code}, and loading may be tried again`, async () => {
    const module = new Module("nowhere.wasm", "check");
    const failed = [module.load({ wasmURL: at(path) }), module.load()]; // the second waits for the first
    for (const load of failed) await assert.rejects(load, { name: "GovreportError", code, message: /.{10}/ });
    assert.throws(() => works(module), { code: "not-loaded" });
    await module.load({ wasmURL: at("/good.wasm") });
    assert.ok(works(module));
  });
}

test("a file, an address or a scheme that is not there", async () => {
  const module = new Module("./nowhere.wasm", "check");
  await assert.rejects(module.load(), { code: "load" });
  await assert.rejects(module.load({ wasmURL: "http://127.0.0.1:1/x.wasm" }), { code: "load" });
  await assert.rejects(module.load({ wasmURL: "nonsense://x" }), { code: "load" });
  await assert.rejects(module.load({ wasmURL: "http://" }), { code: "load" });
  await module.load({ wasmURL: new URL("../govreport.wasm", import.meta.url) });
  assert.ok(works(module));
});

test("a ready module: compiled, bytes, a response, promises of them", async () => {
  const compiled = await WebAssembly.compile(bytes);
  const response = () => new Response(bytes, { headers: { "Content-Type": "application/wasm" } });
  for (const wasmModule of [compiled, bytes, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), response(), Promise.resolve(compiled), Promise.resolve(response())]) {
    const module = new Module("./nowhere.wasm", "check");
    await module.load({ wasmModule });
    assert.ok(works(module));
  }
  const spent = response();
  await spent.arrayBuffer();
  for (const given of [() => 7, () => "x", () => ({}), () => spent, () => new Uint8Array(), () => Promise.reject(new Error("no network"))]) {
    await assert.rejects(new Module("./nowhere.wasm", "check").load({ wasmModule: given() }), { name: "GovreportError", code: "load" });
  }
});

test("a promise broken with something that cannot be asked what it is", async () => {
  const evil = new Proxy(new Error("x"), { get() { throw new Error("no message"); }, getPrototypeOf() { throw new Error("no prototype"); } });
  const broken = { then: (_, reject) => reject(evil) };
  await assert.rejects(new Module("./nowhere.wasm", "check").load({ wasmModule: broken }), { name: "GovreportError", code: "load" });
});

test("a module that dies is started anew", async () => {
  const module = new Module("../govreport.wasm", "check");
  await module.load({ wasmURL: new URL("../govreport.wasm", import.meta.url) });
  const { error, warn } = console;
  console.error = console.warn = () => {}; // the panic of the Go program
  try {
    assert.throws(() => module.call("check"), { code: "internal" }); // no argument: main.go panics, and the program ends
    assert.throws(() => works(module), (failure) => ["internal", "not-loaded"].includes(failure.code));
    await Promise.resolve();
    await module.load();
    assert.ok(works(module));
  } finally {
    Object.assign(console, { error, warn });
  }
});

test("a module that is loaded from one place is not loaded from another; who asks again need not say where", async () => {
  const module = new Module("nowhere.wasm", "check");
  const other = { code: "bad-argument", message: /one module/ };
  const first = module.load({ wasmURL: at("/good.wasm") });
  await assert.rejects(module.load({ wasmURL: at("/good.bin") }), other);
  await assert.rejects(module.load({ wasmModule: bytes }), other);
  await first;
  await assert.rejects(module.load({ wasmURL: at("/good.bin") }), other);
  await Promise.all([module.load(), module.load({ wasmURL: at("/good.wasm") })]);
});

test("the same place written otherwise is the same place, that of the package's own file too", async () => {
  const module = new Module("govreport.wasm", "check");
  const own = new URL("../govreport.wasm", import.meta.url);
  await Promise.all([module.load(), module.load({ wasmURL: own }), module.load({ wasmURL: own.href })]);
  await module.load({ wasmURL: new URL("../test/../govreport.wasm", import.meta.url) });
  await assert.rejects(module.load({ wasmURL: at("/good.wasm") }), { code: "bad-argument" });
});

test("after a failure an address is tried again, a module that was given is not", async () => {
  let there = false;
  const late = createServer((_, response) => response.writeHead(there ? 200 : 404).end(there ? bytes : ""));
  await new Promise((resolve) => late.listen(0, "127.0.0.1", resolve));
  after(() => late.close());
  const module = new Module("nowhere.wasm", "check");
  await assert.rejects(module.load({ wasmURL: `http://127.0.0.1:${late.address().port}/` }), { code: "load" });
  there = true;
  await module.load();
  assert.ok(works(module));

  const given = new Module("govreport.wasm", "check");
  await assert.rejects(given.load({ wasmModule: new Uint8Array() }), { code: "load" });
  await given.load();
  assert.ok(works(given));
});
