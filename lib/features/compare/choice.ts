import type { Sorting } from "../../domain/figure-order";
import type { Sex } from "../../domain/observation";

/** The ways to look at a comparison. */
export const compareViews = ["bars", "lines", "before-after", "table"] as const;

export type CompareView = (typeof compareViews)[number];

/** What the figures are compared with before they are shown. */
export const transformations = ["as-is", "per-100000", "share", "change"] as const;

export type Transformation = (typeof transformations)[number];

/** Which dates are compared. */
export type CompareTime =
  | { readonly kind: "latest" }
  | { readonly kind: "year"; readonly year: string }
  | { readonly kind: "range"; readonly from: string; readonly to: string };

/** What a reader chose to compare, as the address has it; what the dataset does not have is not in it. */
export interface CompareChoice {
  /** Undefined where none is chosen yet. */
  readonly indicator?: string | undefined;
  /** Ids, in the order of the dataset; empty means all. */
  readonly areas: readonly string[];
  readonly entities: readonly string[];
  /** Empty means the totals, of those that have any. */
  readonly sexes: readonly Sex[];
  /** Codes of the dataset's own dimensions, by name. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly time: CompareTime;
  readonly transformation: Transformation;
  /** The year that `change` starts from; undefined is the first there is. */
  readonly base?: string | undefined;
  readonly view: CompareView;
  /** What the rows of the table are grouped by; undefined is nothing. */
  readonly group?: CompareGroup | undefined;
  /** Of the table; within its groups, where it has any. */
  readonly sort?: CompareSorting | undefined;
  readonly page: number;
}

/** A choice in which nothing is chosen. */
export const noChoice: CompareChoice = {
  ...{ areas: [], entities: [], sexes: [], dimensions: {} },
  ...{ time: { kind: "latest" }, transformation: "as-is", view: "bars", page: 1 },
};

export type CompareSorting = Sorting<CompareColumn>;

/** The columns of the table of a comparison that sort. */
export const compareColumns = ["area", "entity", "figure", "period"] as const;

export type CompareColumn = (typeof compareColumns)[number];

/** The columns that rows can be grouped by. */
export const compareGroups = ["area", "entity", "period"] as const satisfies readonly CompareColumn[];

export type CompareGroup = (typeof compareGroups)[number];
