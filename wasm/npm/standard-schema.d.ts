import type { CheckOptions, FormOptions, Report, Values } from "./index.js";

/** What a Standard Schema (version 1) is: form and validation libraries take it without knowing what makes it. */
export interface Schema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "govreport";
    readonly validate: (value: unknown) => Promise<
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] }[] }
    >;
    readonly types?: { readonly input: Input; readonly output: Output };
  };
}

/** What a form holds, as typed; the report it makes comes out. Errors are issues; warnings and advice are not. Loads the checker. */
export function formSchema(options?: FormOptions): Schema<Values, Report>;

/** A report as JSON has it. Errors are issues; warnings and advice are not. Loads the checker. */
export function reportSchema(options?: CheckOptions): Schema<Report, Report>;
