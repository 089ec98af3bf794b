// The checks as a Standard Schema (version 1), which form and validation libraries take without knowing what makes it.

import { check, form, load, report } from "./checker.js";
import { pathTo } from "./values.js";

// formSchema takes what a form holds and gives the report that it makes.
export function formSchema(options) {
  return schema(options, (values) => form(values, options), (values) => report(values, options));
}

// reportSchema takes a report as JSON has it.
export function reportSchema(options) {
  return schema(options, (document) => check(document, options), (document) => document);
}

function schema(options, checked, made) {
  const validate = async (value) => {
    await load({ lang: options?.lang });
    if (value === null || typeof value !== "object" || Array.isArray(value)) return { issues: [{ message: "an object is wanted" }] };
    const issues = checked(value).findings.filter(({ severity }) => severity === "error")
      .map(({ message, pointer }) => ({ message, path: pathTo(pointer, value) }));
    return issues.length ? { issues } : { value: made(value) };
  };
  return { "~standard": { version: 1, vendor: "govreport", validate } };
}
