/** An error keeps the dataset from loading; with a warning it loads and says so. */
export type Severity = "error" | "warning";

/**
 * Every fault that a check can find, with its severity. Words for each stand in lib/i18n; a broken dataset for each
 * stands in tests/fixtures/broken.
 */
export const findingCodes = {
  // shape: the files
  "file-missing": "error",
  "file-not-a-file": "error",
  "file-empty": "error",
  "file-too-large": "error",
  "file-not-utf8": "error",
  "file-nul": "error",
  "csv-delimiter": "error",
  "csv-syntax": "error",
  "json-syntax": "error",
  "json-shape": "error",
  "file-undeclared": "warning",
  "changes-form": "error",
  // shape: the header and the rows
  "column-unknown": "error",
  "column-missing": "error",
  "column-twice": "error",
  "row-length": "error",
  "row-empty": "warning",
  "table-empty": "error",
  // shape: the cells
  "cell-required": "error",
  "cell-number": "error",
  "cell-range": "error",
  "cell-code": "error",
  "cell-form": "error",
  "id-form": "error",
  "period-form": "error",
  "provenance-missing": "error",
  "id-twice": "error",
  "key-twice": "error",
  "reference-unknown": "error",
  "within-circle": "error",
  "quantity-cells": "error",
  "bounds-order": "error",
  "translation-missing": "error",
  "caveat-number": "error",
  "caveat-unused": "warning",
  "periods-of-selector": "error",
  "role-unknown": "error",
  "role-unfit": "error",
  "role-missing": "warning",
  "schema-differs": "warning",
  "old-form": "warning",
  // sense
  "outside-limits": "error",
  "not-whole": "error",
  "part-above-whole": "error",
  "parts-above-whole": "error",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingCodes;

/** Where a fault is. Rows count as a spreadsheet shows them: the header is row 1. */
export interface Place {
  readonly file: string;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

/** Where things of a dataset stand, by their ids. */
export type Places = Pick<ReadonlyMap<string, Place>, "get">;

/** A fault as data: where, what was found, what was expected. lib/i18n makes sentences of it. */
export interface Finding extends Place {
  readonly code: FindingCode;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  /** The second place concerned: where the id stands already, the file a reference leads to, the whole of a part. */
  readonly other?: Place | undefined;
  /** The line in a text editor, where rows of several lines make it differ from the row. */
  readonly line?: number | undefined;
}

export function severityOf(finding: Finding): Severity {
  return findingCodes[finding.code];
}

/** True where nothing keeps the dataset from loading. */
export function isValid(findings: readonly Finding[]): boolean {
  return findings.every((finding) => severityOf(finding) !== "error");
}
