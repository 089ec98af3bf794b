// bind on a form written by hand: everything a person can do to it.

import assert from "node:assert/strict";
import test from "node:test";
import { cell, fill, frames, inBrowser, messages, wrongRow } from "./browser.js";

const open = inBrowser();
const start = (page, options, id) => page.evaluate(([o, i]) => void start(o, i), [options, id]);
const submit = (page) => page.locator("#report button", { hasText: "提交" }).click();
const title = (page) => page.locator("#report .govreport-title").textContent();
const codes = (page) => page.evaluate(() => bound.result.visible.map(({ code }) => code));
const held = (page) => new URL(page.url()).pathname !== "/submitted";

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

test("a sum waits for cells not yet visited, and says nothing of a form as it came", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    report.elements["/year"].value = "x";
    for (const [end, value] of [["upheld", "3"], ["total", "1"]]) report.elements[`/disputes/review/${end}`].value = value;
    start();
  });
  await page.evaluate(() => bound.check());
  assert.deepEqual(await page.evaluate(() => bound.result.findings.map(({ pointer }) => pointer)), ["/year", "/disputes/review/total"]);
  assert.deepEqual(await messages(page), [], "nobody has been there");
  await fill(page, { "review/upheld": "3", "review/total": "1" });
  await frames(page);
  assert.deepEqual(await messages(page), [], "three cells are to come");
  for (const end of ["corrected", "other", "pending"]) await cell(page, `review/${end}`).focus();
  await page.keyboard.press("Tab");
  await frames(page);
  assert.equal((await messages(page)).length, 1);
});

test("an unrelated change of the page asks nothing, tells nothing and moves nothing", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    document.querySelector('[data-govreport-message$="feesCollected"]').removeAttribute("data-govreport-message");
    start();
  });
  await fill(page, { "/year": "x", feesCollected: "1,234.5万元" });
  await frames(page);
  assert.equal(await page.locator("label .govreport-message").count(), 0, "a label's words are the input's name");
  await page.locator(".govreport-repair").focus();
  const before = await page.evaluate(() => results.length);
  await page.evaluate(() => document.body.append(document.createElement("hr")));
  await frames(page);
  assert.equal(await page.evaluate(() => results.length), before);
  assert.ok(await page.evaluate(() => document.activeElement.matches(".govreport-repair")));
});

test("described-by names elements that exist, after what the page had there", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  const ids = await cell(page, "review/upheld").evaluate((input) => input.getAttribute("aria-describedby").split(" "));
  assert.equal(ids[0], "hint");
  assert.equal(ids.length, 2);
  const all = await page.evaluate(() => [...document.querySelectorAll("[aria-describedby], [aria-labelledby]")].flatMap((element) =>
    ["aria-describedby", "aria-labelledby"].flatMap((name) => element.getAttribute(name)?.split(" ") ?? [])));
  for (const id of all) assert.equal(await page.locator(`[id="${id}"]`).count(), 1, id);
  assert.equal(await page.locator("[role=alert], [style]").count(), 0);
});

test("the page says where messages go", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => start({ message: (pointer) => (pointer === "/year" ? document.querySelector("h1") : null) }));
  await fill(page, { "/year": "x", feesCollected: "y", ...wrongRow });
  assert.equal(await page.locator("h1 .govreport-message").count(), 1, "the caller's function");
  assert.equal(await page.locator('[data-govreport-message$="feesCollected"] .govreport-message').count(), 1, "the field's element");
  assert.equal(await page.locator('[data-govreport-message$="review"] .govreport-message').count(), 1, "the row's element");
});

test("full-width digits are shown back when left, never before", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const upheld = cell(page, "review/upheld");
  await upheld.focus();
  await page.keyboard.type("１２３４");
  await page.waitForTimeout(100);
  assert.equal(await upheld.inputValue(), "１２３４");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("９");
  await page.waitForTimeout(100);
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
    await page.waitForTimeout(50);
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

test("a submit is held on errors, and focus goes to the summary", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    start();
    report.addEventListener("submit", (event) => { event.preventDefault(); window.sent = true; });
  });
  await fill(page, { "review/upheld": "1", "review/total": "x" });
  await frames(page);
  assert.equal((await messages(page)).length, 1, "so that the browser itself would hold the submit, with a bubble");
  await submit(page);
  assert.ok(held(page));
  assert.equal(await page.evaluate(() => window.sent), undefined, "the page's own listeners are not reached");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".govreport-summary")));
  assert.match(await title(page), /^尚未提交。错误 \d+ 处/);
  assert.ok(await page.locator(".govreport-list a").first().isVisible());
  assert.equal(await page.evaluate(() => bound.result.final), true);
  await fill(page, { "/year": "2023" });
  assert.ok((await codes(page)).length > 0, "what was shown for the submit stays");
});

