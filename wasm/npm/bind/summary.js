// The summary: how many findings, politely announced, with a link to each and a way from one to the next.

import { button, freshId, make } from "./dom.js";

// Typing changes findings many times a second; a reader wants to hear how it came out, and the page not to jump meanwhile.
const quiet = 600;

export class Summary {
  #ui;
  #node;
  #title;
  #list = make("ol", { class: "govreport-list" });
  #all;
  #timer = 0;
  #signature = "[]";

  /** ui: form, lang, words, go (to a finding), walk (a step on or back). */
  constructor(ui, place) {
    const { form, lang, words, walk } = (this.#ui = ui);
    // The live region is there before it has anything to say; readers do not hear one that comes with its words.
    this.#title = make("p", { class: "govreport-title", id: freshId(), "aria-live": "polite", "aria-atomic": "true" });
    // The list is folded until it is asked for or a submit is held: it would push the form about while one types.
    this.#all = make("details", { class: "govreport-all" }, make("summary", {}, words.all), this.#list);
    this.#node = make("section",
      { class: "govreport-summary", lang, tabindex: "-1", "aria-labelledby": this.#title.id, "data-count": "0" },
      this.#title,
      make("p", { class: "govreport-walk" },
        button("govreport-previous", words.previous, () => walk(-1)), " ",
        button("govreport-next", words.next, () => walk(1))),
      this.#all);
    this.#say(words.title);
    const slot = place ?? form.querySelector("[data-govreport-summary]");
    if (slot) slot.append(this.#node);
    else form.prepend(this.#node);
  }

  /** Draws soon, or at once when a submit was held. */
  draw(visible, held) {
    clearTimeout(this.#timer);
    if (held) this.#write(visible, true);
    else this.#timer = setTimeout(() => this.#write(visible, false), quiet);
  }

  focus() {
    this.#node.focus();
  }

  remove() {
    clearTimeout(this.#timer);
    this.#node.remove();
  }

  /** A form that was reset has nothing to tell of what it was. */
  clear() {
    clearTimeout(this.#timer);
    this.#write([], false);
    this.#say(this.#ui.words.title);
    this.#all.open = false;
  }

  #write(visible, held) {
    const { words } = this.#ui;
    const signature = JSON.stringify(visible.map(({ finding }) => [finding.severity, finding.message, finding.pointer]));
    if (signature !== this.#signature) {
      this.#signature = signature;
      this.#list.replaceChildren(...visible.map((entry) => this.#item(entry)));
      this.#node.dataset.count = visible.length;
    } else if (!held) {
      return;
    }
    if (held) this.#all.open = true;
    this.#say(visible.length ? (held ? words.held : "") + counted(visible, words) : words.solved);
  }

  #item(entry) {
    const { words, go } = this.#ui;
    const { finding, places: [home] } = entry;
    const link = make("a", { href: `#${home.input.id}` }, words.says(words[finding.severity], finding.message));
    link.addEventListener("click", (event) => {
      event.preventDefault(); // the page's address, and a router that reads it, are not ours
      go(entry);
    });
    return make("li", { "data-severity": finding.severity }, home.reachable ? link : link.textContent);
  }

  #say(text) {
    if (this.#title.textContent !== text) this.#title.textContent = text;
  }
}

function counted(visible, words) {
  const n = (severity) => visible.reduce((sum, { finding }) => sum + (finding.severity === severity ? finding.unlisted ?? 1 : 0), 0);
  const some = ["error", "warning", "advice"].filter(n).map((severity) => words.count(words[severity], n(severity)));
  return some.join(words.and);
}
