// Pages that copy, take away and bring back their inputs.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, inBrowser, messages, start, wrongRow } from "./browser.js";

const open = inBrowser();

test("a row that is cloned with its marks and message is a row without", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    document.querySelector("[data-govreport-message='/disputes/review']").remove(); // it is said beside the cell then
    start();
  });
  await fill(page, wrongRow);
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  await page.evaluate(() => {
    const row = report.elements["/disputes/review/total"].closest("tr");
    const copy = row.cloneNode(true);
    for (const input of copy.querySelectorAll("input")) input.name = input.name.replace("review", "litigationDirect");
    copy.cells[0].append(Object.assign(document.createElement("div"), { className: "govreport-message", textContent: "of the page" }));
    row.after(copy);
  });
  await frames(page);
  assert.equal((await messages(page)).length, 2, "the row has the same numbers, and a message of its own");
  await fill(page, { "litigationDirect/total": "1" });
  await frames(page);
  const row = page.locator("tr", { has: page.locator("[name*='/litigationDirect/']") });
  assert.equal(await row.locator("[aria-invalid], [data-govreport], [data-govreport-part], [id]").count(), 0);
  assert.deepEqual(await row.locator("[aria-describedby]").evaluateAll((list) => list.map((input) => input.getAttribute("aria-describedby"))), ["hint"]);
  assert.deepEqual(await row.locator(".govreport-message").allTextContents(), ["of the page"]);
  assert.equal((await messages(page)).length, 1);
});

test("a form whose inside is written anew from what it was has one summary and one message, which go", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await start(page, {}, "second");
  await fill(page, { "review/total": "x" }, "#second");
  await fill(page, wrongRow);
  await frames(page);
  assert.equal((await messages(page)).length, 2);
  await page.evaluate(() => {
    for (const input of report.querySelectorAll("input")) input.setAttribute("value", input.value);
    report.replaceChildren(...[...report.childNodes].map((node) => node.cloneNode(true)));
  });
  await frames(page);
  assert.equal(await page.locator("#report .govreport-finding").count(), 1);
  assert.equal(await page.locator("#report .govreport-summary").count(), 1);
  assert.equal(await page.locator("#second .govreport-finding").count(), 1, "the other form keeps its own");
  await fill(page, { "review/total": "1" });
  await frames(page);
  assert.equal(await page.locator("#report :is([aria-invalid], [data-govreport], .govreport-finding)").count(), 0);
  assert.equal(await page.locator("#second .govreport-finding").count(), 1);
});

test("an input that is taken away while one types in it takes its message along; it comes back, and nobody types in it", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  await cell(page, "review/total").focus();
  await page.keyboard.type("1");
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  await page.evaluate(() => {
    window.total = report.elements["/disputes/review/total"];
    window.place = total.parentNode;
    addEventListener("focusout", (event) => event.stopImmediatePropagation(), { capture: true, once: true }); // Firefox sends none
    total.remove();
  });
  await frames(page);
  assert.deepEqual(await messages(page), []);
  await page.evaluate(() => place.append(total));
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  assert.equal(await cell(page, "review/total").getAttribute("aria-invalid"), "true");
});
