// What a page may hand over, meant or not. Each case calls the package with something it cannot use; wants is the code of the
// error, or "findings" where there is something to say about the report. Node and Chromium run the same cases.

export const sound = { edition: "2021", year: 2022 };

const cyclic = { ...sound };
cyclic.organ = cyclic;

// An error that cannot be asked for its message.
const evil = new Proxy(new Error("x"), { get() { throw new Error("no message"); }, getPrototypeOf() { throw new Error("no prototype"); } });

const trap = (name, what = new Error("trapped")) => ({ get [name]() { throw what; } });

const shouting = new Proxy({}, { get() { throw new Error("trapped"); }, ownKeys() { throw new Error("trapped"); } });

function nested(depth) {
  let value = 0;
  for (let i = 0; i < depth; i++) value = { a: value };
  return { ...sound, strange: value };
}

const title = (text) => JSON.stringify({ ...sound, title: text });

export const cases = [
  ["a cycle", "not-json", (api) => api.check(cyclic)],
  ["BigInt", "not-json", (api) => api.check({ ...sound, year: 2022n })],
  ["NaN in the year", "findings", (api) => api.check({ ...sound, year: NaN }), "/year"],
  ["Infinity in a cell", "findings", (api) => api.check({ ...sound, disclosure: { licenceDecisions: Infinity } }), "/disclosure/licenceDecisions"],
  ["-Infinity in a cell", "findings", (api) => api.check({ ...sound, disclosure: { licenceDecisions: -Infinity } }), "/disclosure/licenceDecisions"],
  ["minus zero", "silence", (api) => api.check({ ...sound, disclosure: { licenceDecisions: -0 } })],
  ["a fraction", "findings", (api) => api.check({ ...sound, disclosure: { licenceDecisions: 0.1 + 0.2 } }), "/disclosure/licenceDecisions"],
  ["a number beyond 2^53", "findings", (api) => api.check({ ...sound, disclosure: { licenceDecisions: 2 ** 60 } }), "/disclosure/licenceDecisions"],
  ["a title of 10 MB", "findings", (api) => api.check(title("x".repeat(10 << 20))), "/title"],
  ["a title of 10 MB in an object", "findings", (api) => api.check({ ...sound, title: "年".repeat(3 << 20) }), "/title"],
  ["10 MB of no JSON", "not-json", (api) => api.check("[".repeat(10 << 20))],
  ["17 MB", "too-long", (api) => api.check(title("x".repeat(17 << 20)))],
  ["17 MB in UTF-8, less in UTF-16", "too-long", (api) => api.check(title("年".repeat(6 << 20)))],
  ["17 MB in an object", "too-long", (api) => api.check({ ...sound, title: "x".repeat(17 << 20) })],
  ["a lone surrogate in an object", "findings", (api) => api.check({ ...sound, title: "彭阳\ud842县" }), "/title"],
  ["a lone surrogate in text", "findings", (api) => api.check(`{"edition":"2021","year":2022,"title":"彭阳\ud842县"}`), "/title"],
  ["a lone surrogate escaped in text", "findings", (api) => api.check(`{"edition":"2021","year":2022,"title":"彭阳\\ud842县"}`), "/title"],
  ["a lone surrogate behind a backslash", "not-json", (api) => api.check(`{"title":"\\\ud842"}`)],
  ["a lone surrogate alone", "not-json", (api) => api.check("\udfff")],
  ["a character of two units", "silence", (api) => api.check({ ...sound, title: "𠮷" })],
  ["__proto__ in text", "findings", (api) => api.check(`{"edition":"2021","year":2022,"__proto__":{"edition":"2019"}}`), "/__proto__"],
  ["__proto__ of one's own", "findings", (api) => api.check(JSON.parse(`{"edition":"2021","year":2022,"__proto__":{}}`)), "/__proto__"],
  ["constructor and toString", "findings", (api) => api.check({ ...sound, constructor: 1, toString: 2 }), "/constructor"],
  ["a prototype with the members", "silence", (api) => api.check(Object.create(sound))],
  ["no prototype", "silence", (api) => api.check(Object.assign(Object.create(null), sound))],
  ["a member twice in text", "findings", (api) => api.check(`{"edition":"2021","year":2022,"year":2023}`), "/year"],
  ["a getter that throws", "not-json", (api) => api.check(trap("edition"))],
  ["a getter that throws null", "not-json", (api) => api.check(trap("edition", null))],
  ["a getter that throws something evil", "not-json", (api) => api.check(trap("edition", evil))],
  ["a proxy that throws", "not-json", (api) => api.check(shouting)],
  ["toJSON that throws", "not-json", (api) => api.check({ toJSON() { throw new Error("no"); } })],
  ["toJSON without an answer", "not-json", (api) => api.check({ toJSON() {} })],
  ["toJSON with another report", "silence", (api) => api.check({ toJSON: () => sound })],
  ["toJSON with a text", "not-json", (api) => api.check({ toJSON: () => JSON.stringify(sound) })],
  ["an array", "not-json", (api) => api.check([])],
  ["a date", "not-json", (api) => api.check(new Date(0))],
  ["a date that is none", "not-json", (api) => api.check(new Date(NaN))],
  ["an array for an object", "findings", (api) => api.check({ ...sound, disclosure: [] }), "/disclosure"],
  ["a symbol, a function and undefined as members", "silence", (api) => api.check({ ...sound, title: Symbol("x"), organ() {}, period: undefined })],
  ["nothing", "bad-argument", (api) => api.check()],
  ["null", "bad-argument", (api) => api.check(null)],
  ["a number", "bad-argument", (api) => api.check(7)],
  ["a function", "bad-argument", (api) => api.check(() => sound)],
  ["a symbol", "bad-argument", (api) => api.check(Symbol("x"))],
  ["an empty text", "not-json", (api) => api.check("")],
  ["U+0000 behind the document", "not-json", (api) => api.check("{}\0")],
  ["a byte order mark", "not-json", (api) => api.check("\ufeff{}")],
  ["100,000 levels of an object", "not-json", (api) => api.check(nested(100_000))],
  ["100,000 levels of arrays in text", "not-json", (api) => api.check(`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)],
  ["100,000 open brackets", "not-json", (api) => api.check("[".repeat(100_000))],
  ["100,000 strange members", "findings", (api) => api.check(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`x${i}`, i]))), "/x0"],

  ["options null", "bad-argument", (api) => api.check(sound, null)],
  ["options a text", "bad-argument", (api) => api.check(sound, "en")],
  ["an empty language", "bad-argument", (api) => api.check(sound, { lang: "" })],
  ["a language of another type", "bad-argument", (api) => api.check(sound, { lang: Symbol("en") })],
  ["codes in a text", "bad-argument", (api) => api.check(sound, { only: "T3" })],
  ["a code of another type", "bad-argument", (api) => api.check(sound, { skip: [7] })],
  ["two codes in one", "bad-argument", (api) => api.check(sound, { only: ["T3,T4"] })],
  ["an empty code", "bad-argument", (api) => api.check(sound, { only: [""] })],
  ["a code there is not", "bad-argument", (api) => api.check(sound, { only: ["T3-X"] })],
  ["a group there is not", "bad-argument", (api) => api.form({}, { skip: ["T3", "T9"] })],
  ["a code in small letters", "findings", (api) => api.check({ ...sound, year: "x" }, { only: ["j01"] }), "/year"],
  ["options that throw", "bad-argument", (api) => api.check(sound, shouting)],
  ["options an array", "bad-argument", (api) => api.check({}, [])],
  ["options of a form an array", "bad-argument", (api) => api.form({}, [])],
  ["options of a report an array", "bad-argument", (api) => api.report({}, [])],
  ["a language that throws", "bad-argument", (api) => api.check(sound, trap("lang"))],
  ["a language that throws something evil", "bad-argument", (api) => api.check(sound, trap("lang", evil))],
  ["a language of a form that throws", "bad-argument", (api) => api.form({}, trap("lang"))],
  ["codes that throw", "bad-argument", (api) => api.check(sound, trap("only"))],
  ["the year before that throws", "bad-argument", (api) => api.check(sound, trap("previous"))],
  ["the year before a cycle", "not-json", (api) => api.check(sound, { previous: cyclic })],
  ["the year before no JSON", "not-json", (api) => api.check(sound, { previous: "?" })],
  ["children no list", "bad-argument", (api) => api.check(sound, { children: sound })],
  ["a child no JSON", "not-json", (api) => api.check(sound, { children: [sound, "?"] })],
  ["a child with a NUL", "not-json", (api) => api.check(sound, { children: ['{"title":"\0"}'] })],
  ["the own report a number", "bad-argument", (api) => api.check(sound, { own: 7 })],
  ["a deadline in words", "bad-argument", (api) => api.check(sound, { deadline: "1月26日" })],
  ["a deadline that is no day", "bad-argument", (api) => api.check(sound, { deadline: "2024-02-30" })],
  ["the year before a number", "bad-argument", (api) => api.check(sound, { previous: 2021 })],

  ["completing a cycle", "not-json", (api) => api.complete(cyclic)],
  ["completing nothing", "bad-argument", (api) => api.complete()],
  ["values null", "bad-argument", (api) => api.form(null)],
  ["values an array", "bad-argument", (api) => api.form(["a"])],
  ["values no entries", "bad-argument", (api) => api.form([])],
  ["values of a report an array", "bad-argument", (api) => api.report([["/year", "2022"]])],
  ["values a Map", "findings", (api) => api.form(new Map([["/edition", "2021"], ["/year", "x"]])), "/year"],
  ["values that are no text", "bad-argument", (api) => api.form({ "/year": 2022 })],
  ["values with symbols", "bad-argument", (api) => api.form(new Map([[Symbol("x"), "1"]]))],
  ["values that throw", "bad-argument", (api) => api.form(shouting)],
  ["a value of 17 MB", "too-long", (api) => api.form({ "/title": "x".repeat(17 << 20) })],
  ["values of 17 MB together", "too-long", (api) => api.form({ "/title": "x".repeat(9 << 20), "/overview/text": "x".repeat(9 << 20) })],
  ["values that throw something evil", "bad-argument", (api) => api.form(trap("/title", evil))],
  ["a base of a form that throws", "bad-argument", (api) => api.form({}, trap("base"))],
  ["a base that is a cycle", "not-json", (api) => api.form({}, { base: cyclic })],
  ["a base that throws", "bad-argument", (api) => api.report({}, shouting)],
  ["a value of 10 MB", "findings", (api) => api.form({ "/edition": "2021", "/title": "x".repeat(10 << 20) }), "/title"],
  ["U+0000 within a value", "findings", (api) => api.form({ "/edition": "2021", "/disclosure/licenceDecisions": "1\0/year\0x" }), "/disclosure/licenceDecisions"],
  ["an edition there is not", "no-such-edition", (api) => api.labels("en", "2022")],
  ["an edition of another type", "bad-argument", (api) => api.labels("en", 2021)],
  ["rules in a language there is not", "bad-argument", (api) => api.rules("")],
  ["extracting a number", "bad-argument", (api) => api.extract(7)],
  ["extracting with options null", "bad-argument", (api) => api.extract("", null)],
  ["extracting nothing", "not-a-report", (api) => api.extract("")],
  ["extracting 17 MB", "too-long", (api) => api.extract("年".repeat(17 << 20))],
  ["extracting 5 MB", "too-long", (api) => api.extract("x".repeat(5 << 20))],
  ["extracting a report in JSON", "not-a-report", (api) => api.extract(title("x"))],
  ["extracting with options an array", "bad-argument", (api) => api.extract("", [])],
  ["extracting in a language that throws", "bad-argument", (api) => api.extract("", trap("lang"))],
  ["extracting with an address that throws", "bad-argument", (api) => api.extract("", trap("wasmURL"))],
  ["extracting with a module that throws", "bad-argument", (api) => api.extract("", trap("wasmModule"))],
  ["loading with options null", "bad-argument", (api) => api.load(null)],
  ["loading with options an array", "bad-argument", (api) => api.load([])],
  ["loading from an address that throws", "bad-argument", (api) => api.load(trap("wasmURL"))],
  ["loading from an address that throws something evil", "bad-argument", (api) => api.load(trap("wasmURL", evil))],
  ["loading a module that throws", "bad-argument", (api) => api.load(trap("wasmModule"))],
];

// outcome says in a word what came of a case.
export async function outcome(api, call, pointer) {
  try {
    const { findings } = await call(api);
    if (!findings?.length) return "silence";
    return pointer === undefined || findings.some((finding) => finding.pointer === pointer) ? "findings" : `findings, but none at ${pointer}`;
  } catch (error) {
    return error instanceof api.GovreportError && error.message ? error.code : `${error?.name}: ${error?.message}`;
  }
}

// alive says whether the next call works.
export function alive(api) {
  return api.check({ ...sound, disclosure: { licenceDecisions: 1.5 } }).findings.length === 1;
}

// complaints runs all cases and says which came out otherwise.
export async function complaints(api) {
  const list = [];
  for (const [name, wants, call, pointer] of cases) {
    const got = await outcome(api, call, pointer);
    if (got !== wants) list.push(`${name}: ${got}, not ${wants}`);
    if (!alive(api)) list.push(`${name}: the next call fails`);
  }
  return list;
}
