// Where forms stand, and where they go: in a dialog, in a page that runs from right to left, nowhere yet, in a shadow root.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, held, inBrowser, messages, start, submit, wrongRow } from "./browser.js";

const open = inBrowser();

test("a form in a modal dialog: held there, and Escape in a message goes to the cell and closes nothing", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    const dialog = document.createElement("dialog");
    report.before(dialog);
    dialog.append(report);
    report.method = "dialog";
    start();
    dialog.showModal();
  });
  assert.equal(await page.evaluate(() => document.activeElement.name), "/year", "it opens with the first field");
  await fill(page, wrongRow);
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  await submit(page);
  assert.equal(await page.evaluate(() => report.closest("dialog").open), true, "held");
  assert.equal(await page.evaluate(() => document.activeElement.className), "govreport-summary");
  await cell(page, "review/total").focus();
  await page.keyboard.press("Alt+Enter");
  assert.equal(await page.evaluate(() => document.activeElement.className), "govreport-repair");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => report.closest("dialog").open), true, "Escape leaves the message only");
  assert.match(await page.evaluate(() => document.activeElement.name), /review\/total$/);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => report.closest("dialog").open), false);
});

for (const within of ["element", "fragment"]) {
  test(`a form that is bound before it is in the page (in ${within === "element" ? "an" : "a"} ${within}) is checked there`, async (t) => {
    const page = await open(t, "plain");
    await page.evaluate((within) => {
      const { parentNode, nextSibling } = report;
      document.documentElement.lang = "en";
      document.querySelector("[form=report]").name = "/applications/received/total"; // a cell beside the form
      const away = within === "element" ? document.createElement("div") : new DocumentFragment();
      const form = report;
      away.append(form);
      window.bound = govreport.bind(form, { only: ["T2", "T4", "J"] });
      parentNode.insertBefore(within === "element" ? away : form, nextSibling);
    }, within);
    await fill(page, wrongRow);
    await frames(page);
    assert.match((await messages(page)).join(), /should be/);
    await page.locator("[form=report]").fill("x");
    await page.waitForFunction(() => bound.result.findings.length === 2);
  });
}

test("a form in a shadow root speaks the language of the page", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    document.documentElement.lang = "en";
    const host = document.createElement("div");
    document.body.append(host);
    host.attachShadow({ mode: "open" }).append(report);
    window.bound = govreport.bind(host.shadowRoot.querySelector("form"), { only: ["T2", "T4", "J"] });
  });
  await fill(page, wrongRow, "#report");
  await frames(page);
  assert.match((await messages(page)).join(), /should be/);
});

test("in a page that runs from right to left the words run as their language does", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
    start();
  });
  await fill(page, wrongRow);
  await frames(page);
  const directions = await page.evaluate(() => [".govreport-message", ".govreport-summary"].map((name) => getComputedStyle(document.querySelector(name)).direction));
  assert.deepEqual(directions, ["ltr", "ltr"]);
});
