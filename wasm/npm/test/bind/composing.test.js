// An input method: what is being chosen is nobody's number yet.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, frames, inBrowser, start } from "./browser.js";

const open = inBrowser();

test("a form that is bound while characters are composed waits for them too, though nobody saw the composition begin", async (t) => {
  const page = await open(t, "plain");
  const client = await page.context().newCDPSession(page);
  const compose = (text) => client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await cell(page, "review/upheld").focus();
  await compose("ni");
  await start(page);
  const before = await page.evaluate(() => results.length);
  for (const text of ["nian", "nianjian"]) {
    await compose(text);
    await frames(page); // in which a check would have been
  }
  assert.equal(await page.evaluate(() => results.length), before);
  await client.send("Input.insertText", { text: "年鉴" });
  await frames(page);
  assert.equal(await page.evaluate(() => bound.result.findings[0].actual), "年鉴");
});
