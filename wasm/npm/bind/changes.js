// What was put into fields by us, and the way back: a repair, a number written as it was understood, a pasted block.

export class Changes {
  #groups = []; // {home, cells: [{pointer, before, after}]}, the latest last
  #refused = new Set(); // pointers and values that somebody took back

  /** Puts values in and remembers what was there. Home is the field from which the change was made. */
  put(home, changes, fields) {
    const cells = [];
    for (const { pointer, value } of changes) {
      const field = fields.get(pointer);
      if (!field || field.value === value) continue;
      cells.push({ pointer, before: field.value, after: value });
    }
    for (const { pointer, after } of cells) fields.get(pointer).put(after);
    if (cells.length) this.#groups.push({ home, cells });
    return cells;
  }

  /** Takes the latest change back if it was made from here, or here, and nothing was typed since; returns whether it was. */
  undo(pointer, fields) {
    const group = this.#groups.at(-1);
    if (!group || (group.home !== pointer && !group.cells.some((cell) => cell.pointer === pointer))) return false;
    if (group.cells.some((cell) => fields.get(cell.pointer)?.value !== cell.after)) return false;
    this.#groups.pop();
    for (const cell of group.cells) {
      this.#refused.add(`${cell.pointer} ${cell.before}`);
      fields.get(cell.pointer).put(cell.before);
    }
    return true;
  }

  /** Whether somebody took back what was written for this value. */
  wasRefused(pointer, value) {
    return this.#refused.has(`${pointer} ${value}`);
  }
}
