// The card with what is wrong with a cell: it follows its cell, stays within the window and off the labels, and Escape puts it away until
// one comes to the cell again. And the line that says in which cell one is, for the heads of a long table are out of sight.

const where = document.querySelector(".where");
const cards = () => [...document.querySelectorAll("td > .govreport-message")].filter((card) => card.checkVisibility());
const margin = 8;
const narrowest = 200; // a card is read still
const enough = 180; // is seen of what it says

function place() {
  for (const card of cards()) {
    const cell = card.parentElement.getBoundingClientRect();
    const at = least([undefined, besideLabels(card)].map((width) => best(card, cell, width)));
    card.style.width = at.wanted;
    card.style.visibility = within(card.closest(".wide"), cell) ? "" : "hidden"; // a cell that was scrolled away takes its card along
    card.style.maxHeight = at.cut ? `${at.height}px` : "";
    card.style.overflowY = at.cut ? "auto" : "";
    card.tabIndex = -1; // else Tab stops at a card that scrolls, between two cells
    card.style.left = `${at.left}px`;
    card.style.top = `${at.top}px`;
  }
}

/** The width that is left beside the labels of rows: on a phone a narrower card leaves them to be read. */
function besideLabels(card) {
  const labels = [...card.closest("table").querySelectorAll("tbody th")].map((label) => label.getBoundingClientRect().right);
  const width = Math.floor(document.documentElement.clientWidth - margin - Math.max(margin, ...labels));
  return width >= narrowest ? width : undefined;
}

/** The place below or above the cell that covers least of the labels; of equal ones, the first. In a low window the card scrolls. */
function best(card, cell, wanted) {
  card.style.maxHeight = "";
  card.style.width = wanted ? `min(20rem, ${wanted}px)` : "";
  const width = card.offsetWidth;
  const height = card.scrollHeight + card.offsetHeight - card.clientHeight; // of all it says, and its border
  const labels = [...card.closest("table").querySelectorAll("th")].map((head) => head.getBoundingClientRect());
  const ceiling = where.getBoundingClientRect().bottom;
  const room = { below: innerHeight - margin - cell.bottom, above: cell.top - margin - Math.max(0, ceiling) };
  const last = document.documentElement.clientWidth - width - margin;
  const lefts = [cell.right - width, cell.left, last].map((left) => Math.max(margin, Math.min(left, last)));
  return least(Object.entries(room).flatMap(([side, most]) => lefts.map((left) => {
    const low = Math.max(0, Math.min(height, most));
    const at = { left, width, wanted: card.style.width, height: low, cut: low < height, top: side === "below" ? cell.bottom : cell.top - low };
    const hidden = (height - low) * width * (low < enough ? 4 : 1); // what is wrong and what can be done stand first, and are to be seen
    return { ...at, cost: hidden + labels.reduce((sum, label) => sum + shared(at, label), 0) };
  })));
}

const least = (places) => places.reduce((first, at) => (at.cost < first.cost ? at : first));

/** The area that a place and a label share. */
function shared({ left, top, width, height }, label) {
  const across = Math.min(left + width, label.right) - Math.max(left, label.left);
  const down = Math.min(top + height, label.bottom) - Math.max(top, label.top);
  return Math.max(0, across) * Math.max(0, down);
}

function within(box, cell) {
  const { left, right } = box.getBoundingClientRect();
  return cell.right > left && cell.left < right && cell.bottom > 0 && cell.top < innerHeight;
}

function dismiss() {
  for (const card of cards()) {
    const cell = card.parentElement;
    if (card.contains(document.activeElement)) cell.querySelector("input").focus(); // a button that goes away would take focus along
    cell.dataset.dismissed = "";
  }
}

function come({ type, target, relatedTarget }) {
  const cell = target.closest?.("td");
  if (cell && !cell.contains(relatedTarget)) delete cell.dataset.dismissed;
  if (type === "focusin") where.textContent = cell?.querySelector("input").getAttribute("aria-label") ?? "";
  place();
}

for (const type of ["focusin", "pointerover"]) addEventListener(type, come);
addEventListener("focusout", ({ relatedTarget }) => relatedTarget ?? (where.textContent = ""));
addEventListener("keydown", ({ key }) => key === "Escape" && dismiss());
addEventListener("scroll", place, { capture: true, passive: true }); // of the window or a table
addEventListener("resize", place);
const size = new ResizeObserver(place); // what grows above a cell moves it
for (const part of document.querySelectorAll(".check, table")) size.observe(part);
for (const table of document.querySelectorAll("table")) new MutationObserver(place).observe(table, { childList: true, subtree: true });
