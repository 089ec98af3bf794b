// The words of the languages that the modules do not carry: a file each, fetched for the language that is shown.

import { GovreportError, messageOf } from "./errors.js";
import { files } from "./files.js";
import { base, source } from "./source.js";
import { stamp } from "./stamp.js";

// nearest returns the language in which a tag is best answered, undefined for one that is none of ours. It is MatchLanguage of
// govreport/text.go, which cannot be asked before the module is there: testdata/languages.txt holds both to the same.
export function nearest(tag) {
  const [primary, ...subtags] = tag.toLowerCase().split(/[-_]/);
  if (primary === "en") return "en";
  if (!["zh", "cmn", "yue"].includes(primary)) return undefined;
  for (const subtag of subtags) {
    if (subtag.length < 2) break; // what follows an x is private
    if (["hans", "cn", "sg"].includes(subtag)) return "zh-Hans";
    if (["hant", "tw", "hk", "mo"].includes(subtag)) return "zh-Hant";
  }
  return primary === "yue" ? "zh-Hant" : "zh-Hans";
}

// The tags that are none of ours, each of which is told once.
const unknown = new Set();

/** The language of a tag; for one that is none of ours the form's own, which the console is told. */
export function languageOf(tag = own) {
  if (typeof tag !== "string" || tag === "") throw new GovreportError("bad-argument", "lang must be a language tag, such as zh-Hans, zh-Hant or en");
  const lang = nearest(tag);
  if (lang === undefined && !unknown.has(tag)) {
    unknown.add(tag);
    console.warn(`@zfxxgk/annualreport has no words in ${JSON.stringify(tag)}: it speaks ${[own, ...all()].join(", ")}, and answers in ${own}`);
  }
  return lang ?? own;
}

/** The language nearest to that of the page around an element, beyond the shadow roots it stands in; that of the page for one that is not
 * in it yet. A page in another is answered in the form's own without a word: it names the language of its texts, and asks for none. */
export function languageAround(element) {
  for (let at = element; at; at = at.getRootNode().host) {
    const named = at.closest("[lang]");
    if (named) return nearest(named.lang ?? "") ?? own;
  }
  return element === document.documentElement ? own : languageAround(document.documentElement);
}

// own is the form's language, which the modules speak from the first.
export const own = "zh-Hans";

// usual says which languages are loaded when none is named: that of the page. node.js puts all in its place.
export const usual = {
  languages: () => (globalThis.document ? [languageAround(document.documentElement)] : []),
};

export const all = () => ["zh-Hant", "en"];

const texts = new Map(); // the promised file of each language

let folder; // its address, as it was last named: who asks again need not say it

// fileOf fetches the words of a language, once; after a failure they may be asked for again, and from elsewhere.
export function fileOf(lang, named) {
  const name = `govreport.${lang}.txt`;
  const address = named === undefined ? folder : addressOf(named);
  if (texts.has(lang) && address !== folder && address !== (folder ?? usualFolder(name))) {
    throw new GovreportError("bad-argument", `the words of ${lang} were loaded before without this wordsFolder: say it the first time`);
  }
  folder = address;
  if (!texts.has(lang)) {
    const text = fetched(name, failed.has(lang));
    texts.set(lang, text);
    text.catch(() => {
      texts.delete(lang);
      failed.add(lang); // what came may be kept by the browser, which would give it again
    });
  }
  return texts.get(lang);
}

const failed = new Set(); // the languages whose file came damaged, or not

// usualFolder is where the words are that nobody has named a folder for.
function usualFolder(name) {
  const address = files.address(name);
  return address && new URL(".", address).href;
}

// addressOf reads the address of a folder as fetch does, with its slash or without.
function addressOf(named) {
  try {
    const url = new URL(named, base());
    if (!url.pathname.endsWith("/")) url.pathname += "/";
    return url.href;
  } catch (cause) {
    throw new GovreportError("bad-argument", `wordsFolder is no address: ${messageOf(cause)}`, cause);
  }
}

async function fetched(name, anew) {
  const file = await (folder === undefined ? files.open(name, anew) : source.open(new URL(name, folder), anew));
  const text = await textOf(file, name);
  if (!text.startsWith(`# ${stamp}\n`)) {
    throw new GovreportError("mismatch", `${name} does not belong to this package (build ${stamp}): deploy all files of one version together, and clear caches`);
  }
  return text;
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
