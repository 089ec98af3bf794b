// The checker of the 政府信息公开工作年度报告. The rules, labels and sentences are in the module; this passes JSON.

import { GovreportError } from "./errors.js";
import { answerOf, bounded, documentOf } from "./json.js";
import { Module } from "./module.js";
import { languageOf, optionsOf } from "./options.js";
import { stamp } from "./stamp.js";

export { bind } from "./bind.js";
export { GovreportError };

// version names the build: the Go that made it and a hash of its contents.
export const version = stamp;

const checker = new Module("./govreport.wasm");
const importer = new Module("./govreport-text.wasm");

// load fetches and starts the checker, once for the page's life.
export function load(options) {
  return checker.load(options);
}

// check checks a report: an object or JSON text.
export function check(report, options) {
  return answerOf(checker.call("check", documentOf(report), ...optionsOf(options)));
}

// complete fills in what the sums force.
export function complete(report) {
  return answerOf(checker.call("complete", documentOf(report)));
}

// extract reads a report from pasted text. The importer is a module of its own, loaded when this is first called.
export async function extract(text, { lang, ...options } = {}) {
  if (typeof text !== "string") throw new GovreportError("bad-argument", "text must be a string");
  await importer.load(options);
  return answerOf(importer.call("extract", bounded(text), languageOf(lang)));
}

// form checks what a page's inputs hold, as typed, by JSON Pointer.
export function form(values, { base, ...options } = {}) {
  return answerOf(checker.call("form", entriesOf(values), baseOf(base), ...optionsOf(options)));
}

// report returns the document that a page's inputs make.
export function report(values, { base } = {}) {
  return answerOf(checker.call("report", entriesOf(values), baseOf(base))).report;
}

// rules lists the catalogue.
export function rules(lang) {
  return answerOf(checker.call("rules", languageOf(lang))).rules;
}

// labels names every place of a form.
export function labels(lang, edition = "2021") {
  return answerOf(checker.call("labels", String(edition), languageOf(lang))).labels;
}

function baseOf(base) {
  return base === undefined || base === null ? "" : documentOf(base, "base");
}

// entriesOf joins pointers and values with U+0000, as the module takes them; one that somebody typed is shown as broken.
function entriesOf(values) {
  if (values === null || typeof values !== "object") throw new GovreportError("bad-argument", "values must be an object or a Map");
  let entries = "";
  for (const [pointer, typed] of values instanceof Map ? values : Object.entries(values)) {
    if (typeof pointer !== "string" || typeof typed !== "string") throw new GovreportError("bad-argument", "pointers and values must be strings");
    entries += `${clean(pointer)}\0${clean(typed)}\0`;
  }
  return bounded(entries);
}

function clean(text) {
  return text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text;
}
