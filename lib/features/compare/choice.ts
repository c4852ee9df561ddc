import type { Sex } from "../../domain/observation";

/** The ways to look at a comparison. */
export const compareViews = ["bars", "lines", "before-after", "table"] as const;

export type CompareView = (typeof compareViews)[number];

/** What the figures are set against before they are shown. */
export const measurings = ["as-is", "per-100000", "share", "change"] as const;

export type Measuring = (typeof measurings)[number];

/** Which dates are compared. */
export type CompareTime =
  | { readonly kind: "latest" }
  | { readonly kind: "year"; readonly year: string }
  | { readonly kind: "range"; readonly from: string; readonly to: string };

/** What a reader chose to compare, as the address has it; what the dataset does not have is not in it. */
export interface CompareChoice {
  /** Undefined where none is chosen yet. */
  readonly indicator?: string;
  /** Ids, in the order of the dataset; empty means all. */
  readonly areas: readonly string[];
  readonly entities: readonly string[];
  /** Empty means the totals, of those that have any. */
  readonly sexes: readonly Sex[];
  /** Codes of the dataset's own dimensions, by name. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly time: CompareTime;
  readonly measuring: Measuring;
  /** The year that `change` starts from; undefined is the first there is. */
  readonly base?: string;
  readonly view: CompareView;
  /** What the rows of the table stand together by; undefined is nothing. */
  readonly group?: CompareGroup;
  /** Of the table; within its groups, where it has any. */
  readonly sort?: { readonly column: CompareColumn; readonly descending: boolean };
  readonly page: number;
}

/** The columns of the table of a comparison that sort. */
export const compareColumns = ["area", "entity", "figure", "period"] as const;

export type CompareColumn = (typeof compareColumns)[number];

/** The columns that rows can stand together by. */
export const compareGroups = ["area", "entity", "period"] as const satisfies readonly CompareColumn[];

export type CompareGroup = (typeof compareGroups)[number];
