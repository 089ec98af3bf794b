// Which pointers are cells of the tables. The checker knows; labels lists them.

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
