// The words of a language are loaded with the module or later; without them nothing is answered in another language.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { all, usual } from "../language.js";
import * as api from "../node.js";
import { stamp } from "../stamp.js";

const english = await readFile(new URL("../govreport.en.txt", import.meta.url), "utf8");
let answer = () => [404, ""];
const server = createServer((request, response) => {
  const [status, body] = answer(request.url);
  response.writeHead(status).end(body);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
after(() => server.close());
const wordsFolder = `http://127.0.0.1:${server.address().port}/`;

const wrong = { edition: "2021", year: "?" };
const said = (lang) => api.check(wrong, { lang }).findings[0].message;

test("in Node all languages are usual, in a page its own, in a worker none", () => {
  assert.deepEqual(usual.languages(), all());
  assert.deepEqual(all(), ["zh-Hant", "en"]);
});

test("a language that was not loaded is refused, and says what to do", async () => {
  await api.load({ lang: "zh-Hans" });
  assert.match(said("zh-Hans"), /整数/);
  const refused = { name: "GovreportError", code: "no-words", message: /load\(\{ lang: "en" \}\)/ };
  for (const call of [() => said("en"), () => api.form({}, { lang: "en" }), () => api.rules("en"), () => api.labels("en")]) assert.throws(call, refused);
});

test("words that cannot be had leave the module as it is, and may be asked for again", async () => {
  for (const [answered, code] of [[[404, ""], "load"], [[200, english.replace(stamp, "another build")], "mismatch"], [[200, ""], "mismatch"]]) {
    answer = () => answered;
    await assert.rejects(api.load({ lang: "en", wordsFolder }), { name: "GovreportError", code });
    assert.throws(() => said("en"), { code: "no-words" });
    assert.match(said("zh-Hans"), /整数/);
  }
  const asked = [];
  answer = (url) => (asked.push(url), [200, english]);
  await Promise.all([api.load({ lang: ["en", "zh-Hans"], wordsFolder }), api.load({ lang: "en" })]);
  await api.load({ lang: "en" });
  assert.deepEqual(asked, ["/govreport.en.txt"], "they are fetched once");
  assert.match(said("en"), /whole number/);
  assert.throws(() => said("zh-Hant"), { code: "no-words" });
});

test("without a language named the usual ones are loaded", async () => {
  await api.load();
  assert.match(said("zh-Hant"), /整數/);
});

test("the importer loads the words of its notes itself", async () => {
  const page = "2023年政府信息公开工作年度报告\n一、总体情况\n某某局做了工作。";
  const notes = async (lang) => (await api.extract(page, { lang })).notes.map(({ message }) => message).join();
  assert.match(await notes("zh-Hans"), /未找到/);
  assert.match(await notes("en"), /no heading/);
  assert.match(await notes("zh-Hant"), /未找到該部分/);
});

test("a module that has died speaks the languages it spoke", async () => {
  const { error, warn } = console;
  console.error = console.warn = () => {}; // the panic of the Go program
  try {
    const dive = () => { try { dive(); } catch { try { said("en"); } catch { /* no stack left */ } } };
    dive();
    await api.load({ lang: "zh-Hans" });
    assert.match(said("en"), /whole number/);
  } finally {
    Object.assign(console, { error, warn });
  }
});

test("what is no language", async () => {
  for (const lang of ["fr", "", null, 7, ["en", "fr"], [[]]]) await assert.rejects(api.load({ lang }), { code: "bad-argument" });
});
