import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { annualReport } from "/pkg/react-hook-form.js";
import { load } from "/pkg/index.js";

const columns = ["upheld", "corrected", "other", "pending", "total"];
const resolver = annualReport({ only: ["T4", "J06", "J07"] });

function Report() {
  const { register, handleSubmit, formState: { errors } } = useForm({ resolver, mode: "onTouched" });
  const [sent, setSent] = useState(null);
  return (
    <form onSubmit={handleSubmit((report) => setSent(report))} noValidate>
      {columns.map((column) => (
        <p key={column}>
          <label>{column} <input {...register(`disputes.review.${column}`)} /></label>
          <em id={column}>{errors.disputes?.review?.[column]?.message}</em>
        </p>
      ))}
      <button id="send">send</button>
      <output id="sent">{JSON.stringify(sent)}</output>
    </form>
  );
}

await load();
createRoot(document.getElementById("app")).render(<StrictMode><Report /></StrictMode>);
window.ready = true;
