import { bind } from "/pkg/index.js";

const form = document.getElementById("report");
window.errors = [];
form.addEventListener("govreport:error", (event) => {
  window.errors.push(String(event.detail));
  event.preventDefault();
});
window.bound = bind(form, { only: ["T4"] });
window.ready = true;
