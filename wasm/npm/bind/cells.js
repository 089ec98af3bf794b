// Which pointers are cells of the tables, and what is printed there. The checker knows; labels lists them.

import { labels } from "../checker.js";
import { own } from "../language.js";

const editions = ["2019", "2021"];
let known;

/** Whether a pointer is a cell, in a form of either edition. The checker must be there. */
export function isCell(pointer) {
  known ??= new Set(editions.flatMap((edition) =>
    labels(own, edition).tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.pointer)))));
  return known.has(pointer);
}

/** How many cells of a form are blank. */
export function blankCells(fields) {
  let n = 0;
  for (const [pointer, field] of fields) if (field.value === "" && isCell(pointer)) n++;
  return n;
}

const texts = new Map(); // language → pointer → text

/** What the form prints for a place, for a page that has no label there; the pointer where it prints nothing. */
export function printed(pointer, lang) {
  if (!texts.has(lang)) texts.set(lang, new Map(editions.flatMap((edition) => printedIn(labels(lang, edition)))));
  return texts.get(lang).get(pointer) ?? pointer;
}

const printedIn = ({ tables, fields }) => [
  ...fields.map(({ pointer, label }) => [pointer, label]),
  ...tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => [cell.pointer, [...row.labels, cell.group, cell.column].filter(Boolean).join(" ")]))),
];
