// A pasted block: what it puts into which cells.

/**
 * What a pasted text puts into which cells from a field on: {changes, fixed}, or {rows, columns} where they do not fit, or {strange} for a
 * text that its cell does not take, or null for what is one text. Fixed are the cells that nobody can change, with what was pasted
 * there. As one text a block's tabs and line ends would vanish: 5 and 120 are no 5120. A name or an address, which is no cell and has
 * letters, may have line ends.
 */
export function pasted(text, field, fields, isCell) {
  const block = blockOf(text);
  if ((block.length === 1 && block[0].length === 1) || (!isCell(field) && /\p{L}/u.test(text))) return null;
  const taken = fieldsFor(block, field, fields);
  if (!taken?.flat().every(isCell)) return { rows: block.length, columns: Math.max(...block.map((row) => row.length)) };
  const all = taken.flatMap((row, i) => row.map((one, j) => ({ field: one, value: block[i][j].trim() })));
  const strange = all.find(({ field, value }) => field.editable && !field.takes(value));
  if (strange) return { strange: strange.value };
  const placed = all.map(({ field, value }) => ({ pointer: field.pointer, value, editable: field.editable }));
  return { changes: placed.filter(({ editable }) => editable), fixed: placed.filter(({ editable }) => !editable) };
}

/** A block as rows of texts: what spreadsheets put between cells is a tab or a line end; a cell that has one itself is in quotes. */
function blockOf(text) {
  const plain = text.replace(/\r\n?/g, "\n").replace(/(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g,
    (_, before, inner) => before + inner.replaceAll('""', '"').replace(/[\t\n]+/g, " "));
  return plain.replace(/\n+$/, "").split("\n").map((line) => line.split("\t"));
}

/** The fields that take a block from a field on, rows of them as the block has; null when it does not fit. */
function fieldsFor(block, field, fields) {
  const rows = rowsOf(fields);
  const top = rows.findIndex((row) => row.includes(field));
  const left = rows[top].indexOf(field);
  const taken = block.map((texts, i) => texts.map((_, j) => rows[top + i]?.[left + j]));
  const here = tableOf(field);
  return taken.flat().every((one) => one?.reachable && tableOf(one) === here) ? taken : null;
}

/** A block goes on in no other table. */
const tableOf = ({ input }) => input.closest("table, [role=table], [role=grid]");

/** The fields by rows of tables; one outside a table is a row alone. */
function rowsOf(fields) {
  const rows = new Map();
  for (const field of fields.values()) {
    const row = field.input.closest("tr, [role=row]") ?? field;
    rows.set(row, [...(rows.get(row) ?? []), field]);
  }
  return [...rows.values()];
}

/** What is to be said of a paste, with the words of a language; nothing where all of it stands in its cells. */
export function saidOf({ rows, columns, strange, fixed }, fieldAt, words) {
  if (strange !== undefined) return words.strange(strange);
  if (rows !== undefined) return words.misfit(rows, columns);
  const kept = fixed.filter(({ pointer, value }) => value !== "" && fieldAt(pointer)?.value !== value);
  return kept.map(({ pointer, value }) => words.fixed(fieldAt(pointer)?.label ?? pointer, value, fieldAt(pointer)?.value ?? "")).join(" ");
}
