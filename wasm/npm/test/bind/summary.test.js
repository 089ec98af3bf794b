// The summary: what it says, and the way from it to the findings.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, inBrowser, messages, start, submit, title, wrongRow } from "./browser.js";

const open = inBrowser();

test("the summary speaks once for a burst of typing, with words for severities", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await page.evaluate(() => {
    window.spoken = [];
    const region = document.querySelector("#report [aria-live=polite]");
    new MutationObserver(() => spoken.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
  const said = (text) => page.waitForFunction((text) => spoken.at(-1) === text, text);
  await fill(page, { ...wrongRow, "/year": "x" });
  await said("错误 2 处");
  assert.deepEqual(await page.evaluate(() => spoken), ["错误 2 处"]);
  await cell(page, "review/total").press("End");
  await page.keyboard.type("000000", { delay: 30 });
  await page.locator(".govreport-list", { hasText: "填报为 3000000" }).waitFor({ state: "attached" }); // written with the number
  assert.deepEqual(await page.evaluate(() => spoken), ["错误 2 处"], "as many as before is nothing to say");
  await fill(page, { "/year": "2022", "review/total": "1" });
  await said("所列问题均已解决");
  assert.deepEqual(await page.evaluate(() => spoken), ["错误 2 处", "所列问题均已解决"]);
});

test("a link leads to the words of its finding, and the page's own inputs get no ids", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const ids = () => page.evaluate(() => [...document.querySelector("#report").elements].filter((input) => input.id).map((input) => `${input.name} ${input.id}`));
  const before = await ids();
  await fill(page, wrongRow);
  const link = page.locator(".govreport-list a");
  await link.waitFor({ state: "attached" });
  const target = await link.getAttribute("href");
  assert.equal(await page.locator(`${target}.govreport-finding`).textContent(), (await messages(page))[0]);
  assert.deepEqual(await ids(), before);
});

test("the form does not move while the summary counts", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const top = async () => (await cell(page, "/year").boundingBox()).y;
  const before = await top();
  await fill(page, wrongRow);
  await page.locator("#report .govreport-title", { hasText: "错误 1 处" }).waitFor();
  assert.equal(await page.locator(".govreport-list li").count(), 1);
  assert.equal(await top(), before);
});

test("with the keyboard alone: to the summary, to a finding, to the next, round and back", async (t) => {
  const page = await open(t, "plain");
  await start(page, { skip: ["J03"] });
  await fill(page, { "/year": "x", ...wrongRow, feesCollected: "y" });
  await page.keyboard.press("Shift+Tab");
  await submit(page);
  assert.ok(await page.evaluate(() => document.activeElement.matches(".govreport-summary")));
  const name = () => page.evaluate(() => document.activeElement.name);
  for (const key of ["Tab", "Tab", "Tab", "Tab", "Tab", "Enter"]) await page.keyboard.press(key); // two buttons, the fold
  assert.equal(await name(), "/disclosure/feesCollected", "the second link");
  assert.equal(new URL(page.url()).hash, "");
  const next = page.locator("#report .govreport-next");
  await next.press("Enter");
  assert.equal(await name(), "/disputes/review/total");
  await next.press("Space");
  assert.equal(await name(), "/year");
  await page.locator("#report .govreport-previous").press("Enter");
  assert.equal(await name(), "/disputes/review/total");
  assert.equal(await page.evaluate(() => bound.next().pointer), "/year");
  assert.equal(await page.evaluate(() => bound.previous().pointer), "/disputes/review/total");
});

test("the count follows who types without a pause", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  await cell(page, "/overview/text").focus();
  const from = Date.now();
  while (await page.locator(".govreport-summary").first().getAttribute("data-count") !== "1") {
    await page.keyboard.type("一");
    await page.waitForTimeout(100); // never as long as the summary waits for a pause
    assert.ok(Date.now() - from < 30_000, "it waits for a pause");
  }
});

test("nothing to go to is nothing to press, and a repair can be made from the list", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  assert.equal(await page.locator("#report .govreport-next").isDisabled(), true);
  assert.equal(await page.locator("#report .govreport-all").evaluate((list) => list.inert), true);
  await fill(page, wrongRow);
  await page.locator("#report .govreport-title", { hasText: "错误 1 处" }).waitFor();
  assert.equal(await page.locator("#report .govreport-next").isDisabled(), false);
  assert.equal(await page.locator("#report .govreport-all").evaluate((list) => list.inert), false);
  await page.locator("#report .govreport-all summary").click();
  await page.locator("#report .govreport-list button", { hasText: "改为 1" }).press("Enter");
  assert.equal(await cell(page, "review/total").inputValue(), "1");
  assert.equal(await page.locator("#report .govreport-undo").count(), 1);
  assert.match(await page.evaluate(() => document.activeElement.name ?? ""), /review\/total$/, "the button is gone, and focus is not");
  await page.locator("#report .govreport-title", { hasText: "所列问题均已解决" }).waitFor();
});
