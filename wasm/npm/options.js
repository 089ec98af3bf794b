// The options of a check, as the module takes them: five strings and truth values in a row.

import { GovreportError } from "./errors.js";
import { documentOf, reading } from "./json.js";

export const languages = ["zh-Hans", "zh-Hant", "en"];

export function languageOf(lang = "zh-Hans") {
  if (!languages.includes(lang)) {
    throw new GovreportError("bad-argument", `lang must be one of ${languages.join(", ")}`);
  }
  return lang;
}

export function optionsOf(options) {
  return reading("options", () => {
    const { lang, final = false, only, skip, previous } = objectOf(options);
    return [languageOf(lang), Boolean(final), codes("only", only), codes("skip", skip),
      previous === undefined || previous === null ? "" : documentOf(previous, "previous")];
  });
}

// objectOf returns options that may be left out.
export function objectOf(options = {}) {
  if (options === null || typeof options !== "object" || Array.isArray(options)) throw new GovreportError("bad-argument", "options must be an object");
  return options;
}

function codes(name, list = []) {
  if (!Array.isArray(list) || list.some((code) => typeof code !== "string" || code.includes(","))) {
    throw new GovreportError("bad-argument", `${name} must be a list of codes or groups, such as ["T3", "J06"]`);
  }
  return list.join(",");
}
