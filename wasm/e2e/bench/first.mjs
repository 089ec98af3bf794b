// Measures the first checks of a page that somebody looks at for a few seconds before they type.
const { load, check } = await import("/annualreport/index.js");
const text = await (await fetch("/bench/report.json")).text();
await load();
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
await pause(Number(new URLSearchParams(location.search).get("wait") ?? 3000));

/** The milliseconds of checks of the text as a function changes it, otherwise each time: nothing is remembered of what changed. */
async function checked(times, change) {
  const list = [];
  for (let i = 0; i < times; i++) {
    const changed = change(i);
    const start = performance.now();
    check(changed, { final: true });
    list.push(performance.now() - start);
    await pause(20);
  }
  return list;
}

const typed = await checked(60, (i) => text.replace("信息", `信息${i}`)); // as somebody types in one text: the others are as they were
const other = await checked(60, (i) => text.replaceAll("。", `。${String.fromCodePoint(0x4e00 + i)}`)); // as another report, whose texts are all new
await fetch("/answers", { method: "POST", body: JSON.stringify({ typed, other }) });
