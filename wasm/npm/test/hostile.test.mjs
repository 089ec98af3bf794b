// Hostile input through the boundary gives a typed error or findings, never a dead module: the next call works.
import assert from "node:assert/strict";
import { test } from "node:test";
import { alive, cases, outcome, sound } from "./hostile.mjs";

const there = globalThis.Go = class Go {}; // another Go program's
const names = Object.getOwnPropertyNames(globalThis);
const api = await import("../node.js").catch((cause) => {
  throw new Error("build the module first: go run ./wasm/build", { cause });
});

test("calls before load", () => {
  for (const call of [() => api.check(sound), () => api.complete(sound), () => api.form({}), () => api.report({}), () => api.rules(), () => api.labels()]) {
    assert.throws(call, { name: "GovreportError", code: "not-loaded" });
  }
});

test("calls during load, and loading many times at once", async () => {
  const loads = [api.load(), api.load(), api.load({})];
  assert.throws(() => api.check(sound), { code: "not-loaded" });
  await Promise.all(loads);
  assert.ok(alive(api));
  await api.load();
  assert.ok(alive(api));
});

test("another Go program's class stays, and nothing is left in the global scope but what wasm_exec.js needs", () => {
  assert.equal(globalThis.Go, there);
  const left = Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name));
  assert.deepEqual(left.filter((name) => !["fs", "path", "process"].includes(name)), []);
});

test("hostile input", async (t) => {
  for (const [name, wants, call, pointer] of cases) {
    await t.test(name, async () => {
      assert.equal(await outcome(api, call, pointer), wants);
      assert.ok(alive(api), "the next call fails");
    });
  }
});

test("nothing reaches the prototypes", () => {
  api.complete(`{"edition":"2021","year":2022,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`);
  api.form({ "/__proto__/polluted": "1", "/constructor/prototype/polluted": "1" });
  assert.equal({}.polluted, undefined);
});

test("calls side by side", async () => {
  const results = await Promise.all(Array.from({ length: 200 }, async (_, i) => {
    await null;
    return api.check({ ...sound, disclosure: { licenceDecisions: i % 2 ? 1.5 : 1 } }).findings.length;
  }));
  assert.deepEqual(results, results.map((_, i) => i % 2));
});

test("a call from within a call", () => {
  const report = { ...sound, get title() { return String(api.check(sound).findings.length); } };
  assert.deepEqual(api.check(report).findings, []);
});

test("a call at the end of the stack does not stop later ones", async () => {
  let failure;
  const dive = () => {
    try {
      dive();
    } catch {
      try {
        api.check(sound);
      } catch (error) {
        failure ??= error;
      }
    }
  };
  dive();
  if (failure) assert.ok(failure instanceof RangeError || failure.name === "GovreportError", String(failure));
  await api.load();
  assert.ok(alive(api));
});
