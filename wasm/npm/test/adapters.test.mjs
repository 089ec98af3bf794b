// What form libraries are given: values within each other, a Standard Schema, a resolver.
import assert from "node:assert/strict";
import test from "node:test";
import { form, load, report } from "../node.js";
import { annualReport } from "../react-hook-form.js";
import { formSchema, reportSchema } from "../standard-schema.js";

await load();
const flat = { "/edition": "2021", "/year": "2022", "/disputes/review/upheld": "１", "/disputes/review/corrected": "0", "/disputes/review/other": "0", "/disputes/review/pending": "0", "/disputes/review/total": "3" };
const nested = { edition: "2021", year: "2022", disputes: { review: { upheld: "１", corrected: "0", other: "0", pending: "0", total: "3" } } };
const right = { ...nested, disputes: { review: { ...nested.disputes.review, total: "1" } } };

test("values within each other are what their pointers are", () => {
  assert.deepEqual(form(nested), form(flat));
  assert.deepEqual(report(nested), report(flat));
  assert.deepEqual(form({ "/edition": "2021", disputes: nested.disputes, year: "2022" }).findings, form(flat).findings, "both at once");
  assert.deepEqual(form({ ...nested, organ: undefined, overview: null }), form(nested), "what is not there");
  assert.deepEqual(form({ "a/b~": { c: "x" }, list: [{ d: "y" }] }).unknown, ["/a~1b~0/c", "/list/0/d"]);
});

test("what is no text is refused, and named", () => {
  for (const [values, message] of [[{ year: 2022 }, /\/year is of type number/], [{ a: { b: true } }, /\/a\/b/], [{ a: () => 1 }, /function/], [new Map([[1, "x"]]), /pointers/]]) {
    assert.throws(() => form(values), { code: "bad-argument", message });
  }
  const circle = {};
  circle.again = circle;
  assert.throws(() => form(circle), { code: "bad-argument", message: /deep/ });
});

const asked = (schema, value) => schema["~standard"].validate(value);

test("a Standard Schema says errors with their paths, in the names that the form has", async () => {
  const found = form(flat).findings.find(({ severity }) => severity === "error");
  const { issues } = await asked(formSchema(), nested);
  assert.deepEqual(issues[0], { message: found.message, path: found.pointer.slice(1).split("/") });
  assert.deepEqual((await asked(formSchema(), flat)).issues[0].path, [found.pointer]);
  assert.deepEqual(await asked(formSchema(), right), { value: report(right) });
  assert.equal((await asked(formSchema({ final: true }), right)).issues.length > 3, true, "the final check asks for more");
  assert.deepEqual(await asked(reportSchema(), report(right)), { value: report(right) });
  assert.deepEqual((await asked(reportSchema(), report(nested))).issues[0], issues[0]);
  for (const value of [null, undefined, 7, "x", []]) assert.equal((await asked(formSchema(), value)).issues.length, 1);
  const { version, vendor } = formSchema()["~standard"];
  assert.deepEqual([version, vendor], [1, "govreport"]);
});

test("a resolver puts errors at the fields of the form, once each, and the rest at root", async () => {
  const ref = { name: "total" };
  const fields = { disputes: { review: { total: { ref } } } };
  const { values, errors } = await annualReport()(nested, undefined, { fields });
  assert.deepEqual(values, {});
  assert.equal(errors.disputes.review.total.type, "T4-S");
  assert.equal(errors.disputes.review.total.ref, ref);
  assert.doesNotMatch(errors.disputes.review.total.message, /^表/, "beside its field the place need not be said");
  const { errors: apart } = await annualReport()(nested, undefined, { fields: { year: { ref: {} } } });
  assert.deepEqual(Object.keys(apart), ["root"]);
  assert.match(apart.root["T4-S"].message, /行政复议/);
  const { errors: named } = await annualReport()(flat, undefined, { fields: { "/disputes/review/total": { ref } } });
  assert.deepEqual(Object.keys(named), ["/disputes/review/total"]);
  assert.deepEqual(await annualReport()(right, undefined, { fields }), { values: report(right), errors: {} });
});

test("a resolver tells what cannot be checked, such as a number, and never leaves a submit waiting", async () => {
  const { errors } = await annualReport()({ year: 2022 }, undefined, { fields: {} });
  assert.equal(errors.root.type, "bad-argument");
  assert.match(errors.root.message, /\/year is of type number/);
});

test("names of the language itself reach no prototype", async () => {
  const values = JSON.parse(`{"__proto__": {"x": "1"}, "constructor": {"prototype": {"y": "2"}}, "disputes": {"review": {"upheld": "?"}}}`);
  const { errors } = await annualReport()(values, undefined, { fields: JSON.parse(`{"__proto__": {}}`) });
  assert.ok(errors.root);
  assert.equal({}.x ?? {}.y, undefined);
});

test("to a Standard Schema a value of another kind is an issue, and options that are none an error", async () => {
  assert.match((await asked(formSchema(), { year: 2022 })).issues[0].message, /\/year is of type number/);
  assert.match((await asked(reportSchema(), { year: 2022n })).issues[0].message, /no JSON form/);
  await assert.rejects(asked(formSchema({ only: "T4" }), nested), { code: "bad-argument", message: /only/ });
});
