// What README.md shows is there, and runs.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import * as api from "../node.js";
import * as resolver from "../node/react-hook-form.js";
import * as schema from "../node/standard-schema.js";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, text]) => text);
const modules = { "": api, "/react-hook-form": resolver, "/standard-schema": schema };

test("every name that README imports is exported, and its table has every function", () => {
  const imports = blocks.flatMap((text) => [...text.matchAll(/import \{ (.*?) \} from "@zfxxgk\/annualreport(.*?)"/g)]);
  assert.ok(imports.length >= 4, `${imports.length} imports are found`);
  for (const [, names, path] of imports) for (const name of names.split(", ")) assert.ok(modules[path]?.[name], `${name} of ${path}`);
  const table = [...readme.split("## The functions")[1].split("## ")[0].matchAll(/`(?:await )?(\w+)(?:\(.*?\))?`(?=, `| \|)/g)].map(([, name]) => name).filter((name) => name in api);
  assert.deepEqual(Object.keys(api).filter((name) => !table.includes(name)), ["GovreportError"], "the table has all that is exported");
});

test("the check without a form runs as it stands, and says what is wrong", async () => {
  const script = blocks.find((text) => text.includes("check(report")).replace(/^import.*\n/, "");
  const said = [];
  const run = new (async () => {}).constructor("check", "load", "report", "console", script);
  await run(api.check, api.load, { edition: "2021", year: 1900 }, { log: (...words) => said.push(words.join(" ")) });
  assert.ok(said.some((line) => line.startsWith("error /year ")), said.join("\n"));
});

test("the schema and the resolver of README check what a form holds", async () => {
  const values = { edition: "2021", year: "1900" };
  const { issues } = await schema.formSchema()["~standard"].validate(values);
  assert.ok(issues.some(({ path }) => path.join() === "year"));
  const { errors } = await resolver.annualReport({ final: true })(values, undefined, { fields: { year: { ref: {} } } });
  assert.ok(errors.year);
});

test("the codes of errors in README are those that errors.js lists", async () => {
  const text = await readFile(new URL("../errors.js", import.meta.url), "utf8");
  const told = [...readme.split("## Errors")[1].split("## ")[0].matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, list]) => list.replaceAll("`", "").split(", "));
  const named = [...text.matchAll(/^\/\/ {3}(\S.*?) {2,}/gm)].flatMap(([, list]) => list.split(", "));
  assert.deepEqual(told.toSorted(), named.toSorted());
});
