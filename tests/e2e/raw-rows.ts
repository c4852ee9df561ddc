import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";

/** A row as it stands in its file: cells as text, by column. These tests read the files past the project's own reader. */
export type RawRow = Readonly<Record<string, string>>;

export interface RawSource {
  readonly id: string;
  readonly title: string;
  readonly "title-short"?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly custom?: {
    readonly title_fr?: string;
    readonly author_fr?: readonly string[];
    readonly readAt?: { readonly title: string };
  };
}

interface RawDescription {
  readonly title: string;
  readonly title_fr: string;
  readonly description: string;
  readonly description_fr: string;
}

/** The files of one dataset that the tests hold the pages against. */
export interface RawDataset {
  readonly id: string;
  /** Observations and targets, by id. */
  readonly figures: ReadonlyMap<string, RawRow>;
  readonly indicators: ReadonlyMap<string, RawRow>;
  readonly entities: ReadonlyMap<string, RawRow>;
  readonly caveats: readonly RawRow[];
  readonly sources: ReadonlyMap<string, RawSource>;
  readonly description: RawDescription;
}

export const root = resolve(import.meta.dirname, "../..");
export const dataFolder = resolve(process.env.MUSTER_DATA ?? join(root, "data"));

export function readRaw(id: string): RawDataset {
  const folder = join(dataFolder, id);
  const rows = (file: string): RawRow[] =>
    existsSync(join(folder, file)) ? parse(readFileSync(join(folder, file)), { columns: true, bom: true }) : [];
  const json = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
  const byId = <T extends { readonly id?: string }>(things: readonly T[]) =>
    new Map(things.map((thing) => [thing.id ?? "", thing]));
  return {
    id,
    figures: byId([...rows("observations.csv"), ...rows("targets.csv")]),
    indicators: byId(rows("indicators.csv")),
    entities: byId(rows("entities.csv")),
    caveats: rows("caveats.csv"),
    sources: byId(json<RawSource[]>("sources.json")),
    description: json<RawDescription>("datapackage.json"),
  };
}

const missing = ["L", "O", "Q", "M"];

export function isMissing(row: RawRow): boolean {
  return missing.includes(row.status ?? "");
}

/** What the `<data>` of a figure must carry, from its row alone. */
export function attributesOf(row: RawRow): Record<string, string> {
  const identity = { "data-figure": row.id ?? "" };
  if (isMissing(row)) return { ...identity, value: "", "data-missing": row.status ?? "" };
  const { value, low, high, qualifier } = row;
  if (value) return { ...identity, value: String(Number(value)), ...(qualifier && { "data-qualifier": qualifier }) };
  return {
    ...identity,
    value: "",
    ...(low && { "data-low": String(Number(low)) }),
    ...(high && { "data-high": String(Number(high)) }),
    ...(qualifier && { "data-qualifier": qualifier }),
  };
}

/** The numbers of a row, lower one first; a bound has one, a missing value none. */
export function numbersOf({ value, low, high }: RawRow): number[] {
  return [value, low, high].filter((cell) => cell !== undefined && cell !== "").map(Number);
}

/** The place of a row in a column of numbers: a bound at its limit, a range by its low end, then its high one. */
export function numberKey(row: RawRow): readonly number[] | null {
  const numbers = numbersOf(row);
  const [first] = numbers;
  return first === undefined ? null : [first, numbers.at(-1) ?? first];
}

/** The entities that a row is about: one, or all those that a target is set for. */
export function entitiesOf(row: RawRow): string[] {
  return (row.entity ?? row.applies_to ?? "").split(";");
}

/** The latest date that a row names; undefined where it names none. A target stands where it is due. */
export function latestDateOf(row: RawRow): string | undefined {
  const period = row.period ?? row.due ?? "";
  const dates = period.split("/").filter((part) => /^\d/.test(part));
  return dates.at(-1);
}

/** The last day of that date, as a text that sorts; null for none. */
export function periodKey(row: RawRow): string | null {
  const date = latestDateOf(row);
  return date === undefined ? null : `${date}${"-12-31".slice(date.length - 4)}`;
}

export function topicOf(dataset: RawDataset, row: RawRow): string {
  return dataset.indicators.get(row.indicator ?? "")?.topic ?? "";
}
