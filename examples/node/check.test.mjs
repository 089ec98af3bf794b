// The example against what the Go library says: the conformance corpus, the samples, the command line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { findings, judge, parse } from './check.mjs';
import { isObject } from './rules.mjs';
import { target, types } from './types.mjs';

const here = new URL('.', import.meta.url);
const testdata = new URL('../../testdata/', here);
const corpus = new URL('conformance/', testdata);
const cases = readdirSync(corpus).filter((file) => file.endsWith('.ndjson')).flatMap((file) =>
  readFileSync(new URL(file, corpus), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)));

const run = (args, input) => spawnSync(process.execPath, args, { cwd: fileURLToPath(here), input, encoding: 'utf8' });

test('the conformance corpus: the same verdict and the same failing constraints', () => {
  const documents = cases.filter((c) => 'document' in c);
  assert.ok(documents.length >= 50, `only ${documents.length} cases`);
  for (const c of documents) {
    const { accepted, failing } = judge(c);
    const wanted = { accepted: c.accepted, failing: c.constraints };
    assert.deepEqual({ accepted, failing: sorted(failing) }, wanted, c.name);
  }
  for (const accepted of [true, false]) assert.ok(documents.some((c) => c.accepted === accepted));
  assert.ok(documents.some((c) => c.previous && c.constraints.some(({ code }) => code === 'T2-4')));
});

/** In the order of the corpus: by code, then by pointer, both in ASCII. */
const sorted = (failing) => failing.sort((a, b) => (a.code + ' ' + a.pointer < b.code + ' ' + b.pointer ? -1 : 1));

test('texts that are no JSON are refused', () => {
  const texts = cases.filter((c) => c.readable === false);
  assert.ok(texts.length > 0);
  for (const { name, text, base64 } of texts) {
    const bytes = base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64');
    assert.throws(() => assert.ok(isObject(parse(bytes)), 'no object'), name);
  }
});

test('bytes that are no UTF-8 are refused', () => {
  assert.throws(() => parse(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])));
});

test('1e400 is a number, though none a cell can hold', () => {
  const explained = (cell) => judge({ document: parse(Buffer.from(`{"edition":"2021","explanations":[
    {"code":"T2-1","pointer":"/disclosure","reason":"并入上级文件","cells":{"/disclosure/feesCollected":${cell}}}]}`)) }).accepted;
  assert.deepEqual(['1e400', '1', 'null', 'true'].map(explained), [true, true, true, false]);
  assert.equal(judge({ document: parse(Buffer.from('{"edition":"2021","year":1e400}')) }).accepted, false);
});


test('the sample has no findings, and a wrong total one', () => {
  const read = () => parse(readFileSync(new URL('reports/2022-pengyang.json', testdata)));
  assert.deepEqual(findings(read()), []);
  const wrong = read();
  wrong.applications.carriedIn.total = 1;
  const found = findings(wrong);
  assert.deepEqual(found.map(({ code, severity, pointer }) => [code, severity, pointer]), [
    ['T3-I', 'error', '/applications/outcomes/total/total'], ['T3-R', 'error', '/applications/carriedIn/total']]);
  assert.match(found[1].place, / \/ 二、上年结转政府信息公开申请数量 \/ 总计$/);
});

test('what the schema finds is said in the words of the form', () => {
  const report = parse(readFileSync(new URL('reports/2022-pengyang.json', testdata)));
  delete report.disclosure.feesCollected;
  report.applications.received.business = 27.5;
  report.organ.kind = 'school';
  report.organ['a/b'] = 1;
  report.explanations = [{ code: 'T2-1', pointer: '/disclosure', reason: '', cells: { '/disclosure': true } }, 5];
  report.overview = [];
  report.year = 1999;
  const found = Object.fromEntries(findings(report).map(({ pointer, place, message }) => [pointer, `${place}：${message}`]));
  assert.match(found['/disclosure/feesCollected'], /^二、主动公开政府信息情况 \/ .*：必填/);
  assert.match(found['/applications/received/business'], / \/ 一、本年新收政府信息公开申请数量 \/ 商业企业：实际是 27.5；应为：0或正整数，不大于 9007199254740991$/);
  assert.match(found['/organ/kind'], /^报告机关 \/ 机关类型：实际是 "school"；可选：government（.*township（乡镇/);
  assert.match(found['/organ/a~1b'], /^报告机关 \/ a\/b：格式中没有“a\/b”/);
  assert.match(found['/explanations/0/reason'], /^审核说明 \/ 第1项 \/ 说明理由：必填/);
  assert.equal(found['/explanations/0/cells/~1disclosure'], '审核说明 / 第1项 / 说明时的数值 / /disclosure：实际是 true；应为：数字、文字或空值');
  assert.equal(found['/explanations/1'], '审核说明 / 第2项：实际是 5；应为：一组数据（花括号）');
  assert.equal(found['/overview'], '一、总体情况：实际是 []；应为：一组数据（花括号）');
  assert.equal(found['/year'], '报告年度：实际是 1999；应为：不小于2019，不大于2100');
});

