// Asks the package everything a list asks, and returns its answers as the JSON texts that came out of the module: the last
// text that was parsed during the call.

const parse = JSON.parse;
let last;
JSON.parse = (text, ...rest) => parse((last = text), ...rest);

async function call(api, { call, text, others, final, lang }) {
  switch (call) {
    case "check": return api.check(text, { lang, final, ...others });
    case "complete": return api.complete(text);
    case "extract": return api.extract(text, { lang });
    case "rules": return api.rules(lang);
    case "labels": return api.labels(lang, text);
    default: throw new Error(`no call ${call}`);
  }
}

export async function ask(api, questions) {
  await api.load({ lang: ["zh-Hans", "zh-Hant", "en"] });
  const answers = [];
  for (const question of questions) {
    last = "nothing was parsed";
    try {
      await call(api, question);
    } catch (error) {
      if (!(error instanceof api.GovreportError)) throw error; // what is no report is an answer too
    }
    answers.push(last);
  }
  return answers;
}
