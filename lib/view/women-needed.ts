import { notComputedText } from "../cite/note-text";
import { Context } from "../derive/context";
import { type Block, paragraph } from "../document/block";
import { type Inline, mark, number, period, styled } from "../document/content";
import { cell, type TableRow } from "../document/table";
import type { Entity } from "../domain/entity";
import { type Figure, isMeasured } from "../domain/figure";
import type { NotComputed } from "../domain/not-computed";
import { withLatestDate } from "../domain/reference-period";
import { benchmarkWordsIn } from "../i18n/benchmark-words";
import { tableWordsIn } from "../i18n/table-words";
import { benchmarkText, type PageBenchmark } from "./benchmark";
import { figureRow } from "./figure-row";
import { type CountedCase, countedCases, isShareOfWomen, latestCounts } from "./force-cases";
import type { PageContext } from "./frame";

/**
 * Women needed, at constant strength, for a benchmark share in each force whose women are counted, by its latest counts;
 * then the forces of the same kinds of which only a share is known. Nothing where nothing is counted by sex.
 *
 * @throws RangeError for a percentage that cannot be a benchmark
 */
export function womenNeeded(benchmark: PageBenchmark, page: PageContext): Block[] {
  const { dataset, locale } = page;
  const cases = countedCases(benchmark, page).filter(({ needed }) => needed);
  const entities = [...dataset.entities.values()];
  const counted = entities.filter((entity) => cases.some(({ women }) => isOf(women, entity)));
  if (counted.length === 0) return [];
  const kinds = new Set(counted.map(({ kind }) => kind));
  const shares = new Map(
    entities
      .filter((entity) => kinds.has(entity.kind) && !counted.includes(entity))
      .map((entity) => [entity, latestShares(entity, page)] as const)
      .filter(([, of]) => of.length > 0),
  );
  const words = benchmarkWordsIn(locale);
  const columns = tableWordsIn(locale);
  const basis = words.setBy[benchmark.setBy];
  return [
    {
      kind: "table",
      look: "women-needed",
      caption: [words.caption(benchmarkText(benchmark, locale))],
      isCaptionHidden: false,
      columns: [
        { id: "force", header: columns.force },
        { id: "women", header: columns.women, look: "number" },
        { id: "needed", header: words.needed, look: "number" },
      ],
      bodies: [
        {
          rows: [
            ...counted
              .flatMap((entity) => latestCounts(cases.filter(({ women }) => isOf(women, entity))))
              .map((each) => countedRow(each, page)),
            ...[...shares.values()].flat().map((share) => shareRow(share, page)),
          ],
        },
      ],
    },
    paragraph("basis", areTargeted([...counted, ...shares.keys()], page) ? basis : `${words.noTarget} ${basis}`),
  ];
}

function isOf({ entities }: Figure, { id }: Entity): boolean {
  return entities[0].id === id;
}

function latestShares(entity: Entity, page: PageContext): Figure[] {
  const shares = page.figuresOfRole("womens-share");
  return withLatestDate(
    shares.filter((figure) => isOf(figure, entity) && isShareOfWomen(figure, page.dataset)),
    ({ period: when }) => when,
  );
}

function countedRow({ women, strength, needed }: CountedCase, page: PageContext): TableRow {
  const words = benchmarkWordsIn(page.locale);
  const rows = [figureRow(women, page), figureRow(strength, page)] as const;
  return {
    id: women.id,
    cells: [
      forceCell(women, page),
      cell(number(rows[0]), ` ${words.of} `, number(rows[1]), ...mark(...rows)),
      cell(...(needed ? [resultInline(needed, page)] : [])),
    ],
  };
}

function shareRow(share: Figure, page: PageContext): TableRow {
  const row = figureRow(share, page);
  const content = [number(row), `. ${benchmarkWordsIn(page.locale).noCounts}`, ...mark(row)];
  return { id: share.id, cells: [forceCell(share, page), { content, span: 2, look: "no-counts" }] };
}

function forceCell({ entities: [entity], period: when }: Figure, { locale }: PageContext) {
  return cell(entity.name[locale], styled("details", ...period(when, locale)));
}

/** What was computed, or why it was not, with the figures that the reason speaks of. */
export function resultInline(result: Figure | NotComputed, page: PageContext): Inline {
  if (!("reason" in result)) return number(figureRow(result, page));
  const reason = notComputedText(result, page.locale, (id) => page.published.figures.get(id));
  return { kind: "numbers", content: [reason], figures: result.inputs.filter(isMeasured) };
}

/** A target for a body that they are counted in is a target for them too, for all that a reader can tell. */
function areTargeted(entities: readonly Entity[], page: PageContext): boolean {
  const context = new Context(page.dataset);
  const named = page.published.selected.flatMap(({ target, entities: bodies }) => (target ? bodies : []));
  return entities.some(({ id }) => named.some((body) => context.mayBeCountedIn(id, body.id)));
}
