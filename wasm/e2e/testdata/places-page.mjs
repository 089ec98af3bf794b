import * as api from "/annualreport/index.js";
import { answer } from "./places.mjs";

const list = [];
const here = await answer(api);
if (globalThis.Go !== globalThis.theirs) list.push("Go is not what it was");
if (globalThis.__govreportReady !== "theirs") list.push("the hook is not what it was");

const worker = new Worker("/places-worker.mjs", { type: "module" });
const there = await new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => resolve(`the worker fails: ${message}`);
});
if (there !== here) list.push(`page ${here}, worker ${there}`);
if (!here.includes("T3-R")) list.push(`page ${here}`);

// A page that lies about the media type of the module, and one that does not have it.
for (const [wasmURL, wants] of [["/as/text/plain", "loads"], ["/as/application/octet-stream", "loads"], ["/as/Application/WASM; charset=utf-8", "loads"], ["/as/", "loads"], ["/nowhere.wasm", "load"], ["/places.mjs", "load"], ["/annualreport/govreport.wasm", "loads"]]) {
  const { Module } = await import("/annualreport/module.js");
  const module = new Module("/nowhere.wasm", "check");
  const came = await module.load({ wasmURL }).then(() => "loads", (error) => error.code);
  if (came !== wants) list.push(`${wasmURL}: ${came}, not ${wants}`);
}
await fetch("/answers", { method: "POST", body: JSON.stringify(list) });
