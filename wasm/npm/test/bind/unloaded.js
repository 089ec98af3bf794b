import { bind } from "/pkg/index.js";

window.bound = bind(document.getElementById("report"), { only: ["T4"] });
window.ready = true;
