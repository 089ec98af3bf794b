// The words of the languages that the modules do not carry: a file each, fetched for the language that is shown.

import { GovreportError, messageOf } from "./errors.js";
import { files } from "./files.js";
import { source } from "./source.js";
import { stamp } from "./stamp.js";
import { languageAround } from "./words.js";

// own is the form's language, which the modules speak from the first.
export const own = "zh-Hans";

// usual says which languages are loaded when none is named: that of the page. node.js puts all in its place.
export const usual = {
  languages: () => (globalThis.document ? [languageAround(document.documentElement)] : []),
};

export const all = () => ["zh-Hant", "en"];

const texts = new Map(); // the promised file of each language

// fileOf fetches the words of a language, once; after a failure they may be asked for again.
export function fileOf(lang, folder) {
  if (!texts.has(lang)) {
    const text = fetched(`govreport.${lang}.txt`, folder);
    texts.set(lang, text);
    text.catch(() => texts.delete(lang));
  }
  return texts.get(lang);
}

async function fetched(name, folder) {
  const file = await (folder === undefined ? files.open(name) : source.open(inFolder(name, folder)));
  const text = await textOf(file, name);
  if (!text.startsWith(`# ${stamp}\n`)) {
    throw new GovreportError("mismatch", `${name} does not belong to this package (build ${stamp}): deploy all files of one version together, and clear caches`);
  }
  return text;
}

function inFolder(name, folder) {
  try {
    return new URL(name, new URL(folder, globalThis.document?.baseURI)); // addresses are read as fetch reads them
  } catch (cause) {
    throw new GovreportError("bad-argument", `wordsFolder is no address: ${messageOf(cause)}`, cause);
  }
}

async function textOf(file, name) {
  if (!(file instanceof Response)) return new TextDecoder().decode(file);
  if (!file.ok) throw new GovreportError("load", `the server answers ${file.status} for ${file.url}`);
  try {
    return await file.text();
  } catch (cause) {
    throw new GovreportError("load", `${name} could not be read: ${messageOf(cause)}`, cause);
  }
}
