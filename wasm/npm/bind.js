// bind(form, options) attaches the checker to a <form> of the page, whatever made it. What is right or wrong, and the
// words for it, come from the checker.
//
// Options, all of them optional:
//   lang, only, skip, previous, own, children, allChildren, deadline, base   as for form(); lang is else that of the page around the form
//   final       true: always make the final check, not only at a submit
//   pointer     (input) => the JSON Pointer it is for, or null; else names, {name: pointer}; else names that are pointers
//   message     (pointer) => the element for messages of that field, or null; else [data-govreport-message="/pointer"] in the
//               form, of the field or of what it is part of ("/disputes"); else after the input or its label
//   summary     the element for the summary; else [data-govreport-summary] in the form; else the form's beginning
//   submit      "allow": never hold one back; or (result, event) => whether to let it through; else errors hold it, and what was not on
//               the page yet, blank cells among it, holds it once
//   draw        false: only hold submits and tell; the page draws
//
// bind returns unbind(); check({final}), which with final shows all, as a submit does; next() and previous(), which go to a
// finding and return it; and result: what form() answered, with final, and visible: the findings that may be shown now.
//
// Events on the form, which bubble: govreport:result (detail: result; preventDefault() leaves the drawing to the page),
// govreport:held (a submit was; detail: result), govreport:paste (a block was refused, or a cell that cannot be changed has another number;
// detail: {pointer, message}), govreport:error (detail: what load or form threw; the form works unchecked).
//
// Keys: Enter and Shift+Enter go from a cell to the one below and above, and submit nothing; Alt+Enter goes to what can be done about
// the finding there, Escape back; Ctrl+Z takes back what was put in by us. A pasted block goes into as many cells, or nowhere.
//
// Classes: govreport-message (a field's block), -finding, -sums, -help, -repairs, -repair, -done, -undo, -told; govreport-summary (its
// data-count is the number, its data-state loading, ready or failed), -title, -blanks, -walk, -previous, -next, -retry, -anyway, -all,
// -list. Findings have data-severity; inputs have data-govreport (the worst said there) and data-govreport-part (the worst said
// elsewhere that binds them too).
//
// Findings that touch no input of the form are in result and nowhere else: they neither show nor hold a submit. Bind after
// hydration (useEffect, onMounted). Numbers want type=text with inputmode: type=number hides what it cannot read.

import { Binding } from "./bind/binding.js";

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
