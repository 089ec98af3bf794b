import * as api from "/annualreport/index.js";
import { ask } from "./ask.mjs";

const questions = await (await fetch("/questions.json")).json();
await fetch("/answers", { method: "POST", body: JSON.stringify(await ask(api, questions)) });
