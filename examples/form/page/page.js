import { bind } from "./annualreport/index.js";
const form = document.querySelector("form");
bind(form); // loads the checker, and says on the page whether it is there
