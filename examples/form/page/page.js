import { bind, load } from "./annualreport/index.js";
await load();
bind(document.querySelector("form"));
