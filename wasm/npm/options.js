// The options of a check, as the module takes them: four strings and a truth value in a row.

import { GovreportError } from "./errors.js";
import { bounded, documentOf, reading } from "./json.js";
import { languageOf } from "./language.js";

export function optionsOf(options) {
  return reading("options", () => {
    const { lang, final = false, only, skip } = objectOf(options);
    return [languageOf(lang), Boolean(final), codes("only", only), codes("skip", skip), othersOf(options)];
  });
}

// othersOf joins what a report is compared with: names and values in turn, each ended by U+0000, as the module takes them.
function othersOf({ previous, own, children, allChildren, deadline } = {}) {
  let others = "";
  const add = (name, value) => { others += `${name}\0${value}\0`; };
  const given = (value) => value !== undefined && value !== null;
  if (given(previous)) add("previous", partOf(previous, "previous"));
  if (given(own)) add("own", partOf(own, "own"));
  if (given(children)) {
    if (!Array.isArray(children)) throw new GovreportError("bad-argument", "children must be a list of reports");
    children.forEach((child, i) => add("child", partOf(child, `children[${i}]`)));
  }
  if (allChildren) add("allChildren", "true");
  if (given(deadline)) {
    if (typeof deadline !== "string" || deadline === "" || deadline.includes("\0")) { // whether it is a day, the module knows
      throw new GovreportError("bad-argument", "deadline must be a date such as 2024-01-26");
    }
    add("deadline", deadline);
  }
  return bounded(others);
}

// partOf keeps U+0000, which no JSON holds, from ending a document: it is refused as what it is.
function partOf(document, name) {
  return documentOf(document, name).replaceAll("\0", "\x01");
}

// objectOf returns options that may be left out.
export function objectOf(options = {}) {
  if (options === null || typeof options !== "object" || Array.isArray(options)) throw new GovreportError("bad-argument", "options must be an object");
  return options;
}

function codes(name, list = []) {
  if (!Array.isArray(list) || list.some((code) => typeof code !== "string" || code === "" || code.includes(","))) {
    throw new GovreportError("bad-argument", `${name} must be a list of codes or groups, such as ["T3", "J06"]`);
  }
  return list.join(",");
}
