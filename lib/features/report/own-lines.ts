import { againstTarget } from "../../check/against-target";
import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { hardInterval } from "../../domain/quantity";
import { parseReferencePeriod, type ReferencePeriod } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { type OwnField, reportWordsIn } from "../../i18n/report-words";
import type { Result } from "../../view/results";
import { type EnteredNumber, type EnteredRow, enteredEntity, enteredFigure } from "./own-figures";
import type { OwnRowEntry } from "./own-rows";
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
    const number = formatNumber(place + 1, locale);
    const blame = (field: OwnField, text: string) => {
      problems.push(words.place(number, field) + text);
      return undefined;
    };
    return ownLine(row, `own-${place + 1}`, { dataset, locale, blame });
  });
  return { lines, problems };
}

interface Around {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** Keeps what is wrong with a field. */
  readonly blame: (field: OwnField, text: string) => undefined;
}

function ownLine(row: OwnRowEntry, key: string, around: Around): OwnLine {
  const { dataset, locale, blame } = around;
  const words = reportWordsIn(locale);
  if (row.indicator === "") blame("indicator", words.problems.noIndicator);
  const indicator = row.indicator === "" ? words.unnamedIndicator : row.indicator;
  const isPercent = isPercentRow(row);
  const entered: EnteredRow = { key, indicator, unit: row.unit, isPercent, source: row.source };
  const number = (field: "baseline" | "latest", dateField: "baselineDate" | "latestDate") => {
    const period = periodIn(row, dateField, around) ?? undated;
    const quantity = quantityIn(row, field, isPercent, typedQuantity, around)?.quantity;
    return quantity && enteredFigure(entered, field, { quantity, period, text: row[field] }, dataset);
  };
  const baseline = number("baseline", "baselineDate");
  const target = targetOf(row, entered, baseline, around);
  const latest = number("latest", "latestDate");
  const values = [latest ?? []].flat();
  return {
    result: {
      ...{ key, entity: enteredEntity, baseline: [baseline ?? []].flat(), latest: values },
      ...(target && { target }),
      ...{ verdict: againstTarget(target, values), judged: values },
    },
    typed: { indicator, level: row.level, source: row.source, unit: row.unit === "" && isPercent ? "%" : row.unit },
  };
}

const undated: ReferencePeriod = { kind: "undated" };
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
  { locale, blame }: Around,
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
  { locale, blame }: Around,
): ReferencePeriod | undefined {
  const text = row[field];
  if (text === "") return undefined;
  const years = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(text);
  const period = parseReferencePeriod(years ? `${years[1]}/${years[2]}` : text);
  return period ?? blame(field, reportWordsIn(locale).problems.date(text));
}

function targetOf(
  row: OwnRowEntry,
  entered: EnteredRow,
  baseline: Figure | undefined,
  around: Around,
): Figure | undefined {
  const due = periodIn(row, "due", around);
  const level = quantityIn(row, "target", entered.isPercent, typedLevel, around);
  if (!level) return undefined;
  const number: EnteredNumber = { quantity: level.quantity, period: due ?? undated, text: row.target };
  return enteredFigure(entered, "target", number, around.dataset, {
    ...{ type: "level", reading: "certain", comparison: level.comparison ?? sideOf(level, baseline) },
    ...(due && due.kind !== "undated" && { due }),
  });
}

/** A level below where it started is to be come down to. */
function sideOf({ quantity }: TypedQuantity, baseline: Figure | undefined): "at-least" | "at-most" {
  const start = baseline && hardInterval(baseline.quantity, baseline.unit);
  const isBelow = quantity.kind === "point" && start !== undefined && quantity.value < start.low;
  return isBelow ? "at-most" : "at-least";
}
