// The tree that a form stands in: the document, a shadow root, or, until somebody puts it into a page, whatever holds it.

/** Calls listen(root, signal) with the form's tree, and again when the form has come into another; the signal ends the one before. */
export function followRoot(form, end, listen) {
  let root;
  let stay;
  const settle = () => {
    if (form.getRootNode() === root) return;
    stay?.abort();
    stay = new AbortController();
    root = form.getRootNode();
    listen(root, stay.signal);
  };
  end.addEventListener("abort", () => stay.abort());
  // The window hears of what a person does before any tree does. Nothing tells a form that it was moved.
  for (const type of ["focusin", "input"]) addEventListener(type, settle, { signal: end, capture: true });
  settle();
}

/** The element that has the focus in the tree of another. */
export const activeBeside = (element) => element.getRootNode().activeElement;
