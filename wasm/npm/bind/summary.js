// The summary: whether the checker is there, how many findings, politely announced, with a link to each and a way from one to the next.

import { button, freshId, make } from "./dom.js";
import { Repairs } from "./repairs.js";

// Typing changes findings many times a second; a reader wants to hear how it came out, and the page not to jump meanwhile. Who types
// without a pause is told all the same, now and then.
const quiet = 600;
const longest = 2000;

export class Summary {
  #ui;
  #node;
  #title;
  #retry;
  #anyway;
  #walk;
  #blanks = make("p", { class: "govreport-blanks" }, "\u00a0"); // a line, before there is anything to say
  #list = make("ol", { class: "govreport-list" });
  #all;
  #timer = 0;
  #waiting = 0; // since when
  #signature = "[]";
  #place;

  /** ui: form, lang, words, go (to a finding), walk (a step on or back), repair, fields, retry, anyway (what the buttons do). */
  constructor(ui, place) {
    const { form, lang, words, walk } = (this.#ui = ui);
    // The live region is there before it has anything to say; readers do not hear one that comes with its words.
    this.#title = make("p", { class: "govreport-title", id: freshId(), "aria-live": "polite", "aria-atomic": "true" });
    this.#walk = [button("govreport-previous", words.previous, () => walk(-1)), button("govreport-next", words.next, () => walk(1))];
    this.#retry = button("govreport-retry", words.retry, ui.retry);
    this.#anyway = button("govreport-anyway", words.anyway, ui.anyway);
    // The list is folded until it is asked for or a submit is held: it would push the form about while one types.
    this.#all = make("details", { class: "govreport-all" }, make("summary", {}, words.all), this.#list);
    this.#node = make("section",
      { class: "govreport-summary", lang, dir: "ltr", "aria-labelledby": this.#title.id, "data-count": "0" },
      this.#title, this.#blanks, make("p", { class: "govreport-walk" }, this.#walk[0], " ", this.#walk[1], " ", this.#retry, this.#anyway), this.#all);
    this.state("loading");
    this.#place = place;
    this.stand();
  }

  /** Puts it into its place, again when the page has made anew what was around it. */
  stand() {
    const { form } = this.#ui;
    if (this.#node.isConnected || form.contains(this.#node)) return;
    const slot = this.#place?.isConnected ? this.#place : form.querySelector("[data-govreport-summary]");
    if (slot) slot.append(this.#node);
    else form.prepend(this.#node);
  }

  /** Says whether the checker is "loading", "ready" or "failed". All lines are there from the first, so that nothing jumps. */
  state(state) {
    if (this.#node.dataset.state === state) return;
    this.#node.dataset.state = state;
    this.#retry.hidden = state !== "failed";
    this.#anyway.hidden = true;
    this.#reach(0);
    this.#say(this.#ui.words[state]);
  }

  /** Says how many cells are blank. It is not announced: it changes with every cell. */
  blanks(n) {
    const text = this.#ui.words.blanks(n);
    if (this.#blanks.textContent !== text) this.#blanks.textContent = text;
  }

  /** Draws soon, or at once when a submit was held; "once" when it can be sent as it is. */
  draw(visible, held) {
    clearTimeout(this.#timer);
    if (held) return this.#write(visible, held);
    this.#waiting ||= performance.now();
    this.#timer = setTimeout(() => this.#write(visible, false), Math.min(quiet, Math.max(0, this.#waiting + longest - performance.now())));
  }

  /** It takes focus when it is given it, and else not: a dialog gives it to the first thing that does. */
  focus() {
    this.#node.tabIndex = -1;
    this.#node.focus();
    this.#node.addEventListener("blur", () => this.#node.removeAttribute("tabindex"), { once: true });
  }

  has(node) {
    return this.#node.contains(node);
  }

  remove() {
    clearTimeout(this.#timer);
    this.#node.remove();
  }

  /** A form that was reset has nothing to tell of what it was. */
  clear() {
    clearTimeout(this.#timer);
    this.#write([], false);
    this.#say(this.#ui.words[this.#node.dataset.state]);
    this.#all.open = false;
  }

  #write(visible, held) {
    const { words } = this.#ui;
    this.#waiting = 0;
    this.#anyway.hidden = held !== "once";
    const signature = JSON.stringify(visible.map(({ finding }) => [finding.severity, finding.message, finding.pointer]));
    if (signature !== this.#signature) {
      this.#signature = signature;
      this.#list.replaceChildren(...visible.map((entry) => this.#item(entry)));
      this.#node.dataset.count = visible.length;
      this.#reach(visible.length);
    } else if (!held) {
      return;
    }
    if (held) this.#all.open = true;
    this.#say((held ? words.held : "") + (visible.length ? counted(visible, words) : held ? "" : words.solved));
  }

  /** Buttons that would do nothing cannot be pressed, nor an empty list opened; its place is kept. */
  #reach(count) {
    for (const step of this.#walk) step.disabled = count === 0;
    this.#all.inert = count === 0;
  }

  #item(entry) {
    const { words, go, repair, fields } = this.#ui;
    const { finding, places: [home] } = entry;
    const link = make("a", { href: `#${entry.id}` }, words.says(words[finding.severity], finding.message));
    link.addEventListener("click", (event) => {
      event.preventDefault(); // the page's address, and a router that reads it, are not ours
      go(entry);
    });
    const offers = Repairs.of(finding, "", fields());
    const buttons = offers.flatMap((offer) => [" ", button("govreport-repair", words.change(offer.changes), () => repair(home.pointer, offer))]);
    return make("li", { "data-severity": finding.severity }, home.reachable ? link : link.textContent, ...buttons);
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
