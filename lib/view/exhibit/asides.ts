import { againstTarget } from "../../check/against-target";
import type { Figure } from "../../domain/figure";
import type { Relation } from "../../domain/relation";
import type { Locale } from "../../domain/text";
import { formatLocator } from "../../format/locator";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { figureRow } from "../figure-row";
import type { PageDraft } from "../frame";
import { publishedOf } from "../published";
import { type LaidBenchmark, overviewBenchmark, womenNeeded } from "../women-needed";
import { sourceNames } from "./draft";
import type { Aside, Exhibit, Overlap, Verdict } from "./exhibit";
import { sentencePieces } from "./sentence";
import { overlapsAmong } from "./titles";
import { vocabulary } from "./vocabulary";

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
  if (id === vocabulary.womenShare) {
    const needed = womenNeeded(page.dataset, percent, page, laidBy);
    return needed.rows.length > 0 ? { kind: "women-needed", needed } : undefined;
  }
  const areCounts = shown.every(({ unit }) => unit.measure === "count");
  const overlaps = areCounts ? overlapsAmong(shown, page.dataset) : [];
  return overlaps.length > 0
    ? { kind: "overlaps", overlaps: overlaps.map((each) => overlapOf(each, page)) }
    : undefined;
}

/** What the target says, and the distances to it that were computed for the figures shown, in the order of the bars. */
function targetAside(target: Figure, shown: readonly Figure[], page: PageDraft): Aside {
  const words = exhibitWordsIn(page.locale).target;
  const isAssumed = target.target?.reading === "assumed";
  const gaps = shown.flatMap((figure) => gapsOf(figure, target, page));
  const sentences = [
    isAssumed ? words.cannotTell.reading : "",
    target.target?.due === undefined ? words.noDue : "",
    gaps.length > 0 ? words.distance(`[${target.id}]`, isAssumed) : "",
  ];
  const pieces = sentencePieces(sentences.filter((sentence) => sentence !== "").join(" "), page);
  const bodies = gaps.map(({ gap }) => gap.entities[0].id);
  return {
    kind: "target",
    sentences: pieces,
    verdicts: isAssumed ? [] : verdictsOf(target, shown, page.locale),
    gaps: gaps.map(({ gap, of }) => ({
      row: figureRow(gap, page),
      source: bodies.filter((id) => id === gap.entities[0].id).length > 1 ? sourceNames(of, page.locale) : "",
    })),
  };
}

/** The verdict on each body, over all that is said of it; what a doubtful wording leaves open is said once for all. */
function verdictsOf(target: Figure, shown: readonly Figure[], locale: Locale): Verdict[] {
  const words = exhibitWordsIn(locale).target;
  const bodies = new Map(shown.map(({ entities: [entity] }) => [entity.id, entity]));
  return [...bodies.values()].flatMap(({ id, name }) => {
    const verdict = againstTarget(
      target,
      shown.filter(({ entities: [entity] }) => entity.id === id),
    );
    if (verdict.code === "no-target") return [];
    const text = verdict.code === "cannot-tell" ? words.cannotTell[verdict.because] : words.verdict[verdict.code];
    return [{ entity: name[locale], text }];
  });
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
