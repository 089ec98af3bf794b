// The types of the package. Those of a report are made from its JSON Schema.

import type { Report } from "./report.js";

export type * from "./report.js";

/** The languages of messages, labels and catalogue. Without one the words are those of `zh-Hans`. */
export type Language = "zh-Hans" | "zh-Hant" | "en";

/**
 * A language tag (BCP 47), in whatever case: `en-US` is answered in `en`, `zh-TW` and `zh-HK` in `zh-Hant`. One in which there are no
 * words is answered in `zh-Hans`, and the console is told.
 */
export type LanguageTag = Language | (string & {});

/** The editions of the form: reports on 2019 and 2020, and those since. */
export type Edition = "2019" | "2021";

/** 错误 (impossible), 警告 (very probably wrong: correct it or explain it), 提示 (worth a look). */
export type Severity = "error" | "warning" | "advice";

/** A JSON Pointer (RFC 6901) into the report, such as `/applications/received/total`. */
export type Pointer = string;

/** A report as an object, or as JSON text: only text shows members given twice and numbers as they were written. */
export type ReportInput = object | string;

/** What a member of a report may hold. */
export type JSONValue = null | boolean | number | string | JSONValue[] | { [member: string]: JSONValue };

/** The build: the Go that made it and a hash of its contents. */
export const version: string;

/** What went wrong, for programs; the message says it to people.
 *
 * - `not-loaded`: `load()` has not resolved yet, or the module stopped and is being loaded again
 * - `no-words`: `load()` has not been asked for the language: `await load({ lang: "en" })`
 * - `load`: the module or the words of a language could not be fetched or compiled; `load()` may be called again
 * - `mismatch`: the `.wasm` file or the words and the package are of different builds
 * - `not-json`: the report is no JSON object, or has no JSON form (cycles, BigInt)
 * - `too-long`: longer than anything that is looked at: 16 MiB, for `extract` 4 MiB
 * - `not-text`, `not-a-report`: what was pasted cannot be read
 * - `no-such-edition`: of `labels`
 * - `bad-argument`: an argument of another type than written here, a code or group that no rule has, a deadline that is no day
 * - `internal`: a fault of ours; the next call works, or the one after `load()`
 */
export type ErrorCode =
  | "not-loaded"
  | "no-words"
  | "load"
  | "mismatch"
  | "not-json"
  | "too-long"
  | "not-text"
  | "not-a-report"
  | "no-such-edition"
  | "bad-argument"
  | "internal";

/** The one error that this package throws. What is wrong with a report is no error but a finding. */
export class GovreportError extends Error {
  constructor(code: ErrorCode, message: string, cause?: unknown);
  readonly name: "GovreportError";
  readonly code: ErrorCode;
}

/** What is passed to WebAssembly: its bytes, a response with them, or what is compiled already. */
export type ModuleSource = WebAssembly.Module | BufferSource | Response;

/** What is loaded and where it comes from: without an address, from beside the package's own files. */
export interface LoadOptions {
  /**
   * The language that is going to be shown, or several; else that of the page. The words of `zh-Hans` are in the module, those
   * of the others are a file each. In Node all of them are read unless some are named.
   */
  lang?: LanguageTag | readonly LanguageTag[];
  /** The address of the folder with `govreport.en.txt` and `govreport.zh-Hant.txt`. */
  wordsFolder?: string | URL;
  /** The address of the `.wasm` file. It is remembered, as `wordsFolder` is: who calls again need not say it, and may not say another. */
  wasmURL?: string | URL;
  /** The module itself, or a promise of it; goes before `wasmURL`. */
  wasmModule?: ModuleSource | PromiseLike<ModuleSource>;
}

/**
 * Fetches and starts the checker, once for the page's life: calls while it loads wait for the same module, later ones resolve
 * at once, or fetch the words of another language. After a failure it may be called again. `check`, `complete`, `form`, `report`,
 * `rules` and `labels` work from then on, in the languages that were loaded.
 */
export function load(options?: LoadOptions): Promise<void>;

/** What a report is compared with. */
export interface Others {
  /** The same organ's report of the year before (rules X). */
  previous?: ReportInput | null;
  /** The organ's report on its own numbers, which an aggregated report adds to those of its children (rules G). */
  own?: ReportInput | null;
  /** The reports of the subordinate organs that an aggregated report sums. They are read anew at every check. */
  children?: readonly ReportInput[] | null;
  /** True when `children` are all there are: a sum that differs is then an error. */
  allChildren?: boolean;
  /** The last day of publication where one is set locally, such as `2024-01-26`. */
  deadline?: string | null;
}

/** What a check does. */
export interface CheckOptions extends Others {
  /** The language of the messages, which must have been loaded. */
  lang?: LanguageTag;
  /** True for the check before publication. Without it a draft's blanks are not yet filled, and no fault. */
  final?: boolean;
  /** Only these codes or groups of codes, in capitals or not: `["T3", "J06"]`. One that no rule has is an error. */
  only?: readonly string[];
  /** Not these codes or groups of codes, likewise. */
  skip?: readonly string[];
}

