// Measures from a key press to the frame that shows it, in a form with every cell of the tables, filled, bound or left alone.
const { bind, labels, load } = await import("/annualreport/index.js");
await load();
const form = document.querySelector("form");
form.append(...labels().tables.map(({ heading, rows }) => {
  const table = document.createElement("table");
  table.createCaption().textContent = heading;
  for (const { labels: [label], cells } of rows) {
    const row = table.insertRow();
    row.insertCell().textContent = label;
    for (const { pointer, column } of cells) {
      const input = Object.assign(document.createElement("input"), { name: pointer, value: "0", size: 6, ariaLabel: `${label} ${column}` });
      row.insertCell().append(input);
    }
  }
  return table;
}));
if (new URLSearchParams(location.search).has("bound")) bind(form);

const times = [];
form.addEventListener("keydown", ({ timeStamp }) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => times.push(performance.now() - timeStamp);
  requestAnimationFrame(() => port2.postMessage(null)); // runs when the frame has been made
});
globalThis.done = () => fetch("/answers", { method: "POST", body: JSON.stringify(times) });
await new Promise((resolve) => setTimeout(resolve, 3000)); // as somebody looks before they type
form.elements[5].focus();
globalThis.ready = true;