test('the command for people: the status tells errors', () => {
  const sample = '../../testdata/reports/2022-pengyang.json';
  assert.equal(run(['check.mjs', sample]).status, 0);
  const wrong = run(['check.mjs', sample, '../../testdata/rules/T3-R/bad-total-one-short.json']);
  assert.equal(wrong.status, 1);
  assert.match(wrong.stdout, /\n {2}错误 T3-R 三、.*总计：申请人各列之和\n/);
  for (const none of ['README.md', 'no such file', '../../testdata']) {
    const { status, stdout } = run(['check.mjs', none, sample]);
    assert.equal(status, 2);
    assert.match(stdout, /\n {2}无法读取：/);
  }
  for (const asked of ['--help', '-h']) {
    const { status, stdout } = run(['check.mjs', asked]);
    assert.equal(status, 0);
    assert.match(stdout, /--ndjson/);
  }
  for (const args of [[], ['--nonsense'], ['--ndjson', sample]]) {
    const { status, stdout, stderr } = run(['check.mjs', ...args]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /--ndjson/);
  }
});

test('a byte order mark at the start of a file is skipped', () => {
  const marked = join(mkdtempSync(join(tmpdir(), 'check-')), 'marked.json');
  writeFileSync(marked, `\ufeff${readFileSync(new URL('reports/2022-pengyang.json', testdata))}`);
  assert.equal(run(['check.mjs', marked]).status, 0);
  writeFileSync(marked, '[]');
  assert.equal(run(['check.mjs', marked]).status, 2);
  const [answer] = run(['check.mjs', '--ndjson'], '\ufeff{"document":{"edition":"2021"}}').stdout.split('\n');
  assert.deepEqual(JSON.parse(answer), { accepted: true, failing: [] });
});

test('who has read enough may close the pipe', () => {
  const line = '{"document":{"edition":"2021"}}\n';
  const { stdout, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" check.mjs --ndjson | head -1`], { cwd: fileURLToPath(here), input: line.repeat(20000), encoding: 'utf8' });
  assert.deepEqual([JSON.parse(stdout).accepted, stderr], [true, '']);
});

test('the severity of a constraint is its own, or that of its rule', () => {
  const { stdout } = run(['check.mjs', '--ndjson'], '{"document":{"edition":"2021","disputes":{"review":{"upheld":3,"total":2}}}}');
  assert.deepEqual(JSON.parse(stdout), { accepted: true, failing: [{ code: 'T4-S', severity: 'error', pointer: '/disputes/review/total' }] });
});

test('the filter answers each line with a line', () => {
  const draft = '{"document":{"edition":"2021","title":"a\u2028b"},"final":false}';
  const final = '{"document":{"edition":"2021"},"final":true}';
  const { stdout } = run(['check.mjs', '--ndjson'], [draft, final, '{', '', 'null', '[]', '{"document":null}', draft].join('\n'));
  const answers = stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line));
  assert.deepEqual(answers.map(({ accepted }) => accepted), [true, false, false, false, false, false, false, true]);
  assert.deepEqual(answers[0], { accepted: true, failing: [] });
  const unread = answers.map(({ error }) => error !== undefined);
  assert.deepEqual(unread, [false, false, true, true, true, true, false, false]); // a document of null is a document, though no report
});

test('report-2021.d.ts is fresh; if not: npm run types', async () => assert.equal(readFileSync(target, 'utf8'), await types()));

test('typed.ts compiles strictly', () => {
  const { status, stdout } = run(['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--target', 'es2022', 'typed.ts']);
  assert.equal(status, 0, stdout);
});