test("the final check asks for what a draft may lack", async (t) => {
  const page = await open(t, "plain");
  await start(page, { only: ["J03", "S09"] });
  await page.evaluate(() => bound.check());
  assert.equal(await page.evaluate(() => bound.result.findings.length), 0);
  await submit(page);
  assert.ok(held(page));
  assert.ok((await messages(page)).some((text) => text.includes("总体情况")), "a missing part is said at its input");
  assert.equal(await cell(page, "review/upheld").getAttribute("data-govreport"), "error", "of a table left blank, at its first cell");
  const outside = await page.evaluate(() => bound.result.findings.filter(({ pointer }) => pointer === "/title"));
  assert.equal(outside.length, 1);
  assert.ok(!(await messages(page)).some((text) => text.includes("标题：")), "what the form has no input for is not said");
});

test("warnings do not hold a submit, a form without errors is sent as understood", async (t) => {
  const page = await open(t, "plain");
  await start(page, { only: ["T2-3"] });
  const row = (name) => ({ [`${name}/made`]: "4", [`${name}/repealed`]: "0", [`${name}/inForce`]: "23" });
  await fill(page, { ...row("regulations"), ...row("normativeDocuments") });
  await frames(page);
  assert.match((await messages(page)).join(), /^警告：/);
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
  await cell(page, "regulations/inForce").press("Control+A");
  await page.keyboard.type("２３"); // sent from within
  await page.keyboard.press("Enter");
  await page.waitForURL("**/submitted*");
  assert.equal(new URL(page.url()).searchParams.get("/disclosure/regulations/inForce"), "23");
});

test("the caller decides about a submit, and a draft is saved with errors", async (t) => {
  const row = { "review/total": "x" };
  for (const submitOption of ['"allow"', "(result) => result.findings.length > 0"]) {
    const page = await open(t, "plain");
    await page.evaluate(`start({ submit: ${submitOption} })`);
    await fill(page, row);
    await submit(page);
    await page.waitForURL("**/submitted*");
  }
  const page = await open(t, "plain");
  await start(page);
  await fill(page, row);
  await page.locator("button[formnovalidate]").click();
  await page.waitForURL("**/submitted*");
});

test("the page's own constraints hold as before", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    document.querySelector("#fees").required = true;
    start({ only: ["T2"] });
  });
  await submit(page);
  assert.ok(held(page));
  assert.ok(await page.evaluate(() => document.activeElement.id === "fees"), "as the browser does");
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
  const offers = await page.locator(".govreport-repair").allTextContents();
  assert.ok(offers.includes("“结果纠正”填入 2（漏填，仍为零）") && offers.includes("填入 1（数字有误）"), offers.join());
  await page.locator(".govreport-repair", { hasText: "结果纠正" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await cell(page, "review/corrected").inputValue(), "2");
  assert.deepEqual(await page.evaluate(() => heard), ["input /disputes/review/corrected", "change /disputes/review/corrected"]);
  assert.deepEqual(await messages(page), []);
  assert.equal(await page.evaluate(() => document.activeElement.name), "/disputes/review/corrected", "focus is not lost");
  await page.locator(".govreport-undo").click();
  assert.equal(await cell(page, "review/corrected").inputValue(), "0");
  assert.equal((await messages(page)).length, 1);
  await page.locator(".govreport-repair", { hasText: "填入 1（" }).click();
  await cell(page, "review/total").press("End");
  await page.keyboard.type("0");
  await frames(page);
  assert.equal(await page.locator(".govreport-undo").count(), 0, "typing makes the repair one's own");
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
  assert.deepEqual(await page.locator(".govreport-repair").allTextContents(), ["填入 1（数字有误）"]);
});

