// The card with what is wrong with a cell: it stays within the window, and Escape puts it away until one comes to the cell again.

const cards = () => document.querySelectorAll("td:is(:hover, :focus-within) > .govreport-message");
const margin = 8;

/** Below the cell, or above it where there is more room, and never beyond the window's edges: in a low window it scrolls. */
function place() {
  for (const card of cards()) {
    const cell = card.parentElement.getBoundingClientRect();
    const width = card.offsetWidth;
    const height = card.scrollHeight + card.offsetHeight - card.clientHeight; // of all it says, and its border
    const edge = document.documentElement.clientWidth - width - margin;
    const above = cell.top - margin;
    const below = innerHeight - cell.bottom - margin;
    const up = height > below && above > below;
    card.style.maxHeight = `${up ? above : below}px`;
    card.style.left = `${Math.max(margin, Math.min(cell.right - width, edge))}px`;
    card.style.top = `${up ? cell.top - Math.min(height, above) : cell.bottom}px`;
  }
}

function dismiss() {
  for (const card of cards()) {
    const cell = card.parentElement;
    if (card.contains(document.activeElement)) cell.querySelector("input").focus(); // a button that goes away would take focus along
    cell.dataset.dismissed = "";
  }
}

function come({ target, relatedTarget }) {
  const cell = target.closest?.("td");
  if (cell && !cell.contains(relatedTarget)) delete cell.dataset.dismissed;
  place();
}

for (const type of ["focusin", "pointerover"]) addEventListener(type, come);
addEventListener("keydown", ({ key }) => key === "Escape" && dismiss());
addEventListener("scroll", place, { capture: true, passive: true }); // of the window or a table
addEventListener("resize", place);
for (const table of document.querySelectorAll("table")) new MutationObserver(place).observe(table, { childList: true, subtree: true });
