import { readFile, writeFile } from "node:fs/promises";
import * as api from "@zfxxgk/annualreport";
import { ask } from "./ask.mjs";

const [asked, answered] = process.argv.slice(2);
const questions = JSON.parse(await readFile(asked, "utf8"));
await writeFile(answered, JSON.stringify(await ask(api, questions)));
