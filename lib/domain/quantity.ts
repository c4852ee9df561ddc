import { above, below, closed, type Interval, intersection } from "./interval";
import { precisionOf, stepOf, tidy } from "./printed-number";
import type { Unit } from "./unit";

/** How a source limits a number. `span` is a first and a last year, never an uncertain number. */
export const qualifiers = ["about", "over", "at-least", "under", "at-most", "range", "span"] as const;

export type Qualifier = (typeof qualifiers)[number];

/** Everything on one side of a number. */
const limited = {
  over: above,
  "at-least": (limit: number) => closed(limit, Infinity),
  under: below,
  "at-most": (limit: number) => closed(-Infinity, limit),
} satisfies Partial<Record<Qualifier, (limit: number) => Interval>>;

type Limit = keyof typeof limited;

function isLimit(qualifier: Qualifier | undefined): qualifier is Limit {
  return qualifier !== undefined && Object.hasOwn(limited, qualifier);
}

/** True for the limit of what lies above it. */
export function isFloor(qualifier: Limit): boolean {
  return qualifier === "over" || qualifier === "at-least";
}

/** SDMX CL_OBS_STATUS 2.2, the codes Muster uses: those of a number, then those that say why there is none. */
export const statuses = ["A", "E", "P", "B", "U", "L", "O", "Q", "M"] as const;

export type Status = (typeof statuses)[number];

export const missingStatuses = ["L", "O", "Q", "M"] as const satisfies readonly Status[];

export type MissingStatus = (typeof missingStatuses)[number];

/** What a row says of its number. */
export interface QuantityCells {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly status: Status;
}

/** The doubt that stays with a printed number, beside its qualifier. */
export type NumberStatus = Exclude<Status, MissingStatus>;

/**
 * What the words of its inputs force a computed number to be, what a careful reader allows it to be, and what the last
 * digits of its inputs leave open.
 */
export interface DerivedIntervals {
  readonly hard: Interval;
  readonly wide: Interval;
  readonly rough: Interval;
}

/**
 * A number as honest as it was printed. `step` is the size of its last significant digit (for 4,000 in prose a thousand,
 * for 4,000 in a register one, for 9.5 a tenth); `decimals` are those it is shown with: as many as its indicator has, or
 * fewer where the source printed fewer. A computed number is written as it is shown, rounded, and
 * carries its intervals at full precision.
 */
export type Quantity = Shown & ((Amount & NumberFacts) | { readonly kind: "missing"; readonly status: MissingStatus });

/** Words to be shown instead of the number that is read from them: “14- 24%”. */
interface Shown {
  readonly shown?: { readonly text: string; readonly language?: string | undefined } | undefined;
}

type Amount =
  | { readonly kind: "point"; readonly value: number; readonly about: boolean; readonly step: number }
  | { readonly kind: "bound"; readonly qualifier: Limit; readonly limit: number }
  | { readonly kind: "range" | "span"; readonly low: number; readonly high: number };

interface NumberFacts {
  readonly status: NumberStatus;
  readonly decimals: number;
  readonly derived?: DerivedIntervals | undefined;
}

/** The most reliable first. */
const reliability: readonly NumberStatus[] = ["A", "B", "P", "E", "U"];

/** The least reliable of some statuses (U, then E, …): the status of what is computed from numbers that have them. */
export function worstOf(statuses: readonly NumberStatus[]): NumberStatus {
  return reliability[Math.max(0, ...statuses.map((status) => reliability.indexOf(status)))] ?? "A";
}

export function isMissingStatus(status: Status): status is MissingStatus {
  return (missingStatuses as readonly Status[]).includes(status);
}

type NumberCell = "value" | "low" | "high";

const qualifiedCells: Readonly<Record<Qualifier, readonly NumberCell[]>> = {
  about: ["value"],
  over: ["low"],
  "at-least": ["low"],
  under: ["high"],
  "at-most": ["high"],
  range: ["low", "high"],
  span: ["low", "high"],
};

/** The number cells of a row that says a quantity. */
export function numberCellsOf(quantity: Quantity): Readonly<Partial<Record<NumberCell, number>>> {
  switch (quantity.kind) {
    case "missing":
      return {};
    case "point":
      return { value: quantity.value };
    case "bound":
      return isFloor(quantity.qualifier) ? { low: quantity.limit } : { high: quantity.limit };
    case "range":
    case "span":
      return { low: quantity.low, high: quantity.high };
  }
}

/** Which of the three number cells a qualifier wants filled. */
export function cellsWanted({ qualifier, status }: Pick<QuantityCells, "qualifier" | "status">): readonly NumberCell[] {
  if (isMissingStatus(status)) return [];
  return qualifier === undefined ? ["value"] : qualifiedCells[qualifier];
}

/** What is known of a row beside its cells and its token. */
export interface QuantityContext {
  /** True for counts to the last unit: zeros at their end are digits like others. */
  readonly isExact?: boolean | undefined;
  /** The decimals of its indicator; more are not shown. */
  readonly decimals?: number | undefined;
  /** That the token is shown instead of the number, with its language where that is known. */
  readonly asPrinted?: { readonly language?: string | undefined } | undefined;
}

/**
 * The quantity that a row's cells and its printed token mean, or undefined where the cells do not fit the qualifier
 * or the bounds are the wrong way round (lib/check says which).
 */
