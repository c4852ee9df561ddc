import type { Locale } from "../domain/text";
import { tableWordsIn } from "../i18n/table-words";
import { amount, type Content, link, period, styled } from "./content";
import type { FigureRow } from "./figure-row";
import { type Cell, type Column, cell, type Table } from "./table";

/**
 * A list of figures as a table, a row each.
 *
 * @param caption what it holds, for those who do not see it under its heading
 * @param withIndicator false where all rows are of one indicator, which the heading names
 */
export function figureTable(rows: readonly FigureRow[], caption: string, locale: Locale, withIndicator = true): Table {
  const words = tableWordsIn(locale);
  const names = withIndicator ? (["indicator", "entity"] as const) : (["entity"] as const);
  const columns = [...names, "figure" as const, "period" as const].map(
    (id): Column => ({ id, header: words[id], look: looks[id] }),
  );
  return {
    kind: "table",
    look: "figures",
    caption: [caption],
    isCaptionHidden: true,
    columns,
    bodies: [{ rows: rows.map((row) => ({ id: row.id, cells: cellsOf(row, locale, withIndicator) })) }],
  };
}

const looks = { indicator: undefined, entity: "entity", figure: "number", period: "period" } as const;

function cellsOf(row: FigureRow, locale: Locale, withIndicator: boolean): Cell[] {
  const { indicator, entity } = row.subject;
  return [
    cell(link(row.href, withIndicator ? indicator : entity), ...details(row)),
    ...(withIndicator ? [cell(entity)] : []),
    cell(...amount(row, locale)),
    cell(...period(row.cited.figure.period, locale)),
  ];
}

/** What narrows a figure (area, sex, rank, kind), as one small line; nothing where nothing does. */
export function details({ subject }: FigureRow): Content {
  return subject.details.length > 0 ? [styled("details", subject.details.join(" · "))] : [];
}
