// Measures in the page, and posts lines to print.
import { Go } from "/annualreport/go.js";

let memory; // of the checker
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...args) => {
  const instance = await instantiate.apply(WebAssembly, args);
  memory = instance.exports.mem;
  return instance;
};

const lines = [];
const line = (...columns) => lines.push(columns.map((column, i) => (i === 0 ? String(column).padEnd(46) : String(column).padStart(12))).join(" "));
const ms = (t) => t.toFixed(t < 1 ? 3 : 1);
const quantile = (times, q) => times.sort((a, b) => a - b)[Math.floor(q * (times.length - 1))];

function time(n, call) {
  for (let i = 0; i < n / 10; i++) call();
  const times = [];
  for (let i = 0; i < n; i++) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return times;
}

// ready fetches, compiles and starts a module until it has called its hook. The address is new each time, so that no cache helps.
let visits = 0;
async function ready(url) {
  const start = performance.now();
  const go = new Go();
  let came = false;
  globalThis.__govreportReady = () => { came = true; };
  const compiled = await WebAssembly.compileStreaming(fetch(`${url}?${visits++}`));
  go.run(await instantiate.call(WebAssembly, compiled, go.importObject));
  if (!came) throw new Error(`${url} did not call its hook`);
  return performance.now() - start;
}

const empty = [], checker = [];
for (let i = 0; i < 15; i++) {
  empty.push(await ready("/bench/empty.wasm"));
  checker.push(await ready("/annualreport/govreport.wasm"));
}
delete globalThis.__govreportReady;
const [e, c] = [quantile(empty, 0.5), quantile(checker, 0.5)];
line("ready, ms", "empty", "checker", "ratio");
line("  p50 of 15", ms(e), ms(c), (c / e).toFixed(2));
const [e0, c0] = [quantile(empty, 0), quantile(checker, 0)]; // which other work on the machine disturbs least
line("  least of 15", ms(e0), ms(c0), (c0 / e0).toFixed(2));

const api = await import("/annualreport/index.js");
await api.load();
const { default: ajv } = await import("/bench/ajv.js");
const { report: zod } = await import("/bench/zod.js");

const text = await (await fetch("/bench/report.json")).text();
const report = JSON.parse(text);
const tables = structuredClone(report);
for (const section of ["overview", "problems", "otherMatters"]) if (tables[section]) tables[section].text = "";
delete tables.preamble;
const tablesText = JSON.stringify(tables);

line("");
line("one check, ms", "p50", "p99");
const both = (name, n, call) => {
  const times = time(n, call);
  line(`  ${name}`, ms(quantile(times, 0.5)), ms(quantile(times, 0.99)));
};
const only = ["T2", "T3", "T4"];
both("full report, final, as text", 2000, () => api.check(text, { final: true }));
both("full report, final, as object", 2000, () => api.check(report, { final: true }));
both("full report, rules of the tables only", 2000, () => api.check(text, { only }));
both("report without prose, tables only, text", 2000, () => api.check(tablesText, { only }));
both("report without prose, tables only, object", 2000, () => api.check(tables, { only }));
both("ajv, full report as object", 2000, () => ajv(report));
both("ajv, with JSON.parse", 2000, () => ajv(JSON.parse(text)));
both("zod, full report as object", 2000, () => zod.safeParse(report));

line("");
line("memory of the module, MiB", "after");
const rounds = Number(new URLSearchParams(location.search).get("rounds") ?? 100_000);
const size = () => (memory.buffer.byteLength / (1 << 20)).toFixed(1);
line("  the above", size());
let largest = 0;
const start = performance.now();
for (let i = 1; i <= rounds; i++) {
  api.check(text, { final: true });
  if (i === rounds / 10) line(`  ${i} checks more`, size());
  if (i % 1000 === 0) await new Promise((resolve) => setTimeout(resolve)); // as a page does between key strokes
}
line(`  ${rounds} checks more`, size(), `${((performance.now() - start) / 1000).toFixed(0)} s`);

const received = (r) => r.applications.received;
const damages = {
  "nothing": () => {},
  "a total that its row does not make": (r) => { received(r).total += 1; },
  "carried out does not fit the flow": (r) => { r.applications.carriedOut.naturalPerson += 3; r.applications.carriedOut.total += 3; },
  "a total of disputes that is wrong": (r) => { r.disputes.review.total += 1; },
  "another year in the title": (r) => { r.title = r.title.replace("2023", "2022"); },
  "a blank cell": (r) => { received(r).business = null; },
  "a negative count": (r) => { received(r).business = -1; },
  "a member misspelt": (r) => { r.organ.nmae = "x"; },
  "a section missing": (r) => { delete r.disputes; },
  "a year out of range": (r) => { r.year = 1999; },
  "a date that is none": (r) => { r.publishedOn = "2024-02-30"; },
};
line("");
line("findings beyond those of the sound report", "checker", "ajv", "zod");
const counts = (r) => {
  ajv(r);
  const found = api.check(r, { final: true }).findings;
  return [found, (ajv.errors ?? []).length, zod.safeParse(r).error?.issues.length ?? 0];
};
const sound = counts(report);
for (const [name, damage] of Object.entries(damages)) {
  const damaged = structuredClone(report);
  damage(damaged);
  const [found, byAjv, byZod] = counts(damaged);
  const before = sound[0].map((finding) => finding.code + finding.pointer);
  const fresh = found.filter((finding) => !before.includes(finding.code + finding.pointer));
  line(`  ${name}`, [...new Set(fresh.map(({ code }) => code))].slice(0, 3).join(",") || "-", byAjv - sound[1] || "-", byZod - sound[2] || "-");
}
await fetch("/answers", { method: "POST", body: lines.join("\n") });
