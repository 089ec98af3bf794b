import * as api from "/annualreport/index.js";
import { answer } from "./places.mjs";

const said = await answer(api);
// Addresses are read as fetch reads them in a worker, and the same place is the same.
for (const again of [{ wasmURL: "/annualreport/govreport.wasm" }, { wasmURL: "annualreport/govreport.wasm" }, { lang: "en", wordsFolder: "/annualreport" }]) await api.load(again);
postMessage(said);
