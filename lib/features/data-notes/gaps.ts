import { type Content, link, styled } from "../../document/content";
import { cell, type Table, type TableRow } from "../../document/table";
import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { messagesIn } from "../../i18n/messages";
import type { PageDraft } from "../../view/frame";

/** How far an indicator covers a body, the best first. */
const coverages = ["read", "derived", "unavailable", "absent"] as const;

type Coverage = (typeof coverages)[number];

/**
 * For each indicator that is expected of bodies of a kind (`applies_to`), of which of them there is a figure and of which
 * there is none.
 */
export function gapsTable(page: PageDraft): Table[] {
  const { gaps, gapColumns } = messagesIn(page.locale).dataNotes;
  const rows = [...page.dataset.indicators.values()].flatMap((indicator) => gapRow(indicator, page) ?? []);
  if (rows.length === 0) return [];
  const columns = [
    { id: "indicator", header: gapColumns.indicator },
    ...coverages.map((id) => ({ id, header: gapColumns[id], label: gapColumns[id] })),
  ];
  return [{ kind: "table", look: "gaps", caption: [gaps], isCaptionHidden: true, columns, bodies: [{ rows }] }];
}

function gapRow(indicator: Indicator, page: PageDraft): TableRow | undefined {
  const { dataset, locale } = page;
  const covered = coverageOf(page.figuresOfIndicator(indicator));
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
function listed(names: readonly string[], { locale }: PageDraft): Content {
  if (names.length === 0) return [styled("nothing", messagesIn(locale).dataNotes.none)];
  return [{ kind: "lines", look: "names", lines: names.map((name) => [name]) }];
}

/** How far each body is covered by an indicator's figures, by its id: the best that one of them gives. */
function coverageOf(figures: readonly Figure[]): ReadonlyMap<string, Coverage> {
  const found = new Map<string, Coverage>();
  for (const { entities, target, provenance, quantity } of figures) {
    if (target) continue;
    const isRead = provenance.kind === "read" && quantity.kind !== "missing";
    const coverage = isRead ? "read" : provenance.kind === "derived" ? "derived" : "unavailable";
    for (const { id } of entities) {
      const known = found.get(id);
      if (known === undefined || coverages.indexOf(coverage) < coverages.indexOf(known)) found.set(id, coverage);
    }
  }
  return found;
}
