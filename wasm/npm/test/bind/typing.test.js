// bind while a person types: what is said when, and what becomes of the typed.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, held, inBrowser, messages, paste, start, wrongRow } from "./browser.js";

const open = inBrowser();

test("a sum is found once its cells are left, and said at its total", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const { "review/total": total, ...others } = wrongRow;
  await fill(page, others);
  await cell(page, "review/total").pressSequentially(total);
  await frames(page);
  assert.equal(await page.evaluate(() => bound.result.findings[0].code), "T4-S", "it is known while typing");
  assert.deepEqual(await messages(page), [], "and not said");
  await page.keyboard.press("Tab");
  await frames(page);
  assert.match((await messages(page)).join(), /^错误：.*填报为 3，应为 1/);
  assert.equal(await cell(page, "review/total").getAttribute("aria-invalid"), "true");
  assert.equal(await cell(page, "review/upheld").getAttribute("aria-invalid"), null);
  assert.match(await cell(page, "review/total").evaluate((input) => input.validationMessage), /应为 1/);
  for (const end of Object.keys(others)) assert.equal(await cell(page, end).getAttribute("data-govreport-part"), "error");
});

test("a message goes at once when what it says no longer holds, and another does not come while one types", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  await cell(page, "review/total").press("Control+A");
  await page.keyboard.type("1");
  await frames(page);
  assert.deepEqual(await messages(page), []);
  await page.keyboard.type("0"); // on the way to something
  await frames(page);
  assert.deepEqual(await messages(page), []);
  await page.keyboard.press("Tab");
  await frames(page);
  assert.match((await messages(page)).join(), /填报为 10/);
});

test("a message that still holds stays while one types", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  await cell(page, "review/total").press("Control+A");
  await page.keyboard.type("5");
  await frames(page);
  assert.match((await messages(page)).join(), /填报为 5/);
});

test("a sum waits for cells not yet visited", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, { "review/upheld": "3", "review/total": "1" });
  await frames(page);
  assert.equal(await page.evaluate(() => bound.result.findings[0].pointer), "/disputes/review/total");
  assert.deepEqual(await messages(page), [], "three cells are to come");
  for (const end of ["corrected", "other", "pending"]) await cell(page, `review/${end}`).focus();
  await page.keyboard.press("Tab");
  await frames(page);
  assert.equal((await messages(page)).length, 1);
});

test("what opens wrong is shown wrong, but for the field that is being typed in", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate((row) => {
    report.elements["/year"].value = "x";
    for (const [end, value] of Object.entries(row)) report.elements[`/disputes/${end}`].value = value;
    report.elements["/disclosure/feesCollected"].value = "y";
    report.elements["/disclosure/feesCollected"].focus();
    start();
  }, wrongRow);
  await frames(page);
  assert.equal((await messages(page)).length, 2);
  await page.keyboard.press("Tab");
  await frames(page);
  assert.equal((await messages(page)).length, 3);
});

test("Enter goes down and Shift+Enter up, and hands nothing in; Tab goes through a row of cells without a stop at a button", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const at = () => page.evaluate(() => document.activeElement.name.split("/").slice(-2).join("/"));
  await cell(page, "regulations/repealed").focus();
  await page.keyboard.press("Enter");
  assert.equal(await at(), "normativeDocuments/repealed");
  await page.keyboard.press("Shift+Enter");
  assert.equal(await at(), "regulations/repealed");
  await fill(page, wrongRow);
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  await cell(page, "review/upheld").focus();
  for (const end of ["corrected", "other", "pending", "total"]) {
    await page.keyboard.press("Tab");
    assert.equal(await at(), `review/${end}`);
  }
  await page.keyboard.press("Tab");
  assert.equal(await at(), "regulations/made");
  assert.ok(held(page));
});

test("a block of a spreadsheet goes into as many cells, and is taken back as one", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const row = () => page.evaluate(() => ["upheld", "corrected", "other", "pending", "total"].map((end) => report.elements[`/disputes/review/${end}`].value));
  assert.equal(await paste(page, "review/upheld", "1\t0\t0\t0\t3\r\n"), false, "it is ours");
  assert.deepEqual(await row(), ["1", "0", "0", "0", "3"]);
  assert.match((await messages(page)).join(), /填报为 3，应为 1/);
  await page.keyboard.press("Control+Z");
  assert.deepEqual(await row(), ["", "", "", "", ""]);
  await paste(page, "regulations/repealed", "1\t2\n3\t4\n");
  assert.deepEqual(await page.evaluate(() => [...report.querySelectorAll('[name^="/disclosure"]')].map(({ value }) => value)), ["", "1", "2", "", "3", "4", ""]);
  for (const text of ["5\t120", "5\n120\n7", "5\r120\r7"]) {
    await paste(page, text.includes("\t") ? "review/total" : "normativeDocuments/inForce", text);
    assert.deepEqual(await row(), ["", "", "", "", ""]);
    assert.match(await page.locator(".govreport-told").textContent(), /^未粘贴：剪贴板中有 \d 行 \d 列/);
  }
  assert.equal(await cell(page, "normativeDocuments/inForce").inputValue(), "4", "what does not fit changes nothing");
  assert.equal(await paste(page, "review/total", " 7 "), true, "one text is the browser's to paste");
  await cell(page, "review/total").pressSequentially("7");
  assert.equal(await page.locator(".govreport-told").count(), 0);
});