/** What a check says. */
export interface CheckResult {
  /** What is wrong or doubtful, in the order of the report. */
  findings: Finding[];
  /** The rules that could not tell, because something is blank, unreadable or not given. */
  undecided: Undecided[];
}

/** Something wrong or doubtful: one for each cause. */
export interface Finding {
  /** The rule, for ever: `T3-R` is the same rule in every version. Codes that begin with J tell of the JSON form. */
  code: string;
  severity: Severity;
  /** The place to look at; `""` is the whole report. */
  pointer: Pointer;
  /** All the cells it binds. */
  cells: Pointer[];
  /** What is wrong, and where, in the words of the form. */
  message: string;
  /** The same without the place, for where one sees it. */
  sentence: string;
  /** The article or printed note that asks for it. */
  basis: string;
  /** What to do. */
  help: string;
  /** What should stand there. */
  expected?: JSONValue;
  /** What stands there. */
  actual?: JSONValue;
  /** The change that removes the finding, where it is certain. */
  repair?: Repair[];
  /**
   * The sums whose failure this finding explains: what stands in the cell a sum speaks of, and what the other cells make of it, as
   * the report was filled; both are left out where that is no single value.
   */
  explains?: { code: string; pointer: Pointer; expected?: JSONValue; actual?: JSONValue }[];
  /** Several changes, each of which would remove the finding, the likeliest first. */
  candidates?: Candidate[];
  /** The words of the report it is about. */
  quote?: string;
  /** For how many findings this one stands: those of its rule like it in one part of the report, behind the 300 that are listed. */
  unlisted?: number;
  /**
   * The 审核说明 that the report gives for it (its `explanations`). While `lapsed` is empty the finding is settled, though
   * still listed; else `lapsed` has the places that have changed since, and the explanation no longer counts.
   */
  explanation?: { reason: string; lapsed: Pointer[] };
}

/** A value to put in a place. An object or array stands for a value of JSON that is none of a cell. */
export interface Repair {
  pointer: Pointer;
  value: JSONValue;
}

/** One of several possible repairs. */
export interface Candidate {
  repair: Repair[];
  /** The slip it supposes, in words: two digits changed places. */
  why: string;
  /** The slip, by a name that is the same for ever and in every language: `transposed`. */
  cause: string;
}

/** A rule that could not tell. */
export interface Undecided {
  code: string;
  pointer: Pointer;
  cells: Pointer[];
  /** What was in the way, in words. */
  why: string;
  /** Why, by a name that is the same for ever and in every language: `blankCells`. */
  reason: string;
}

/** Checks a report. */
export function check(report: ReportInput, options?: CheckOptions): CheckResult;

/**
 * Fills in what the sums force, and nothing else; what somebody entered is never changed. The argument is not changed either.
 * `contradicted` are the cells left blank because no numbers fit: what was entered contradicts itself in sums that they share.
 */
export function complete<R extends object = Report>(report: R | string, options?: { lang?: LanguageTag }): { report: R; filled: Repair[]; contradicted: Pointer[] };

/** How pasted text is read. */
export interface ExtractOptions extends LoadOptions {
  /** The language of the notes, whose words are loaded. */
  lang?: LanguageTag;
}

/** A remark on how something was read. */
export interface Note {
  message: string;
  /** True where a value is doubted or was not read; false where it only says how it was written. */
  doubtful: boolean;
}

/**
 * Reads a report from pasted text: a web page, a PDF, a spreadsheet, however its tables were flattened. The importer is a
 * module of its own, loaded when this is first called; the options say where from. It needs no `load()`.
 */
export function extract<R extends object = Report>(
  text: string,
  options?: ExtractOptions,
): Promise<{
  report: R;
  notes: Note[];
  /** What only the page shows: its headings, and what stands in another place than the form's. `check` cannot tell it. */
  findings: Finding[];
}>;

/**
 * What the inputs of a page hold, as typed: by JSON Pointer, or within each other as the report is built, as forms of objects give
 * them. What is null or undefined is not there.
 */
export type Values = ReadonlyMap<Pointer, string> | NestedValues;

/** An object of texts, by pointers or by names. */
export interface NestedValues {
  readonly [name: string]: string | NestedValues | readonly NestedValues[] | null | undefined;
}

/** Options of `form`. */
export interface FormOptions extends CheckOptions {
  /** A report that supplies what the inputs do not have. */
  base?: ReportInput | null;
}

/** What the check of a page's inputs says. */
export interface FormResult extends CheckResult {
  /** How entries that were understood differently from how they were typed are written: `"２７"` is `"27"`. */
  shown: { [pointer: Pointer]: string };
  /** The pointers for which the report has no place. */
  unknown: Pointer[];
}

/** Checks what a page's inputs hold: full-width digits, thousands separators and space at the ends are understood. */
export function form(values: Values, options?: FormOptions): FormResult;

/** The report that a page's inputs make. */
export function report<R extends object = Report>(values: Values, options?: { base?: ReportInput | null; lang?: LanguageTag }): R;