test("a button does not move away from under the pointer", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const { "review/total": total, ...others } = wrongRow;
  await fill(page, others);
  await cell(page, "review/total").pressSequentially(total);
  await page.evaluate(() => elsewhere.addEventListener("click", () => (window.clicked = true)));
  const { x, y } = await page.locator("#elsewhere").boundingBox();
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down();
  await page.waitForTimeout(400);
  assert.deepEqual(await messages(page), []);
  await page.mouse.up();
  assert.equal(await page.evaluate(() => window.clicked), true);
  await page.waitForTimeout(300);
  assert.equal((await messages(page)).length, 1);
});

test("reset clears", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await fill(page, wrongRow);
  await submit(page);
  await page.locator("button[type=reset]").click();
  await page.waitForTimeout(100);
  assert.deepEqual(await messages(page), []);
  assert.equal(await title(page), "填报检查");
  assert.equal(await page.locator("[aria-invalid], [data-govreport], [data-govreport-part]").count(), 0);
  assert.equal(await page.evaluate(() => bound.result.final), false);
});

test("inputs added, removed, renamed, disabled, outside the form", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const changed = (script) => page.evaluate(script).then(() => frames(page));
  await changed(() => {
    const input = document.createElement("input");
    input.name = "/disputes/litigationDirect/total";
    input.value = "x";
    more.append(input);
  });
  const found = () => page.evaluate(() => bound.result.findings.map(({ pointer }) => pointer));
  assert.deepEqual(await found(), ["/disputes/litigationDirect/total"]);
  await changed(() => void (more.firstChild.name = "/disputes/litigationAfterReview/total"));
  assert.deepEqual(await found(), ["/disputes/litigationAfterReview/total"]);
  await changed(() => void (more.firstChild.disabled = true));
  assert.deepEqual(await found(), []);
  await changed(() => void (more.firstChild.disabled = false));
  await fill(page, { "litigationAfterReview/total": "y" });
  await frames(page);
  assert.equal((await messages(page)).length, 1);
  await changed(() => more.firstChild.remove());
  assert.deepEqual(await found(), []);
  assert.deepEqual(await messages(page), []);
  assert.equal(await page.locator("#more .govreport-message").count(), 0);
  await changed(() => void (document.querySelector("[form=report]").name = "/disputes/review/other"));
  await page.locator("[form=report]").fill("z");
  await page.keyboard.press("Tab");
  await frames(page);
  assert.deepEqual(await found(), [], "the first input of two for one place counts");
  await changed(() => void (document.querySelector("[form=report]").name = "/disputes/litigationDirect/other"));
  assert.deepEqual(await found(), ["/disputes/litigationDirect/other"]);
});

test("inputs by the caller's names, radio buttons", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    cellOfPage = report.elements["/disputes/review/total"];
    cellOfPage.name = "t4";
    window.asked = [];
    start({ names: { t4: "/disputes/review/total" } });
  });
  await page.locator("[name=t4]").fill("x");
  await page.keyboard.press("Tab");
  await frames(page);
  assert.deepEqual(await page.evaluate(() => bound.result.findings.map(({ pointer }) => pointer)), ["/disputes/review/total"]);
  await page.evaluate(() => start({ only: undefined, pointer: (input) => (input.name === "/scope" ? "/scope" : null) }));
  await page.evaluate(() => void (report.elements["/scope"][1].value = "nobody"));
  await page.locator("[value=nobody]").click();
  await frames(page);
  assert.deepEqual(await page.evaluate(() => bound.result.findings.map(({ pointer }) => pointer)), ["/scope"]);
});

test("two forms do not know of each other", async (t) => {
  const page = await open(t, "plain");
  await page.evaluate(() => {
    for (const [end, value] of [["upheld", "9"], ["total", "3"]]) report.elements[`/disputes/review/${end}`].value = value;
    for (const end of ["corrected", "other", "pending"]) report.elements[`/disputes/review/${end}`].value = "0";
    report.querySelector("fieldset").id = "govreport-4";
    window.one = start();
    window.two = start({ lang: "en" }, "second");
  });
  await fill(page, { "review/upheld": "5", "review/total": "3" }, "#second");
  await frames(page);
  assert.deepEqual(await page.locator("#report .govreport-finding").allTextContents(), []);
  assert.match(await page.locator("#second .govreport-finding").textContent(), /^Error: .*at least 5/);
  await fill(page, wrongRow, "#report");
  await frames(page);
  const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  await page.evaluate(() => one.unbind());
  assert.equal(await page.locator("#second .govreport-finding").count(), 1);
  assert.equal(await page.locator("#report .govreport-finding").count(), 0);
});

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
  await page.waitForTimeout(700);
  assert.equal(await page.evaluate(() => results.length), 0);
  assert.deepEqual(await shape(), before);
});

