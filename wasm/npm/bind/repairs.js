// Repairs a person asked for, and the way back.

export class Repairs {
  #done = new Map(); // pointer where the repair was offered → {changes, before}

  /** The repairs to offer as buttons: those whose every cell can be edited here, and can hold the value. */
  static of({ repair, candidates }, home, fields) {
    const all = candidates?.length ? candidates : repair?.length ? [{ repair }] : [];
    return all
      .filter((candidate) => candidate.repair.every(({ pointer, value }) =>
        fields.get(pointer)?.editable && (value === null || typeof value !== "object")))
      .map(({ repair, why }) => ({ repair, why, changes: changesOf(repair, home, fields) }));
  }

  /** Puts a repair in and remembers what was there. Returns what changed, as undo does. */
  make(home, { repair, changes }, fields) {
    const before = repair.map(({ pointer }) => ({ pointer, value: fields.get(pointer).value }));
    this.#done.set(home, { changes, before });
    return write(repair, fields);
  }

  undo(home, fields) {
    const { before } = this.#done.get(home);
    this.#done.delete(home);
    return write(before, fields);
  }

  /** What was done where, to be said beside the field. */
  get done() {
    return this.#done;
  }

  /** Typing in a repaired cell makes the repair one's own: there is nothing to undo any more. */
  forget(pointer) {
    for (const [home, { before }] of this.#done) if (before.some((cell) => cell.pointer === pointer)) this.#done.delete(home);
  }
}

/** What a repair changes, as words.js says it, by the page's labels; the cell where it is offered needs no name. */
function changesOf(repair, home, fields) {
  return repair.map(({ pointer, value }) => {
    const field = fields.get(pointer);
    return { label: pointer === home ? "" : field.label, value: typed(value), blank: field.value === "" };
  });
}

const typed = (value) => (value === null ? "" : String(value));

function write(changes, fields) {
  for (const { pointer, value } of changes) fields.get(pointer)?.put(typed(value));
  return changes;
}
