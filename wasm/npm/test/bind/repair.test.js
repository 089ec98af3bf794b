// A repair is put in and taken back.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, inBrowser, messages, start, wrongRow } from "./browser.js";

const open = inBrowser();

// One slip alone explains the total: its digits changed places.
const transposed = { "review/upheld": "12", "review/corrected": "31", "review/other": "0", "review/pending": "0", "review/total": "34" };

test("a repair is offered where something speaks for it alone; equal guesses are not, but the sum is", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  const offers = () => page.locator(".govreport-message .govreport-repair").allTextContents();
  assert.deepEqual(await offers(), ["改为 1"], "two could be in any of three cells");
  await fill(page, transposed);
  await frames(page);
  assert.deepEqual(await offers(), ["改为 43（相邻数字颠倒）"]);
  await cell(page, "review/total").press("End");
  await page.keyboard.type("0");
  await frames(page);
  assert.deepEqual(await offers(), ["改为 43（相邻数字颠倒）"], "not while one types");
  await page.keyboard.press("Tab");
  await frames(page);
  assert.deepEqual(await offers(), ["改为 43"]);
});

test("a repair is put in, announced beside the field, and taken back", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await page.evaluate(() => {
    window.heard = [];
    for (const type of ["input", "change"]) report.addEventListener(type, ({ target }) => heard.push(`${type} ${target.name}`));
  });
  await fill(page, wrongRow);
  await page.evaluate(() => void (heard.length = 0));
  await page.locator(".govreport-message .govreport-repair").click();
  assert.equal(await cell(page, "review/total").inputValue(), "1");
  assert.deepEqual(await page.evaluate(() => heard), ["input /disputes/review/total", "change /disputes/review/total"]);
  assert.deepEqual(await messages(page), []);
  await page.locator(".govreport-undo").click();
  assert.equal(await cell(page, "review/total").inputValue(), "3");
  assert.equal((await messages(page)).length, 1);
  await page.locator(".govreport-message .govreport-repair").click();
  await cell(page, "review/total").press("End");
  await page.keyboard.type("0");
  await frames(page);
  assert.equal(await page.locator(".govreport-undo").count(), 0, "typing makes the repair one's own");
});

test("with the keyboard alone: Alt+Enter to a repair and to its way back, Escape to the cell, Ctrl+Z", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  const focused = () => page.evaluate(() => document.activeElement.name || document.activeElement.className);
  await cell(page, "review/total").focus();
  await page.keyboard.press("Alt+Enter");
  assert.equal(await focused(), "govreport-repair");
  await page.keyboard.press("Escape");
  assert.equal(await focused(), "/disputes/review/total");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.press("Enter");
  assert.equal(await cell(page, "review/total").inputValue(), "1");
  assert.equal(await focused(), "/disputes/review/total");
  await page.keyboard.press("Alt+Enter");
  assert.equal(await focused(), "govreport-undo");
  await page.keyboard.press("Enter");
  assert.equal(await cell(page, "review/total").inputValue(), "3");
  assert.equal(await focused(), "/disputes/review/total");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Z");
  assert.equal(await cell(page, "review/total").inputValue(), "3");
  await frames(page);
  assert.equal(await page.locator(".govreport-undo").count(), 0);
  assert.equal((await messages(page)).length, 1);
});

for (const [lang, offer, listed, done, back] of [
  ["zh-Hans", "改为 43（相邻数字颠倒）", "将“总计”改为 43", "已改为 43。", "撤销"],
  ["zh-Hant", "改為 43（相鄰數字顛倒）", "將「总计」改為 43", "已改為 43。", "復原"],
  ["en", "Change to 43 (digits transposed)", "Change “总计” to 43", "Changed to 43. ", "Undo"],
]) {
  test(`a repair is offered and reported in ${lang}`, async (t) => {
    const page = await open(t, "plain");
    await start(page, { lang });
    await fill(page, transposed);
    await frames(page);
    assert.deepEqual(await page.locator(".govreport-message .govreport-repair").allTextContents(), [offer]);
    await page.locator(".govreport-list .govreport-repair").waitFor({ state: "attached" });
    assert.equal(await page.locator(".govreport-list .govreport-repair").textContent(), listed);
    await page.locator(".govreport-message .govreport-repair").click();
    assert.equal(await page.locator(".govreport-done").textContent(), done + back);
  });
}

test("what is blank is filled in, what is not is changed or cleared, and several changes are one sentence", async (t) => {
  const page = await open(t, "plain");
  const said = (lang) => page.evaluate(async (lang) => {
    const { change, done } = (await import("/pkg/words.js")).wordsIn(lang);
    const changes = [{ label: "", value: "1", blank: true }, { label: "甲", value: "2", blank: true }, { label: "乙", value: "3" }, { label: "丙", value: "" }, { label: "", value: "" }];
    return [change(changes), done(changes)];
  }, lang);
  assert.deepEqual(await said("zh-Hans"), ["填入 1，在“甲”填入 2，将“乙”改为 3，清空“丙”，清空", "已填入 1，在“甲”填入 2，将“乙”改为 3，清空“丙”，清空。"]);
  assert.deepEqual(await said("zh-Hant"), ["填入 1，在「甲」填入 2，將「乙」改為 3，清空「丙」，清空", "已填入 1，在「甲」填入 2，將「乙」改為 3，清空「丙」，清空。"]);
  assert.deepEqual(await said("en"), ["Enter 1, enter 2 in “甲”, change “乙” to 3, clear “丙”, clear", "Entered 1, entered 2 in “甲”, changed “乙” to 3, cleared “丙”, cleared. "]);
});

test("a repair that changes a cell one cannot edit is not offered", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    for (const end of ["upheld", "other", "pending"]) report.elements[`/disputes/review/${end}`].readOnly = true;
    report.elements["/disputes/review/corrected"].disabled = true;
    for (const [end, value] of [["upheld", "1"], ["other", "0"], ["pending", "0"]]) report.elements[`/disputes/review/${end}`].value = value;
    start({ base: { edition: "2021", disputes: { review: { corrected: 0 } } } });
  });
  await fill(page, { "review/total": "3" });
  await frames(page);
  assert.deepEqual(await page.locator(".govreport-message .govreport-repair").allTextContents(), ["改为 1"]);
});

test("a diagnosis lists the sums that were wrong, with what stands there and what the other cells make, and marks their cells", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    const columns = { naturalPerson: "自然人", business: "商业企业", researchInstitution: "科研机构", socialOrganization: "社会公益组织", legalService: "法律服务机构", otherOrganization: "其他", total: "总计" };
    const rows = { received: "新收", carriedIn: "结转", "outcomes/granted": "公开", "outcomes/total": "办结", carriedOut: "转下年" };
    for (const [row, label] of Object.entries(rows)) for (const [column, kind] of Object.entries(columns)) {
      const input = document.createElement("input");
      input.name = `/applications/${row}/${column}`;
      input.ariaLabel = `${label} ${kind}`;
      input.value = !/carried/.test(row) && /naturalPerson|total/.test(column) ? "20" : "0";
      more.append(input);
    }
    start({ only: ["T3"] });
  });
  await fill(page, { "received/total": "21" });
  await frames(page);
  assert.deepEqual(await page.locator("#more .govreport-sums li").allTextContents(), ["办结 总计：填报为 20，按其他各数应为 21", "新收 总计：填报为 21，按其他各数应为 20"]);
  const described = await page.locator("#more input[aria-describedby]").evaluateAll((inputs) => inputs.map(({ name }) => name));
  assert.deepEqual(described, ["/applications/received/total", "/applications/outcomes/total/total"]);
});
