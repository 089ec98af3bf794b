// The keys: what Enter does in a cell, how one reaches what can be done about a finding, and the way back.

import { beyond } from "./grid.js";

export class Keys {
  #ui;

  /** ui: messages, field (of an element), fields, isCell (of a field), takeBack (what Ctrl+Z does at a field; whether it did). */
  constructor(ui) {
    this.#ui = ui;
  }

  pressed(event) {
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return; // Safari ends the composition before its Enter
    const home = this.#ui.messages?.homeOf(event.target);
    const field = home === undefined ? this.#ui.field(event.target) : undefined;
    if (home !== undefined ? this.#inMessage(event, home) : field && this.#inField(event, field)) event.preventDefault();
  }

  /** Within a message Alt+Enter goes on to the next button, and Escape back to the cell. */
  #inMessage(event, home) {
    if (event.key === "Escape") return focus(this.#ui.fields().get(home)?.input);
    if (event.key !== "Enter" || !event.altKey) return false;
    const buttons = this.#ui.messages.buttonsOf(home);
    return focus(buttons[(buttons.indexOf(event.target) + 1) % buttons.length]);
  }

  #inField(event, field) {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === "Enter" && event.altKey) return focus(this.#ui.messages?.buttonsOf(field.pointer)[0]) || this.#stays(field);
    if (event.key === "Enter") return command ? this.#stays(field) : this.#along(event, field);
    return command && !event.shiftKey && event.key.toLowerCase() === "z" && this.#ui.takeBack(field);
  }

  /** Some browsers submit with any Enter, whatever is held down with it. */
  #stays(field) {
    return field.input.localName === "input" && this.#ui.isCell(field);
  }

  /** In a cell Enter goes down and Shift+Enter up, as in a table; what one types there is not handed in by it. */
  #along(event, field) {
    if (!this.#stays(field)) return false;
    const to = beyond(field, this.#ui.fields(), !event.shiftKey)?.input;
    focus(to);
    to?.select?.();
    return true;
  }
}

function focus(element) {
  element?.focus();
  return element !== undefined;
}
