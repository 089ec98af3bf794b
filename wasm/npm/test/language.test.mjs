// The words of a language are loaded with the module or later; without them nothing is answered in another language.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { all, nearest, usual } from "../language.js";
import * as api from "../node.js";
import { stamp } from "../stamp.js";

const english = await readFile(new URL("../govreport.en.txt", import.meta.url), "utf8");
const traditional = await readFile(new URL("../govreport.zh-Hant.txt", import.meta.url), "utf8");
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
  answer = (url) => (asked.push(url), [200, url === "/govreport.en.txt" ? english : traditional]);
  await Promise.all([api.load({ lang: ["en", "zh-Hans"], wordsFolder }), api.load({ lang: "en" })]);
  await api.load({ lang: "en" });
  assert.deepEqual(asked, ["/govreport.en.txt"], "they are fetched once");
  assert.match(said("en"), /whole number/);
  assert.throws(() => said("zh-Hant"), { code: "no-words" });
});

test("words that are loaded are not loaded from elsewhere", async () => {
  await api.load({ lang: "en", wordsFolder });
  await assert.rejects(api.load({ lang: "en", wordsFolder: "http://127.0.0.1:1/" }), { code: "bad-argument", message: /wordsFolder/ });
  await assert.rejects(api.load({ lang: "zh-Hant", wordsFolder: "nowhere" }), { code: "bad-argument", message: /no address/ });
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
  for (const lang of ["", null, 7, ["en", ""], [[]]]) await assert.rejects(api.load({ lang }), { code: "bad-argument" });
});

test("tags are matched as the library matches them", async () => {
  const lines = (await readFile(new URL("../../../testdata/languages.txt", import.meta.url), "utf8")).split("\n");
  const tags = lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split(" "));
  for (const [tag, want] of tags) assert.equal(nearest(tag) ?? "-", want, tag);
  assert.equal(nearest(""), undefined);
  assert.ok(tags.length > 40);
});

test("a call takes any tag of a language that was loaded", async () => {
  await api.load({ lang: ["EN-us", "zh-HK"] });
  for (const [tag, lang] of [["en-GB", "en"], ["EN", "en"], ["zh-TW", "zh-Hant"], ["zh-CN", "zh-Hans"]]) {
    assert.equal(said(tag), said(lang));
    assert.deepEqual(api.labels(tag), api.labels(lang));
    assert.deepEqual(api.rules(tag), api.rules(lang));
  }
});

test("a language without words is answered in the form's own, and told once", async () => {
  const { warn } = console;
  const told = [];
  console.warn = (text) => told.push(text);
  try {
    await api.load({ lang: ["fr", "en"] });
    assert.equal(said("fr"), said("zh-Hans"));
    assert.equal(said("fr"), said("zh-Hans"));
  } finally {
    console.warn = warn;
  }
  assert.equal(told.length, 1);
  assert.match(told[0], /"fr".*zh-Hans, zh-Hant, en/);
});

test("what is said of a document that is none is in the language of the call", async () => {
  await api.load();
  const of = (call) => { try { call(); } catch (error) { return error; } return assert.fail("no error"); };
  for (const call of [(lang) => api.check("{?", { lang }), (lang) => api.complete("{?", { lang }), (lang) => api.form({}, { base: "{?", lang }),
    (lang) => api.report({}, { base: "{?", lang }), (lang) => api.check("{}", { previous: "{?", lang })]) {
    assert.match(of(() => call("zh-CN")).message, /第 1 行第 2 字节：这里不应有“\?”$/);
    assert.match(of(() => call("zh-HK")).message, /第 1 行第 2 字節：這裡不應有「\?」$/);
    assert.match(of(() => call("en-US")).message, /line 1, byte 2: /);
    assert.match(of(() => call()).cause, /invalid character/);
  }
});
