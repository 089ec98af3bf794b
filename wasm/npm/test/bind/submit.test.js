// A form is handed in: what holds it, and what does not.

import assert from "node:assert/strict";
import test from "node:test";
import { anyway, cell, codes, fill, frames, held, inBrowser, messages, start, submit, title } from "./browser.js";

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
  assert.equal(await page.locator("label:has([name='/overview/text']) + .govreport-message .govreport-finding").count(), 1, "a missing part is said at its input");
  assert.equal(await cell(page, "review/upheld").getAttribute("data-govreport"), "error", "of a table left blank, at its first cell");
  const outside = await page.evaluate(() => bound.result.findings.filter(({ pointer }) => pointer === "/title"));
  assert.equal(outside.length, 1);
  assert.ok(!(await messages(page)).some((text) => text.includes("标题：")), "what the form has no input for is not said");
});

const documents = (page) => {
  const row = (name) => ({ [`${name}/made`]: "4", [`${name}/repealed`]: "0", [`${name}/inForce`]: "23" });
  return fill(page, { ...row("regulations"), ...row("normativeDocuments") });
};

test("warnings that were seen do not hold a submit; blank cells hold it once, and it is sent as understood", async (t) => {
  const page = await open(t, "plain");
  await start(page, { only: ["T2-3"] });
  await documents(page);
  await frames(page);
  assert.match((await messages(page)).join(), /^警告：/);
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
  await cell(page, "regulations/inForce").press("Control+A");
  await page.keyboard.type("２３");
  await submit(page);
  assert.ok(held(page));
  assert.match(await title(page), /^尚未提交。警告 1 处$/);
  assert.equal(await page.locator("#report .govreport-blanks").textContent(), "尚有 6 格未填");
  await anyway(page);
  await page.waitForURL("**/submitted*");
  assert.equal(new URL(page.url()).searchParams.get("/disclosure/regulations/inForce"), "23");
});

test("what nobody can have seen holds a submit once: the second goes through", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    for (const input of report.elements) if (input.name?.startsWith("/dis") && input.type === "text") input.value = "0";
    start({ only: ["T2-3"] });
  });
  const rows = { "regulations/made": "4", "regulations/inForce": "23", "normativeDocuments/made": "4" };
  await fill(page, rows);
  await cell(page, "normativeDocuments/inForce").press("Control+A");
  await page.keyboard.type("23"); // the sentence would come when one leaves the cell; one leaves it for the button
  await page.waitForFunction(() => bound.result.findings.length === 1);
  assert.deepEqual(await messages(page), []);
  await submit(page);
  assert.ok(held(page));
  assert.match(await title(page), /^尚未提交。警告 1 处$/);
  assert.equal((await messages(page)).length, 1);
  await submit(page);
  await page.waitForURL("**/submitted*");
});

test("a form that is filled and right is sent at once", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    for (const input of report.elements) if (input.name?.startsWith("/dis") && input.type === "text") input.value = "0";
    start({ only: ["T4"] });
  });
  await submit(page);
  await page.waitForURL("**/submitted*");
});

test("a form with nothing but blanks is not said to be without fault", async (t) => {
  const page = await open(t, "plain");
  await start(page, { only: ["T4"] });
  await submit(page);
  assert.ok(held(page));
  assert.equal(await title(page), "尚未提交。");
  assert.equal(await page.locator("#report .govreport-blanks").textContent(), "尚有 12 格未填");
  assert.ok(await page.locator("#report .govreport-anyway").isVisible());
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
  assert.ok(held(page), "for blank cells, once");
  await submit(page);
  assert.ok(held(page));
  assert.ok(await page.evaluate(() => document.activeElement.id === "fees"), "as the browser does");
});
