// What is done ahead of time, while the page has nothing else to do.

// whenIdle calls a function when the browser is idle. Where nobody looks at a page, as in Node, nothing is done ahead.
export function whenIdle(task) {
  if (typeof document === "undefined") return;
  const ask = globalThis.requestIdleCallback ?? ((later) => setTimeout(later, 200)); // Safari has none
  ask(task);
}

// specimen fills every place of a form, otherwise each round, so that the browser compiles what the checker does with any
// report before somebody waits for it.
export function specimen({ edition, tables, fields }, round) {
  const values = {};
  for (const { pointer, choices } of fields) {
    if (choices.length) values[pointer] = choices[round % choices.length].value;
    else if (pointer.endsWith("/text")) values[pointer] = `${round}。${prose[pointer] ?? ""}`;
    else values[pointer] = short[pointer] ?? "";
  }
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  cells.forEach(({ pointer }, place) => { values[pointer] = typed[(place * round) % typed.length]; });
  return { ...values, "/edition": edition };
}

// explained makes a document of a specimen, with reasons for what was found in an earlier one.
export function explained(document, findings) {
  const reasons = findings.filter(({ pointer }) => pointer).map(({ code, pointer }) => ({ code, pointer, reason: "逐件核对台账，数字无误。" }));
  return { ...document, explanations: reasons.slice(0, 20) };
}

// earlier is the specimen of the year before.
export const earlier = (values) => ({ ...values, "/year": "2023" });

const typed = ["0", "0", "1", "", "２", "1.0"];

const short = {
  "/year": "2024",
  "/title": "某县某局2024年政府信息公开工作年度报告",
  "/organ/name": "某县某局",
  "/organ/divisionCode": "110101",
  "/organ/creditCode": "11110101MB0000000A",
  "/organ/address": "某县某路1号",
  "/organ/postcode": "100000",
  "/organ/phone": "010-12345678",
  "/organ/email": "office@example.gov.cn",
  "/organ/website/url": "https://www.example.gov.cn/",
  "/organ/website/siteCode": "1101010001",
  "/organ/website/icp": "京ICP备11000053号-1",
  "/organ/website/publicSecurity": "京公网安备11010102000001号",
  "/period/start": "2024-01-01",
  "/period/end": "2024-12-31",
  "/publishedOn": "2025-01-20",
  "/disclosure/note": "注：政府采购总金额100万元。",
  "/applications/note": "注：本年新收数含某县政府办公室转来2件。",
  "/disputes/note": "注：含上年结转1件。",
  "/preamble": "根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号编制，数据统计期限为2024年1月1日至2024年12月31日，联系电话：010-12345678，邮箱：office@example.gov.cn。",
};

// The words are of the kinds that reports use: what they say makes no sense, and no difference.
const prose = {
  "/overview/text": `2024年，我局认真贯彻《国务院办公厅关于印发2024年政务公开工作要点的通知》（国办发[2024] 8号）和依据县政办发〔2024〕12号（以下简称《通知》）的
要求，工作的的确确有进展，取得了了一定成效。
（一）主动公开。2024年，我局通过政府网站公开信息1300条，其中动态800条、公告300条，其他信息100条；微信公众号发布30条，回应关切6次，其余14条。制发规范性文件2件、废止1件，现行有效12件；作出行政许可30件（许可证字（2024）第0100012号）、行政处罚5件，收取行政事业性收费15000元。
（二）依申请公开。2024年，我局共收到政府信息公开申请13件（其中自然人11件，法人或其他组织2件，网络申请10件、信函申请3件），同比增长8.3%，上年结转1件，办结12件：予以公开5件，部分公开2件，无法提供3件，不予处理1件，其他处理1件，3件结转下年度。除信访件2件外，所有申请均已按时依规办结，办结率100%。
2.办理情况：按规办理答复政府信息公开申请12件，3件依法按规完成答复。县局收到11件，某县政府办公室转来申请5件。收到和受理申请9件，处理8件，自然人、法人分别为7件和2件；公开6件，其余2件
不予公开、无法提供，合计8件；其中低保类2件、其他7件。收到申请12件。其中，自然人以网络为主，答复11件，均在法定期限内逐一答复，结转1件。全省无诉讼纠纷，12月31日前收到申请2
9件，行政许可、行政处罚申请3件，企业和个人提交的申请4件。
（三）监督保障。开展“政务公开”培训2次、120人次，建立机制3项。全年因政府信息公开被申请行政复议1件，复议机关决定结果维持1件，结果纠正0件，撤回申请终止审理1件；未发生行政诉讼，无败诉案件，法院均判决维持，行政复议、行政诉讼、举报投诉均为0；受理行政复议案件20件。`,
  "/problems/text": "公开内容不够全面，更新不够不够及时，（一是解读少。下一步将按照《中华人民共和国政府信息公开条例》，加强培训、指导、检查、考核。。",
  "/otherMatters/text": "2024年未收取信息处理费，依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号，国办函〔2020〕109 号）执行。办理建议提案4件，均已办结。",
};