test("a block over a cell that cannot be changed goes into the others, and says where the clipboard has another number", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    const total = report.elements["/disputes/review/total"];
    total.readOnly = true;
    report.elements["/disputes/review/upheld"].addEventListener("input", ({ target }) => void (total.value = target.value)); // it reckons
    window.told = [];
    report.addEventListener("govreport:paste", ({ detail }) => told.push(detail));
    start({ draw: false });
  });
  const paste = (text) => cell(page, "review/upheld").evaluate(async (input, text) => {
    input.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    await new Promise((done) => setTimeout(done));
    return ["upheld", "corrected", "other", "pending", "total"].map((end) => report.elements[`/disputes/review/${end}`].value);
  }, text);
  assert.deepEqual(await paste("3\t0\t0\t0\t3\n"), ["3", "0", "0", "0", "3"]);
  assert.deepEqual(await page.evaluate(() => told), [], "it has the number now");
  assert.deepEqual(await paste("4\t0\t0\t0\t5\n"), ["4", "0", "0", "0", "4"]);
  assert.deepEqual(await page.evaluate(() => told), [{ pointer: "/disputes/review/upheld", message: "“总计”不能改动：剪贴板中为 5，现为 4。" }]);
  assert.deepEqual(await paste("4\t0\t0\t0\t\n"), ["4", "0", "0", "0", "4"], "a blank says nothing of it");
  assert.equal(await page.evaluate(() => told.length), 1);
});

test("Ctrl+Z takes back what was shown back, once and for all", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const upheld = cell(page, "review/upheld");
  await upheld.focus();
  await page.keyboard.type("２７");
  await page.keyboard.press("Tab");
  assert.equal(await upheld.inputValue(), "27");
  await upheld.focus();
  await page.keyboard.press("Control+Z");
  assert.equal(await upheld.inputValue(), "２７");
  await page.keyboard.press("Tab");
  assert.equal(await upheld.inputValue(), "２７");
});

test("an input for numbers that the browser reads nothing from is not blank", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    report.elements["/disputes/review/upheld"].type = "number";
    start();
  });
  await cell(page, "review/upheld").focus();
  await page.keyboard.type("1e");
  await page.keyboard.press("Tab");
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  assert.equal(await cell(page, "review/upheld").getAttribute("aria-invalid"), "true");
});

test("full-width digits are shown back when left, never before", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const upheld = cell(page, "review/upheld");
  const understood = (page, text) => page.waitForFunction((text) => bound.result.shown["/disputes/review/upheld"] === text, text);
  await upheld.focus();
  await page.keyboard.type("１２３４");
  await understood(page, "1234");
  assert.equal(await upheld.inputValue(), "１２３４");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("９");
  await understood(page, "12394");
  assert.equal(await upheld.evaluate((input) => input.selectionStart), 4, "the caret stays");
  await page.keyboard.press("Tab");
  assert.equal(await upheld.inputValue(), "12394");
});

test("pasted text is checked as typed text is", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await page.locator("[form=report]").fill(" ２７ ");
  await page.locator("[form=report]").press("Control+A");
  await page.keyboard.press("Control+C");
  await cell(page, "review/upheld").press("Control+V");
  assert.equal(await cell(page, "review/upheld").inputValue(), " ２７ ");
  await page.keyboard.press("Tab");
  assert.equal(await cell(page, "review/upheld").inputValue(), "27");
});

test("nothing is checked while characters are composed", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const client = await page.context().newCDPSession(page);
  await cell(page, "review/upheld").focus();
  const before = await page.evaluate(() => results.length);
  for (const text of ["ni", "nian", "nianjian"]) {
    await client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await frames(page); // in which a check would have been
  }
  assert.equal(await page.evaluate(() => bound.check().findings.length), 0, "not even when asked");
  assert.equal(await page.evaluate(() => results.length), before);
  await client.send("Input.insertText", { text: "年鉴" });
  await frames(page);
  assert.equal(await page.evaluate(() => bound.result.findings[0].code), "J06");
  assert.equal(await cell(page, "review/upheld").inputValue(), "年鉴");
  await page.keyboard.press("Tab");
  await frames(page);
  assert.equal((await messages(page)).length, 1);
});

test("another window does not count as leaving, a hidden page is checked too", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await cell(page, "review/total").focus();
  await page.keyboard.type("x");
  await cell(page, "review/total").evaluate((input) => input.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
  await frames(page);
  assert.deepEqual(await messages(page), []);
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.keyboard.type("y");
  await page.waitForFunction(() => bound.result.findings[0].actual === "xy");
});

test("two hundred inputs, many checks: at most one a frame, and nothing piles up", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const measured = await page.evaluate(async () => {
    for (let i = 0; i < 200; i++) {
      const input = document.createElement("input");
      input.name = `/spare/${i}`;
      more.append(input);
    }
    const input = report.elements["/disputes/review/total"];
    const type = (text) => {
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    const before = results.length;
    for (let i = 0; i < 50; i++) type(`${i}`);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const burst = results.length - before;
    const nodes = document.querySelectorAll("*").length;
    const times = [];
    for (let i = 0; i < 2000; i++) {
      input.value = i % 2 ? "x" : `${i}`;
      const from = performance.now();
      bound.check({ final: true });
      times.push(performance.now() - from);
      results.length = 0;
    }
    times.sort((a, b) => a - b);
    return { burst, grown: document.querySelectorAll("*").length - nodes, p50: times[1000], p99: times[1980] };
  });
  t.diagnostic(JSON.stringify(measured));
  assert.equal(measured.burst, 1);
  assert.ok(measured.grown < 60, `${measured.grown} more elements`);
});
