// What the package does but for forms. The rules, labels and sentences are in the module; this passes JSON.

import { GovreportError } from "./errors.js";
import { answerOf, bounded, documentOf, reading } from "./json.js";
import { languageOf, own, usual } from "./language.js";
import { Module } from "./module.js";
import { objectOf, optionsOf } from "./options.js";
import { stamp } from "./stamp.js";
import { pointersOf } from "./values.js";
import { earlier, explained, specimen, whenIdle } from "./warm.js";

// version names the build: the Go that made it and a hash of its contents.
export const version = stamp;

const checker = new Module("govreport.wasm", "check");
const importer = new Module("govreport-text.wasm", "extract");

// load fetches and starts the checker, once for the page's life, and fetches the words of a language.
export async function load(options) {
  const languages = reading("options", () => languagesOf(objectOf(options).lang));
  await checker.load({ ...sourceOf(options), languages });
  whenIdle(warm);
}

// warm checks a made-up report some times, in turn as a form and as JSON with explanations and the year before, so that the first
// check of the page does not wait while the browser compiles what it meets.
let rounds = 0;
let found = [];
function warm() {
  const enough = 30;
  if (rounds === enough || !checker.functions) return;
  const values = specimen(labels(own), rounds); // others each time: what has not changed is not read anew
  const options = { lang: own, final: true };
  if (rounds++ % 2) check(explained(report(values), found), { ...options, previous: report(earlier(values)) });
  else found = form(values, options).findings;
  whenIdle(warm);
}

// check checks a report: an object or JSON text.
export function check(report, options) {
  return answerOf(checker.call("check", documentOf(report), ...spoken(optionsOf(options))));
}

// complete fills in what the sums force.
export function complete(report, options) {
  return answerOf(checker.call("complete", documentOf(report), spokenIn(options)));
}

// extract reads a report from pasted text. The importer is a module of its own, loaded when this is first called.
export async function extract(text, options) {
  const language = languageOf(reading("options", () => objectOf(options).lang));
  if (typeof text !== "string") throw new GovreportError("bad-argument", "text must be a string");
  bounded(text);
  await importer.load({ ...sourceOf(options), languages: [language] });
  return answerOf(importer.call("extract", text, language));
}

// form checks what a page's inputs hold, as typed, by JSON Pointer.
export function form(values, options) {
  return answerOf(checker.call("form", entriesOf(values), baseOf(options), ...spoken(optionsOf(options))));
}

// report returns the document that a page's inputs make.
export function report(values, options) {
  return answerOf(checker.call("report", entriesOf(values), baseOf(options), spokenIn(options))).report;
}

// rules lists the catalogue.
export function rules(lang) {
  return answerOf(checker.call("rules", checker.speaks(languageOf(lang)))).rules;
}

// labels names every place of a form.
export function labels(lang, edition = "2021") {
  if (typeof edition !== "string") throw new GovreportError("bad-argument", "edition must be a string");
  return answerOf(checker.call("labels", edition, checker.speaks(languageOf(lang)))).labels;
}

// sourceOf reads where a module and words are to come from.
function sourceOf(options) {
  return reading("options", () => {
    const { wasmURL, wasmModule, wordsFolder } = objectOf(options);
    return { wasmURL, wasmModule, wordsFolder };
  });
}

// languagesOf reads one language or a list of them.
function languagesOf(lang) {
  if (lang === undefined) return usual.languages();
  return (Array.isArray(lang) ? lang : [lang]).map(languageOf);
}

// spoken makes sure of the language of options, which stands first.
function spoken([lang, ...others]) {
  return [checker.speaks(lang), ...others];
}

// spokenIn returns the language of options that have no others for the module.
function spokenIn(options) {
  return checker.speaks(languageOf(reading("options", () => objectOf(options).lang)));
}

function baseOf(options) {
  const { base } = reading("options", () => ({ base: objectOf(options).base }));
  return base === undefined || base === null ? "" : documentOf(base, "base");
}

// entriesOf joins pointers and values with U+0000, as the module takes them.
function entriesOf(values) {
  if (values === null || typeof values !== "object" || Array.isArray(values)) {
    throw new GovreportError("bad-argument", "values must be an object or a Map");
  }
  return reading("values", () => {
    let entries = "";
    for (const [pointer, typed] of pointersOf(values)) entries = bounded(`${entries}${clean(bounded(pointer))}\0${clean(bounded(typed))}\0`);
    return entries;
  });
}

// clean writes what cannot go into the module as U+FFFF, which is no character: the module takes it for damaged text and says so.
function clean(text) {
  return text.replace(/\0|\p{Surrogate}/gu, "\uFFFF");
}
