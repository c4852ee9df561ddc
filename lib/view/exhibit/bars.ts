import type { Tone } from "../../chart/spec";
import type { Exhibit } from "../../document/block";
import { bodyName, type Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { joined } from "../../domain/text";
import { countOf } from "../../format/quantity";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { dimensionNames, namedArea, subjectOf } from "../figure-row";
import type { PageContext } from "../frame";
import { type Bar, crossSectionOf, isBeforeAndAfter, sourceKeyOf } from "./cross-section";
import { overlapSentence, timesSentence } from "./descriptions";
import { composeExhibit, cutSentence, measuredText, readingOf, sourceNames, spokenPart } from "./exhibit";
import { isDrawn, isNegative, markedFigure, markOf, reachOf } from "./marks";
import { amountScale } from "./scales";
import { targetLine, targetOf, targetSentence } from "./target";
import { barsTitle, type NamedFigure } from "./titles";

/** Bars that a reader can still compare; of more, the greatest are drawn. */
const mostBars = 30;

/**
 * The figures of an indicator side by side as bars; undefined where fewer than two can be compared, or where one is
 * negative: bars begin at zero.
 */
export function barsExhibit(indicator: Indicator, figures: readonly Figure[], page: PageContext): Exhibit | undefined {
  const { dataset, locale } = page;
  const every = crossSectionOf(figures);
  const bars = named(every.slice(0, mostBars), page);
  const shown = bars.map(({ figure }) => figure);
  if (shown.filter((figure) => isDrawn(markOf(figure, page))).length < 2) return undefined;
  if (figuresOf(every).some(isNegative)) return undefined;
  const words = exhibitWordsIn(locale);
  const all = figuresOf(bars);
  const target = targetOf(shown, page);
  const drawn = [...all, ...(target ? [target] : [])];
  // A part of a body, such as a rank, has no place in the title beside the whole.
  const wholes = bars.filter(({ sub }) => !sub);
  const title = barsTitle(indicator, wholes.length > 0 ? wholes : bars, bars.length < every.length, page);
  return composeExhibit(
    {
      id: indicator.id,
      indicator,
      title: title.text,
      sentences: [
        measuredText(title.text, indicator, page),
        title.dated ? "" : timesSentence(shown, locale),
        indicator.id === dataset.roles.get("personnel")?.id ? overlapSentence(shown, dataset, locale) : "",
        all.length > shown.length ? words.reading.women : "",
        ...readingOf(all, page),
        cutSentence(bars.length, every.length, words.reading.greatest, page),
        targetSentence(target, locale),
      ],
      chart: {
        kind: "bars",
        scale: amountScale(Math.max(...drawn.map(reachOf)), indicator.unit, locale),
        rows: bars.map(({ figure, inside, sub, name: label, details }) => ({
          id: figure.id,
          ...markedFigure(figure, page),
          label,
          details,
          period: figure.period,
          sub,
          tone: toneOf(figure, shown),
          inside: inside && {
            ...markedFigure(inside, page),
            label: words.womenCounted(countOf(inside.quantity)),
          },
        })),
        reference: target && targetLine(target, page),
      },
      alternative: words.alternative.bars(
        bars.map(({ figure, inside, spoken }) => spokenPart(spoken, figure, inside, page)),
      ),
      figures: drawn,
      isCut: bars.length < every.length,
    },
    page,
  );
}

function figuresOf(bars: readonly Bar[]): Figure[] {
  return bars.flatMap(({ figure, inside }) => [figure, ...(inside ? [inside] : [])]);
}

function toneOf(figure: Figure, shown: readonly Figure[]): Tone {
  if (isBeforeAndAfter(shown)) return figure === shown[0] ? "before" : "after";
  return figure.sex === "F" ? "women" : "people";
}

interface NamedBar extends Bar, NamedFigure {
  /** What narrows it: its area where bars are of several, its sex or rank, whether it is computed, its source. */
  readonly details: readonly string[];
  /** The bar where none is seen: its body, and all that is beside it. */
  readonly spoken: string;
}

/**
 * Bars with their names. A part of a body is named by the body and what it is, such as its rank. Else the body names a bar;
 * where all bars are of one, its area; where that is one too, the area if it is not understood, or the part; else
 * nothing: dates distinguish the bars.
 */
function named(bars: readonly Bar[], page: PageContext): NamedBar[] {
  const { dataset, locale } = page;
  const shown = bars.map(({ figure }) => figure);
  const areSeveralBodies = shown.some(({ entities: [{ id }] }) => id !== shown[0]?.entities[0].id);
  const areSeveralAreas = shown.some(({ area }) => area.id !== shown[0]?.area.id);
  return bars.map((bar) => {
    const { figure, sub } = bar;
    const body = bodyName(figure, locale);
    const area = figure.area.name[locale];
    const [dimension = ""] = dimensionNames(figure, dataset, locale);
    const part = sub ? dimension : "";
    const alone = areSeveralAreas ? area : namedArea(figure, page) || dimension;
    const name = part !== "" ? `${body}, ${part}` : areSeveralBodies ? body : alone;
    const siblings = bars
      .filter((other) => other.sub === sub && other.figure.id !== figure.id)
      .map((other) => other.figure)
      .filter(({ entities: [{ id }] }) => id === figure.entities[0].id);
    const isStated =
      figure.provenance.kind === "read" && siblings.some(({ provenance }) => provenance.kind === "derived");
    const isOfOther = siblings.some((sibling) => sourceKeyOf(sibling) !== sourceKeyOf(figure));
    const narrowing = new Set([
      ...(areSeveralAreas && !name.startsWith(area) ? [area] : []),
      ...subjectOf(figure, page).details,
    ]);
    // Two times of one thing need nothing but their dates.
    const details = isBeforeAndAfter(shown)
      ? []
      : [
          isStated ? exhibitWordsIn(locale).stated : "",
          ...[...narrowing].filter((detail) => detail !== name && detail !== part),
          isOfOther ? sourceNames(figure, locale) : "",
        ].filter((detail) => detail !== "");
    const spoken = joined(new Set([name.startsWith(body) ? "" : body, name, ...details]));
    return { ...bar, name, details, spoken };
  });
}
