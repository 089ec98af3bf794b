// Lone surrogates and U+0000, which cannot go into the module as they are: they are found, and never replaced in silence.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as api from "../node.js";

await api.load();

const cell = "/disclosure/licenceDecisions";
const found = (answer, at) => answer.findings.filter(({ pointer }) => pointer === at).map(({ code }) => code);

for (const [name, typed] of Object.entries({
  "a high surrogate alone": "彭\ud842县", "a low surrogate alone": "彭\udfb7县", "two the wrong way round": "\udfb7\ud842", "U+0000": "彭\0县", "U+0000 behind a number": "1\0",
})) {
  test(`typed: ${name}`, () => {
    const values = { "/edition": "2021", "/title": typed, "/year": typed, [cell]: typed };
    for (const base of [undefined, {}, { strange: 1 }, { title: "\ud800" }]) {
      const answer = api.form(values, { base });
      assert.deepEqual(found(answer, "/title"), ["J05"]);
      assert.deepEqual(found(answer, "/year"), ["J01"]);
      assert.deepEqual(found(answer, cell), ["J06"]);
      assert.deepEqual(answer.shown, {}, "what is shown back would be put into the input");
      const report = api.report(values, { base });
      assert.ok(!report.title.isWellFormed(), "the report has it as damaged as it was typed");
      assert.deepEqual(found(api.check(report), "/title"), ["J05"]);
      assert.deepEqual(found(api.check(JSON.stringify(report)), "/title"), ["J05"]);
    }
  });
}

test("characters of two units and U+FFFD are typed text like any other", () => {
  for (const typed of ["𠮷", "彭\ufffd县", "\ud842\udfb7\ud842\udfb7"]) {
    const values = { "/edition": "2021", "/title": typed };
    assert.deepEqual(api.form(values).findings, []);
    assert.equal(api.report(values).title, typed);
  }
});

test("text beyond the bound is refused before anything reads it", () => {
  const { replace } = String.prototype;
  let read = 0;
  String.prototype.replace = function (...args) {
    read += this.length;
    return replace.apply(this, args);
  };
  try {
    const long = "\ud800".repeat((16 << 20) + 1);
    for (const call of [() => api.check(long), () => api.complete(long), () => api.check({}, { previous: long }), () => api.form({ "/title": long }), () => api.form({}, { base: long })]) {
      read = 0;
      assert.throws(call, { name: "GovreportError", code: "too-long" });
      assert.ok(read < 100, `${read} characters were read`);
    }
  } finally {
    String.prototype.replace = replace;
  }
});
