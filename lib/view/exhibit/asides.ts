import type { Figure } from "../../domain/figure";
import type { Relation } from "../../domain/relation";
import { formatLocator } from "../../format/locator";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { publishedOf } from "../../store/published";
import { figureRow } from "../figure-row";
import type { PageDraft } from "../frame";
import { resultsAgainst } from "../results";
import { verdictSentence } from "../verdict";
import { type LaidBenchmark, overviewBenchmark, womenNeeded } from "../women-needed";
import { sourceNames } from "./draft";
import type { Aside, Exhibit, Overlap } from "./exhibit";
import { sentencePieces } from "./sentence";
import { overlapsAmong } from "./titles";

/** The benchmark of a page whose reader has laid none. */
export const benchmarkOfPage: LaidBenchmark = { percent: overviewBenchmark, laidBy: "page" };

/**
 * What belongs beside a drawing: what can be said against its target, what a benchmark
 * would take, or which of its bodies must not be added up.
 * Cited after the drawing.
 */
export function asideOf(
  { chart, id }: Pick<Exhibit, "chart" | "id">,
  page: PageDraft,
  { percent, laidBy } = benchmarkOfPage,
): Aside | undefined {
  if (chart.kind !== "bars") return undefined;
  const shown = chart.rows.map(({ cited }) => cited.figure);
  const target = chart.reference?.cited?.figure;
  if (target) return targetAside(target, shown, page);
  if (id === page.dataset.roles.get("womens-share")?.id) {
    const needed = womenNeeded(page.dataset, percent, page, laidBy);
    return needed.rows.length > 0 ? { kind: "women-needed", needed } : undefined;
  }
  const areCounts = shown.every(({ unit }) => unit.measure === "count");
  const overlaps = areCounts ? overlapsAmong(shown, page.dataset) : [];
  return overlaps.length > 0
    ? { kind: "overlaps", overlaps: overlaps.map((each) => overlapOf(each, page)) }
    : undefined;
}

/**
 * What the target says, the verdict on the latest value of each body that it names and that is shown, and the distances
 * of those values that were computed. Older values in the drawing are history: they are not judged.
 */
function targetAside(target: Figure, shown: readonly Figure[], page: PageDraft): Aside {
  const words = exhibitWordsIn(page.locale).target;
  const results = resultsAgainst(target, page.dataset).filter(({ entity }) =>
    shown.some(({ entities: [body] }) => body.id === entity.id),
  );
  const gaps = results.flatMap(({ latest }) => latest.flatMap((figure) => gapsOf(figure, target, page)));
  const verdicts = results.map((result) => ({
    entity: result.entity.name[page.locale],
    text: verdictSentence(result, page),
  }));
  const sentences = [
    target.target?.due === undefined ? words.noDue : "",
    gaps.length > 0 ? words.distance(`[${target.id}]`) : "",
  ];
  const pieces = sentencePieces(sentences.filter((sentence) => sentence !== "").join(" "), page);
  const bodies = gaps.map(({ gap }) => gap.entities[0].id);
  return {
    kind: "target",
    verdicts,
    sentences: pieces,
    gaps: gaps.map(({ gap, of }) => ({
      row: figureRow(gap, page),
      source: bodies.filter((id) => id === gap.entities[0].id).length > 1 ? sourceNames(of, page.locale) : "",
    })),
  };
}

function gapsOf(of: Figure, target: Figure, page: PageDraft): { readonly gap: Figure; readonly of: Figure }[] {
  return (publishedOf(page.dataset).restingOn.get(of.id) ?? []).flatMap((gap) => {
    if (gap.provenance.kind !== "derived" || gap.unit.measure !== "points") return [];
    const inputs = gap.provenance.inputs.map(({ id }) => id);
    return inputs.includes(of.id) && inputs.includes(target.id) ? [{ gap, of }] : [];
  });
}

/** Who is counted in whom, in words. */
export function overlapOf({ entity, other, certainty, citation }: Relation, page: PageDraft): Overlap {
  const { entities } = page.dataset;
  const name = (id: string) => entities.get(id)?.name[page.locale] ?? id;
  return {
    text: exhibitWordsIn(page.locale).overlaps.countedIn[certainty](name(entity), name(other)),
    locator: formatLocator(citation.locator, page.locale),
    sourceHref: page.path("sources", citation.source.id),
  };
}
