import { type Content, link, styled } from "../../document/content";
import { cell, type Table, type TableRow } from "../../document/table";
import type { Indicator } from "../../domain/indicator";
import { figureKinds } from "../../domain/observation";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import type { FigureStore } from "../../store/figure-store";
import type { PageContext } from "../../view/frame";

/** How far an indicator covers a body, the best first. */
const coverages = ["read", "derived", "unavailable", "absent"] as const;

type Coverage = (typeof coverages)[number];

/**
 * For each indicator that is expected of bodies of a kind (`applies_to`), of which of them there is a figure and of which
 * there is none.
 */
export async function gapsTable(store: FigureStore, page: PageContext): Promise<Table[]> {
  const { gaps, gapColumns } = messagesIn(page.locale).dataNotes;
  const expected = [...page.dataset.indicators.values()].filter(({ appliesTo }) => appliesTo.length > 0);
  const covered = await Promise.all(expected.map(async (indicator) => coverageOf(indicator, store)));
  const rows = expected.flatMap((indicator, index) => gapRow(indicator, covered[index] ?? new Map(), page) ?? []);
  if (rows.length === 0) return [];
  const columns = [
    { id: "indicator", header: tableWordsIn(page.locale).indicator },
    ...coverages.map((id) => ({ id, header: gapColumns[id], label: gapColumns[id] })),
  ];
  return [{ kind: "table", look: "gaps", caption: [gaps], isCaptionHidden: true, columns, bodies: [{ rows }] }];
}

function gapRow(indicator: Indicator, covered: ReadonlyMap<string, Coverage>, page: PageContext): TableRow | undefined {
  const { dataset, locale } = page;
  const names: Record<Coverage, string[]> = { read: [], derived: [], unavailable: [], absent: [] };
  for (const { id, kind, name } of dataset.entities.values()) {
    if (indicator.appliesTo.includes(kind)) names[covered.get(id) ?? "absent"].push(name[locale]);
  }
  if (coverages.every((coverage) => names[coverage].length === 0)) return undefined;
  const hasPage = coverages.some((coverage) => coverage !== "absent" && names[coverage].length > 0);
  const name = indicator.name[locale];
  return {
    id: indicator.id,
    cells: [
      cell(hasPage ? link(page.path("indicators", indicator.id), name) : name),
      ...coverages.map((coverage) => cell(...listed(names[coverage], page))),
    ],
  };
}

/** Names one under another: some hold commas themselves. */
function listed(names: readonly string[], { locale }: PageContext): Content {
  if (names.length === 0) return [styled("nothing", messagesIn(locale).dataNotes.none)];
  return [{ kind: "lines", look: "names", lines: names.map((name) => [name]) }];
}

/** How far each body is covered by an indicator's figures, by its id: the best that one of them gives. */
async function coverageOf({ id }: Indicator, store: FigureStore): Promise<ReadonlyMap<string, Coverage>> {
  const kind = figureKinds;
  const counts = await store.counts({ indicator: id, edition: "latest", kind }, "entity", "origin");
  const found = new Map<string, Coverage>();
  for (const { values, total, missing } of counts) {
    const [entity = "", origin] = values;
    const coverage = origin === "derived" ? "derived" : total > missing ? "read" : "unavailable";
    const known = found.get(entity);
    if (known === undefined || coverages.indexOf(coverage) < coverages.indexOf(known)) found.set(entity, coverage);
  }
  return found;
}
