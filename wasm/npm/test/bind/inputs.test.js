// Which inputs are checked: the page adds, removes and renames them, and has two forms.

import assert from "node:assert/strict";
import test from "node:test";
import { fill, frames, inBrowser, messages, start, wrongRow } from "./browser.js";

const open = inBrowser();

test("inputs added, removed, renamed, disabled, outside the form", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const changed = (script) => page.evaluate(script).then(() => frames(page));
  await changed(() => {
    const input = document.createElement("input");
    input.name = "/disputes/litigationDirect/total";
    input.value = "x";
    more.append(input);
  });
  const found = () => page.evaluate(() => bound.result.findings.map(({ pointer }) => pointer));
  assert.deepEqual(await found(), ["/disputes/litigationDirect/total"]);
  await changed(() => void (more.firstChild.name = "/disputes/litigationAfterReview/total"));
  assert.deepEqual(await found(), ["/disputes/litigationAfterReview/total"]);
  await changed(() => void (more.firstChild.disabled = true));
  assert.deepEqual(await found(), []);
  await changed(() => void (more.firstChild.disabled = false));
  await fill(page, { "litigationAfterReview/total": "y" });
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  await changed(() => more.firstChild.remove());
  assert.deepEqual(await found(), []);
  assert.deepEqual(await messages(page), []);
  assert.equal(await page.locator("#more .govreport-message").count(), 0);
  await changed(() => void (document.querySelector("[form=report]").name = "/disputes/review/other"));
  await page.locator("[form=report]").fill("z");
  await page.keyboard.press("Tab");
  await frames(page);
  assert.deepEqual(await found(), [], "the first input of two for one place counts");
  await changed(() => void (document.querySelector("[form=report]").name = "/disputes/litigationDirect/other"));
  assert.deepEqual(await found(), ["/disputes/litigationDirect/other"]);
});

test("inputs by the caller's names, radio buttons", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    cellOfPage = report.elements["/disputes/review/total"];
    cellOfPage.name = "t4";
    window.asked = [];
    start({ names: { t4: "/disputes/review/total" } });
  });
  await page.locator("[name=t4]").fill("x");
  await page.keyboard.press("Tab");
  await frames(page);
  assert.deepEqual(await page.evaluate(() => bound.result.findings.map(({ pointer }) => pointer)), ["/disputes/review/total"]);
  await page.evaluate(() => start({ only: undefined, pointer: (input) => (input.name === "/scope" ? "/scope" : null) }));
  await page.evaluate(() => void (report.elements["/scope"][1].value = "nobody"));
  await page.locator("[value=nobody]").click();
  await frames(page);
  assert.deepEqual(await page.evaluate(() => bound.result.findings.map(({ pointer }) => pointer)), ["/scope"]);
});

test("two forms do not know of each other", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    for (const [end, value] of [["upheld", "9"], ["total", "3"]]) report.elements[`/disputes/review/${end}`].value = value;
    for (const end of ["corrected", "other", "pending"]) report.elements[`/disputes/review/${end}`].value = "0";
    report.querySelector("fieldset").id = "govreport-4";
    window.one = start();
    window.two = start({ lang: "en" }, "second");
  });
  await fill(page, { "review/upheld": "5", "review/total": "3" }, "#second");
  await frames(page);
  assert.match(await page.locator("#report .govreport-finding").textContent(), /填报为 3，应为 9/, "its own, which it opened with");
  assert.match(await page.locator("#second .govreport-finding").textContent(), /^Error: .*at least 5/);
  await fill(page, wrongRow, "#report");
  await frames(page);
  const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  await page.evaluate(() => one.unbind());
  assert.equal(await page.locator("#second .govreport-finding").count(), 1);
  assert.equal(await page.locator("#report .govreport-finding").count(), 0);
});
