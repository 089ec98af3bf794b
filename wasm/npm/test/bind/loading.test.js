// The checker is not there yet, cannot be had, or is all there is of the network.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, inBrowser, messages, start, submit, wrongRow } from "./browser.js";

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

test("whether the checker is there is said in one place, which does not grow; what was typed meanwhile is judged when it is", async (t) => {
  const prepare = () => {
    const real = window.fetch;
    window.fetch = (...args) => new Promise((go) => { window.arrive = () => go(real(...args)); });
  };
  const page = await open(t, "unloaded", { prepare });
  const said = () => page.locator(".govreport-title").textContent();
  const height = async () => (await page.locator(".govreport-summary").boundingBox()).height;
  assert.equal(await said(), "检查正在载入…");
  const before = await height();
  await fill(page, wrongRow);
  await cell(page, "/year").focus();
  await page.evaluate(() => arrive());
  await page.waitForFunction(() => bound.result);
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  await page.locator(".govreport-title", { hasText: "错误 1 处" }).waitFor();
  assert.equal(await page.locator(".govreport-summary").getAttribute("data-state"), "ready");
  assert.equal(await height(), before);
});

test("a checker that could not be fetched may be tried again by a button, which is there for nothing else", async (t) => {
  const prepare = () => {
    const real = window.fetch;
    window.failing = true;
    window.fetch = (...args) => (window.failing ? Promise.reject(new TypeError("no network")) : real(...args));
  };
  const page = await open(t, "unloaded", { prepare });
  const retry = page.locator(".govreport-retry");
  await page.locator(".govreport-title", { hasText: "检查未加载，可以继续填写" }).waitFor();
  assert.equal(await page.locator(".govreport-summary").getAttribute("data-state"), "failed");
  assert.equal(await page.locator(".govreport-next").isDisabled(), true);
  await fill(page, wrongRow);
  await retry.click();
  await page.waitForFunction(() => errors.length === 2);
  assert.ok(await retry.isVisible());
  await page.evaluate(() => void (window.failing = false));
  await retry.click();
  await page.waitForFunction(() => bound.result);
  await frames(page);
  assert.equal(await retry.isVisible(), false);
  assert.equal((await messages(page)).length, 1);
});

test("a module that came damaged and is kept by the browser is fetched anew by the button", async (t) => {
  const prepare = () => {
    const real = window.fetch;
    window.asked = [];
    window.fetch = (url, how) => {
      asked.push(how.cache);
      return how.cache === "reload" ? real(url, how) : Promise.resolve(new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } }));
    };
  };
  const page = await open(t, "unloaded", { prepare });
  await page.locator(".govreport-retry").click();
  await page.waitForFunction(() => bound.result);
  assert.deepEqual(await page.evaluate(() => asked), ["default", "reload"]);
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

test("tried twice in vain, and then there: each time the page is told, and the button is to be had; words that came damaged are fetched anew", async (t) => {
  const prepare = () => {
    document.addEventListener("readystatechange", () => (document.documentElement.lang = "en"));
    const real = window.fetch;
    window.broken = "module";
    window.fetch = async (url, how) => {
      const words = String(url).endsWith(".txt");
      if (window.broken === "module" && !words) throw new TypeError("no network");
      return words && how.cache !== "reload" ? new Response("# of another build") : real(url, how);
    };
  };
  const page = await open(t, "unloaded", { prepare });
  const retry = page.locator(".govreport-retry");
  const state = () => page.locator(".govreport-summary").getAttribute("data-state");
  await page.waitForFunction(() => errors.length === 1);
  await retry.click();
  await page.waitForFunction(() => errors.length === 2);
  assert.equal(await state(), "failed");
  await page.evaluate(() => void (window.broken = ""));
  await retry.click();
  await page.waitForFunction(() => bound.result);
  await fill(page, wrongRow);
  await frames(page);
  assert.equal(await state(), "ready");
  assert.match((await messages(page))[0], /should be/);
  assert.equal((await page.evaluate(() => errors)).length, 2);
});

test("a form that is unbound while the checker arrives, or fails to, is left alone", async (t) => {
  const prepare = () => {
    const real = window.fetch;
    window.fetch = (...args) => new Promise((go, fail) => { window.arrive = () => go(real(...args)); window.fall = () => fail(new TypeError("no network")); });
  };
  for (const ends of ["fall", "arrive"]) {
    const page = await open(t, "unloaded", { prepare });
    const before = await page.evaluate(() => bound.unbind() ?? report.outerHTML);
    await page.evaluate(async (ends) => {
      const { load } = await import("/pkg/index.js");
      const loaded = load(); // the same that bind has asked for
      window[ends]();
      await loaded.catch(() => {});
    }, ends);
    await fill(page, wrongRow);
    await frames(page);
    assert.equal(await page.evaluate(() => report.outerHTML), before);
    assert.deepEqual(await page.evaluate(() => [errors, bound.result]), [[], null]);
    await page.evaluate(() => import("/pkg/index.js").then(({ bind }) => void (window.bound = bind(report, { only: ["T4"] }))));
    if (ends === "fall") await page.evaluate(() => arrive());
    await page.waitForFunction(() => bound.result);
    await frames(page);
    assert.equal((await messages(page)).length, 1, "and may be bound again");
  }
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
