// A program in TypeScript that fills in a row of table 3. Only a whole row of numbers and blanks passes the compiler.
import type { Applicants, Report } from './report-2021.d.ts';

/** The total of a row; null, a blank, while one of its parts is blank. */
export function total({ total: _, ...parts }: Applicants): number | null {
  return Object.values(parts).reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

export function receive(report: Report, row: Applicants): Report {
  return { ...report, applications: { ...report.applications, received: { ...row, total: total(row) } } };
}

export const edition: Report['edition'] = '2021';
export const fees: Report['disclosure']['feesCollected'] = '18.8710'; // an amount is a decimal in a string
export const blank: Report['disclosure']['feesCollected'] = null;

// What the types must refuse:
// @ts-expect-error the 2019 edition has types of its own
export const other: Report['edition'] = '2019';
// @ts-expect-error a float would round it
export const rounded: Report['disclosure']['feesCollected'] = 18.871;
// @ts-expect-error a row has seven cells
export const short: Applicants = { naturalPerson: 1, total: 1 };
// @ts-expect-error no such kind of organ
export const kind: Report['organ']['kind'] = 'school';
