import type { Finding } from "../domain/finding";
import type { ObservationRow } from "../domain/observation";
import { cellsWanted, isMissingStatus, type QuantityCells, toQuantity } from "../domain/quantity";
import type { TargetRow } from "../domain/target";
import type { TableRow } from "./table-row";
import type { TableReading, Tables } from "./tables";

const numberCells = ["value", "low", "high"] as const;

/** The number cells of a target, as those of an observation: a target has one value, or a first and a last. */
export function targetCells({ value, low, high }: Pick<QuantityCells, "value" | "low" | "high">): QuantityCells {
  const range = value === undefined && (low !== undefined || high !== undefined);
  return { value, low, high, qualifier: range ? "range" : undefined, status: "A" };
}

/** Number cells that do not fit what the row says of its number, and bounds the wrong way round. */
export function checkQuantities({ observations, targets }: Tables): Finding[] {
  return [
    ...tableFindings(observations, (row) => ({
      value: row.value("value"),
      low: row.value("low"),
      high: row.value("high"),
      qualifier: row.value("qualifier"),
      status: row.value("status") ?? "A",
    })),
    ...tableFindings(targets, (row) =>
      targetCells({ value: row.value("value"), low: row.value("low"), high: row.value("high") }),
    ),
  ];
}

function tableFindings<Data extends ObservationRow | TargetRow>(
  { file, rows }: TableReading<Data>,
  cellsOf: (row: TableRow<Data>) => QuantityCells,
): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) {
    // One value without a word about it fits always: nearly all there are.
    if (!row.isGood || isOneValue(row)) continue;
    for (const finding of quantityFindings(cellsOf(row), row.cell("printed") ?? "", file, row.number)) {
      findings.push(finding);
    }
  }
  return findings;
}

function isOneValue(row: TableRow): boolean {
  if (row.cell("status") !== "A" || row.cell("qualifier") !== "") return false;
  return row.cell("value") !== "" && row.cell("low") === "" && row.cell("high") === "";
}

function quantityFindings(cells: QuantityCells, printed: string, file: string, row: number): Finding[] {
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
