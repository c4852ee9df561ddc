import type { Field, TableMapping } from "../../mapping";
import type { ColumnProfile, TableProfile } from "../profile";

/** What a shape makes of a table's columns; the rest of the mapping follows from it. */
export interface ShapeReading {
  /** What the table was recognised as, for a person. */
  readonly shape: string;
  /** The columns that name the indicator; absent where number columns or the file do. */
  readonly indicator?: IndicatorColumns;
  readonly entity?: Field;
  readonly area?: Field;
  readonly sex?: Field;
  readonly period?: Field;
  readonly dimensions?: readonly DimensionColumn[];
  readonly unit?: string;
  /** The column of powers of ten by which the numbers are to be multiplied. */
  readonly scale?: string;
  readonly status?: string;
  readonly source?: string;
  readonly caveats?: readonly string[];
  readonly values: readonly ValueReading[];
  readonly notImported?: TableMapping["notImported"];
  readonly assumptions?: readonly string[];
}

export interface IndicatorColumns {
  readonly columns: readonly string[];
  /** The column of its name. */
  readonly name?: string;
  /** What the table counts, where its columns say no more than in which unit. */
  readonly counts?: string;
}

export interface DimensionColumn {
  readonly column: string;
  /** What an empty cell means: the total. */
  readonly blankIsTotal?: boolean;
}

export interface ValueReading {
  readonly column: string;
  /** The column that says what an empty cell of this one means: a bound, or that there is no number. */
  readonly flag?: string;
  /** What the column counts, in words; absent where the indicator stands elsewhere. */
  readonly counts?: string;
  readonly period?: string;
  readonly sex?: "F" | "M" | "_T";
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** Knows one shape of table by its columns, or gives undefined. */
export type Shape = (profile: TableProfile) => ShapeReading | undefined;

const aside: readonly (readonly [RegExp, string])[] = [
  [
    /(^|[^a-z])(lat|lon|long|lng|latitude|longitude|x|y|geometry|geom|shape)($|[^a-z])/i,
    "a place on the map, no statistic",
  ],
  [/^$|^(row|row.?number|index|rank|sort.?order|no|n°|#|unnamed.*)$/i, "the number of a row, no statistic"],
  [
    /(^|[^a-z])(id|code|codes|iso|iso.?a?[23]|iso.?n3|m49|fips|nuts|gaul|geonames?|wikidata|gid|fid|objectid|uid|key|alpha)($|[^a-z])/i,
    "a code, no statistic",
  ],
  [/(^|[^a-z])(phone|dial|url|link|email)($|[^a-z])/i, "an address, no statistic"],
];

/** Why a column of numbers holds no statistic, by its name; undefined where it may hold one. */
export function whyNoStatistic(header: string): string | undefined {
  return aside.find(([pattern]) => pattern.test(header.trim()))?.[1];
}

/** Headers of columns that name the source of a row, or whom its source cites. */
export const sourceHeader =
  /^(?:sources?|src|references?|citation|référence)(?:[ _.-]?(?:ids?|codes?|refs?|keys?|detail))?$/i;

/** True for the header of ids, which say nothing without the list that they are from. */
export function holdsSourceIds(header: string): boolean {
  return /(?:id|code|ref|key)s?$/i.test(header.trim());
}

/** True for the attribute in which databases say whom they have a figure from: the source is the database itself. */
export function namesCitedSource(header: string): boolean {
  return /detail$/i.test(header.trim());
}

/** The columns that nobody has asked for yet. */
export function remaining(profile: TableProfile, ...taken: readonly (string | undefined)[]): ColumnProfile[] {
  return profile.columns.filter(({ header }) => !taken.includes(header));
}
