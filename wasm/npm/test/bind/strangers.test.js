// Forms as other people make them: what their scripts do with values and inputs, and what they leave out.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, inBrowser, messages, paste, start, title, wrongRow } from "./browser.js";

const open = inBrowser();

const row = (page) => page.evaluate(() => ["upheld", "corrected", "other", "pending", "total"].map((end) => report.elements[`/disputes/review/${end}`].value));

const add = (page, ...inputs) => page.evaluate((inputs) => {
  for (const [tag, name] of inputs) more.append(Object.assign(document.createElement(tag), { name }));
}, inputs);

test("a page that adds each value to what it has drawn keeps all of a pasted block, and of its way back", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    let drawn = {};
    let next;
    report.addEventListener("input", ({ target }) => {
      if (!next) queueMicrotask(() => {
        [drawn, next] = [next, undefined];
        for (const input of report.elements) if (input.name.includes("/review/")) input.value = drawn[input.name] ?? "";
      });
      next = { ...drawn, [target.name]: target.value };
    });
    start();
  });
  await paste(page, "review/upheld", "1\t0\t0\t0\t3\r\n");
  assert.deepEqual(await row(page), ["1", "0", "0", "0", "3"]);
  await page.keyboard.press("Control+Z");
  assert.deepEqual(await row(page), ["", "", "", "", ""]);
});

test("a page that makes its inputs anew with each value keeps all of a pasted block", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    report.addEventListener("input", () => {
      for (const input of report.querySelectorAll("[name*='/review/']")) {
        const copy = Object.assign(input.cloneNode(), { value: input.value });
        input.replaceWith(copy);
      }
    });
    start();
  });
  await paste(page, "review/upheld", "1\t0\t0\t0\t3\r\n");
  assert.deepEqual(await row(page), ["1", "0", "0", "0", "3"]);
});

test("lines pasted where a name is wanted are the browser's to paste; where a number is, they go nowhere else", async (t) => {
  const page = await open(t, "plain");
  await add(page, ["input", "/title"], ["input", "/organ/name"]);
  await start(page);
  assert.equal(await paste(page, "/title", "某县人民政府\r\n办公室\r\n"), true);
  assert.equal(await cell(page, "/organ/name").inputValue(), "");
  assert.equal(await paste(page, "/year", "20\r\n22\r\n"), false);
  assert.equal(await cell(page, "/year").inputValue(), "2022");
  assert.match(await page.locator(".govreport-told").textContent(), /^未粘贴/);
});

test("a block goes on in no other table", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await paste(page, "review/upheld", "1\n2\n3\n");
  assert.deepEqual(await row(page), ["", "", "", "", ""]);
  assert.equal(await cell(page, "regulations/made").inputValue(), "");
  assert.match(await page.locator(".govreport-told").textContent(), /^未粘贴：剪贴板中有 3 行 1 列/);
});

test("a block with what a cell cannot hold is refused whole, and the text is named", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    for (const input of report.querySelectorAll("[name*='/review/']")) input.type = "number";
    start();
  });
  await paste(page, "review/upheld", "7\t1,234\t5\t0\t3\r\n");
  assert.deepEqual(await row(page), ["", "", "", "", ""]);
  assert.match(await page.locator(".govreport-told").textContent(), /^未粘贴.*“1,234”/);
  await paste(page, "review/upheld", "7\t1234\t\t0\t3\r\n");
  assert.deepEqual(await row(page), ["7", "1234", "", "0", "3"]);
});

test("Ctrl+Z takes back in a cell what was shown back there, whatever was shown back elsewhere since", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, { "review/upheld": "２７", "review/corrected": "３" });
  await cell(page, "review/upheld").focus();
  await page.keyboard.press("Control+Z");
  assert.deepEqual((await row(page)).slice(0, 2), ["２７", "3"]);
});

test("where the page has no label the words are the form's, and a label is not what its input holds", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    for (const input of report.elements) input.removeAttribute("aria-label");
    const label = document.createElement("label");
    const list = document.createElement("select");
    list.name = "/disputes/review/corrected";
    list.append(new Option("", ""), new Option("0", "0"));
    label.append("  结果\n纠正 ", list);
    report.elements[list.name].replaceWith(label);
    start();
  });
  const { labels } = await page.evaluate(async () => {
    const { fieldsOf, pointerReader } = await import("/pkg/bind/fields.js");
    const fields = fieldsOf(report, pointerReader({}), "zh-Hans");
    return { labels: ["review/corrected", "review/total"].map((end) => fields.get(`/disputes/${end}`).label) };
  });
  assert.equal(labels[0], "结果 纠正");
  assert.equal(labels[1], "行政复议 总计");
});

test("the summary is there again when the page has made the inside of its form anew", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await page.evaluate(() => report.replaceChildren(...[...report.children].filter((child) => !child.matches(".govreport-summary")).map((child) => child.cloneNode(true))));
  await frames(page);
  await fill(page, wrongRow);
  await page.waitForTimeout(700); // the summary waits for 600 ms of quiet
  assert.equal(await title(page), "错误 1 处");
});

test("a page that draws itself is not drawn upon when a paste is refused, but for that", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    report.addEventListener("govreport:result", (event) => event.preventDefault());
    start();
  });
  await fill(page, wrongRow);
  await paste(page, "review/total", "1\t2\t3");
  assert.deepEqual(await messages(page), []);
  assert.equal(await page.locator(".govreport-told").count(), 1);
});

test("what is chosen without focus, as Safari does, has been left", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    const list = [...report.elements].filter(({ name }) => name === "/scope");
    list[0].value = "no such scope";
    for (const one of list) one.closest("label").addEventListener("mousedown", (event) => event.preventDefault());
    start();
  });
  await page.locator("[name='/scope']").first().click();
  await frames(page);
  assert.equal((await messages(page)).length, 1);
});

test("no Enter of a cell is left to the browser, but one that ends a composition", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const enter = (how) => cell(page, "regulations/made").evaluate((input, how) => {
    input.focus();
    return input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...how }));
  }, how);
  for (const how of [{}, { altKey: true }, { ctrlKey: true }, { metaKey: true }]) assert.equal(await enter(how), false, JSON.stringify(how));
  assert.equal(await enter({ keyCode: 229 }), true);
  assert.match(await page.evaluate(() => document.activeElement.name), /regulations\/made$/);
});

test("a field whose pointer is a name that every object has keeps what is typed", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    report.elements["/year"].name = "constructor";
    start({ pointer: ({ name }) => name || null });
  });
  await page.locator("[name=constructor]").fill("2021");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator("[name=constructor]").inputValue(), "2021");
});

test("a line end within a cell of a spreadsheet parts no cells", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await paste(page, "review/upheld", '"1\n"\t"0"\t0\t"\r\n0"\t1\r\n');
  assert.deepEqual(await row(page), ["1", "0", "0", "0", "1"]);
});
