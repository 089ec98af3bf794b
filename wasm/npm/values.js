// What forms hold: strings by JSON Pointer, or within each other as forms of objects give them.

import { GovreportError } from "./errors.js";

const deepest = 32; // the report has six levels; what goes on without end is no form

// pointersOf lists pointers and what is typed there. What is not there (null, undefined) is not listed.
export function* pointersOf(values, at = "", depth = 0) {
  if (depth > deepest) throw new GovreportError("bad-argument", "values go too deep");
  for (const [name, value] of values instanceof Map ? values : Object.entries(values)) {
    if (typeof name !== "string") throw new GovreportError("bad-argument", "pointers must be strings");
    const pointer = at === "" && (name === "" || name.startsWith("/")) ? name : `${at}/${escaped(name)}`;
    if (typeof value === "string") yield [pointer, value];
    else if (value !== null && typeof value === "object") yield* pointersOf(value, pointer, depth + 1);
    else if (value !== null && value !== undefined) throw new GovreportError("bad-argument", `what is typed must be text, as in the form: ${pointer} is of type ${typeof value}`);
  }
}

// pathTo is where a form's values have a pointer: by its whole name, or within each other.
export function pathTo(pointer, values) {
  if (pointer === "" || (values instanceof Map ? values.has(pointer) : Object.hasOwn(values, pointer))) return pointer === "" ? [] : [pointer];
  return pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escaped(name) {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
