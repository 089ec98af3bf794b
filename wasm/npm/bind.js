// bind(form, options) attaches the checker to a <form> of the page, whatever made it. This file says when to check and what to
// do with the answer; what is right or wrong, and the words for it, come from the checker.
//
// Options, all of them optional:
//   lang, only, skip, previous, own, children, allChildren, deadline, base   as for form(); lang is else that of the page around the form
//   final       true: always make the final check, not only at a submit
//   pointer     (input) => the JSON Pointer it is for, or null; else names, {name: pointer}; else names that are pointers
//   message     (pointer) => the element for messages of that field, or null; else [data-govreport-message="/pointer"] in the
//               form, of the field or of what it is part of ("/disputes"); else after the input or its label
//   summary     the element for the summary; else [data-govreport-summary] in the form; else the form's beginning
//   submit      "allow": never hold one back; or (result, event) => whether to let it through; else errors hold it
//   draw        false: only hold submits and tell; the page draws
//
// bind returns unbind(); check({final}), which with final shows all, as a submit does; next() and previous(), which go to a
// finding and return it; and result: what form() answered, with final, and visible: the findings that may be shown now.
//
// Events on the form, which bubble: govreport:result (detail: result; preventDefault() leaves the drawing to the page),
// govreport:held (a submit was; detail: result), govreport:error (detail: what load or form threw; the form works unchecked).
//
// Classes: govreport-message (a field's block), -finding, -help, -repairs, -repair, -done, -undo; govreport-summary (its
// data-count is the number), -title, -walk, -previous, -next, -all, -list. Findings have data-severity; inputs have
// data-govreport (the worst said there) and data-govreport-part (the worst said elsewhere that binds them too).
//
// Findings that touch no input of the form are in result and nowhere else: they neither show nor hold a submit. Bind after
// hydration (useEffect, onMounted). Numbers want type=text with inputmode: type=number hides what it cannot read.

import { fieldsOf, pointerReader } from "./bind/fields.js";
import { onceAFrame } from "./bind/frame.js";
import { Marks } from "./bind/marks.js";
import { Messages } from "./bind/messages.js";
import { name, Patience } from "./bind/patience.js";
import { Repairs } from "./bind/repairs.js";
import { Summary } from "./bind/summary.js";
import { form as checkForm, load } from "./checker.js";
import { languageAround, languageOf } from "./language.js";
import { wordsIn } from "./words.js";

const bound = new WeakMap(); // form → Binding

export function bind(form, options = {}) {
  if (form?.localName !== "form") throw new TypeError("bind: wants a <form> element");
  bound.get(form)?.unbind(); // the latest options count; frameworks that mount twice need it so
  const binding = new Binding(form, options);
  bound.set(form, binding);
  return {
    unbind: () => binding.unbind(),
    check: (how) => binding.check(how),
    next: () => binding.walk(1),
    previous: () => binding.walk(-1),
    get result() {
      return binding.result;
    },
  };
}

class Binding {
  result = null;
  #form;
  #options;
  #lang;
  #pointerOf;
  #fields = new Map();
  #loading; // once: a page that wants to try again calls load itself
  #sent = null; // what the last check was asked, as one text
  #visible = [];
  #last = null; // the finding last gone to
  #patience = new Patience();
  #repairs = new Repairs();
  #marks = new Marks();
  #messages;
  #summary;
  #drawn = false; // whether the page has our drawing; the caller may have said to leave it
  #composing = false;
  #pressed = false; // a pointer is down: what it is about to click must not move away
  #ownNoValidate = false;
  #frame = onceAFrame(() => this.#pass());
  #end = new AbortController();
  #observer = new MutationObserver(() => this.#frame.ask());

  constructor(form, options) {
    this.#form = form;
    this.#options = options;
    this.#lang = options.lang === undefined ? languageAround(form) : languageOf(options.lang);
    this.#pointerOf = pointerReader(options);
    if (options.draw !== false) this.#furnish();
    this.#listen();
    this.#pass();
  }

  #furnish() {
    const ui = {
      form: this.#form, lang: this.#lang, words: wordsIn(this.#lang), place: this.#options.message,
      repair: (home, offer) => this.#change(home, () => this.#repairs.make(home, offer, this.#fields)),
      undo: (home) => this.#change(home, () => this.#repairs.undo(home, this.#fields)),
      go: (entry) => this.#go(entry),
      walk: (step) => this.walk(step),
    };
    this.#messages = new Messages(ui);
    this.#summary = new Summary(ui, this.#options.summary);
    // Else the browser would stop a submit with a bubble before the final check; its own findings are seen to in #submit.
    this.#ownNoValidate = !this.#form.noValidate;
    if (this.#ownNoValidate) this.#form.noValidate = true;
  }

