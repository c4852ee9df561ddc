import { caveatPieces, nakedNumber } from "../domain/caveat";
import type { Finding } from "../domain/finding";
import { locales } from "../domain/text";
import { splitList } from "./table-schema";
import type { TableReading, Tables } from "./tables";

/** Texts that are in one language only. The column of a language beside English ends in its code. */
export function checkTranslations(tables: Tables): Finding[] {
  return [...Object.values(tables).flatMap(halfTexts), ...caveatFigures(tables)];
}

function halfTexts({ file, columns, rows }: TableReading): Finding[] {
  const names = columns.map(({ name }) => name);
  const pairs = locales.flatMap((locale) =>
    names.filter((name) => names.includes(`${name}_${locale}`)).map((name) => [name, `${name}_${locale}`] as const),
  );
  if (pairs.length === 0) return [];
  return rows.flatMap((row) =>
    pairs.flatMap(([name, translation]) => {
      const [text, translated] = [row.cell(name)?.trim(), row.cell(translation)?.trim()];
      if (text === undefined || translated === undefined || (text === "") === (translated === "")) return [];
      const column = text === "" ? name : translation;
      return [{ code: "translation-missing" as const, file, row: row.number, column, found: text || translated }];
    }),
  );
}

/** Caveats that name other figures in one language than in the other. */
function caveatFigures({ caveats }: Tables): Finding[] {
  return caveats.rows.flatMap((each) => {
    const [row, text, translated] = [each.number, each.cell("text"), each.cell("text_fr")];
    if (!text?.trim() || !translated?.trim()) return [];
    const [found, expected] = [figuresIn(translated), figuresIn(text)];
    if (found === expected) return [];
    return [{ code: "translation-missing" as const, file: caveats.file, row, column: "text_fr", found, expected }];
  });
}

function figuresIn(text: string): string {
  const ids = caveatPieces(text).flatMap((piece) => ("figure" in piece ? piece.figure : []));
  return [...new Set(ids)].sort().join(", ");
}

/** Numbers that a caveat writes itself: they would be on a page without their source. */
export function checkCaveatNumbers({ caveats }: Tables): Finding[] {
  const { file } = caveats;
  return caveats.rows.flatMap((row) =>
    ["text", "text_fr"].flatMap((column) => {
      const found = nakedNumber(row.cell(column) ?? "");
      return found === undefined ? [] : [{ code: "caveat-number" as const, file, row: row.number, column, found }];
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
      for (const id of splitList(row.cell("caveats") ?? "")) named.add(id);
    }
  }
  return caveats.rows.flatMap((row) => {
    const [found, figures] = [row.cell("id"), row.cell("figures")];
    if (found === undefined || named.has(found) || splitList(figures ?? "").length > 0) return [];
    return [{ code: "caveat-unused" as const, file: caveats.file, row: row.number, column: "figures", found }];
  });
}
