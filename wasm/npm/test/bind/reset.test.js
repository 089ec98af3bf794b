// A form is reset.

import assert from "node:assert/strict";
import test from "node:test";
import { fill, inBrowser, messages, start, submit, title, wrongRow } from "./browser.js";

const open = inBrowser();

test("reset clears", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  await submit(page);
  await page.locator("button[type=reset]").click();
  await page.waitForFunction(() => !bound.result.final);
  assert.deepEqual(await messages(page), []);
  assert.equal(await title(page), "填报检查");
  assert.equal(await page.locator("[aria-invalid], [data-govreport], [data-govreport-part]").count(), 0);
});
