// A form is attached and let go.

import assert from "node:assert/strict";
import test from "node:test";
import { fill, frames, inBrowser, messages, start, submit, wrongRow } from "./browser.js";

const open = inBrowser();

test("unbind leaves no trace, and binding again replaces", async (t) => {
  const page = await open(t, "plain");
  const shape = () => page.evaluate(() => [document.body.outerHTML,
    [...report.elements].map((input) => input.validationMessage ?? "").join("|"), report.noValidate]);
  await page.evaluate(() => {
    report.elements["/year"].setAttribute("aria-invalid", "false");
    report.elements["/disputes/review/other"].setCustomValidity("the page's own");
  });
  const before = await shape();
  await start(page);
  await start(page);
  assert.equal(await page.locator(".govreport-summary").count(), 1);
  await fill(page, { "/year": "x", ...wrongRow, "review/other": "q" });
  await submit(page);
  assert.ok((await messages(page)).length > 1);
  assert.equal(await page.evaluate(() => report.elements["/disputes/review/other"].validationMessage), "the page's own");
  await page.evaluate(() => bound.unbind());
  assert.deepEqual(await page.evaluate(() => trouble), []);
  await page.evaluate(() => (window.results.length = 0));
  assert.deepEqual(await shape(), before);
  await fill(page, wrongRow);
  await page.waitForTimeout(700); // a check comes within 250 ms, the summary after 600
  assert.equal(await page.evaluate(() => results.length), 0);
  assert.deepEqual(await shape(), before);
});

test("a mistake in the options is an error of the page, and the form goes on", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    report.addEventListener("govreport:error", (event) => {
      window.mistake = event.detail.code;
      event.preventDefault();
    });
    start({ only: "T4" });
  });
  assert.equal(await page.evaluate(() => window.mistake), "bad-argument");
  await submit(page);
  await page.waitForURL("**/submitted*");
});

test("inputs that are for no place, or not found, are named on the console, once", async (t) => {
  const page = await open(t, "plain");
  const warned = [];
  page.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
  await page.evaluate(() => {
    customElements.define("my-cell", class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: "open" }).append(document.createElement("input"));
      }
    });
    more.append(document.createElement("my-cell"), Object.assign(document.createElement("input"), { name: "/no/such" }));
    start();
    start({ pointer: () => null });
    start({ names: {}, pointer: ({ name }) => `/x${name}` });
  });
  await frames(page);
  await fill(page, { "/year": "2021" });
  assert.deepEqual(warned.map((text) => text.replace(/ JSHandle@.*| HTMLFormElement.*|\s+form#.*/s, "")), [
    "bind: a report has no place /no/such",
    "bind: inputs in the shadow root of <my-cell> are not found: put them into the form itself",
    "bind: no input is for a place of a report: name inputs by JSON Pointer, as /year, or give names or pointer",
    "bind: inputs in the shadow root of <my-cell> are not found: put them into the form itself",
    "bind: no input is for a place of a report: name inputs by JSON Pointer, as /year, or give names or pointer",
    "bind: inputs in the shadow root of <my-cell> are not found: put them into the form itself",
  ]);
});

test("what is no form is said so", async (t) => {
  const page = await open(t, "plain");
  assert.match(await page.evaluate(() => { try { govreport.bind(document.body); } catch (error) { return String(error); } }), /TypeError: bind: wants a <form>/);
});