export function toQuantity(
  cells: QuantityCells,
  printed: string,
  { isExact = false, decimals: most = Infinity, asPrinted }: QuantityContext = {},
): Quantity | undefined {
  const amount = toAmount(cells, printed, isExact);
  if (!amount || amount.kind === "missing" || (amount.decimals <= most && !asPrinted)) return amount;
  const shown = asPrinted && { text: printed, ...asPrinted };
  return { ...amount, decimals: Math.min(amount.decimals, most), ...(shown && { shown }) };
}

function toAmount(cells: QuantityCells, printed: string, isExact: boolean): Quantity | undefined {
  const { value, low, high, qualifier, status } = cells;
  const wanted = cellsWanted(cells);
  for (const cell of ["value", "low", "high"] as const) {
    if ((cells[cell] !== undefined) !== wanted.includes(cell)) return undefined;
  }
  if (isMissingStatus(status)) return qualifier === undefined ? { kind: "missing", status } : undefined;
  if (value !== undefined) {
    const { step, decimals } = precisionOf(value, printed);
    const isCounted = isExact && qualifier === undefined;
    const about = qualifier === "about";
    return { kind: "point", value, about, status, step: isCounted ? Math.min(step, 1) : step, decimals };
  }
  const end = high ?? low;
  if (end === undefined) return undefined;
  const { decimals } = precisionOf(end, printed);
  if (isLimit(qualifier)) return { kind: "bound", qualifier, limit: end, status, decimals };
  if (low === undefined || low > end) return undefined;
  return { kind: qualifier === "span" ? "span" : "range", low, high: end, status, decimals };
}

/** The number that is read from words shown as printed. */
export function readingOf({ shown: _, ...reading }: Quantity): Quantity {
  return reading;
}

/** The values that a unit can have at all. */
export function naturalLimits(unit: Pick<Unit, "floor" | "ceiling">): Interval {
  return closed(unit.floor ?? -Infinity, unit.ceiling ?? Infinity);
}

/**
 * What the words force: "over 6,000" is everything above 6,000. Undefined for a missing value and for a span of years,
 * which enters no arithmetic.
 */
export function hardInterval(quantity: Quantity, unit: Pick<Unit, "floor" | "ceiling">): Interval | undefined {
  if (quantity.kind === "missing" || quantity.kind === "span") return undefined;
  if (quantity.derived) return quantity.derived.hard;
  if (quantity.kind !== "bound") return closed(...endsOf(quantity));
  return intersection(limited[quantity.qualifier](quantity.limit), naturalLimits(unit));
}

/**
 * What a careful reader allows: "about", estimates (E), doubtful numbers (U) and unqualified round numbers are read as
 * rounded, half a unit of their last significant digit either way. A convention of Muster's, not a bound of the
 * source's. Exact counts, whose last digit is one, and limits ("over", "under") are not widened.
 */
export function wideInterval(quantity: Quantity, unit: Pick<Unit, "floor" | "ceiling">): Interval | undefined {
  if (quantity.kind !== "missing" && quantity.derived) return quantity.derived.wide;
  const hard = hardInterval(quantity, unit);
  if (!hard || quantity.kind !== "point" || !isReadAsRounded(quantity)) return hard;
  const half = quantity.step / 2;
  const low = Math.min(tidy(quantity.value - half), quantity.value);
  const high = Math.max(tidy(quantity.value + half), quantity.value);
  return intersection(closed(low, high), naturalLimits(unit)) ?? hard;
}

/**
 * What the last printed digits leave open, half a unit of them either way, limits too: for “over 6,000” above 5,500. It
 * bounds nothing; it says down to which digit a result of calculations may be shown. Whole things counted to the last
 * one leave nothing open.
 */
export function roughInterval(quantity: Quantity, unit: Pick<Unit, "measure">): Interval | undefined {
  if (quantity.kind === "missing" || quantity.kind === "span") return undefined;
  if (quantity.derived) return quantity.derived.rough;
  const [low, high] = endsOf(quantity);
  const step = quantity.kind === "point" ? quantity.step : stepOf(high, quantity.decimals);
  const half = step === 1 && isWholeMeasure(unit) ? 0 : step / 2;
  const [lowest, highest] = [tidy(low - half), tidy(high + half)];
  if (quantity.kind !== "bound") return closed(lowest, highest);
  return isFloor(quantity.qualifier) ? above(lowest) : below(highest);
}

/** True for a unit of things that are counted in wholes. */
export function isWholeMeasure({ measure }: Pick<Unit, "measure">): boolean {
  return measure === "count" || measure === "rank" || measure === "year";
}

/** True where the wide interval is wider than the printed value. A computed number has its intervals of its inputs. */
export function isReadAsRounded(quantity: Quantity): boolean {
  if (quantity.kind !== "point" || quantity.value === 0 || quantity.derived) return false;
  return quantity.about || quantity.status === "E" || quantity.status === "U" || quantity.step >= 10;
}

/** The numbers by which a quantity sorts; null for a missing one, which sorts last in either direction. */
export function quantitySortKey(quantity: Quantity): readonly [number, number] | null {
  return quantity.kind === "missing" ? null : endsOf(quantity);
}

/** The first and the last number that a quantity is written with: those of a range and a span, else the only one twice. */
function endsOf(amount: Amount): [number, number] {
  if (amount.kind === "point") return [amount.value, amount.value];
  return amount.kind === "bound" ? [amount.limit, amount.limit] : [amount.low, amount.high];
}
