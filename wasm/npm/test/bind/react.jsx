import { StrictMode, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { bind, load } from "/pkg/index.js";

const columns = ["upheld", "corrected", "other", "pending", "total"];

function Report() {
  const form = useRef(null);
  const [values, setValues] = useState({});
  const [more, setMore] = useState(false);
  const [sent, setSent] = useState("");
  useEffect(() => {
    const binding = bind(form.current, { only: ["T4", "J06", "J07"] });
    window.bound = binding;
    return binding.unbind;
  }, []);
  const cell = (name) => (
    <p key={name}><label>{name}{" "}
      <input name={`/disputes/${name}`} value={values[name] ?? ""}
        onChange={(event) => setValues((now) => ({ ...now, [name]: event.target.value }))} />
    </label></p>
  );
  return (
    <form ref={form} onSubmit={(event) => { event.preventDefault(); setSent(JSON.stringify(values)); }}>
      {columns.map((column) => cell(`review/${column}`))}
      {more && columns.map((column) => cell(`litigationDirect/${column}`))}
      <button type="button" id="more" onClick={() => setMore(!more)}>more</button>
      <button id="send">send</button>
      <output id="state">{JSON.stringify(values)}</output>
      <output id="sent">{sent}</output>
    </form>
  );
}

await load();
createRoot(document.getElementById("app")).render(<StrictMode><Report /></StrictMode>);
window.ready = true;
