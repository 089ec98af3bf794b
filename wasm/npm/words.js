// The words of the form's own furniture: counts, buttons, severities. What is wrong, where and why is said by the checker.
// A change is {label, value, blank}: no label for the field beside which it is said, blank where there was nothing before.

const simplified = {
  error: "错误", warning: "警告", advice: "提示",
  says: (severity, sentence) => `${severity}：${sentence}`,
  basis: (text) => `依据：${text}`,
  explained: (reason) => `已说明：${reason}`,
  lapsed: (reason) => `审核说明已失效，原说明：${reason}`,
  count: (severity, n) => `${severity} ${n} 处`,
  and: "，", or: "或者",
  all: "逐条列出",
  loading: "检查正在载入…", ready: "填报检查", failed: "检查未加载，可以继续填写", retry: "重试",
  blanks: (n) => (n ? `尚有 ${n} 格未填` : "各格均已填写"),
  held: "尚未提交。", anyway: "仍要提交",
  solved: "所列问题均已解决",
  misfit: (rows, columns) => `未粘贴：剪贴板中有 ${rows} 行 ${columns} 列，从这一格起放不下`,
  strange: (text) => `未粘贴：其中一格不能填“${text}”`,
  fixed: (label, pasted, now) => `“${label}”不能改动：剪贴板中为 ${pasted}，现为${now === "" ? "空白" : ` ${now}`}。`,
  sum: (label, actual, expected) => `${label}：填报为 ${actual}，按其他各数应为 ${expected}`,
  previous: "上一处", next: "下一处",
  change: (changes) => changes.map(({ label, value, blank }) => {
    const place = label && `“${label}”`;
    if (value === "") return `清空${place}`;
    return blank ? `${place && `在${place}`}填入 ${value}` : `${place && `将${place}`}改为 ${value}`;
  }).join("，"),
  why: (change, reason) => `${change}（${reason}）`,
  done: (changes) => `已${simplified.change(changes)}。`,
  undo: "撤销",
};

const traditional = {
  ...simplified,
  error: "錯誤",
  all: "逐條列出",
  loading: "檢查正在載入…", ready: "填報檢查", failed: "檢查未載入，可以繼續填寫", retry: "重試",
  blanks: (n) => (n ? `尚有 ${n} 格未填` : "各格均已填寫"),
  held: "尚未提交。", anyway: "仍要提交",
  misfit: (rows, columns) => `未貼上：剪貼簿中有 ${rows} 行 ${columns} 列，從這一格起放不下`,
  strange: (text) => `未貼上：其中一格不能填「${text}」`,
  fixed: (label, pasted, now) => `「${label}」不能改動：剪貼簿中為 ${pasted}，現為${now === "" ? "空白" : ` ${now}`}。`,
  sum: (label, actual, expected) => `${label}：填報為 ${actual}，按其他各數應為 ${expected}`,
  basis: (text) => `依據：${text}`,
  explained: (reason) => `已說明：${reason}`,
  lapsed: (reason) => `審核說明已失效，原說明：${reason}`,
  count: (severity, n) => `${severity} ${n} 處`,
  solved: "所列問題均已解決",
  previous: "上一處", next: "下一處",
  change: (changes) => changes.map(({ label, value, blank }) => {
    const place = label && `「${label}」`;
    if (value === "") return `清空${place}`;
    return blank ? `${place && `在${place}`}填入 ${value}` : `${place && `將${place}`}改為 ${value}`;
  }).join("，"),
  done: (changes) => `已${traditional.change(changes)}。`,
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
  all: "List all",
  loading: "Checks are loading…", ready: "Checks", failed: "The checks are not loaded; you can go on", retry: "Try again",
  blanks: (n) => (n ? `${n} cells are blank` : "All cells are filled in"),
  held: "Not submitted. ", anyway: "Submit anyway",
  misfit: (rows, columns) => `Not pasted: the clipboard has ${rows} rows and ${columns} columns, which do not fit from this cell on`,
  strange: (text) => `Not pasted: one of the cells cannot hold “${text}”`,
  fixed: (label, pasted, now) => `“${label}” cannot be changed: the clipboard has ${pasted}, it is ${now === "" ? "blank" : now}.`,
  sum: (label, actual, expected) => `${label}: is ${actual}, the other cells make ${expected}`,
  solved: "The findings listed are solved",
  previous: "Previous finding", next: "Next finding",
  change: (changes) => sentence(changes, ["enter", "change", "clear"]),
  why: (change, reason) => `${change} (${reason})`,
  done: (changes) => `${sentence(changes, ["entered", "changed", "cleared"])}. `,
  undo: "Undo",
};

function sentence(changes, [enter, change, clear]) {
  const text = changes.map(({ label, value, blank }) => {
    const place = label && ` “${label}”`;
    if (value === "") return `${clear}${place}`;
    return blank ? `${enter} ${value}${place && ` in${place}`}` : `${change}${place} to ${value}`;
  }).join(", ");
  return text[0].toUpperCase() + text.slice(1);
}

const words = { "zh-Hans": simplified, "zh-Hant": traditional, en: english };

/** The words in one of the checker's languages. */
export function wordsIn(lang) {
  if (!Object.hasOwn(words, lang)) throw new TypeError(`bind: no words in language ${lang}; there are ${Object.keys(words)}`);
  return words[lang];
}
