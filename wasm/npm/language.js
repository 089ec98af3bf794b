// The words of the languages that the modules do not carry: a file each, fetched for the language that is shown.

import { GovreportError, messageOf } from "./errors.js";
import { source } from "./source.js";
import { stamp } from "./stamp.js";
import { languageAround } from "./words.js";

// The addresses, written so that bundlers see them.
const files = {
  "zh-Hant": new URL("./govreport.zh-Hant.txt", import.meta.url),
  en: new URL("./govreport.en.txt", import.meta.url),
};

// own is the form's language, which the modules speak from the first.
export const own = "zh-Hans";

// usual says which languages are loaded when none is named: that of the page. node.js puts all in its place.
export const usual = {
  languages: () => (globalThis.document ? [languageAround(document.documentElement)] : []),
};

export const all = () => Object.keys(files);

const texts = new Map(); // the promised file of each language

// fileOf fetches the words of a language, once; after a failure they may be asked for again.
export function fileOf(lang, folder) {
  if (!texts.has(lang)) {
    const text = fetched(folder === undefined ? files[lang] : new URL(`govreport.${lang}.txt`, folder));
    texts.set(lang, text);
    text.catch(() => texts.delete(lang));
  }
  return texts.get(lang);
}

async function fetched(url) {
  const text = await textOf(await source.open(url), url);
  if (!text.startsWith(`# ${stamp}\n`)) {
    throw new GovreportError("mismatch", `${url} does not belong to this package (build ${stamp}): deploy all files of one version together, and clear caches`);
  }
  return text;
}

async function textOf(file, url) {
  if (!(file instanceof Response)) return new TextDecoder().decode(file);
  if (!file.ok) throw new GovreportError("load", `the server answers ${file.status} for ${url}`);
  try {
    return await file.text();
  } catch (cause) {
    throw new GovreportError("load", `${url} could not be read: ${messageOf(cause)}`, cause);
  }
}
