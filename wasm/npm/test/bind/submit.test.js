// A form is handed in: what holds it, and what does not.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, codes, fill, frames, held, inBrowser, messages, start, submit, title } from "./browser.js";

const open = inBrowser();

test("a submit is held on errors, and focus goes to the summary", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    start();
    report.addEventListener("submit", (event) => { event.preventDefault(); window.sent = true; });
  });
  await fill(page, { "review/upheld": "1", "review/total": "x" });
  await frames(page);
  assert.equal((await messages(page)).length, 1, "so that the browser itself would hold the submit, with a bubble");
  await submit(page);
  assert.ok(held(page));
  assert.equal(await page.evaluate(() => window.sent), undefined, "the page's own listeners are not reached");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".govreport-summary")));
  assert.match(await title(page), /^尚未提交。错误 \d+ 处/);
  assert.ok(await page.locator(".govreport-list a").first().isVisible());
  assert.equal(await page.evaluate(() => bound.result.final), true);
  await fill(page, { "/year": "2023" });
  assert.ok((await codes(page)).length > 0, "what was shown for the submit stays");
});

test("the final check asks for what a draft may lack", async (t) => {
  const page = await open(t, "plain");
  await start(page, { only: ["J03", "S09"] });
  await page.evaluate(() => bound.check());
  assert.equal(await page.evaluate(() => bound.result.findings.length), 0);
  await submit(page);
  assert.ok(held(page));
  assert.ok((await messages(page)).some((text) => text.includes("总体情况")), "a missing part is said at its input");
  assert.equal(await cell(page, "review/upheld").getAttribute("data-govreport"), "error", "of a table left blank, at its first cell");
  const outside = await page.evaluate(() => bound.result.findings.filter(({ pointer }) => pointer === "/title"));
  assert.equal(outside.length, 1);
  assert.ok(!(await messages(page)).some((text) => text.includes("标题：")), "what the form has no input for is not said");
});

test("warnings do not hold a submit, a form without errors is sent as understood", async (t) => {
  const page = await open(t, "plain");
  await start(page, { only: ["T2-3"] });
  const row = (name) => ({ [`${name}/made`]: "4", [`${name}/repealed`]: "0", [`${name}/inForce`]: "23" });
  await fill(page, { ...row("regulations"), ...row("normativeDocuments") });
  await frames(page);
  assert.match((await messages(page)).join(), /^警告：/);
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
  await cell(page, "regulations/inForce").press("Control+A");
  await page.keyboard.type("２３"); // sent from within
  await page.keyboard.press("Enter");
  await page.waitForURL("**/submitted*");
  assert.equal(new URL(page.url()).searchParams.get("/disclosure/regulations/inForce"), "23");
});

test("the caller decides about a submit, and a draft is saved with errors", async (t) => {
  const row = { "review/total": "x" };
  for (const submitOption of ['"allow"', "(result) => result.findings.length > 0"]) {
    const page = await open(t, "plain");
    await page.evaluate(`start({ submit: ${submitOption} })`);
    await fill(page, row);
    await submit(page);
    await page.waitForURL("**/submitted*");
  }
  const page = await open(t, "plain");
  await start(page);
  await fill(page, row);
  await page.locator("button[formnovalidate]").click();
  await page.waitForURL("**/submitted*");
});

test("the page's own constraints hold as before", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    document.querySelector("#fees").required = true;
    start({ only: ["T2"] });
  });
  await submit(page);
  assert.ok(held(page));
  assert.ok(await page.evaluate(() => document.activeElement.id === "fees"), "as the browser does");
});
