// Copies of what is ours. A page that clones a row, or writes the inside of its form anew from what it was, clones our marks and messages
// too, and nobody would ever take them away: a right number would be called wrong for good.

import { isMade } from "./dom.js";

const id = /^govreport-\d+$/; // as freshId makes them

/** Takes what is copied out of nodes that the page has put into a form; marks knows the inputs that are no copies. */
export function dropCopies(nodes, form, marks) {
  for (const node of nodes) {
    if (!(node instanceof Element) || !node.isConnected) continue;
    for (const element of [node, ...node.querySelectorAll("[data-govreport], [data-govreport-part], .govreport-message, .govreport-summary")]) {
      if (isMarked(element)) {
        if (element.form === form && !marks.has(element)) unmark(element);
      } else if (isBlock(element) && !isMade(element) && form.contains(element)) {
        element.remove();
      }
    }
  }
}

const isMarked = (element) => element.hasAttribute("data-govreport") || element.hasAttribute("data-govreport-part");

function unmark(input) {
  if (input.getAttribute("data-govreport") === "error") input.removeAttribute("aria-invalid");
  for (const name of ["data-govreport", "data-govreport-part"]) input.removeAttribute(name);
  if (id.test(input.id)) input.removeAttribute("id");
  const page = (input.getAttribute("aria-describedby") ?? "").split(/\s+/).filter((name) => name && !id.test(name));
  if (page.length) input.setAttribute("aria-describedby", page.join(" "));
  else input.removeAttribute("aria-describedby");
}

/** A block of the page's own that is called as ours are has none of our ids. */
function isBlock(element) {
  if (element.matches(".govreport-summary")) return id.test(element.getAttribute("aria-labelledby"));
  return element.matches(".govreport-message") && [...element.children].some((part) => id.test(part.id) || part.matches(".govreport-told, .govreport-done"));
}
