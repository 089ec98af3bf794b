// The messages beside the fields: one block a field, with its findings, their repairs and what was repaired.

import { button, freshId, make } from "./dom.js";
import { name } from "./patience.js";
import { Repairs } from "./repairs.js";

export class Messages {
  #blocks = new Map(); // pointer → {node, signature, ids}
  #ui;

  /** ui: form, lang, words, place (the caller's element for a pointer), repair and undo (what the buttons do). */
  constructor(ui) {
    this.#ui = ui;
  }

  /**
   * Draws the blocks, gives each finding the id of its words, and returns what the inputs are to be marked with. Done are the repairs made, by where they were offered; told is
   * {home, text}, what is to be said of a paste; editing is the pointer of the field being typed in.
   */
  draw(visible, fields, { done, told, editing }) {
    const byHome = groupBy(visible, homeOf);
    for (const home of [...done.keys(), told?.home]) if (fields.has(home) && !byHome.has(home)) byHome.set(home, []);
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
      const slot = this.#ui.place?.(home) ?? slotOf(home, slots);
      const block = this.#block(home, shown, fields, { done: done.get(home), told: told?.home === home ? told.text : "", apart: slot !== undefined, editing });
      this.#place(block.node, field, slot);
      shown.forEach((entry, i) => {
        entry.id = block.ids[i];
        mark(marks, entry, entry.id, this.#ui.words);
      });
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

  /** The buttons beside a field. */
  buttonsOf(home) {
    return [...(this.#blocks.get(home)?.node.querySelectorAll("button") ?? [])];
  }

  /** The field beside which a node of ours stands. */
  homeOf(node) {
    for (const [home, block] of this.#blocks) if (block.node.contains(node)) return home;
    return undefined;
  }

  /** A block is written anew only when its words change: readers and focus in it are not disturbed. */
  #block(home, shown, fields, { done, told, apart, editing }) {
    let block = this.#blocks.get(home);
    const offers = shown.map(({ finding, places }) => this.#offers(finding, places, home, fields, editing, block));
    const sums = shown.map(({ finding }) => sumsOf(finding, fields));
    const signature = JSON.stringify([shown.map(({ finding }) => [finding.severity, finding.message, finding.help, finding.explanation]), offers, sums, done, told]);
    if (block?.signature === signature) return block;
    const { lang } = this.#ui;
    block ??= { node: make("div", { class: "govreport-message", lang, dir: "ltr" }), ids: [] };
    shown.forEach((_, i) => (block.ids[i] ??= freshId()));
    block.signature = signature;
    block.offers = new Map(shown.map(({ finding }, i) => [name(finding), offers[i]]));
    const focused = this.buttonsOf(home).indexOf(block.node.getRootNode().activeElement);
    block.node.replaceChildren(
      ...(told ? [make("p", { class: "govreport-told", role: "status" }, told)] : []),
      ...shown.flatMap(({ finding }, i) => this.#finding(finding, block.ids[i], said(finding, home, apart), sums[i], this.#buttons(home, offers[i]))),
      ...(done ? [this.#done(home, done)] : []));
    this.#blocks.set(home, block);
    if (focused >= 0) this.buttonsOf(home)[focused]?.focus(); // who is in the block stays in it
    return block;
  }

  /** While somebody types in one of its cells, a finding's repairs stay what they were: they would change under the hand. */
  #offers(finding, places, home, fields, editing, block) {
    const before = block?.offers?.get(name(finding));
    return before && places.some(({ pointer }) => pointer === editing) ? before : Repairs.of(finding, home, fields);
  }

  #finding(finding, id, text, sums, buttons) {
    const { words } = this.#ui;
    const rest = [finding.help, finding.basis && words.basis(finding.basis)].filter(Boolean).join(" ");
    const { reason, lapsed } = finding.explanation ?? {};
    return [
      make("p", { class: "govreport-finding", id, "data-severity": finding.severity }, words.says(words[finding.severity], text)),
      ...(sums.length ? [make("ul", { class: "govreport-sums" }, ...sums.map(({ label, actual, expected }) => make("li", {}, words.sum(label, actual, expected))))] : []),
      ...(reason ? [make("p", { class: "govreport-explanation" }, lapsed.length ? words.lapsed(reason) : words.explained(reason))] : []),
      ...(buttons.length ? [make("p", { class: "govreport-repairs" }, ...buttons)] : []),
      ...(rest ? [make("p", { class: "govreport-help" }, rest)] : []),
    ];
  }

  #buttons(home, offers) {
    const { words, repair } = this.#ui;
    return offers.flatMap((offer, i) => {
      const text = words.change(offer.changes);
      const face = offer.why ? words.why(text, offer.why) : text;
      const element = aside(button("govreport-repair", face, () => repair(home, offer)));
      return i ? [` ${words.or} `, element] : [element];
    });
  }

  #done(home, { changes }) {
    const { words, undo } = this.#ui;
    return make("p", { class: "govreport-done" }, words.done(changes), aside(button("govreport-undo", words.undo, () => undo(home))));
  }

  /** In the caller's element, the page's, or after the field; not in its label, whose words name it. */
  #place(node, field, slot) {
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

/** A message beside its field need not name the place; one that stands apart from it, or is about another place, does. */
const said = (finding, home, apart) => (apart || finding.pointer !== home ? finding.message : finding.sentence);

/** The sums that failed for what the finding is about, by the page's labels, with what stands there and what they make. */
const sumsOf = ({ explains }, fields) => (explains ?? [])
  .filter(({ pointer, actual, expected }) => fields.has(pointer) && actual !== undefined && expected !== undefined)
  .map(({ pointer, actual, expected }) => ({ label: fields.get(pointer).label, actual, expected }));

/** Tab goes from cell to cell; a button in between is reached with Alt+Enter from its cell, from the summary, or with the pointer. */
function aside(element) {
  element.tabIndex = -1;
  element.setAttribute("aria-keyshortcuts", "Alt+Enter");
  return element;
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
      if (!i && finding.severity === "error") m.says ??= words.says(words.error, finding.pointer === field.pointer ? finding.sentence : finding.message);
    }
  });
}

function groupBy(list, key) {
  const groups = new Map();
  for (const entry of list) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}