test("the summary speaks once for a burst of typing, with words for severities", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  await page.evaluate(() => {
    window.spoken = [];
    const region = document.querySelector("#report [aria-live=polite]");
    new MutationObserver(() => spoken.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await fill(page, { ...wrongRow, "/year": "x" });
  await page.waitForTimeout(900);
  assert.deepEqual(await page.evaluate(() => spoken), ["错误 2 处"]);
  await cell(page, "review/total").press("End");
  await page.keyboard.type("000000", { delay: 30 });
  await page.waitForTimeout(900);
  assert.deepEqual(await page.evaluate(() => spoken), ["错误 2 处"], "as many as before is nothing to say");
  await fill(page, { "/year": "2022", "review/total": "1" });
  await page.waitForTimeout(900);
  assert.deepEqual(await page.evaluate(() => spoken), ["错误 2 处", "所列问题均已解决"]);
});

test("with the keyboard alone: to the summary, to a finding, to the next, round and back", async (t) => {
  const page = await open(t, "plain");
  await start(page, { skip: ["J03"] });
  await fill(page, { "/year": "x", ...wrongRow, feesCollected: "y" });
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".govreport-summary")));
  const name = () => page.evaluate(() => document.activeElement.name);
  for (const key of ["Tab", "Tab", "Tab", "Tab", "Tab", "Enter"]) await page.keyboard.press(key); // two buttons, the fold
  assert.equal(await name(), "/disclosure/feesCollected", "the second link");
  assert.equal(new URL(page.url()).hash, "");
  const next = page.locator("#report .govreport-next");
  await next.press("Enter");
  assert.equal(await name(), "/disputes/review/total");
  await next.press("Space");
  assert.equal(await name(), "/year");
  await page.locator("#report .govreport-previous").press("Enter");
  assert.equal(await name(), "/disputes/review/total");
  assert.equal(await page.evaluate(() => bound.next().pointer), "/year");
  assert.equal(await page.evaluate(() => bound.previous().pointer), "/disputes/review/total");
});

test("a page may draw by itself", async (t) => {
  for (const how of ["draw: false", "prevent"]) {
    const page = await open(t, "plain");
    await page.evaluate((how) => {
      if (how === "prevent") document.addEventListener("govreport:result", (event) => event.preventDefault());
      start(how === "prevent" ? {} : { draw: false });
    }, how);
    await fill(page, wrongRow);
    await page.waitForTimeout(700);
    assert.deepEqual(await page.evaluate(() => results.at(-1).visible.map(({ code }) => code)), ["T4-S"]);
    assert.equal(await page.locator(".govreport-message, [aria-invalid], .govreport-list li").count(), 0, how);
    await page.evaluate(() => report.addEventListener("govreport:held", () => (window.wasHeld = true)));
    await submit(page);
    assert.ok(held(page));
    assert.equal(await page.evaluate(() => window.wasHeld), true);
  }
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
  await page.waitForTimeout(400);
  assert.equal(await page.evaluate(() => bound.result.findings[0].actual), "xy");
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

test("the form does not move while the summary counts", async (t) => {
  const page = await open(t, "plain");
  await start(page);
  const top = async () => (await cell(page, "/year").boundingBox()).y;
  const before = await top();
  await fill(page, wrongRow);
  await page.waitForTimeout(900);
  assert.match(await title(page), /错误 1 处/);
  assert.equal(await page.locator(".govreport-list li").count(), 1);
  assert.equal(await top(), before);
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

test("what is no form is said so", async (t) => {
  const page = await open(t, "plain");
  assert.match(await page.evaluate(() => { try { govreport.bind(document.body); } catch (error) { return String(error); } }), /TypeError: bind: wants a <form>/);
});
