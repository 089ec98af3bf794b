// The made-up report that the package warms up with: it must lead the checker into most of its parts, or the first check of a
// page waits while the browser compiles them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { check, form, labels, load, report } from "../node.js";
import { earlier, explained, specimen } from "../warm.js";

await load();
const own = labels("zh-Hans");
const answers = [0, 1, 2, 3, 4, 5].map((round) => form(specimen(own, round), { final: true }));
const codesOf = (answer) => answer.findings.map(({ code }) => code);

test("it makes rules of every kind speak, of tables and of prose", () => {
  const spoken = new Set(answers.flatMap(codesOf));
  for (const code of ["J06", "M6", "N1", "N2", "N4", "N5", "N7", "N8", "N11", "N15", "S09", "S21", "S22", "T2-2", "T3-L", "T3-S", "T4-S"]) {
    assert.ok(spoken.has(code), `${code} says nothing`);
  }
});

test("it fills places that the form has, with values that are not all the same", () => {
  const unknown = new Set(["J02"]); // a member that the document does not have
  for (const answer of answers) assert.deepEqual(codesOf(answer).filter((code) => unknown.has(code)), []);
  assert.notDeepEqual(codesOf(answers[1]), codesOf(answers[2]));
});

test("as a report it is answered as the form is", () => {
  const values = specimen(own, 0);
  assert.deepEqual(codesOf(check(report(values), { final: true })), codesOf(answers[0]));
});

test("with explanations and the year before it leads into the rules of both", () => {
  const document = explained(report(specimen(own, 1)), answers[0].findings);
  const answer = check(document, { final: true, previous: report(earlier(specimen(own, 1))) });
  assert.ok(document.explanations.length > 5);
  for (const group of ["E", "X"]) assert.ok(codesOf(answer).some((code) => code.startsWith(group)), `no rule of ${group} speaks`);
});
