import type { Finding } from "../domain/finding";
import type { ObservationRow } from "../domain/observation";
import { cellsWanted, isMissingStatus, type QuantityCells, toQuantity } from "../domain/quantity";
import type { TargetRow } from "../domain/target";
import type { Tables } from "./tables";

const numberCells = ["value", "low", "high"] as const;

/** The number cells of a target, as those of an observation: a target has one value, or a first and a last. */
export function targetCells({ value, low, high }: Pick<TargetRow, "value" | "low" | "high">): QuantityCells {
  const range = value === undefined && (low !== undefined || high !== undefined);
  return { value, low, high, qualifier: range ? "range" : undefined, status: "A" };
}

/** Number cells that do not fit what the row says of its number, and bounds the wrong way round. */
export function checkQuantities({ observations, targets }: Tables): Finding[] {
  const findings: Finding[] = [];
  for (const { number, data } of observations.rows) {
    if (data) findings.push(...quantityFindings(data, data, observations.file, number));
  }
  for (const { number, data } of targets.rows) {
    if (data) findings.push(...quantityFindings(targetCells(data), data, targets.file, number));
  }
  return findings;
}

function quantityFindings(
  cells: QuantityCells,
  { printed }: Pick<ObservationRow, "printed">,
  file: string,
  row: number,
): Finding[] {
  if (toQuantity(cells, printed) !== undefined) return [];
  const wanted = cellsWanted(cells);
  const filled = numberCells.filter((cell) => cells[cell] !== undefined);
  const wrong = numberCells.find((cell) => filled.includes(cell) !== wanted.includes(cell));
  if (wrong === undefined && !isMissingStatus(cells.status)) {
    const { low, high } = cells;
    return [{ code: "bounds-order", file, row, column: "low", found: String(low), expected: String(high) }];
  }
  return [
    {
      code: "quantity-cells",
      file,
      row,
      column: wrong ?? "qualifier",
      found: wrong === undefined ? (cells.qualifier ?? "") : filled.join(", "),
      expected: wanted.join(", "),
    },
  ];
}
