// The options of a check, as the module takes them: five strings and truth values in a row.

import { GovreportError } from "./errors.js";
import { documentOf } from "./json.js";

export const languages = ["zh-Hans", "zh-Hant", "en"];

export function languageOf(lang = "zh-Hans") {
  if (!languages.includes(lang)) {
    throw new GovreportError("bad-argument", `lang must be one of ${languages.join(", ")}`);
  }
  return lang;
}

export function optionsOf({ lang, final = false, only, skip, previous } = {}) {
  return [languageOf(lang), Boolean(final), codes("only", only), codes("skip", skip),
    previous === undefined || previous === null ? "" : documentOf(previous, "previous")];
}

function codes(name, list = []) {
  if (!Array.isArray(list) || list.some((code) => typeof code !== "string" || code.includes(","))) {
    throw new GovreportError("bad-argument", `${name} must be a list of codes or groups, such as ["T3", "J06"]`);
  }
  return list.join(",");
}
