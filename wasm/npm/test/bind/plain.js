import * as govreport from "/pkg/index.js";

// The tests bind themselves, with the options of each; a page that only wants to be bound asks for it.
const only = { only: ["T2", "T4", "J"] };
window.govreport = govreport;
window.start = (options = {}, id = "report") => (window.bound = govreport.bind(document.getElementById(id), { ...only, ...options }));
window.results = [];
document.addEventListener("govreport:result", (event) => window.results.push(event.detail));
window.trouble = [];
document.addEventListener("securitypolicyviolation", (event) => window.trouble.push(event.violatedDirective));
await govreport.load({ lang: ["zh-Hant", "en"] });
window.ready = true;