  #listen() {
    const root = this.#form.getRootNode(); // inputs with a form attribute may be anywhere in it
    const { signal } = this.#end;
    const on = (type, listener) => root.addEventListener(type, listener, { signal, capture: true });
    const ofForm = (listener) => (event) => event.target.form === this.#form && listener(event);
    on("input", ofForm((event) => this.#typed(event)));
    on("change", ofForm(() => this.#frame.ask()));
    on("focusout", ofForm((event) => this.#left(event.target, event.relatedTarget)));
    on("compositionstart", ofForm(() => (this.#composing = true)));
    on("compositionend", ofForm(() => {
      this.#composing = false;
      this.#frame.ask();
    }));
    on("pointerdown", () => (this.#pressed = true));
    for (const type of ["pointerup", "pointercancel", "keydown"]) on(type, () => this.#released());
    this.#form.addEventListener("submit", (event) => this.#submit(event), { signal, capture: true });
    this.#form.addEventListener("reset", (event) => setTimeout(() => event.defaultPrevented || this.#reset()), { signal });
    addEventListener("pageshow", () => this.#frame.ask(), { signal }); // with what the browser remembered
    this.#observer.observe(root, {
      subtree: true, childList: true, attributeFilter: ["name", "type", "form", "disabled", "readonly", "value"],
    });
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
    this.#observer.takeRecords();
    this.#fields = fieldsOf(this.#form, this.#pointerOf);
    const fresh = this.#ask();
    if (!this.result) return;
    const before = this.#visible;
    this.#visible = this.#patience.visible(this.result.findings, this.#fields);
    const same = before.length === this.#visible.length && before.every((entry, i) => entry.finding === this.#visible[i].finding);
    if (fresh || !same) this.#tell();
    if (this.#observer.takeRecords().length) this.#frame.ask(); // a listener changed the page
    if (this.#drawn && (held || !this.#pressed)) this.#draw(held, fresh || !same);
    this.#observer.takeRecords();
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
    const report = (failure) => this.#emit("govreport:error", failure) && reportError(failure);
    if (error.code !== "not-loaded" && error.code !== "no-words") return report(error);
    this.#loading ??= load({ lang: this.#lang }).then(() => {
      this.#sent = null;
      this.#frame.ask();
    }, report);
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
    this.#marks.draw(this.#messages.draw(this.#visible, this.#fields, this.#repairs.done));
    if (changed || held) this.#summary.draw(this.#visible, held);
  }

  #typed(event) {
    const pointer = this.#pointerOf(event.target);
    if (event.isTrusted && pointer != null) { // scripts write what they mean; only people are in the middle of something
      this.#patience.editing = pointer;
      this.#repairs.forget(pointer);
    }
    if (!event.isComposing) this.#frame.ask();
  }

  /** Shows back what was understood, now that nobody is typing there. */
  #left(input, next) {
    const pointer = this.#pointerOf(input);
    const away = input.getRootNode().activeElement !== input; // else the whole window lost focus: one looks something up
    if (pointer == null || !away) return;
    this.#composing = false;
    this.#patience.leave(pointer);
    if (next && this.#messages?.has(next)) this.#frame.ask(); // a button of ours is about to be reached: it must not go away now
    else this.#pass();
    this.#showBack(pointer);
  }

  #showBack(pointer) {
    const shown = this.result?.shown?.[pointer];
    const field = this.#fields.get(pointer);
    if (shown !== undefined && field?.editable) field.put(shown);
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
    this.#try();
    this.#pass();
    if (this.#holds(event)) {
      this.#hold(event);
      this.#pass(true);
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

  #holds(event) {
    const { submit } = this.#options;
    if (!this.result || submit === "allow") return false;
    if (typeof submit === "function") return !submit(this.result, event);
    return this.result.visible.some(({ severity }) => severity === "error");
  }

  #hold(event) {
    event.preventDefault();
    event.stopImmediatePropagation(); // the page's own listeners would send it by script
  }

  #reset() {
    this.#patience = new Patience();
    this.#repairs = new Repairs();
    this.#pass();
    this.#summary?.clear();
  }

  /** Makes or takes back a repair. Its button is about to go; focus goes to the field beside which it is said, and can be undone. */
  #change(home, put) {
    const focused = this.#messages.has(document.activeElement);
    const changed = put();
    for (const { pointer } of changed) this.#patience.leave(pointer);
    if (focused) this.#fields.get(home)?.input.focus();
    this.#pass();
  }

  /** Goes to the next finding shown, or with -1 to the previous, and returns it; null when none is shown. */
  walk(step) {
    const stops = this.#visible.filter(({ places }) => places[0].reachable);
    if (!stops.length) return null;
    const active = this.#form.getRootNode().activeElement;
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
    this.#frame.cancel();
    this.#messages?.clear();
    this.#summary?.remove();
    this.#marks.clear();
    if (this.#ownNoValidate) this.#form.noValidate = false;
  }
}
