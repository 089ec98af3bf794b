// Where the module and the words come from, as pages write it: a path, an address, a URL.

import assert from "node:assert/strict";
import test from "node:test";
import { inBrowser } from "./browser.js";

const open = inBrowser();

test("a path, an address and a URL of the same file are the same, and so is a folder with its slash or without", async (t) => {
  const page = await open(t, "unloaded");
  const failed = await page.evaluate(async () => {
    const { load } = await import("/pkg/index.js");
    const words = (wordsFolder) => ({ lang: "en", wordsFolder });
    const all = [{ lang: "en" }, { wasmURL: "/pkg/govreport.wasm" }, {}, { wasmURL: new URL("/pkg/govreport.wasm", location) }, { wasmURL: `${location.origin}/pkg/../pkg/govreport.wasm` },
      { wasmURL: "pkg/govreport.wasm" }, words("/pkg"), words("pkg/"), words(new URL("/pkg/", location)), { lang: "en" }];
    const answers = [];
    for (const options of all) answers.push(await load(options).catch(({ message }) => message));
    answers.push(await load({ wasmURL: "/pkg/other.wasm" }).catch(({ code }) => code));
    return answers.filter((answer) => answer !== undefined);
  });
  assert.deepEqual(failed, ["bad-argument"]);
});
