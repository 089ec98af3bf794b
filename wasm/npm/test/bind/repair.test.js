// A repair is put in and taken back.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, inBrowser, messages, start, wrongRow } from "./browser.js";

const open = inBrowser();

test("a repair is put in, announced beside the field, and taken back", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await page.evaluate(() => {
    window.heard = [];
    for (const type of ["input", "change"]) report.addEventListener(type, ({ target }) => heard.push(`${type} ${target.name}`));
  });
  await fill(page, wrongRow);
  await page.evaluate(() => void (heard.length = 0));
  const offers = await page.locator(".govreport-repair").allTextContents();
  assert.ok(offers.includes("将“结果纠正”改为 2（漏填，仍为零）") && offers.includes("改为 1（数字有误）"), offers.join());
  await page.locator(".govreport-repair", { hasText: "结果纠正" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await cell(page, "review/corrected").inputValue(), "2");
  assert.deepEqual(await page.evaluate(() => heard), ["input /disputes/review/corrected", "change /disputes/review/corrected"]);
  assert.deepEqual(await messages(page), []);
  await page.locator(".govreport-undo").click();
  assert.equal(await cell(page, "review/corrected").inputValue(), "0");
  assert.equal((await messages(page)).length, 1);
  await page.locator(".govreport-repair", { hasText: "改为 1（" }).click();
  await cell(page, "review/total").press("End");
  await page.keyboard.type("0");
  await frames(page);
  assert.equal(await page.locator(".govreport-undo").count(), 0, "typing makes the repair one's own");
});

test("with the keyboard alone, a repair of another cell can be taken back from where it was made", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  const focused = () => page.evaluate(() => document.activeElement.name || document.activeElement.className);
  await page.locator(".govreport-repair", { hasText: "结果纠正" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await cell(page, "review/corrected").inputValue(), "2");
  assert.equal(await focused(), "/disputes/review/total", "the field whose message it was, not the one that was changed");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "govreport-undo");
  await page.keyboard.press("Enter");
  assert.equal(await cell(page, "review/corrected").inputValue(), "0");
  assert.equal(await focused(), "/disputes/review/total");
  assert.equal((await messages(page)).length, 1);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "govreport-repair", "and it is offered again");
});

for (const [lang, offers, done, back] of [
  ["zh-Hans", ["将“结果纠正”改为 2", "改为 1"], "已将“结果纠正”改为 2。", "撤销"],
  ["zh-Hant", ["將「结果纠正」改為 2", "改為 1"], "已將「结果纠正」改為 2。", "復原"],
  ["en", ["Change “结果纠正” to 2", "Change to 1"], "Changed “结果纠正” to 2. ", "Undo"],
]) {
  test(`a repair is offered and reported in ${lang}`, async (t) => {
    const page = await open(t, "plain");
    await start(page, { lang });
    await fill(page, wrongRow);
    const offered = await page.locator(".govreport-repair").allTextContents();
    for (const offer of offers) assert.ok(offered.some((text) => text.startsWith(offer)), `${offer}: ${offered.join()}`);
    await page.locator(".govreport-repair", { hasText: offers[0] }).click();
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
  assert.deepEqual(await page.locator(".govreport-repair").allTextContents(), ["改为 1（数字有误）"]);
});
