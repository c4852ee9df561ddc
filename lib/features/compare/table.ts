import type { Content } from "../../document/content";
import { amount, link, period } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { details } from "../../document/figure-table";
import { type Cell, type Column, cell, type Table } from "../../document/table";
import { bodyName } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import type { Locale } from "../../domain/text";
import { periodText } from "../../format/reference-period";
import { compareWordsIn } from "../../i18n/compare-words";
import { tableWordsIn } from "../../i18n/table-words";
import { type CompareChoice, type CompareColumn, type CompareGroup, compareColumns } from "./choice";
import type { ComparedFigure } from "./compare";
import type { Differences } from "./draft";
import { formId } from "./form";

/** One page of the rows of a comparison, in groups where the reader asks for them; its headers sort. */
export function compareTable(
  name: string,
  rows: readonly (readonly [FigureRow, ComparedFigure])[],
  { group, sort }: CompareChoice,
  differ: Differences,
  locale: Locale,
): Table {
  const columns = columnsFor(differ, group);
  const bodies = group
    ? grouped(rows, ([, compared]) => groupName(compared, group, locale)).map((of) => ({
        title: groupName(of[0][1], group, locale),
        rows: of,
      }))
    : [{ rows }];
  return {
    kind: "table",
    look: "figures",
    caption: [compareWordsIn(locale).caption(name)],
    isCaptionHidden: true,
    columns: columns.map((id): Column => ({ id, header: tableWordsIn(locale)[id], look: looks[id] })),
    bodies: bodies.map((body) => ({
      ...body,
      rows: body.rows.map(([row]) => ({ id: row.id, cells: cellsOf(row, columns, locale) })),
    })),
    sorting: { form: formId, by: sort },
  };
}

const looks = { area: "entity", entity: "entity", figure: "number", period: "period" } as const;

/** Area and body are columns where they differ, and where rows are not grouped by them; a row begins with a name, or its date. */
function columnsFor({ areas, entities }: Differences, group: CompareGroup | undefined): readonly CompareColumn[] {
  const columns = compareColumns.filter(
    (column) => column !== group && (column !== "area" || areas) && (column !== "entity" || entities || !areas),
  );
  return columns[0] === "figure" ? ["period", "figure"] : columns;
}

function groupName({ original }: ComparedFigure, group: CompareGroup, locale: Locale): string {
  switch (group) {
    case "area":
      return original.area.name[locale];
    case "entity":
      return bodyName(original, locale);
    case "period":
      return periodText(original.period, locale);
  }
}

/** The first cell leads to the figure; what narrows it is under its last name. */
function cellsOf(row: FigureRow, columns: readonly CompareColumn[], locale: Locale): Cell[] {
  const { figure } = row.cited;
  const contents: Readonly<Record<CompareColumn, Content>> = {
    ...{ area: [figure.area.name[locale]], entity: [row.subject.entity] },
    ...{ figure: amount(row, locale), period: period(figure.period, locale) },
  };
  const names = columns.filter((column) => column === "area" || column === "entity").length;
  return columns.map((column, index) => {
    const content = index === 0 ? [link(row.href, ...contents[column])] : contents[column];
    return cell(...content, ...(index === Math.max(0, names - 1) ? details(row) : []));
  });
}
