// What a caller in TypeScript writes; types.test.mjs has tsc read it. Every line marked as an error must be one.
import {
  bind, check, complete, extract, form, GovreportError, labels, load, report, rules, version,
  type Candidate, type CheckResult, type ErrorCode, type Finding, type FormResult, type Labels, type Note, type Repair, type Report, type Rule, type Undecided,
} from "@zfxxgk/annualreport";
import type * as Schema from "./findings.js";

await load();
await load({ wasmURL: new URL("https://example.org/govreport.wasm") });
await load({ wasmModule: fetch("/govreport.wasm") });
await load({ wasmModule: await WebAssembly.compile(new Uint8Array()) });

const result: CheckResult = check({ edition: "2021" }, { lang: "zh-Hant", final: true, only: ["T3"], skip: [], previous: "{}", own: {}, children: ["{}", {}], allChildren: true, deadline: "2024-01-26" });
const first: Finding | undefined = result.findings[0];
if (first) {
  const severity: "error" | "warning" | "advice" = first.severity;
  const repair: Repair[] = first.repair ?? [];
  const candidates: Candidate[] = first.candidates ?? [];
  console.log(severity, repair, candidates[0]?.why, first.message.length, first.cells.length, first.quote?.length);
}

// What the schema says of findings, the types say: every answer of the command line is one, but for where in a file it read.
const published = {} as Omit<Schema.Finding, "quoteAt" | "blame">;
const typed: Finding = published;
const members: { [name in keyof Finding]-?: true } = {} as { [name in keyof typeof published]-?: true };
const named: { [name in keyof typeof published]-?: true } = members;
const open: Undecided = {} as Schema.Undecided;

// A report has its sections; which edition it is tells which table.
const read: Report = (await extract("…")).report;
const refused: number | null | undefined = read.applications?.outcomes?.refused?.stateSecrets?.total;
const issued: number | null | undefined = read.edition === "2019" ? read.disclosure2019?.regulations?.made : read.disclosure?.regulations?.made;
console.log(typed, named, open, refused, issued);

interface MyReport { edition: string; year?: number }
const mine: MyReport = { edition: "2021" };
const year: number | undefined = complete(mine).report.year;
const entered: FormResult = form({ "/year": "２０２２" }, { base: mine });
const shown: string | undefined = form(new Map([["/year", "2022"]])).shown["/year"];
const made: MyReport = report<MyReport>({ "/year": "2022" });
const notes: Note[] = (await extract("…", { lang: "en" })).notes;
const catalogue: Rule[] = rules("en");
const places: Labels = labels("zh-Hans", "2019");
const kind: "count" | "change" | "amount" | undefined = places.tables[0]?.rows[0]?.cells[0]?.kind;
console.log(year, entered, shown, made, notes, catalogue, kind, version.length, places.severities.error);

try {
  check("{");
} catch (error) {
  if (error instanceof GovreportError) {
    const code: ErrorCode = error.code;
    if (code === "not-json") console.log(error.message);
  }
}

const page = document.querySelector("form")!;
const binding = bind(page, {
  lang: "en", final: false, base: mine, names: { total: "/applications/received/total" },
  pointer: (input) => input.dataset["pointer"], message: (pointer) => document.getElementById(pointer), summary: null,
  submit: (outcome, event) => outcome.visible.length === 0 || event.submitter?.id === "draft",
});
page.addEventListener("govreport:result", (event) => {
  event.preventDefault();
  console.log(event.detail.visible.length, event.detail.final);
});
page.addEventListener("govreport:error", ({ detail }) => console.log(detail.code));
const went: Finding | null = binding.next() ?? binding.previous();
console.log(went?.message, binding.check({ final: true })?.findings.length, binding.result?.shown);
binding.unbind();
bind(page);

check({}, { lang: "en-US" });
// @ts-expect-error: a language is a text
check({}, { lang: 7 });
// @ts-expect-error: a report is an object or text
check(7);
// @ts-expect-error: codes come in a list
check({}, { only: "T3" });
// @ts-expect-error: what is typed is text
form({ "/year": 2022 });
// @ts-expect-error: a list has no pointers
form(["2022"]);
// @ts-expect-error: a list is no options
check({}, []);
// @ts-expect-error: no such option
check({}, { strict: true });
// @ts-expect-error: no such edition
labels("en", "2022");
// @ts-expect-error: extract answers with a promise
extract("").report;
// @ts-expect-error: no such error
new GovreportError("oops", "");
// @ts-expect-error: a form, not any element
bind(document.body);
// @ts-expect-error: no such way to submit
bind(page, { submit: "deny" });
// @ts-expect-error: what was said cannot be changed
binding.result = null;
// @ts-expect-error: the form has no such row
read.applications?.outcomes?.unknown;
// @ts-expect-error: a cell is a number
read.applications?.received?.total.length;
