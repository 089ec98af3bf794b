// The words of the form's own furniture: counts, buttons, severities. What is wrong, where and why is said by the checker.

const simplified = {
  error: "错误", warning: "警告", advice: "提示",
  says: (severity, sentence) => `${severity}：${sentence}`,
  basis: (text) => `依据：${text}`,
  explained: (reason) => `已说明：${reason}`,
  lapsed: (reason) => `审核说明已失效，原说明：${reason}`,
  count: (severity, n) => `${severity} ${n} 处`,
  and: "，", or: "或者",
  title: "填报检查", all: "逐条列出",
  held: "尚未提交。",
  solved: "所列问题均已解决",
  previous: "上一处", next: "下一处",
  put: (value) => (value === "" ? "清空" : `填入 ${value}`),
  putAt: (label, value) => (value === "" ? `清空“${label}”` : `“${label}”填入 ${value}`),
  why: (change, reason) => `${change}（${reason}）`,
  done: (change) => `已${change}。`,
  undo: "撤销",
};

const traditional = {
  ...simplified,
  error: "錯誤",
  title: "填報檢查", all: "逐條列出",
  basis: (text) => `依據：${text}`,
  explained: (reason) => `已說明：${reason}`,
  lapsed: (reason) => `審核說明已失效，原說明：${reason}`,
  count: (severity, n) => `${severity} ${n} 處`,
  solved: "所列問題均已解決",
  previous: "上一處", next: "下一處",
  putAt: (label, value) => (value === "" ? `清空「${label}」` : `「${label}」填入 ${value}`),
  undo: "復原",
};

const english = {
  error: "Error", warning: "Warning", advice: "Advice",
  says: (severity, sentence) => `${severity}: ${sentence}`,
  basis: (text) => `Basis: ${text}`,
  explained: (reason) => `Explained: ${reason}`,
  lapsed: (reason) => `The explanation has lapsed; it was: ${reason}`,
  count: (severity, n) => `${severity}: ${n}`,
  and: ", ", or: "or",
  title: "Checks", all: "List all",
  held: "Not submitted. ",
  solved: "The findings listed are solved",
  previous: "Previous finding", next: "Next finding",
  put: (value) => (value === "" ? "Clear" : `Enter ${value}`),
  putAt: (label, value) => (value === "" ? `Clear “${label}”` : `Enter ${value} in “${label}”`),
  why: (change, reason) => `${change} (${reason})`,
  done: (change) => `Done: ${change}. `,
  undo: "Undo",
};

const words = { "zh-Hans": simplified, "zh-Hant": traditional, en: english };

/** The words in one of the checker's languages. */
export function wordsIn(lang) {
  if (!Object.hasOwn(words, lang)) throw new TypeError(`bind: no words in language ${lang}; there are ${Object.keys(words)}`);
  return words[lang];
}

/** The checker's language nearest to that of the page around an element. */
export function languageAround(element) {
  const tag = element.closest("[lang]")?.lang ?? "";
  if (/^en\b/i.test(tag)) return "en";
  return /^zh-(hant|tw|hk|mo)\b/i.test(tag) ? "zh-Hant" : "zh-Hans";
}
