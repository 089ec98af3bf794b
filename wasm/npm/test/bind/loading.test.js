// The checker is not there yet, cannot be had, or is all there is of the network.

import assert from "node:assert/strict";
import test from "node:test";
import { fill, frames, inBrowser, messages, start, submit, wrongRow } from "./browser.js";

const open = inBrowser();

test("a form before the checker is loaded is a form, and is checked when it is", async (t) => {
  const page = await open(t, "unloaded");
  await page.waitForFunction(() => bound.result);
  await fill(page, wrongRow);
  await frames(page);
  assert.equal((await messages(page)).length, 1);
});

test("a form whose checker cannot be fetched is sent unchecked, and the page is told once", async (t) => {
  const prepare = () => void (window.fetch = () => Promise.reject(new TypeError("no network")));
  const page = await open(t, "unloaded", { prepare });
  await fill(page, wrongRow);
  await frames(page);
  assert.equal((await page.evaluate(() => errors)).length, 1);
  assert.equal(await page.evaluate(() => bound.result), null);
  await submit(page);
  await page.waitForURL("**/submitted*");
});

test("a form in another language is checked in it: its words are fetched with the checker", async (t) => {
  const prepare = () => document.addEventListener("readystatechange", () => (document.documentElement.lang = "en"));
  const page = await open(t, "unloaded", { prepare });
  await page.waitForFunction(() => bound.result);
  await fill(page, wrongRow);
  await frames(page);
  assert.match((await messages(page))[0], /should be/);
  const files = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").pop()).filter((name) => name.endsWith(".txt")));
  assert.deepEqual(files, ["govreport.en.txt"]);
});

test("goes on offline", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await page.context().setOffline(true);
  await fill(page, wrongRow);
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  await page.context().setOffline(false);
});
