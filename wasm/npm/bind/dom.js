// Making elements without markup in strings, so that the strictest content security policy has nothing to object to.

let made = 0;

/** An id no element of the page has: forms, and copies of this file, share one page. */
export function freshId() {
  let id;
  do id = `govreport-${++made}`;
  while (document.getElementById(id));
  return id;
}

const own = new WeakSet();

/** Whether an element was made here, and is no copy of one. */
export const isMade = (element) => own.has(element);

/** An element with attributes and children; a child is a node or a text. */
export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  own.add(element);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export function button(className, text, onClick) {
  const element = make("button", { type: "button", class: className }, text);
  element.addEventListener("click", onClick);
  return element;
}
