// The inputs of a form by the JSON Pointer each is for. A field is one place of the report: a single input, or the radio
// buttons or boxes that share its pointer.

import { printed } from "./cells.js";

const notTyped = new Set(["button", "submit", "reset", "image", "file", "fieldset", "output"]);
const ticked = (input) => input.type === "radio" || input.type === "checkbox";

/** The fields of a form now, in the order of the page. `form.elements` has those outside it with a form attribute too. */
export function fieldsOf(form, pointerOf, lang) {
  const fields = new Map();
  for (const input of form.elements) {
    if (notTyped.has(input.type) || !("value" in input)) continue;
    const pointer = pointerOf(input);
    // A disabled input is not submitted, so it is not checked either: the base report may have its value.
    if (pointer == null || input.matches(":disabled")) continue;
    const field = fields.get(pointer);
    if (field) field.inputs.push(input);
    else fields.set(pointer, new Field(pointer, input, lang));
  }
  return fields;
}

/** How the caller's options name inputs: a function, a table of names, or names that are pointers. */
export function pointerReader({ pointer, names }) {
  if (pointer) return pointer;
  return ({ name }) => {
    if (names && Object.hasOwn(names, name)) return names[name];
    return name?.startsWith("/") ? name : null;
  };
}

class Field {
  #lang;

  constructor(pointer, input, lang) {
    this.#lang = lang;
    this.pointer = pointer;
    this.inputs = [input];
  }

  get input() {
    return this.inputs[0];
  }

  /** As typed. What the browser keeps to itself, as text in an input for numbers, is damaged text to the checker, not a blank. */
  get value() {
    if (!ticked(this.input)) return this.input.validity?.badInput ? "\uFFFF" : this.input.value;
    return this.inputs.find((input) => input.checked)?.value ?? "";
  }

  /** Whether a person can go there. */
  get reachable() {
    return this.input.type !== "hidden";
  }

  get editable() {
    return this.reachable && !this.input.readOnly;
  }

  /** Whether it keeps a value: an input for numbers drops what is none, a list what is not on it. */
  takes(value) {
    if (ticked(this.input)) return value === "" || this.inputs.some((input) => input.value === value);
    const probe = this.input.cloneNode(true);
    nativeSetter(probe).call(probe, value);
    return probe.value === value;
  }

  /** What the page calls it; else what the form prints. */
  get label() {
    const named = this.input.getAttribute("aria-labelledby")?.split(/\s+/).map((id) => this.input.getRootNode().getElementById?.(id));
    const text = (named ?? [this.input.labels?.[0]]).map(wordsOf).join(" ").trim();
    return this.input.getAttribute("aria-label") || text || printed(this.pointer, this.#lang);
  }

  /** Puts a value in as if a person had, so that the page's own scripts (React and Vue among them) take it over. */
  put(value) {
    if (value === this.value) return;
    if (ticked(this.input)) {
      this.inputs.find((input) => (input.checked ? value === "" : input.value === value))?.click();
      return;
    }
    nativeSetter(this.input).call(this.input, value);
    this.input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertReplacementText" }));
    this.input.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/** The words of a label, without what the inputs within it hold or offer. */
function wordsOf(element) {
  const copy = element?.cloneNode(true);
  for (const input of copy?.querySelectorAll("select, textarea, .govreport-message") ?? []) input.remove();
  return copy?.textContent.replace(/\s+/g, " ").trim() ?? "";
}

/** The setter of the element's class: React shadows it on the element itself to know what it wrote. */
function nativeSetter(input) {
  for (let of = Object.getPrototypeOf(input); of; of = Object.getPrototypeOf(of)) {
    const set = Object.getOwnPropertyDescriptor(of, "value")?.set;
    if (set) return set;
  }
  throw new TypeError(`bind: <${input.localName}> has a value that cannot be set`);
}
