// When to check a form, and what to do with the answer.

import { blankCells, isCell } from "./cells.js";
import { Changes } from "./changes.js";
import { dropCopies } from "./copies.js";
import { Doubts } from "./doubts.js";
import { fieldsOf, pointerReader } from "./fields.js";
import { onceAFrame } from "./frame.js";
import { Keys } from "./keys.js";
import { Marks } from "./marks.js";
import { Messages } from "./messages.js";
import { pasted, saidOf } from "./paste.js";
import { name, Patience } from "./patience.js";
import { Repairs } from "./repairs.js";
import { activeBeside, followRoot } from "./root.js";
import { Summary } from "./summary.js";
import { form as checkForm, load } from "../checker.js";
import { languageAround, languageOf } from "../language.js";
import { wordsIn } from "../words.js";

export class Binding {
  result = null;
  #form;
  #options;
  #lang;
  #pointerOf;
  #fields = new Map();
  #loading; // while it does, and when it failed until somebody tries again
  #sent = null; // what the last check was asked, as one text
  #visible = [];
  #last = null; // the finding last gone to
  #patience = new Patience();
  #changes = new Changes();
  #repairs = new Repairs(this.#changes);
  #doubts = new Doubts();
  #told = null; // {home, text}: what is said of a paste
  #seen = new Set(); // names of the findings that are on the page, or that the page was told of to draw itself
  #toldBlanks = false; // a submit was held, for blank cells too
  #submitter; // by which the last one was held
  #doubted = -1; // how many fields there were when the developer was told of doubts
  #marks = new Marks();
  #messages;
  #summary;
  #keys;
  #drawn = false; // whether the page has our drawing; the caller may have said to leave it
  #composing = false;
  #pressed = false; // a pointer is down: what it is about to click must not move away
  #ownNoValidate = false;
  #frame = onceAFrame(() => this.#pass());
  #end = new AbortController();
  #observer = new MutationObserver((records) => this.#altered(records));

