// Repairs a person asked for, and the way back.

export class Repairs {
  #done = new Map(); // pointer where the repair was offered → {changes, before}
  #changes;

  constructor(changes) {
    this.#changes = changes;
  }

  /**
   * The repairs to offer as buttons: those for which something speaks that speaks for no other, and whose every cell can be edited here and
   * can hold the value. Equal guesses are no help: who takes the first button makes a sum hold with a wrong number.
   */
  static of({ pointer, expected, repair, candidates }, home, fields) {
    const all = candidates?.length ? likely(candidates, pointer, expected) : repair?.length ? [{ repair }] : [];
    return all
      .filter((candidate) => candidate.repair.every(({ pointer, value }) =>
        fields.get(pointer)?.editable && (value === null || typeof value !== "object")))
      .map(({ repair, why }) => ({ repair, why, changes: changesOf(repair, home, fields) }));
  }

  /** Puts a repair in and remembers what was there. Returns what changed, as undo does. */
  async make(home, { repair, changes }, fieldAt) {
    const before = repair.map(({ pointer }) => ({ pointer, value: fieldAt(pointer).value }));
    this.#done.set(home, { changes, before });
    await this.#changes.put(home, repair.map(({ pointer, value }) => ({ pointer, value: typed(value) })), fieldAt);
    return repair;
  }

  async undo(home, fieldAt) {
    const { before } = this.#done.get(home);
    this.#done.delete(home);
    await this.#changes.put(home, before, fieldAt);
    return before;
  }

  /** What was done where, to be said beside the field. */
  get done() {
    return this.#done;
  }

  forgetAll() {
    this.#done.clear();
  }

  /** Typing in a repaired cell makes the repair one's own: there is nothing to undo any more. */
  forget(pointer) {
    for (const [home, { before }] of this.#done) if (before.some((cell) => cell.pointer === pointer)) this.#done.delete(home);
  }
}

/** Those of several that a slip of their own speaks for; else what the sum makes, in the total: that is reckoned, not guessed. */
function likely(candidates, pointer, expected) {
  const alone = ({ cause }) => cause !== "unknown" && candidates.filter((other) => other.cause === cause).length === 1;
  const known = candidates.filter(alone);
  if (known.length) return known;
  const sum = candidates.find(({ repair: [first, ...others] }) => !others.length && first.pointer === pointer && first.value === expected);
  return sum ? [{ repair: sum.repair }] : [];
}

/** What a repair changes, as words.js says it, by the page's labels; the cell where it is offered needs no name. */
function changesOf(repair, home, fields) {
  return repair.map(({ pointer, value }) => {
    const field = fields.get(pointer);
    return { label: pointer === home ? "" : field.label, value: typed(value), blank: field.value === "" };
  });
}

const typed = (value) => (value === null ? "" : String(value));
