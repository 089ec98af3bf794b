// The messages beside the fields: one block a field, with its findings, their repairs and what was repaired.

import { button, freshId, make } from "./dom.js";
import { Repairs } from "./repairs.js";

export class Messages {
  #blocks = new Map(); // pointer → {node, signature, ids}
  #ui;

  /** ui: form, lang, words, place (the caller's element for a pointer), repair and undo (what the buttons do). */
  constructor(ui) {
    this.#ui = ui;
  }

  /** Draws the blocks and returns what the inputs are to be marked with. */
  draw(visible, fields, done) {
    const byHome = groupBy(visible, homeOf);
    for (const home of done.keys()) if (fields.has(home) && !byHome.has(home)) byHome.set(home, []);
    for (const [home, { node }] of this.#blocks) {
      if (byHome.has(home)) continue;
      node.remove();
      this.#blocks.delete(home);
    }
    const slots = this.#slots();
    const marks = new Map();
    for (const [home, shown] of byHome) {
      const field = fields.get(home);
      if (!field.reachable) continue;
      const block = this.#block(home, shown, fields, done.get(home));
      this.#place(block.node, field, slots);
      shown.forEach((entry, i) => mark(marks, entry, block.ids[i], this.#ui.words));
    }
    return marks;
  }

  has(node) {
    return [...this.#blocks.values()].some((block) => block.node.contains(node));
  }

  clear() {
    for (const { node } of this.#blocks.values()) node.remove();
    this.#blocks.clear();
  }

  /** A block is written anew only when its words change: readers and focus in it are not disturbed. */
  #block(home, shown, fields, done) {
    const offers = shown.map(({ finding }) => Repairs.of(finding, home, fields));
    const signature = JSON.stringify([shown.map(({ finding }) => [finding.severity, finding.message, finding.help]), offers, done]);
    let block = this.#blocks.get(home);
    if (block?.signature === signature) return block;
    const { lang } = this.#ui;
    block ??= { node: make("div", { class: "govreport-message", lang }), ids: [] };
    shown.forEach((_, i) => (block.ids[i] ??= freshId()));
    block.signature = signature;
    const buttons = () => [...block.node.querySelectorAll("button")];
    const focused = buttons().indexOf(block.node.getRootNode().activeElement);
    block.node.replaceChildren(
      ...shown.flatMap(({ finding }, i) => this.#finding(finding, block.ids[i], this.#buttons(home, offers[i]))),
      ...(done ? [this.#done(home, done)] : []));
    if (focused >= 0) buttons()[focused]?.focus(); // who is in the block stays in it
    this.#blocks.set(home, block);
    return block;
  }

  #finding(finding, id, buttons) {
    const { words } = this.#ui;
    const text = words.says(words[finding.severity], finding.message);
    const rest = [finding.help, finding.basis && words.basis(finding.basis)].filter(Boolean).join(" ");
    return [
      make("p", { class: "govreport-finding", id, "data-severity": finding.severity }, text),
      ...(rest ? [make("p", { class: "govreport-help" }, rest)] : []),
      ...(buttons.length ? [make("p", { class: "govreport-repairs" }, ...buttons)] : []),
    ];
  }

  #buttons(home, offers) {
    const { words, repair } = this.#ui;
    return offers.flatMap((offer, i) => {
      const text = words.change(offer.changes);
      const face = offer.why ? words.why(text, offer.why) : text;
      const element = button("govreport-repair", face, () => repair(home, offer));
      return i ? [` ${words.or} `, element] : [element];
    });
  }

  #done(home, { changes }) {
    const { words, undo } = this.#ui;
    return make("p", { class: "govreport-done" }, words.done(changes), button("govreport-undo", words.undo, () => undo(home)));
  }

  /** In the caller's element, the page's, or after the field; not in its label, whose words name it. */
  #place(node, field, slots) {
    const slot = this.#ui.place?.(field.pointer) ?? slotOf(field.pointer, slots);
    if (slot) {
      if (node.parentNode !== slot) slot.append(node);
      return;
    }
    const last = field.inputs.at(-1);
    const before = last.closest("label") ?? last;
    if (node.parentNode !== before.parentNode) before.after(node);
  }

  #slots() {
    const found = this.#ui.form.querySelectorAll("[data-govreport-message]");
    return new Map([...found].map((element) => [element.dataset.govreportMessage, element]));
  }
}

/** The page's element for a pointer, or for what it is part of: a row, a table. */
function slotOf(pointer, slots) {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf("/"))) if (slots.has(at)) return slots.get(at);
}

const homeOf = ({ places }) => places[0].pointer;
const rank = ["error", "warning", "advice"];
const worse = (a, b) => (a && rank.indexOf(a) <= rank.indexOf(b) ? a : b);

/** All cells of a finding are marked and described by it; only its own is called invalid, and only by an error. */
function mark(marks, { finding, places }, id, words) {
  places.forEach((field, i) => {
    for (const input of field.inputs) {
      const m = marks.get(input) ?? { ids: [] };
      marks.set(input, m);
      m.ids.push(id);
      if (i) m.part = worse(m.part, finding.severity);
      else m.severity = worse(m.severity, finding.severity);
      if (!i && finding.severity === "error") m.says ??= words.says(words.error, finding.message);
    }
  });
}

function groupBy(list, key) {
  const groups = new Map();
  for (const entry of list) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}
