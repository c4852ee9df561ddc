import { type Block, type Exhibit, type List, paragraph } from "../../document/block";
import { link, locatorLink, number, styled } from "../../document/content";
import type { Relation } from "../../domain/entity";
import type { Figure } from "../../domain/figure";
import { joined } from "../../domain/text";
import { formatLocator } from "../../format/locator";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { benchmarkOfPage } from "../benchmark";
import { figureRow } from "../figure-row";
import type { PageContext } from "../frame";
import { resultsAgainst } from "../results";
import { verdictSentence } from "../verdict";
import { womenNeeded } from "../women-needed";
import { overlapsAmong } from "./descriptions";
import { sourceNames } from "./exhibit";
import { sentencePieces } from "./sentence";

/**
 * What belongs beside a drawing: what can be said against its target, what a benchmark
 * would take, or which of its bodies must not be added up.
 */
export function asideOf(
  { chart, id }: Pick<Exhibit, "chart" | "id">,
  page: PageContext,
  benchmark = benchmarkOfPage,
): readonly Block[] | undefined {
  if (chart.kind !== "bars") return undefined;
  const shown = chart.rows.map(({ cited }) => cited.figure);
  const target = chart.reference?.cited?.figure;
  if (target) return targetAside(target, shown, page);
  if (id === page.dataset.roles.get("womens-share")?.id) {
    const needed = womenNeeded(benchmark, page);
    return needed.length > 0 ? needed : undefined;
  }
  const areCounts = shown.every(({ unit }) => unit.measure === "count");
  const overlaps = areCounts ? overlapsAmong(shown, page.dataset) : [];
  if (overlaps.length === 0) return undefined;
  const { title, lead } = exhibitWordsIn(page.locale).overlaps;
  return [{ kind: "heading", level: 3, content: [title] }, paragraph(undefined, lead), overlapList(overlaps, page)];
}

/**
 * What the target says, the verdict on the latest value of each body that it names and that is shown, and the distances
 * of those values that were computed. Older values in the drawing are history: they are not judged.
 */
function targetAside(target: Figure, shown: readonly Figure[], page: PageContext): Block[] {
  const words = exhibitWordsIn(page.locale).target;
  const results = resultsAgainst(target, page).filter(({ entity }) =>
    shown.some(({ entities: [body] }) => body.id === entity.id),
  );
  const gaps = results.flatMap(({ latest }) => latest.flatMap((figure) => gapsOf(figure, target, page)));
  const sentences = [
    target.target?.due === undefined ? words.noDue : "",
    gaps.length > 0 ? words.distance(`[${target.id}]`) : "",
  ];
  const bodies = gaps.map(({ gap }) => gap.entities[0].id);
  const isOfSeveral = ({ entities: [{ id }] }: Figure) => bodies.filter((body) => body === id).length > 1;
  return [
    { kind: "heading", level: 3, content: [words.title] },
    ...results.map((result) =>
      paragraph(undefined, styled("strong", result.entity.name[page.locale]), " ", ...verdictSentence(result, page)),
    ),
    paragraph(undefined, ...sentencePieces(joined(sentences, " "), page)),
    {
      kind: "list",
      look: "gaps-to-target",
      items: gaps.map(({ gap, of }) => {
        const row = figureRow(gap, page);
        const source = isOfSeveral(gap) ? [styled("details", sourceNames(of, page.locale))] : [];
        return { content: [link(row.href, row.subject.entity), number(row), ...source] };
      }),
    },
  ];
}

function gapsOf(of: Figure, target: Figure, page: PageContext): { readonly gap: Figure; readonly of: Figure }[] {
  return page.published.restingOn(of).flatMap((gap) => {
    if (gap.provenance.kind !== "derived" || gap.unit.measure !== "points") return [];
    const inputs = gap.provenance.inputs.map(({ id }) => id);
    return inputs.includes(of.id) && inputs.includes(target.id) ? [{ gap, of }] : [];
  });
}

/** Bodies that must not be added up, as a list: who is counted in whom, by which paragraph. */
export function overlapList(relations: readonly Relation[], page: PageContext): List {
  const { dataset, locale } = page;
  const name = (id: string) => dataset.entities.get(id)?.name[locale] ?? id;
  return {
    kind: "list",
    look: "overlaps",
    items: relations.map(({ entity, other, certainty, citation }) => ({
      content: [
        `${exhibitWordsIn(locale).overlaps.countedIn[certainty](name(entity), name(other))} `,
        locatorLink(page.path("sources", citation.source.id), formatLocator(citation.locator, locale)),
      ],
    })),
  };
}
