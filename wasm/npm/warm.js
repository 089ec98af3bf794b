// What is done ahead of time, while the page has nothing else to do.

// whenIdle calls a function when the browser is idle. Where nobody looks at a page, as in Node, nothing is done ahead.
export function whenIdle(task) {
  if (typeof document === "undefined") return;
  const ask = globalThis.requestIdleCallback ?? ((later) => setTimeout(later, 200)); // Safari has none
  ask(task);
}

// specimen is a report that makes the checker look into each of its parts.
export const specimen = JSON.stringify({
  edition: "2021", year: 2024, title: "某县某局2024年政府信息公开工作年度报告", organ: { name: "某县某局" },
  overview: { text: "（二）依申请公开。2024年，我局收到政府信息公开申请3件，上年结转1件，答复3件，其中予以公开2件，结转下年度1件。未发生行政复议、行政诉讼。" },
  applications: { received: { naturalPerson: 3, total: 3 }, carriedIn: { naturalPerson: 1, total: 1 }, carriedOut: { total: 2 } },
  problems: { text: "公开内容不够全面。下一步将加强培训。" }, otherMatters: { text: "无。" },
});
