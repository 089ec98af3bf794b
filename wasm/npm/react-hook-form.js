// A resolver for React Hook Form: useForm({ resolver: annualReport() }).

import { form, load, report } from "./checker.js";
import { isOurs } from "./errors.js";
import { pathTo } from "./values.js";

// annualReport returns a resolver. Errors of the report hold a submit; each is at its field, and those that touch no field are at root, as
// is what cannot be checked: numbers where there should be text, a checker that cannot be loaded.
export function annualReport(options) {
  return async (values, _, { fields = {} } = {}) => {
    try {
      await load({ lang: options?.lang });
      const wrong = form(values, options).findings.filter(({ severity }) => severity === "error");
      return wrong.length ? { values: {}, errors: errorsOf(wrong, values, fields) } : { values: report(values, options), errors: {} };
    } catch (failure) {
      if (!isOurs(failure)) throw failure;
      return { values: {}, errors: { root: { type: failure.code, message: failure.message } } };
    }
  };
}

function errorsOf(wrong, values, fields) {
  const errors = {};
  for (const { code, message, sentence, pointer, cells } of wrong) {
    const path = [pointer, ...cells].map((at) => pathTo(at, values)).find((at) => at.length && within(fields, at));
    put(errors, path ?? ["root", code], { type: code, message: path ? sentence : message, ref: path && within(fields, path).ref });
  }
  return errors;
}

// within returns what an object has at the end of a path.
function within(object, path) {
  return path.reduce((part, name) => (part && Object.hasOwn(part, name) ? part[name] : undefined), object);
}

// put sets what is not set yet: the first finding of a field is the one that is shown.
function put(object, path, value) {
  const last = path.at(-1);
  for (const name of path.slice(0, -1)) object = Object.hasOwn(object, name) ? object[name] : (object[name] = {});
  if (!Object.hasOwn(object, last)) object[last] = value;
}
