// The checker of the 政府信息公开工作年度报告.

export { bind } from "./bind.js";
export { check, complete, extract, form, labels, load, report, rules, version } from "./checker.js";
export { GovreportError } from "./errors.js";
