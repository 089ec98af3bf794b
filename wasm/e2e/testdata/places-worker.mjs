import * as api from "/annualreport/index.js";
import { answer } from "./places.mjs";

postMessage(await answer(api));
