// What goes into the module and what comes out of it: JSON text.

import { GovreportError, isOurs, messageOf } from "./errors.js";

const maxLength = 16 * 1024 * 1024; // of UTF-16 units; the module counts bytes itself

// documentOf returns a report as JSON text: text stays as it is, so that the module sees second members and broken
// characters too. What JSON.stringify would change in silence is kept visible instead: NaN and infinities become the words
// for them, which no cell takes.
export function documentOf(report, name = "report") {
  if (typeof report === "string") return bounded(wellFormed(bounded(report)));
  if (report === null || typeof report !== "object") {
    throw new GovreportError("bad-argument", `${name} must be an object or JSON text`);
  }
  let text;
  try {
    text = JSON.stringify(report, (_, value) =>
      typeof value === "number" && !Number.isFinite(value) ? String(value) : value);
  } catch (cause) {
    throw new GovreportError("not-json", `${name} has no JSON form: ${messageOf(cause)}`, cause);
  }
  if (text === undefined) throw new GovreportError("not-json", `${name} has no JSON form`);
  return bounded(text);
}

// wellFormed writes lone surrogates as the escapes that JSON has for them: on its way to the module each would become U+FFFD,
// and nobody would be told.
function wellFormed(text) {
  return text.replace(/\\[^]|\p{Surrogate}/gu, (part) => (part[0] === "\\" ? part : `\\u${part.charCodeAt(0).toString(16)}`));
}

export function bounded(text) {
  if (text.length > maxLength) throw new GovreportError("too-long", "more than 16 MiB");
  return text;
}

// answerOf reads what the module answered.
export function answerOf(json) {
  const answer = JSON.parse(json);
  if (answer.error) throw new GovreportError(answer.error.code, answer.error.message, answer.error.detail);
  return answer;
}

// reading does something with an argument whose getters and traps may throw.
export function reading(name, read) {
  try {
    return read();
  } catch (cause) {
    if (isOurs(cause)) throw cause;
    throw new GovreportError("bad-argument", `${name} cannot be read`, cause);
  }
}
