import type { FieldValues, Resolver } from "react-hook-form";
import type { FormOptions, Report } from "./index.js";

/**
 * A resolver for React Hook Form: `useForm({ resolver: annualReport({ final: true }) })`. Fields are named by JSON Pointer, or as the
 * report is built (`applications.received.total`), and hold text: no `valueAsNumber`. Errors are at their fields, those that touch none
 * of the form's at `root`; a submit gets the report. Loads the checker.
 */
export function annualReport<Fields extends FieldValues = FieldValues>(options?: FormOptions): Resolver<Fields, unknown, Report & FieldValues>;
