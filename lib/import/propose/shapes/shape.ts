import { group } from "d3-array";
import { isUnitWord, powerInCell } from "../../cells/unit-words";
import type { ColumnField, TableMapping, ValueColumn } from "../../mapping";
import { type ColumnProfile, isNumeric, type TableProfile } from "../profile";

type Optional<Key extends string, Value> = { readonly [Each in Key]?: Value | undefined };

/**
 * What a shape makes of a table's columns; the rest of the mapping follows from it. `scale` is the column of powers of
 * ten by which the numbers are to be multiplied.
 */
export interface ShapeReading
  extends Optional<"entity" | "area" | "sex" | "period", ColumnField>,
    Optional<"unit" | "scale" | "status" | "source", string>,
    Optional<"caveats" | "assumptions", readonly string[]> {
  /** What the table was recognised as, for a person. */
  readonly shape: string;
  /** The columns that name the indicator; absent where number columns or the file do. */
  readonly indicator?: IndicatorColumns | undefined;
  readonly dimensions?: readonly DimensionColumn[];
  readonly values: readonly ValueReading[];
  readonly notImported?: TableMapping["notImported"];
}

export interface IndicatorColumns {
  readonly columns: readonly string[];
  /** The column of its name. */
  readonly name?: string | undefined;
  /** What the table counts, where its columns say no more than in which unit. */
  readonly counts?: string | undefined;
}

interface DimensionColumn {
  readonly column: string;
  /** What an empty cell means: the total. */
  readonly blankIsTotal?: boolean;
}

/** A column of numbers, with what it counts in words; without where the indicator is elsewhere. */
export interface ValueReading extends Omit<ValueColumn, "indicator" | "scale"> {
  readonly counts?: string | undefined;
}

/** The field that a column is; none where there is no such column. */
export function fieldOf(
  column: ColumnProfile | undefined,
  more: Pick<ColumnField, "name" | "iso" | "blank"> = {},
): ColumnField | undefined {
  return column && { column: column.header, ...more };
}

/** The columns that name the indicator; none where there is no such column. */
export function indicatorOf(column: ColumnProfile | undefined, name?: ColumnProfile): IndicatorColumns | undefined {
  return column && { columns: [column.header], name: name?.header };
}

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

/** Columns that are left where they are, by the reason. */
export function leftFor(
  columns: readonly ColumnProfile[],
  reasonOf: (column: ColumnProfile) => string,
): TableMapping["notImported"] {
  const byReason = group(columns, reasonOf);
  return Array.from(byReason, ([why, left]) => ({ columns: left.map(({ header }) => header), why }));
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

const unitHeader =
  /^(?:units?|unités?|units?[ _.-]?(?:of[ _.-]?)?(?:measure(?:ment)?|code|name|label)s?|measurement[ _.-]?units?|unité de mesure|uom)$/i;
const scaleHeader =
  /^(?:(?:unit[ _.-]?)?mult(?:iplier|iplicateur)?|power[ _.-]?code(?:[ _.-]?code)?|scale|échelle|multiplicateur)$/i;

/** True for headers of SDMX and OECD whose numbers are powers of ten, never the multiplier itself. */
export function holdsPowers(header: string): boolean {
  return /^(?:unit[ _.-]?mult(?:iplier)?|power[ _.-]?code.*)$/i.test(header.trim());
}

/**
 * What a table of any shape may have: columns that name the source, the unit and the multiplier of each row. They are
 * no bodies, no breakdowns and no numbers. Where several units are in one column, each makes an indicator of its own.
 */
export function withSharedColumns(reading: ShapeReading, { columns }: TableProfile): ShapeReading {
  const used = [reading.area, reading.period, reading.sex].flatMap((field) => field?.column ?? []);
  const free = columns.filter(({ header, filled }) => filled > 0 && !used.includes(header));
  const named = (given: string | undefined, is: (column: ColumnProfile) => boolean) => given ?? free.find(is)?.header;
  const source = named(reading.source, ({ header }) => sourceHeader.test(header.trim()));
  const unit = named(reading.unit, isUnitColumn);
  const scale = named(reading.scale, isScaleColumn);
  const taken = [source, unit, scale];
  const values = reading.values.filter(({ column }) => !taken.includes(column));
  if (values.length === 0) return reading;
  const { entity, dimensions = [], notImported = [] } = reading;
  return apartByUnit(
    {
      ...{ ...reading, source, unit, scale, values },
      entity: entity && [entity.column].flat().some((column) => taken.includes(column)) ? undefined : entity,
      dimensions: dimensions.filter(({ column }) => !taken.includes(column)),
      notImported: notImported
        .map(({ columns: left, why }) => ({ columns: left.filter((header) => !taken.includes(header)), why }))
        .filter(({ columns: left }) => left.length > 0),
    },
    columns,
  );
}

/** True for a column of units: by its header and, as armies have units too, by its cells. */
export function isUnitColumn(column: ColumnProfile): boolean {
  const { header, words } = column;
  if (!unitHeader.test(header.trim()) || isNumeric(column) || !words) return false;
  const texts = [...words.keys()];
  const known = texts.filter(isUnitWord).length;
  return !/^(?:units?|unités?)$/i.test(header.trim()) || known * 2 >= texts.length || texts.every(isPlainWord);
}

/** A few small letters, as `tonnes`; names of bodies begin with a capital or hold a number. */
function isPlainWord(text: string): boolean {
  return /^\p{Ll}[\p{Ll}\s./²³-]{0,24}$/u.test(text);
}

function isScaleColumn({ header, words }: ColumnProfile): boolean {
  if (!scaleHeader.test(header.trim()) || !words) return false;
  return [...words.keys()].every((word) => /^\d+$/.test(word) || powerInCell(word, true) !== undefined);
}

/** Numbers in several units are no one series: the unit is part of what names the indicator. */
function apartByUnit(reading: ShapeReading, columns: readonly ColumnProfile[]): ShapeReading {
  const { unit, indicator, values } = reading;
  const units = columns.find(({ header }) => header === unit)?.words?.size ?? 0;
  if (unit === undefined || units < 2) return reading;
  if (indicator) return { ...reading, indicator: { ...indicator, columns: [...new Set(indicator.columns).add(unit)] } };
  const [counts, ...more] = new Set(values.map((value) => value.counts));
  if (more.length > 0) return reading;
  return {
    ...reading,
    indicator: { columns: [unit], counts },
    values: values.map(({ counts: _counts, ...value }) => value),
  };
}
