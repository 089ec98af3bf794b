// Checks annual reports: node check.mjs FILE… for people, node check.mjs --ndjson as a filter for programs.
import { once } from 'node:events';
import { readFileSync, realpathSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isObject, rulesOf, valueAt } from './rules.mjs';
import { explain } from './words.mjs';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }); // RFC 8259: UTF-8, and no byte order mark
export const parse = (bytes) => JSON.parse(utf8.decode(bytes));
const mark = Buffer.from('\ufeff'); // some editors put one at the start of a file all the same: it is skipped
const unmarked = (bytes) => (bytes.subarray(0, mark.length).equals(mark) ? bytes.subarray(mark.length) : bytes);
const read = (name) => parse(readFileSync(new URL(`../../jsonschema/${name}`, import.meta.url)));

const rules = read('rules.json');
const failing = rulesOf(rules);
const schemas = { final: read('report.schema.json'), draft: read('report.draft.schema.json') };

/** Compiles a schema, strictly: of the words JSON Schema does not define only the hints named x-… are allowed. */
export function validator(schema, options) {
  // JSON.parse makes Infinity of 1e400, which is a number in JSON all the same: strictNumbers would refuse it.
  const ajv = new Ajv2020({ strict: true, strictNumbers: false, allowUnionTypes: true, ...options });
  ajv.addVocabulary([...new Set(JSON.stringify(schema).match(/"x-[a-z-]+"(?=:)/g))].map((word) => JSON.parse(word)));
  return ajv.compile(schema);
}

const severities = Object.fromEntries(read('findings.schema.json').$defs.Finding.properties.severity.oneOf.map((s) => [s.const, s.title]));
const accepts = { final: validator(schemas.final), draft: validator(schemas.draft) };

/** What a program wants to know of a document: does the schema accept it, and which constraints fail. */
export function judge({ document, previous, final }) {
  const accepted = accepts[final ? 'final' : 'draft'](document);
  return { accepted, failing: failing(document, previous).map(({ code, severity, pointer }) => ({ code, severity, pointer })) };
}

/** Lists what schema and rules find in a final report, for people to read. */
export function findings(document) {
  const edition = valueAt(document, '/edition');
  const form = Object.hasOwn(rules.schemas, edition) ? read(rules.schemas[edition]) : schemas.final;
  const validate = validator(form, { allErrors: true, verbose: true });
  const places = new Map(); // one place can break several keywords: the first says enough
  for (const error of validate(document) ? [] : validate.errors) {
    const finding = { severity: 'error', code: 'schema', ...explain(form, rules.rules, error) };
    if (!places.has(finding.pointer)) places.set(finding.pointer, finding);
  }
  return [...places.values(), ...failing(document)];
}

/** Prints the findings of a file; gives the exit status: 1 if one of them is an error, 2 if it is no report at all. */
function printFile(file) {
  console.log(file);
  let found;
  try {
    const document = parse(unmarked(readFileSync(file)));
    if (!isObject(document)) throw new Error('JSON, but no object');
    found = findings(document);
  } catch (error) {
    console.log(`  无法读取：${error.message}`);
    return 2;
  }
  for (const { severity, code, place, message } of found) console.log(`  ${severities[severity]} ${code} ${place}：${message}`);
  if (found.length === 0) console.log('  没有发现问题');
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Answers each line of the standard input with a line; what cannot be read is not accepted. */
async function filter() {
  let first = true;
  for await (const line of lines(process.stdin)) {
    let answer;
    try {
      const question = parse(first ? unmarked(line) : line);
      if (!isObject(question) || !Object.hasOwn(question, 'document')) throw new Error('the line has no "document"');
      answer = judge(question);
    } catch (error) {
      answer = { accepted: false, failing: [], error: error.message };
    }
    first = false;
    // A pipe takes only so much at a time.
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
}

/** Cuts a stream into lines. node:readline would cut at U+2028 too, which JSON texts may contain. */
async function* lines(stream) {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    for (let end; (end = rest.indexOf('\n')) >= 0; rest = rest.subarray(end + 1)) yield rest.subarray(0, end);
  }
  if (rest.length > 0) yield rest;
}

const usage = `用法：node check.mjs 文件…        逐一检查 JSON 报告，列出问题
      node check.mjs --ndjson     标准输入每行一个 {"document", "final", "previous"}，逐行回答
退出状态：0 没有错误，1 有错误，2 有文件无法读取或用法不对`;

async function main(args) {
  if (args.includes('--help') || args.includes('-h')) return console.log(usage);
  if (args.length === 1 && args[0] === '--ndjson') return filter();
  if (args.length > 0 && !args.some((name) => name.startsWith('--'))) process.exitCode = Math.max(...args.map(printFile));
  else {
    console.error(usage);
    process.exitCode = 2;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  process.stdout.on('error', () => process.exit(2)); // who reads the output has heard enough: check.mjs … | head -1
  await main(process.argv.slice(2));
}
