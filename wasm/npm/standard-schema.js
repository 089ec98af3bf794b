// The checks as a Standard Schema (version 1), which form and validation libraries take without knowing what makes it.

import { check, form, load, report } from "./checker.js";
import { GovreportError } from "./errors.js";
import { documentOf } from "./json.js";
import { pathTo, pointersOf } from "./values.js";

// formSchema takes what a form holds and gives the report that it makes.
export function formSchema(options) {
  return schema(options, (values) => Array.from(pointersOf(values)), (values) => form(values, options), (values) => report(values, options));
}

// reportSchema takes a report as JSON has it.
export function reportSchema(options) {
  return schema(options, (document) => documentOf(document), (document) => check(document, options), (document) => document);
}

function schema(options, readable, checked, made) {
  const validate = async (value) => {
    await load({ lang: options?.lang });
    if (value === null || typeof value !== "object" || Array.isArray(value)) return { issues: [{ message: "an object is wanted" }] };
    try {
      readable(value);
    } catch (error) { // a value of another kind is the value's fault, and an issue; options that are none are the page's
      if (error instanceof GovreportError) return { issues: [{ message: error.message }] };
      throw error;
    }
    const issues = checked(value).findings.filter(({ severity }) => severity === "error")
      .map(({ message, pointer }) => ({ message, path: pathTo(pointer, value) }));
    return issues.length ? { issues } : { value: made(value) };
  };
  return { "~standard": { version: 1, vendor: "govreport", validate } };
}
