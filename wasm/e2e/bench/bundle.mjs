// Bundles what the checker is measured beside, for the page: ajv's code for the 2021 schema, and zod's schema made of it.
//
//	node bench/bundle.mjs SCHEMA FOLDER

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const [schemaFile, folder] = process.argv.slice(2);
const schema = JSON.parse(await readFile(schemaFile, "utf8"));

const ajv = new Ajv2020.default({ allErrors: true, strict: false, inlineRefs: false, code: { source: true, esm: true } });
const bundle = (name, contents) => build({
  stdin: { contents, resolveDir: import.meta.dirname }, bundle: true, format: "esm", minify: true, logLevel: "error", outfile: join(folder, name),
});
await bundle("ajv.js", standaloneCode.default(ajv, ajv.compile(schema)));
// zod makes nothing of "not", by which the schema refuses a line feed at the end of a code.
const withoutNot = (key, value) => (key === "not" ? undefined : value);
await writeFile(join(folder, "schema.json"), JSON.stringify(schema, withoutNot));
await bundle("zod.js", `
  import { z } from "zod";
  import schema from ${JSON.stringify(join(folder, "schema.json"))};
  export const report = z.fromJSONSchema(schema);`);
