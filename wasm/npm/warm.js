// What is done ahead of time, while the page has nothing else to do.

// whenIdle calls a function when the browser is idle. Where nobody looks at a page, as in Node, nothing is done ahead.
export function whenIdle(task) {
  if (typeof document === "undefined") return;
  const ask = globalThis.requestIdleCallback ?? ((later) => setTimeout(later, 200)); // Safari has none
  ask(task);
}

// specimen is a report that makes the checker look into each of its parts, and long enough that the browser sees what is used most.
const prose = `一、总体情况
（一）主动公开。2024年，我局通过政府网站公开信息1200余条，制发规范性文件2件、废止1件，现行有效12件；作出行政许可30件、行政处罚5件，收取行政事业性收费1.5万元。
（二）依申请公开。2024年，我局共收到政府信息公开申请13件（其中自然人11件，法人或其他组织2件），同比增长8.3%，上年结转1件，办结12件：予以公开5件，部分公开2件，无法提供3件，不予处理1件，其他处理1件，结转下年度2件。
（三）监督保障。依据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号，开展“政务公开”培训2次、120人次。未发生行政复议、行政诉讼，未收取信息处理费。
`;
export const specimen = JSON.stringify({
  edition: "2021", year: 2024, title: "某县某局2024年政府信息公开工作年度报告", organ: { name: "某县某局" },
  overview: { text: prose.repeat(4) },
  applications: { received: { naturalPerson: 3, total: 3 }, carriedIn: { naturalPerson: 1, total: 1 }, carriedOut: { total: 2 } },
  problems: { text: "公开内容不够全面。下一步将加强培训。" }, otherMatters: { text: "无。" },
});
