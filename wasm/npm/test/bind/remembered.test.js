// What the browser remembers of a form: it puts it in by itself, before, while or after the form is bound.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, inBrowser, messages, wrongRow } from "./browser.js";

const open = inBrowser();

test("who comes back to the page finds what was typed, and what is wrong with it", async (t) => {
  const page = await open(t, "unloaded");
  await page.waitForFunction(() => bound.result);
  await fill(page, wrongRow);
  await page.goto(new URL("/submitted", page.url()).href);
  await page.goBack();
  await page.waitForFunction(() => window.bound?.result);
  assert.equal(await cell(page, "review/total").inputValue(), "3", "the browser has put it in");
  await frames(page);
  await page.locator(".govreport-finding").first().waitFor();
  assert.equal((await messages(page)).length, 1);
});

test("a form that a script resets is as it was, before the checker is there too", async (t) => {
  const prepare = () => {
    const real = window.fetch;
    window.fetch = (...args) => new Promise((go) => { window.arrive = () => go(real(...args)); });
  };
  const page = await open(t, "unloaded", { prepare });
  await fill(page, wrongRow);
  await page.evaluate(() => report.reset());
  await page.evaluate(() => arrive());
  await page.waitForFunction(() => bound.result);
  await frames(page);
  assert.deepEqual(await messages(page), []);
  await fill(page, wrongRow);
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  await page.evaluate(() => report.reset());
  await page.waitForFunction(() => bound.result.findings.length === 0);
  await frames(page);
  assert.deepEqual(await messages(page), []);
  assert.equal(await page.locator("[aria-invalid], [data-govreport], [data-govreport-part]").count(), 0);
});
