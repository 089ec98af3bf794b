// What was put into fields by us, and the way back: a repair, a number written as it was understood, a pasted block.

export class Changes {
  #groups = []; // {home, cells: [{pointer, before, after}]}, the latest last
  #refused = new Set(); // pointers and values that somebody took back

  /**
   * Puts values in and remembers what was there; done when the page has taken the last. Home is the field from which the change was made,
   * fieldAt gives the field that a pointer has now.
   */
  async put(home, changes, fieldAt) {
    const cells = [];
    for (const { pointer, value } of changes) {
      const field = fieldAt(pointer);
      if (!field || field.value === value) continue;
      cells.push({ pointer, before: field.value, after: value });
    }
    if (cells.length) this.#groups.push({ home, cells });
    await write(cells.map(({ pointer, after }) => ({ pointer, value: after })), fieldAt);
  }

  /** Takes the latest change back that was made from here, or here, if nothing was typed since; returns whether it was. */
  undo(pointer, fieldAt) {
    const at = this.#groups.findLastIndex(({ home, cells }) => home === pointer || cells.some((cell) => cell.pointer === pointer));
    const cells = this.#groups[at]?.cells;
    if (!cells || cells.some((cell) => fieldAt(cell.pointer)?.value !== cell.after)) return false;
    this.#groups.splice(at, 1);
    for (const { pointer, before } of cells) this.#refused.add(`${pointer} ${before}`);
    write(cells.map(({ pointer, before }) => ({ pointer, value: before })), fieldAt);
    return true;
  }

  /** Whether somebody took back what was written for this value. */
  wasRefused(pointer, value) {
    return this.#refused.has(`${pointer} ${value}`);
  }
}

/**
 * The first at once, each other when the page has drawn the one before: of values that come together many pages keep the last, added to
 * what they had drawn, and some make their inputs anew.
 */
async function write(values, fieldAt) {
  for (const [i, { pointer, value }] of values.entries()) {
    if (i) await null;
    fieldAt(pointer)?.put(value);
  }
}
