// bind on forms whose inputs belong to React and Vue: the state of the page must be what the inputs show.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, inBrowser, messages, wrongRow } from "./browser.js";

const open = inBrowser();

for (const framework of ["react", "vue"]) {
  const state = async (page, id = "state") => JSON.parse(await page.locator(`#${id}`).textContent());

  test(`${framework}: typed, found, repaired, taken back, sent`, async (t) => {
    const page = await open(t, framework);
    assert.equal(await page.locator(".govreport-summary").count(), 1, "bound once, though React mounts twice");
    await fill(page, wrongRow);
    await frames(page);
    assert.match((await messages(page)).join(), /填报为 3，应为 1/);
    await page.locator("#send").click();
    assert.equal(await page.locator("#sent").textContent(), "", "held");
    await page.locator(".govreport-message .govreport-repair").click();
    await frames(page);
    assert.deepEqual(await state(page), { ...wrongRow, "review/total": "1" });
    await page.locator(".govreport-undo").click();
    await frames(page);
    assert.deepEqual(await state(page), wrongRow);
    await cell(page, "review/total").press("Control+A");
    await page.keyboard.type("１");
    await page.locator("#send").click();
    await frames(page);
    assert.deepEqual(await state(page), { ...wrongRow, "review/total": "1" }, "shown back into the state too");
    assert.deepEqual(await state(page, "sent"), { ...wrongRow, "review/total": "1" });
  });

  test(`${framework}: composing`, async (t) => {
    const page = await open(t, framework);
    const client = await page.context().newCDPSession(page);
    await cell(page, "review/total").focus();
    await client.send("Input.imeSetComposition", { text: "yi", selectionStart: 2, selectionEnd: 2 });
    await frames(page);
    assert.equal(await page.evaluate(() => bound.result.findings.length), 0);
    await client.send("Input.insertText", { text: "一" });
    await page.keyboard.press("Tab");
    await frames(page);
    assert.equal((await state(page))["review/total"], "一");
    assert.equal((await messages(page)).length, 1);
  });

  test(`${framework}: rows come and go, with their messages`, async (t) => {
    const page = await open(t, framework);
    await page.locator("#more").click();
    await fill(page, { "litigationDirect/total": "x", "review/total": "y" });
    await frames(page);
    assert.equal((await messages(page)).length, 2);
    await page.locator("#more").click();
    await frames(page);
    assert.equal((await messages(page)).length, 1);
    assert.equal(await page.locator("form > p").count(), 5);
    await page.locator("#more").click();
    await frames(page);
    assert.equal((await messages(page)).length, 2, "what was typed there is still in the state");
    await page.evaluate(() => bound.unbind());
    assert.equal(await page.locator("[class^=govreport], [aria-invalid], [aria-describedby], [novalidate]").count(), 0);
  });
}

test("React Hook Form with the package's resolver: the error is at its field and holds the submit, which gets the report", async (t) => {
  const page = await open(t, "hookform");
  const input = (column) => page.locator(`[name="disputes.review.${column}"]`);
  for (const [column, text] of Object.entries({ upheld: "１", corrected: "0", other: "0", pending: "0", total: "3" })) await input(column).fill(text);
  await page.locator("#send").click();
  await page.waitForFunction(() => document.getElementById("total").textContent);
  assert.match(await page.locator("#total").textContent(), /填报为 3，应为 1/);
  assert.equal(await page.locator("#sent").textContent(), "null");
  assert.equal(await page.evaluate(() => document.activeElement.name), "disputes.review.total");
  await input("total").fill("1");
  await page.waitForFunction(() => !document.getElementById("total").textContent);
  await page.locator("#send").click();
  await page.waitForFunction(() => document.getElementById("sent").textContent !== "null");
  assert.deepEqual(JSON.parse(await page.locator("#sent").textContent()).disputes.review, { upheld: 1, corrected: 0, other: 0, pending: 0, total: 1 });
});