/** A rule of the catalogue. */
export interface Rule {
  code: string;
  severity: Severity;
  editions: Edition[];
  title: string;
  basis: string;
  help: string;
  /** Whether a report may explain what the rule finds, errors excepted, instead of correcting it. */
  explainable: boolean;
}

/** The catalogue: every rule, in its order. */
export function rules(lang?: LanguageTag): Rule[];

/** Every place of a form with its printed words: enough to draw it without a label of one's own. */
export interface Labels {
  edition: Edition;
  /** The words for the severities. */
  severities: { [severity in Severity]: string };
  sections: Section[];
  /** Each cell of the form exactly once, in printed order. */
  tables: Table[];
  /** What a form asks for beside the tables. */
  fields: Field[];
}

export interface Section {
  pointer: Pointer;
  /** 三、收到和处理政府信息公开申请情况 */
  heading: string;
}

export interface Table extends Section {
  /** What is printed over the row labels; empty where the table has no head. */
  corner: string;
  /** What is printed over all columns; empty where nothing is. */
  head: string;
  rows: Row[];
}

export interface Row {
  pointer: Pointer;
  /** As printed, the outermost group first. */
  labels: string[];
  cells: Cell[];
}

export interface Cell {
  pointer: Pointer;
  /** The printed column head. */
  column: string;
  /** What is printed over this column and its neighbours; empty where nothing is. */
  group: string;
  /** A whole number from 0, one with a sign, or a decimal in 万元 of at most six places. */
  kind: "count" | "change" | "amount";
}

export interface Field {
  pointer: Pointer;
  label: string;
  kind: "text" | "date" | "whole";
  /** Whether a final report must have it. */
  required: boolean;
  /** The largest number of characters; 0 where the kind says enough. */
  maxLength: number;
  /** What one chooses from; empty where one writes. */
  choices: { value: string; label: string }[];
}

/** The places of a form. The edition is 2021 unless given. */
export function labels(lang?: LanguageTag, edition?: Edition): Labels;

/** An input of a form. */
export type FormInput = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What `bind` is told. All of it may be left out. */
export interface BindOptions extends Others {
  /** The language of all that is shown; else that of the page around the form. */
  lang?: LanguageTag;
  /** True to make the final check always, not only at a submit. */
  final?: boolean;
  /** Only these codes or groups of codes, in capitals or not; one that no rule has is an error of the form. */
  only?: readonly string[];
  /** Not these codes or groups of codes, likewise. */
  skip?: readonly string[];
  /** A report that supplies what the inputs do not have. */
  base?: ReportInput | null;
  /** The pointer an input is for, or null; else `names`, else names that are pointers. */
  pointer?: (input: FormInput) => Pointer | null | undefined;
  /** Pointers by the names of inputs. */
  names?: { readonly [name: string]: Pointer };
  /**
   * The element for the messages of a field; else `[data-govreport-message="/pointer"]` in the form, of the field or of what it
   * is part of; else after the input or its label.
   */
  message?: (pointer: Pointer) => Element | null | undefined;
  /** The element for the summary; else `[data-govreport-summary]` in the form; else the form's beginning. */
  summary?: Element | null;
  /** Whether a submit is let through: `"allow"` for always, a function that decides; else errors hold it, and what was not on the page yet holds it once. */
  submit?: "allow" | ((result: BoundResult, event: SubmitEvent) => boolean);
  /** False to hold submits and tell only: the page draws. */
  draw?: boolean;
}

/** What the last check of a form said. */
export interface BoundResult extends FormResult {
  /** Whether it was the final check. */
  final: boolean;
  /** The findings that may be shown now: of fields that have been left, or all after a submit. */
  visible: Finding[];
}

/** A form that is attached. */
export interface Binding {
  /** Lets go of the form and leaves no trace. */
  unbind(): void;
  /** Checks now; with `final` it shows all there is, as a submit does. Null while the module loads. */
  check(how?: { final?: boolean }): BoundResult | null;
  /** Goes to the next finding shown and returns it; null when none is. */
  next(): Finding | null;
  /** Goes to the previous finding shown and returns it; null when none is. */
  previous(): Finding | null;
  /** What the last check said; null while the module loads, and when it failed. */
  readonly result: BoundResult | null;
}

/** The events on the form, which bubble. */
export interface BindEventMap {
  /** A check is done; `preventDefault()` leaves the drawing to the page. */
  "govreport:result": CustomEvent<BoundResult>;
  /** A submit was held. */
  "govreport:held": CustomEvent<BoundResult>;
  /** A pasted block was refused, or a cell that cannot be changed has another number: the message says so. */
  "govreport:paste": CustomEvent<{ pointer: Pointer; message: string }>;
  /** The module did not load, or a check failed: the form works unchecked. */
  "govreport:error": CustomEvent<GovreportError>;
}

declare global {
  interface HTMLElementEventMap extends BindEventMap {}
}

/**
 * Attaches the checker to a form of the page, whatever made it: inputs are found by their name, a JSON Pointer. It checks as
 * one types, marks and explains what is wrong, offers repairs and holds a submit back on errors. Loads the module if nobody
 * has. A form that is attached already is attached anew.
 */
export function bind(form: HTMLFormElement, options?: BindOptions): Binding;
