// When a finding may be shown: not while its cells are still being filled, and then until it is gone.

/** Names a finding from one check to the next. */
export const name = (finding) => `${finding.code} ${finding.pointer}`;

export class Patience {
  #left = new Set(); // pointers of fields a person has been in and left, or that were filled when they came
  #met = new Set(); // pointers of fields that were there before
  #shown = new Set(); // names of the findings on the page
  editing = null; // pointer of the field being typed in
  tried = false; // to submit

  /**
   * Takes down what fields there are: one that comes with a value, other than what somebody types, has nothing to wait for. Nobody types in
   * a field without focus: the page may have taken it away, of which browsers say nothing.
   */
  meet(fields, focused) {
    if (this.editing !== null && this.editing !== focused) this.leave(this.editing);
    for (const [pointer, field] of fields) {
      if (this.#met.has(pointer)) continue;
      this.#met.add(pointer);
      if (field.value !== "" && pointer !== focused) this.#left.add(pointer);
    }
  }

  /** Meets all fields once more: the browser has put in what it remembers. */
  meetAnew() {
    this.#met.clear();
  }

  leave(pointer) {
    this.#left.add(pointer);
    if (this.editing === pointer) this.editing = null;
  }

  /** Whether a finding is on the page already. */
  hasShown(finding) {
    return this.#shown.has(name(finding));
  }

  /** The findings to show, each with the fields it is about; those that touch no field of this form are the caller's. */
  visible(findings, fields) {
    const list = findings
      .map((finding) => ({ finding, places: placesOf(finding, fields) }))
      .filter(({ finding, places }) => places.length && (this.hasShown(finding) || this.#due(places)));
    this.#shown = new Set(list.map(({ finding }) => name(finding)));
    return list;
  }

  /** A sum speaks when its cells have been left or were filled before, and none is being typed in. */
  #due(places) {
    if (places.some(({ pointer }) => pointer === this.editing)) return false;
    const left = ({ pointer }) => this.#left.has(pointer);
    return this.tried || (places.some(left) && places.every((field) => left(field) || field.value !== ""));
  }
}

/** The fields a finding is about, the one to look at first first: its own, then its cells', then those of the sums that failed for it. */
export function placesOf({ pointer, cells, explains }, fields) {
  return [...new Set([pointer, ...cells, ...(explains ?? []).map((sum) => sum.pointer)])].map((at) => fields.get(at)).filter(Boolean);
}
