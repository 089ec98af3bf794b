// bind for who reads: where messages stand, what they are attached to, and that nothing moves.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, held, inBrowser, messages, start, submit, wrongRow } from "./browser.js";

const open = inBrowser();

test("the page says where messages go", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => start({ message: (pointer) => (pointer === "/year" ? document.querySelector("h1") : null) }));
  await fill(page, { "/year": "x", feesCollected: "y", ...wrongRow });
  assert.equal(await page.locator("h1 .govreport-message").count(), 1, "the caller's function");
  assert.equal(await page.locator('[data-govreport-message$="feesCollected"] .govreport-message').count(), 1, "the field's element");
  assert.equal(await page.locator('[data-govreport-message$="review"] .govreport-message').count(), 1, "the row's element");
});

test("described-by names elements that exist, after what the page had there", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  const ids = await cell(page, "review/upheld").evaluate((input) => input.getAttribute("aria-describedby").split(" "));
  assert.equal(ids[0], "hint");
  assert.equal(ids.length, 2);
  const all = await page.evaluate(() => [...document.querySelectorAll("[aria-describedby], [aria-labelledby]")].flatMap((element) =>
    ["aria-describedby", "aria-labelledby"].flatMap((name) => element.getAttribute(name)?.split(" ") ?? [])));
  for (const id of all) assert.equal(await page.locator(`[id="${id}"]`).count(), 1, id);
  assert.equal(await page.locator("[role=alert], [style]").count(), 0);
});

test("an unrelated change of the page asks nothing, tells nothing and moves nothing", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    document.querySelector('[data-govreport-message$="feesCollected"]').removeAttribute("data-govreport-message");
    start();
  });
  await fill(page, { "/year": "x", feesCollected: "1,234.5万元" });
  await frames(page);
  assert.equal(await page.locator("label .govreport-message").count(), 0, "a label's words are the input's name");
  await page.locator(".govreport-message .govreport-repair").focus();
  const before = await page.evaluate(() => results.length);
  await page.evaluate(() => document.body.append(document.createElement("hr")));
  await frames(page);
  assert.equal(await page.evaluate(() => results.length), before);
  assert.ok(await page.evaluate(() => document.activeElement.matches(".govreport-repair")));
});

test("a button does not move away from under the pointer", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const { "review/total": total, ...others } = wrongRow;
  await fill(page, others);
  await cell(page, "review/total").pressSequentially(total);
  await page.evaluate(() => elsewhere.addEventListener("click", () => (window.clicked = true)));
  const { x, y } = await page.locator("#elsewhere").boundingBox();
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down();
  await page.waitForFunction(() => bound.result.visible.length === 1); // it is found, and told
  await page.waitForTimeout(300); // and would be drawn by now: in the next frame, or after a quarter of a second
  assert.deepEqual(await messages(page), []);
  await page.mouse.up();
  assert.equal(await page.evaluate(() => window.clicked), true);
  await page.locator(".govreport-finding").waitFor();
  assert.equal((await messages(page)).length, 1);
});

test("a page may draw by itself", async (t) => {
  for (const how of ["draw: false", "prevent"]) {
    const page = await open(t, "plain");
    await page.evaluate((how) => {
      if (how === "prevent") document.addEventListener("govreport:result", (event) => event.preventDefault());
      start(how === "prevent" ? {} : { draw: false });
    }, how);
    await fill(page, wrongRow);
    await page.waitForFunction(() => results.at(-1).visible.map(({ code }) => code).join() === "T4-S");
    await page.waitForTimeout(700); // the summary would be drawn after 600 ms without typing
    assert.equal(await page.locator(".govreport-message, [aria-invalid], .govreport-list [data-severity]").count(), 0, how);
    await page.evaluate(() => report.addEventListener("govreport:held", () => (window.wasHeld = true)));
    await submit(page);
    assert.ok(held(page));
    assert.equal(await page.evaluate(() => window.wasHeld), true);
  }
});

test("last year's report is compared with, and an explanation stands beside what it explains until its cell changes", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    const inForce = "/disclosure/normativeDocuments/inForce";
    start({
      only: ["X", "E"],
      previous: { edition: "2021", year: 2021, disclosure: { normativeDocuments: { inForce: 30 } } },
      base: { explanations: [{ code: "X2", pointer: inForce, reason: "按清理结果核定", cells: { [inForce]: 23 } }] },
    });
  });
  await fill(page, { "normativeDocuments/made": "4", "normativeDocuments/repealed": "1", "normativeDocuments/inForce": "23" });
  const told = () => page.locator(".govreport-explanation").allTextContents();
  assert.deepEqual(await told(), ["已说明：按清理结果核定"]);
  assert.match((await messages(page)).join(), /应为 33 件/);
  await fill(page, { "normativeDocuments/inForce": "22" });
  assert.deepEqual(await told(), ["审核说明已失效，原说明：按清理结果核定"]);
});
