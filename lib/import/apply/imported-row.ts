import type { CellReading } from "../cells/cell-reading";

/** A figure read from a cell of somebody else's table: a row of observations.csv, its number cells as text. */
export interface ImportedRow {
  readonly id: string;
  readonly indicator: string;
  readonly entity: string;
  readonly area: string;
  readonly sex: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly qualifier: string;
  readonly status: string;
  readonly source: string;
  readonly locator: string;
  readonly printed: string;
  readonly via: string;
  readonly caveats: string;
}

type NumberCells = Pick<ImportedRow, "value" | "low" | "high" | "qualifier" | "status">;

const none = { value: "", low: "", high: "", qualifier: "" } as const;

/** What a cell says, in the cells of observations.csv; undefined where a number has more digits than can be kept. */
export function numberCells(reading: Exclude<CellReading, { kind: "unreadable" }>): NumberCells | undefined {
  switch (reading.kind) {
    case "missing":
      return { ...none, status: reading.status };
    case "point": {
      const value = plainNumber(reading.value);
      return value === undefined
        ? undefined
        : { ...none, value, qualifier: reading.qualifier ?? "", status: reading.status };
    }
    case "bound": {
      const limit = plainNumber(reading.limit);
      return limit === undefined
        ? undefined
        : { ...none, [reading.end]: limit, qualifier: reading.qualifier, status: reading.status };
    }
    case "range": {
      const [low, high] = [plainNumber(reading.low), plainNumber(reading.high)];
      if (low === undefined || high === undefined) return undefined;
      return { ...none, low, high, qualifier: "range", status: reading.status };
    }
  }
}

/** Digits that a number carries without losing any; what was printed beyond them stays in `printed`. */
const exactDigits = 15;

/** A number in plain decimals, at most 15 digits: `5898.0599999999995` is 5898.06. Undefined where it has no such form. */
function plainNumber(value: number): string | undefined {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const text = String(Number(value.toPrecision(exactDigits)));
  if (!text.includes("e")) return text.replace(/\D/g, "").replace(/^0+/, "").length <= exactDigits ? text : undefined;
  if (!text.includes("e-")) return undefined;
  const decimals = value.toFixed(Math.min(100, exactDigits - 1 - Math.floor(Math.log10(Math.abs(value)))));
  return decimals.replace(/0+$/, "");
}
