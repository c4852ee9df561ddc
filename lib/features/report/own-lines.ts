import { againstTarget } from "../../check/against-target";
import type { Dataset } from "../../domain/dataset";
import type { Entity } from "../../domain/entity";
import { type Figure, type FigureParts, figure } from "../../domain/figure";
import { hardInterval, type Quantity } from "../../domain/quantity";
import { parseReferencePeriod, type ReferencePeriod } from "../../domain/reference-period";
import type { TargetTerms } from "../../domain/target";
import { type Locale, untranslated } from "../../domain/text";
import type { Unit } from "../../domain/unit";
import { formatNumber } from "../../format/number";
import { type OwnField, reportWordsIn } from "../../i18n/report-words";
import type { Result } from "../../view/results";
import type { OwnRowEntry } from "./entries";
import { type TypedQuantity, typedLevel, typedQuantity } from "./typed-quantity";

/** A line of results that the author of a report entered. */
export interface OwnLine {
  readonly result: Result;
  readonly typed: TypedLine;
}

/** What of a line is words, as typed. */
export interface TypedLine {
  readonly indicator: string;
  readonly level: string;
  readonly unit: string;
  readonly source: string;
}

/** The lines of the rows that an author typed, each judged as those of the dataset, and what could not be read of them. */
export function ownLines(
  rows: readonly OwnRowEntry[],
  dataset: Dataset,
  locale: Locale,
): { readonly lines: readonly OwnLine[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const words = reportWordsIn(locale).problems;
  const lines = rows.map((row, place) => {
    const blame = (field: OwnField, text: string): undefined => {
      problems.push(words.place(formatNumber(place + 1, locale), field) + text);
    };
    return ownLine(row, `own-${place + 1}`, dataset, { locale, blame });
  });
  return { lines, problems };
}

/** What reads a row: in which language it says what is wrong with a field, and what keeps that. */
interface Reading {
  readonly locale: Locale;
  readonly blame: (field: OwnField, text: string) => undefined;
}

/** The body of an own row: its indicator says whom it is of. */
const enteredEntity: Entity = { id: "entered", name: untranslated(""), kind: "entered" };

function ownLine(row: OwnRowEntry, key: string, dataset: Dataset, reading: Reading): OwnLine {
  const words = reportWordsIn(reading.locale);
  if (row.indicator === "") reading.blame("indicator", words.problems.noIndicator);
  const indicator = row.indicator === "" ? words.unnamedIndicator : row.indicator;
  const isPercent = isPercentRow(row);
  const common = partsInCommon(key, indicator, unitOf(key, row.unit, isPercent), dataset);
  // It has no page, and is part of no computation of the dataset.
  const entered = (
    part: "baseline" | "target" | "latest",
    quantity: Quantity,
    period: ReferencePeriod | undefined,
    target?: TargetTerms,
  ) =>
    figure({
      ...{ ...common, id: `${key}-${part}`, period: period ?? { kind: "undated" }, quantity },
      kind: part === "latest" ? "actual" : part,
      provenance: { kind: "entered", text: row[part], source: row.source, inputs: [] },
      ...(target && { target }),
    });
  const valuesOf = (field: "baseline" | "latest", dateField: "baselineDate" | "latestDate") => {
    const period = periodIn(row, dateField, reading);
    const read = quantityIn(row, field, isPercent, typedQuantity, reading);
    return read ? [entered(field, read.quantity, period)] : [];
  };
  const baseline = valuesOf("baseline", "baselineDate");
  const due = periodIn(row, "due", reading);
  const level = quantityIn(row, "target", isPercent, typedLevel, reading);
  const target =
    level &&
    entered("target", level.quantity, due, {
      ...{ type: "level", reading: "certain", comparison: level.comparison ?? sideOf(level, baseline[0]) },
      ...(due && due.kind !== "undated" && { due }),
    });
  const latest = valuesOf("latest", "latestDate");
  return {
    result: {
      ...{ key, entity: enteredEntity, baseline, latest },
      ...(target && { target }),
      ...{ verdict: againstTarget(target, latest), judged: latest },
    },
    typed: { indicator, level: row.level, source: row.source, unit: row.unit === "" && isPercent ? "%" : row.unit },
  };
}

/** What all figures of an own row have in common; what an author typed is the same in every language. */
function partsInCommon(key: string, indicator: string, unit: Unit, { areas, description }: Dataset) {
  const name = untranslated(indicator);
  return {
    indicator: {
      ...{ id: key, name, definition: name, unit },
      ...{ topic: "context", direction: "none", decimals: 0, timing: "stock", appliesTo: [] },
    },
    ...{ unit, entities: [enteredEntity], sex: "_Z", dimensions: {}, caveats: [] },
    area: areas.get(description.area) ?? { id: description.area, name: untranslated(description.area) },
  } satisfies Partial<FigureParts>;
}

/** A unit without limits: nothing is known of it but its name. Of per cent it is written as the sign, and what it is of. */
function unitOf(key: string, typed: string, isPercent: boolean): Unit {
  const ofWhat = typed.replace(/%|\bper ?cent(age)?\b|\bpour ?cent(age)?\b/i, "").trim();
  const name = untranslated(isPercent ? `% ${ofWhat}`.trim() : typed);
  return { id: `${key}-unit`, one: name, other: name, measure: isPercent ? "percent" : "ratio" };
}

const percent = /%|\bper ?cent|\bpour ?cent/i;

/** A row is of percentages where its unit says so, or where it names no unit and a number carries the sign. */
function isPercentRow({ unit, baseline, target, latest }: OwnRowEntry): boolean {
  if (unit !== "") return percent.test(unit) && !/\bpoints?\b/i.test(unit);
  return [baseline, target, latest].some((text) => percent.test(text));
}

/** A number field, read; nothing where it is empty, or where it cannot be read, which is kept as a problem. */
function quantityIn<Read extends TypedQuantity>(
  row: OwnRowEntry,
  field: "baseline" | "target" | "latest",
  isPercent: boolean,
  read: (text: string, unit: string) => Read | undefined,
  { locale, blame }: Reading,
): Read | undefined {
  const words = reportWordsIn(locale).problems;
  const text = row[field];
  if (text === "") return undefined;
  const found = read(text, row.unit);
  if (!found) return blame(field, field === "target" ? words.target(text) : words.number(text));
  if (found.isPercent && !isPercent) return blame(field, words.percent(text, row.unit));
  return found;
}

function periodIn(
  row: OwnRowEntry,
  field: "baselineDate" | "latestDate" | "due",
  { locale, blame }: Reading,
): ReferencePeriod | undefined {
  const text = row[field];
  if (text === "") return undefined;
  const years = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(text);
  const period = parseReferencePeriod(years ? `${years[1]}/${years[2]}` : text);
  return period ?? blame(field, reportWordsIn(locale).problems.date(text));
}

/** A level below where it started is to be come down to. */
function sideOf({ quantity }: TypedQuantity, baseline: Figure | undefined): "at-least" | "at-most" {
  const start = baseline && hardInterval(baseline.quantity, baseline.unit);
  const isBelow = quantity.kind === "point" && start !== undefined && quantity.value < start.low;
  return isBelow ? "at-most" : "at-least";
}
