// Judges the numbers of a report by the constraints of rules.json, which says in "about" how they are to be read.

/** Makes of rules.json a function (document, previous?) that lists the constraints which fail, in the file's order. */
export function rulesOf({ rules }) {
  const constraints = rules.flatMap((rule) => (rule.constraints ?? []).map((c) => ({ ...c, rule, all: [c, ...(c.when ?? [])] })));
  return function failing(document, previous) {
    const edition = valueAt(document, '/edition');
    if (!comparable(document, previous)) previous = undefined;
    const fails = ({ editions, all }) =>
      editions.includes(edition) &&
      (previous !== undefined || !all.some((c) => c.terms.some((t) => t.previous))) &&
      all.every((c, i) => compare(c, (t) => number(t.previous ? previous : document, t)) === (i === 0 ? 'fails' : 'holds'));
    return constraints.filter(fails).map(({ rule, severity, pointer, place }) =>
      ({ code: rule.code, severity: severity ?? rule.severity, pointer, place: place['zh-Hans'], message: rule.title['zh-Hans'] }));
  };
}

/** A report can be compared only with that of the year before, in the same form. */
function comparable(document, previous) {
  const year = (d) => (Number.isSafeInteger(valueAt(d, '/year')) ? valueAt(d, '/year') : 0);
  return valueAt(previous, '/edition') === valueAt(document, '/edition') && year(previous) === year(document) - 1;
}

/** "holds" and "fails" only where it does so whatever the unknown numbers are, which may be anything from zero up. */
export function compare({ relation, constant = 0, terms }, numberOf) {
  let sum = BigInt(constant); // 22 numbers of 53 bits do not fit a double
  let above = false; // an unknown number could make the sum larger
  let below = false; // … smaller
  for (const term of terms) {
    const n = numberOf(term);
    if (n !== undefined) sum += BigInt(term.coefficient) * n;
    else if (term.coefficient > 0) above = true;
    else below = true;
  }
  switch (relation) {
    case '= 0':
      if ((sum < 0n && !above) || (sum > 0n && !below)) return 'fails';
      return above || below ? 'unknown' : 'holds';
    case '>= 0':
      if (sum < 0n && !above) return 'fails';
      return sum >= 0n && !below ? 'holds' : 'unknown';
    default:
      throw new Error(`rules.json has a relation this program does not know: ${relation}`);
  }
}

/** The number in the cell of a term; undefined for a blank, and for anything that is no number such a cell can hold. */
export function number(document, { pointer, scale }) {
  const value = isDoubtful(document, pointer) ? undefined : valueAt(document, pointer);
  if (scale) return scaled(value, scale);
  const whole = Number.isSafeInteger(value) && value >= 0; // 27.0 is whole; "27" and true are no numbers
  return whole && !(pointer === '/year' && value === 0) ? BigInt(value) : undefined;
}

/** Whether an importer was not certain that the number in a cell is the cell's own (importMarks). */
function isDoubtful(document, pointer) {
  const marks = isObject(document) && Array.isArray(document.importMarks) ? document.importMarks : [];
  const places = marks.filter((mark) => isObject(mark) && mark.kind === 'doubtful' && typeof mark.pointer === 'string').map((mark) => mark.pointer);
  return places.some((place) => place !== '' && `${pointer}/`.startsWith(`${place}/`));
}

/** A decimal string, such as "18.8710", times a power of ten: by its digits, because a float would round it. */
function scaled(value, scale) {
  const places = String(scale).length - 1;
  const [, whole, fraction = ''] = (typeof value === 'string' && /^(0|[1-9][0-9]{0,11})(?:\.([0-9]+))?$/.exec(value)) || [];
  return whole === undefined || fraction.length > places ? undefined : BigInt(whole + fraction.padEnd(places, '0'));
}

/** Follows a JSON Pointer through objects, and only to their own members: "constructor" is not one of them. */
export function valueAt(document, pointer) {
  let value = document;
  for (const name of split(pointer)) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names in a JSON Pointer, split once for each pointer of rules.json. */
function split(pointer) {
  if (!names.has(pointer)) names.set(pointer, pointer.split('/').slice(1).map((n) => n.replaceAll('~1', '/').replaceAll('~0', '~')));
  return names.get(pointer);
}
const names = new Map();
