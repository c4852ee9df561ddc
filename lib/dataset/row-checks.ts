import { caveatPieces, nakedNumber } from "../domain/caveat";
import type { Finding } from "../domain/finding";
import { cellsWanted, isMissingStatus, type QuantityCells, toQuantity } from "../domain/quantity";
import { locales } from "../domain/text";
import type { TableRow } from "./table-row";
import { splitList } from "./table-schema";
import type { TableReading, Tables } from "./tables";

const numberCells = ["value", "low", "high"] as const;

/** The number cells of a target, as those of an observation: a target has one value, or a first and a last. */
export function targetCells({ value, low, high }: Pick<QuantityCells, "value" | "low" | "high">): QuantityCells {
  const range = value === undefined && (low !== undefined || high !== undefined);
  return { value, low, high, qualifier: range ? "range" : undefined, status: "A" };
}

/** Number cells that do not fit what the row says of its number, and bounds the wrong way round. */
export function checkQuantities({ observations, targets }: Tables): Finding[] {
  return [...tableFindings(observations, (row) => row), ...tableFindings(targets, targetCells)];
}

function tableFindings<Data>({ rows }: TableReading<Data>, cellsOf: (data: Data) => QuantityCells): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) {
    // One value without a word about it fits always: nearly all there are.
    const data = row.isGood && !isOneValue(row) ? row.data : undefined;
    if (data) findings.push(...quantityFindings(cellsOf(data), row));
  }
  return findings;
}

function isOneValue(row: TableRow): boolean {
  if (row.cell("status") !== "A" || row.cell("qualifier") !== "") return false;
  return row.cell("value") !== "" && row.cell("low") === "" && row.cell("high") === "";
}

function quantityFindings(cells: QuantityCells, row: TableRow): Finding[] {
  if (toQuantity(cells, row.cell("printed")) !== undefined) return [];
  const wanted = cellsWanted(cells);
  const filled = numberCells.filter((cell) => cells[cell] !== undefined);
  const wrong = numberCells.find((cell) => filled.includes(cell) !== wanted.includes(cell));
  if (wrong === undefined && !isMissingStatus(cells.status)) {
    const { low, high } = cells;
    return [{ code: "bounds-order", ...row.at("low"), found: String(low), expected: String(high) }];
  }
  return [
    {
      code: "quantity-cells",
      ...row.at(wrong ?? "qualifier"),
      found: wrong === undefined ? (cells.qualifier ?? "") : filled.join(", "),
      expected: wanted.join(", "),
    },
  ];
}

/** Texts that are in one language only. The column of a language beside English ends in its code. */
export function checkTranslations(tables: Tables): Finding[] {
  return [...Object.values(tables).flatMap(halfTexts), ...caveatFigures(tables)];
}

function halfTexts({ header, rows }: TableReading): Finding[] {
  const pairs = locales.flatMap((locale) =>
    header.filter((name) => header.includes(`${name}_${locale}`)).map((name) => [name, `${name}_${locale}`] as const),
  );
  if (pairs.length === 0) return [];
  return rows.flatMap((row) =>
    pairs.flatMap(([name, translation]) => {
      const [text, translated] = [row.cell(name).trim(), row.cell(translation).trim()];
      if ((text === "") === (translated === "")) return [];
      const place = row.at(text === "" ? name : translation);
      return { code: "translation-missing" as const, ...place, found: text || translated };
    }),
  );
}

/** Caveats that name other figures in one language than in the other. */
function caveatFigures({ caveats }: Tables): Finding[] {
  return caveats.rows.flatMap((row) => {
    const [text, translated] = [row.cell("text"), row.cell("text_fr")];
    const [found, expected] = [figuresIn(translated), figuresIn(text)];
    if (text.trim() === "" || translated.trim() === "" || found === expected) return [];
    return { code: "translation-missing" as const, ...row.at("text_fr"), found, expected };
  });
}

function figuresIn(text: string): string {
  const ids = caveatPieces(text).flatMap((piece) => ("figure" in piece ? piece.figure : []));
  return [...new Set(ids)].sort().join(", ");
}

/** Numbers that a caveat writes itself: they would be on a page without their source. */
export function checkCaveatNumbers({ caveats }: Tables): Finding[] {
  return caveats.rows.flatMap((row) =>
    ["text", "text_fr"].flatMap((column) => {
      const found = nakedNumber(row.cell(column));
      return found === undefined ? [] : { code: "caveat-number" as const, ...row.at(column), found };
    }),
  );
}

/**
 * Caveats that no figure and no event has: a reader meets a caveat only beside what it is about. None are looked for
 * where a table that could name them has faults of its own.
 */
export function checkUnusedCaveats({ caveats, observations, targets, events }: Tables): Finding[] {
  const naming = [observations, targets, events];
  if (caveats.rows.length === 0 || naming.some(({ findings }) => findings.length > 0)) return [];
  const named = new Set<string>();
  for (const { rows } of naming) {
    for (const row of rows) {
      for (const id of splitList(row.cell("caveats"))) named.add(id);
    }
  }
  return caveats.rows.flatMap((row) => {
    const found = row.cell("id");
    if (named.has(found) || splitList(row.cell("figures")).length > 0) return [];
    return { code: "caveat-unused" as const, ...row.at("figures"), found };
  });
}
