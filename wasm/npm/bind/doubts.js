// What a page's developer should know of a form and would not see: inputs that are not found, or are for no place of a report.

/** Tells the console once of each kind. Result is the first check's, or one since. */
export class Doubts {
  #told = new Set();

  tell(form, fields, { unknown }) {
    const strange = unknown.filter((pointer) => fields.has(pointer));
    if (fields.size === 0 || strange.length === fields.size) {
      this.#warn(form, "no input is for a place of a report: name inputs by JSON Pointer, as /year, or give names or pointer");
    } else if (strange.length) {
      this.#warn(form, `a report has no place ${strange.join(", ")}`);
    }
    const hidden = [...form.querySelectorAll("*")].filter((element) => element.shadowRoot?.querySelector("input, select, textarea"));
    if (hidden.length) {
      const names = [...new Set(hidden.map(({ localName }) => `<${localName}>`))];
      this.#warn(form, `inputs in the shadow root of ${names.join(", ")} are not found: put them into the form itself`);
    }
  }

  #warn(form, text) {
    if (this.#told.has(text)) return;
    this.#told.add(text);
    console.warn(`bind: ${text}`, form);
  }
}
