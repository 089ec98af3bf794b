// What is written on the page's own inputs, and how each gets back what it had. No id is: with each that comes or goes Chromium reads all
// fields of the form anew, to fill them in by itself, which takes longer than the check.

const tokens = (text) => text?.split(/\s+/).filter(Boolean) ?? [];

export class Marks {
  #was = new Map(); // input → what it had, and what we said and refer to

  /** Makes the marks of all inputs what they should be: input → {severity, part, says, ids}. Writes only differences. */
  draw(wanted) {
    for (const input of this.#was.keys()) if (!wanted.has(input)) this.#restore(input);
    for (const [input, mark] of wanted) this.#mark(input, mark);
  }

  clear() {
    this.draw(new Map());
  }

  has(input) {
    return this.#was.has(input);
  }

  /** Whether the browser or the page itself, not we, calls an input invalid. */
  foundByPage(input) {
    return input.willValidate && !input.validity.valid && !this.#isOurs(input);
  }

  #isOurs(input) {
    return input.validity?.customError && input.validationMessage === this.#was.get(input)?.said;
  }

  #mark(input, { severity, part, says = "", ids }) {
    if (!this.#was.has(input)) {
      const described = input.getAttribute("aria-describedby");
      this.#was.set(input, { described, invalid: input.getAttribute("aria-invalid"), said: "", ids: [] });
    }
    const was = this.#was.get(input);
    this.#describe(input, was, ids);
    set(input, "aria-invalid", says ? "true" : was.invalid);
    set(input, "data-govreport", severity);
    set(input, "data-govreport-part", part);
    // The page's own custom message stays: it says something we do not know.
    if (says !== was.said && (!input.validity?.customError || this.#isOurs(input))) {
      input.setCustomValidity?.(says);
      was.said = says && input.validationMessage; // browsers may normalise it
    }
  }

  /** Our messages come after what the page has there now, which may have changed since. */
  #describe(input, was, ids) {
    const page = tokens(input.getAttribute("aria-describedby")).filter((id) => !was.ids.includes(id));
    const untouched = page.join(" ") === tokens(was.described).join(" ");
    was.ids = ids;
    const all = [...page, ...ids].join(" ");
    set(input, "aria-describedby", ids.length ? all : untouched ? was.described : all || null);
  }

  #restore(input) {
    this.#mark(input, { ids: [] });
    this.#was.delete(input);
  }
}

function set(element, attribute, value = null) {
  if (element.getAttribute(attribute) === value) return;
  if (value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
