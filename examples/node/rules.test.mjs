// The traps of judging numbers, one by one, on made-up rules.
import assert from 'node:assert/strict';
import test from 'node:test';
import { rulesOf } from './rules.mjs';

const text = { 'zh-Hans': '总计' };
const total = { editions: ['2021'], pointer: '/t', place: text, relation: '= 0',
  terms: [{ pointer: '/t', coefficient: 1 }, { pointer: '/a', coefficient: -1 }, { pointer: '/b', coefficient: -1 }] };

/** Judges a document of the 2021 edition by one constraint, the total t = a + b unless told otherwise. */
function fails(cells, { previous, ...change } = {}) {
  const rules = [{ code: 'X', severity: 'error', title: text, constraints: [{ ...total, ...change }] }];
  return rulesOf({ rules })({ edition: '2021', ...cells }, previous).length === 1;
}

test('a blank decides only where it fails whatever it is', () => {
  assert.equal(fails({ t: 3, a: 1, b: 2 }), false);
  assert.equal(fails({ t: 3, a: 1, b: 1 }), true);
  assert.equal(fails({ t: 3, a: 1, b: null }), false); // b may be 2
  assert.equal(fails({ t: 3, a: 4, b: null }), true); // the parts exceed the total already
  assert.equal(fails({ t: null, a: 4, b: 4 }), false);
  assert.equal(fails({ t: 3, a: 1 }), false); // missing is blank
});

test('at least zero', () => {
  const atLeast = { relation: '>= 0' };
  assert.equal(fails({ t: 3, a: 1, b: 2 }, atLeast), false);
  assert.equal(fails({ t: 3, a: 1, b: 3 }, atLeast), true);
  assert.equal(fails({ t: 3, a: 4, b: null }, atLeast), true);
  assert.equal(fails({ t: 3, a: 3, b: null }, atLeast), false);
  assert.equal(fails({ t: null, a: 3, b: 3 }, atLeast), false);
  assert.equal(fails({ t: 3, a: 1, b: 2 }, { ...atLeast, constant: -1 }), true);
});

test('a relation nobody knows is not passed over', () => assert.throws(() => fails({ t: 1 }, { relation: '< 0' }), /< 0/));

test('conditions: asked for only where all surely hold', () => {
  const when = [{ relation: '>= 0', constant: -1, terms: [{ pointer: '/w', coefficient: 1 }] },
    { relation: '= 0', terms: [{ pointer: '/z', coefficient: 1 }] }, { relation: '>= 0', constant: 9, terms: [{ pointer: '/v', coefficient: -1 }] }];
  const wrong = { t: 3, a: 1, b: 1 };
  for (const [w, z, v, asked] of [[1, 0, 9, true], [0, 0, 9, false], [1, 1, 9, false], [1, 0, 10, false],
    [null, 0, 9, false], [1, null, 9, false], [1, 0, null, false]]) {
    assert.equal(fails({ ...wrong, w, z, v }, { when }), asked, JSON.stringify([w, z, v]));
  }
});

test('what is a number, and what is none', () => {
  const only = { terms: [{ pointer: '/t', coefficient: 1 }] }; // fails for every number but 0
  for (const [json, isNumber] of [['27', true], ['27.0', true], ['2.7e1', true], ['9007199254740991', true],
    ['9007199254740992', false], ['1e400', false], ['27.5', false], ['-1', false], ['"27"', false], ['true', false],
    ['[27]', false], ['{"n":27}', false], ['null', false]]) {
    assert.equal(fails({ t: JSON.parse(json) }, only), isNumber, json);
  }
});

test('sums beyond 2^53 are exact', () => {
  const huge = 2 ** 53 - 1;
  const cells = Object.fromEntries(Array.from({ length: 22 }, (_, i) => [`c${i}`, huge]));
  const terms = (last) => [...Object.keys(cells).map((c, i) => ({ pointer: `/${c}`, coefficient: i < 11 ? 1 : -1 })), { pointer: '/last', coefficient: last }];
  assert.equal(fails({ ...cells, last: 0 }, { terms: terms(1) }), false);
  assert.equal(fails({ ...cells, last: 1 }, { terms: terms(1) }), true);
  const plus = Object.keys(cells).map((c) => ({ pointer: `/${c}`, coefficient: 1 }));
  assert.equal(fails(cells, { terms: plus, relation: '>= 0', constant: -huge }), false);
  assert.equal(fails({ a: huge, b: huge, t: 2 }, { terms: [{ pointer: '/a', coefficient: 2 }, { pointer: '/b', coefficient: -2 }, { pointer: '/t', coefficient: 1 }], constant: -1 }), true);
});