  constructor(form, options) {
    this.#form = form;
    this.#options = options;
    this.#lang = options.lang === undefined ? languageAround(form) : languageOf(options.lang);
    this.#pointerOf = pointerReader(options);
    if (options.draw !== false) this.#furnish();
    this.#keys = new Keys({
      messages: this.#messages, field: (element) => element.form === form && this.#fields.get(this.#pointerOf(element)), fields: () => this.#fields,
      isCell: (field) => this.#isCell(field), takeBack: (field) => this.#takeBack(field),
    });
    this.#listen();
    this.#pass();
  }

  #furnish() {
    const ui = {
      form: this.#form, lang: this.#lang, words: wordsIn(this.#lang), place: this.#options.message, fields: () => this.#fields,
      repair: (home, offer) => this.#change(home, () => this.#repairs.make(home, offer, this.#fieldAt)),
      undo: (home) => this.#change(home, () => this.#repairs.undo(home, this.#fieldAt)),
      go: (entry) => this.#go(entry),
      walk: (step) => this.walk(step),
      retry: () => this.#retry(),
      anyway: () => this.#form.requestSubmit(this.#submitter?.form === this.#form ? this.#submitter : undefined),
    };
    this.#messages = new Messages(ui);
    this.#summary = new Summary(ui, this.#options.summary);
    // Else the browser would stop a submit with a bubble before the final check; its own findings are seen to in #submit.
    this.#ownNoValidate = !this.#form.noValidate;
    if (this.#ownNoValidate) this.#form.noValidate = true;
  }

  #listen() {
    const { signal } = this.#end;
    followRoot(this.#form, signal, (root, stay) => this.#listenIn(root, stay)); // inputs with a form attribute may be anywhere in it
    this.#form.addEventListener("submit", (event) => this.#submit(event), { signal, capture: true });
    this.#form.addEventListener("reset", (event) => setTimeout(() => event.defaultPrevented || this.#reset()), { signal });
    addEventListener("pageshow", () => { // with what the browser remembered: it puts that in after the page's scripts have run, and tells nobody
      this.#patience.meetAnew();
      this.#frame.ask();
    }, { signal });
  }

  #listenIn(root, signal) {
    const on = (type, listener, capture = true) => root.addEventListener(type, listener, { signal, capture });
    const ofForm = (listener) => (event) => event.target.form === this.#form && listener(event);
    on("input", ofForm((event) => this.#typed(event)));
    on("change", ofForm(() => this.#frame.ask()));
    on("keydown", (event) => this.#keys.pressed(event), false); // after the page's own listeners, which may want the key
    on("paste", ofForm((event) => this.#pasted(event)), false);
    on("focusout", ofForm((event) => this.#left(event.target, event.relatedTarget)));
    on("compositionstart", ofForm(() => (this.#composing = true)));
    on("compositionend", ofForm(() => {
      this.#composing = false;
      this.#frame.ask();
    }));
    on("pointerdown", () => (this.#pressed = true));
    for (const type of ["pointerup", "pointercancel", "keydown"]) on(type, () => this.#released());
    this.#observer.disconnect();
    this.#observer.observe(root, {
      subtree: true, childList: true, attributeFilter: ["name", "type", "form", "disabled", "readonly", "value"],
    });
    if (this.#fields.size) this.#frame.ask(); // it was elsewhere before: there may be other inputs here
  }

  /** Checks now. {final: true} is the check before a submit, and like it shows all there is. */
  check({ final = false } = {}) {
    if (final) this.#try();
    this.#pass();
    return this.result;
  }

  /** Reads, asks, tells, draws. Nothing is asked when nothing has changed. */
  #pass(held = false) {
    if (this.#composing || this.#end.signal.aborted) return;
    this.#frame.cancel();
    this.#heed(this.#observer.takeRecords());
    this.#fields = fieldsOf(this.#form, this.#pointerOf, this.#lang);
    this.#patience.meet(this.#fields, this.#focused());
    const fresh = this.#ask();
    if (!this.result) return;
    if (this.#doubted !== (this.#doubted = this.#fields.size)) this.#doubts.tell(this.#form, this.#fields, this.result);
    this.#see(fresh, held);
  }

  #see(fresh, held) {
    const before = this.#visible;
    this.#visible = this.#patience.visible(this.result.findings, this.#fields);
    const same = before.length === this.#visible.length && before.every((entry, i) => entry.finding === this.#visible[i].finding);
    if (fresh || !same) this.#tell();
    this.#altered(this.#observer.takeRecords()); // by a listener
    if (this.#drawn && !held && this.#pressed) return; // what is about to be clicked must not move away
    this.#seen = new Set(this.#visible.map(({ finding }) => name(finding)));
    if (this.#drawn) this.#draw(held, fresh || !same);
    this.#observer.takeRecords();
  }

  /** The page was changed, by others than us. */
  #altered(records) {
    if (!records.length) return;
    this.#heed(records);
    this.#frame.ask();
  }

  #heed(records) {
    if (this.#messages) for (const { addedNodes } of records) dropCopies(addedNodes, this.#form, this.#marks);
  }

  #ask() {
    const values = new Map([...this.#fields].map(([pointer, field]) => [pointer, field.value]));
    const final = this.#patience.tried || this.#options.final === true;
    const sent = JSON.stringify([final, ...values]);
    if (sent === this.#sent) return false;
    this.#sent = sent;
    try {
      this.result = { ...checkForm(values, { ...this.#options, lang: this.#lang, final }), final };
      return true;
    } catch (error) {
      this.#failed(error);
      return false;
    }
  }

  /** A form whose checker is not there, or fails, is a form as it was: the server has the last word anyway. */
  #failed(error) {
    this.result = null;
    const report = (failure) => {
      this.#summary?.state("failed");
      if (this.#emit("govreport:error", failure)) reportError(failure);
    };
    if (error.code !== "not-loaded" && error.code !== "no-words") return report(error);
    if (this.#loading) return;
    this.#summary?.state("loading");
    this.#loading = load({ lang: this.#lang }).then(() => this.#loaded(), report);
  }

  #loaded() {
    this.#loading = undefined;
    this.#sent = null;
    this.#frame.ask();
  }

  #retry() {
    this.#loading = undefined;
    this.#sent = null;
    this.#pass();
  }

  #tell() {
    this.result.visible = this.#visible.map(({ finding }) => finding);
    const wanted = this.#emit("govreport:result", this.result);
    this.#drawn = wanted && this.#messages !== undefined;
  }

  #emit(type, detail) {
    if (this.#end.signal.aborted) return false;
    return this.#form.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, cancelable: true }));
  }

  #draw(held, changed) {
    this.#summary.stand();
    this.#summary.state("ready");
    this.#summary.blanks(blankCells(this.#fields));
    this.#write();
    if (changed || held) this.#summary.draw(this.#visible, held);
  }

  #write() {
    const how = { done: this.#repairs.done, told: this.#told, editing: this.#patience.editing };
    this.#marks.draw(this.#messages.draw(this.#drawn ? this.#visible : [], this.#fields, how));
  }

  /** The pointer of the field that has the focus. */
  #focused() {
    const active = activeBeside(this.#form);
    return active?.form === this.#form ? this.#pointerOf(active) : undefined;
  }

  #typed(event) {
    const pointer = this.#pointerOf(event.target);
    if (event.isTrusted && pointer != null) { // scripts write what they mean; only people are in the middle of something
      if (event.target === activeBeside(event.target)) this.#patience.editing = pointer;
      else this.#patience.leave(pointer); // filled in by the browser, from what it remembers
      this.#repairs.forget(pointer);
      this.#told = null;
    }
    if (!event.isComposing) this.#frame.ask();
  }

  /** Shows back what was understood, now that nobody is typing there. */
  #left(input, next) {
    const pointer = this.#pointerOf(input);
    const away = activeBeside(input) !== input; // else the whole window lost focus: one looks something up
    if (pointer == null || !away) return;
    this.#composing = false;
    this.#patience.leave(pointer);
    if (next && this.#messages?.has(next)) this.#frame.ask(); // a button of ours is about to be reached: it must not go away now
    else this.#pass();
    this.#showBack(pointer);
  }

  #showBack(pointer) {
    const field = this.#fields.get(pointer);
    if (!this.result || !Object.hasOwn(this.result.shown, pointer) || !field?.editable || this.#changes.wasRefused(pointer, field.value)) return;
    this.#changes.put(pointer, [{ pointer, value: this.result.shown[pointer] }], this.#fieldAt);
  }

  /** The field of a pointer, also when the page has made its input anew since the last check. */
  #fieldAt = (pointer) => {
    if (!this.#fields.get(pointer)?.input.isConnected) this.#fields = fieldsOf(this.#form, this.#pointerOf, this.#lang);
    return this.#fields.get(pointer);
  };

  /** Whether Enter in a field is a step and no submit: known by its place on the page before the checker is there. */
  #isCell({ input, pointer }) {
    return input.closest("td, [role=cell], [role=gridcell]") !== null || (this.result !== null && isCell(pointer));
  }

  /** Ctrl+Z takes back what we put in, where nothing was typed since; the browser does not know of it. */
  #takeBack({ pointer }) {
    if (!this.#changes.undo(pointer, this.#fieldAt)) return false;
    this.#repairs.forgetAll();
    this.#frame.ask();
    return true;
  }

  async #pasted(event) {
    const field = this.#fields.get(this.#pointerOf(event.target));
    if (event.defaultPrevented || field?.input.localName !== "input") return;
    const cell = (one) => (this.result ? isCell(one.pointer) : this.#isCell(one));
    const block = pasted(event.clipboardData?.getData("text/plain") ?? "", field, this.#fields, cell);
    if (!block) return;
    event.preventDefault();
    await this.#changes.put(field.pointer, block.changes ?? [], this.#fieldAt);
    for (const { pointer } of block.changes ?? []) this.#patience.leave(pointer);
    this.#pass(); // a page that reckons its totals has done so now
    this.#tellOfPaste(field.pointer, saidOf(block, this.#fieldAt, wordsIn(this.#lang)));
  }

  #tellOfPaste(pointer, text) {
    this.#told = text ? { home: pointer, text } : null;
    if (this.#end.signal.aborted) return;
    if (text) this.#emit("govreport:paste", { pointer, message: text });
    if (this.#messages) this.#write();
  }

  #released() {
    if (!this.#pressed) return;
    this.#pressed = false;
    this.#frame.ask();
  }

  #try() {
    this.#patience.tried = true;
    this.#patience.editing = null;
  }

  #submit(event) {
    if (event.submitter?.formNoValidate) return; // HTML's own way to save a draft
    this.#composing = false;
    const seen = this.#seen;
    this.#try();
    this.#pass();
    const held = this.#holds(event, seen);
    if (held) {
      this.#hold(event);
      this.#submitter = event.submitter;
      this.#see(false, held);
      this.#emit("govreport:held", this.result);
      if (this.#drawn) this.#summary.focus();
      return;
    }
    for (const pointer of this.#fields.keys()) this.#showBack(pointer); // so that what is sent is what was understood
    const wrong = this.#ownNoValidate && [...this.#form.elements].find((input) => this.#marks.foundByPage(input));
    if (!wrong) return;
    this.#hold(event);
    wrong.reportValidity();
  }

  /** Whether a submit is held: "always" by errors, "once" by what nobody can have seen yet, and by blank cells. */
  #holds(event, seen) {
    const { submit } = this.#options;
    if (!this.result || submit === "allow") return false;
    if (typeof submit === "function") return submit(this.result, event) ? false : "always";
    if (this.result.visible.some(({ severity }) => severity === "error")) return "always";
    const unseen = this.#visible.some(({ finding }) => !seen.has(name(finding)));
    if (!unseen && (this.#toldBlanks || !blankCells(this.#fields))) return false;
    this.#toldBlanks = true;
    return "once";
  }

  #hold(event) {
    event.preventDefault();
    event.stopImmediatePropagation(); // the page's own listeners would send it by script
  }

  #reset() {
    this.#patience = new Patience();
    this.#changes = new Changes();
    this.#repairs = new Repairs(this.#changes);
    this.#told = null;
    this.#toldBlanks = false;
    this.#pass();
    this.#summary?.clear();
  }

  /** Makes or takes back a repair. Its button is about to go; focus goes to the field beside which it is said, and can be undone. */
  async #change(home, put) {
    const active = activeBeside(this.#form);
    const focused = this.#messages.has(active) || this.#summary.has(active);
    const changed = await put();
    for (const { pointer } of changed) this.#patience.leave(pointer);
    if (focused) this.#fields.get(home)?.input.focus();
    this.#pass();
  }

  /** Goes to the next finding shown, or with -1 to the previous, and returns it; null when none is shown. */
  walk(step) {
    const stops = this.#visible.filter(({ places }) => places[0].reachable);
    if (!stops.length) return null;
    const active = activeBeside(this.#form);
    const here = ({ places }) => places[0].inputs.includes(active);
    const last = stops.findIndex(({ finding }) => name(finding) === this.#last);
    // A field may have several findings; from anywhere else one goes on from where one was.
    const at = last >= 0 && (here(stops[last]) || !stops.some(here)) ? last : stops.findIndex(here);
    const to = at < 0 ? Math.min(step, 0) : at + step;
    return this.#go(stops.at(to % stops.length));
  }

  #go({ finding, places }) {
    this.#last = name(finding);
    this.#fields.get(places[0].pointer)?.input.focus(); // the page may have made it anew
    return finding;
  }

  unbind() {
    this.#end.abort();
    this.#observer.disconnect();
    this.#frame.end();
    this.#messages?.clear();
    this.#summary?.remove();
    this.#marks.clear();
    if (this.#ownNoValidate) this.#form.noValidate = false;
  }
}