test('amounts are scaled by their digits', () => {
  const terms = [{ pointer: '/t', coefficient: 1, scale: 1000000 }];
  const is = (amount, millionths) => !fails({ t: amount }, { terms, constant: -millionths }) && fails({ t: amount }, { terms, constant: 1 - millionths });
  assert.ok(is('8.2', 8200000)); // 8.2 × 10⁶ is 8199999.999999999 in floats
  assert.ok(is('18.8710', 18871000));
  assert.ok(is('3756', 3756000000));
  assert.ok(is('0', 0));
  assert.ok(!is('1000000000.000001', 1000000000000000));
  assert.ok(is('1000000000.000001', 1000000000000001));
  for (const none of ['', '1.', '.5', '007', '1.0000001', '1234567890123', '-1', '+1', '1e3', '1,234', ' 1', '1\n', '１', 1, null]) {
    assert.equal(fails({ t: none }, { terms, constant: -1 }), false, String(none));
  }
});

test('the year 0 is no year', () => {
  const terms = [{ pointer: '/year', coefficient: 1 }];
  const since = { relation: '>= 0', constant: -1, terms };
  assert.equal(fails({ year: 0 }, since), false);
  assert.equal(fails({}, since), false);
  assert.equal(fails({ year: 1 }, { ...since, constant: -2 }), true);
});

test('the year before must be given, of the same form, and the year before', () => {
  const terms = [{ pointer: '/t', coefficient: 1 }, { pointer: '/t', coefficient: -1, previous: true }];
  const judge = (previous, change) => fails({ year: 2023, t: 5 }, { terms, previous, ...change });
  assert.equal(judge({ edition: '2021', year: 2022, t: 5 }), false);
  assert.equal(judge({ edition: '2021', year: 2022, t: 4 }), true);
  assert.equal(judge({ edition: '2021', year: 2022.0, t: 4 }), true);
  assert.equal(judge({ edition: '2021', year: 2021, t: 4 }), false);
  assert.equal(judge({ edition: '2019', year: 2022, t: 4 }), false);
  assert.equal(judge({ edition: '2021', year: '2022', t: 4 }), false);
  assert.equal(judge(undefined), false);
  assert.equal(judge(null), false);
  const decided = { terms: [terms[1], { pointer: '/t', coefficient: -1 }] }; // fails whatever the unknown number is, but is skipped
  assert.equal(judge(undefined, decided), false);
  assert.equal(judge({ edition: '2021', year: 2022, t: 4 }, decided), true);
});

test('a constraint may be milder than its rule', () => {
  const rules = [{ code: 'X', severity: 'error', title: text, constraints: [{ ...total, severity: 'warning' }, total] }];
  const found = rulesOf({ rules })({ edition: '2021', t: 3, a: 1, b: 1 });
  assert.deepEqual(found.map(({ severity }) => severity), ['warning', 'error']);
});

test('sections that are missing or are none', () => {
  const terms = [{ pointer: '/s/t', coefficient: 1 }];
  for (const s of [undefined, null, 5, 'text', [], [5], { t: {} }]) assert.equal(fails({ s }, { terms }), false, JSON.stringify(s));
  assert.equal(fails({ s: { t: 5 } }, { terms }), true);
});

test('only own members: not what every object, list and text has', () => {
  for (const pointer of ['/__proto__/x', '/constructor/length', '/toString/length', '/list/length', '/text/length', '/list/0']) {
    assert.equal(fails({ list: [7], text: 'abc' }, { terms: [{ pointer, coefficient: 1 }] }), false, pointer);
  }
  Object.prototype.planted = 5;
  try {
    assert.equal(fails({}, { terms: [{ pointer: '/planted', coefficient: 1 }] }), false);
  } finally {
    delete Object.prototype.planted;
  }
  const own = JSON.parse('{"__proto__": {"x": 5}}'); // a member as any other
  assert.equal(fails(own, { terms: [{ pointer: '/__proto__/x', coefficient: 1 }] }), true);
  assert.equal(fails({ 'a/b': { '~1': 5 } }, { terms: [{ pointer: '/a~1b/~01', coefficient: 1 }] }), true);
});

test('a document without a valid edition is not judged', () => {
  const judge = rulesOf({ rules: [{ code: 'X', severity: 'error', title: text, constraints: [total] }] });
  const wrong = { t: 3, a: 1, b: 1 };
  assert.equal(judge({ ...wrong, edition: '2021' }).length, 1);
  for (const edition of [undefined, null, '', '2020', '2019', 2021, ['2021']]) assert.deepEqual(judge({ ...wrong, edition }), []);
  for (const document of [null, undefined, 5, '2021', []]) assert.deepEqual(judge(document), []);
});
