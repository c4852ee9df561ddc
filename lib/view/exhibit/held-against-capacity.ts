import type { BarRow, Tone } from "../../chart/spec";
import type { Exhibit } from "../../document/block";
import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { comparePeriods } from "../../domain/reference-period";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import type { PageDraft } from "../frame";
import { alternativeOf, heading, originOf, readingOf, spokenPart, tableRows } from "./draft";
import { excludedFigures, markedFigure, reachOf } from "./marks";
import { amountScale } from "./scales";
import { yearOf } from "./times";
import { capacitySentence, heldTitle } from "./titles";

/** Years around the count within which a stated occupancy speaks of the same time. */
const sameTime = 1;

/**
 * What an occupancy was computed from: those held beside the places there were. Of several the latest; undefined where
 * none was computed.
 */
export function heldExhibit(indicator: Indicator, figures: readonly Figure[], page: PageDraft): Exhibit | undefined {
  const [latest] = figures
    .filter(isOccupancy)
    .sort((a, b) => Number(isUndated(a)) - Number(isUndated(b)) || comparePeriods(b.period, a.period));
  if (latest?.provenance.kind !== "derived") return undefined;
  const [held, capacity] = latest.provenance.inputs;
  if (!held || !capacity) return undefined;
  const words = exhibitWordsIn(page.locale);
  const stated = figures.filter((figure) => figure.provenance.kind === "read" && isOfTheTime(figure, held));
  const title = heldTitle(held, capacity, stated, page.dataset, page.locale);
  const head = heading(
    title,
    [
      words.named(indicator.name[page.locale], `[${latest.id}]`),
      title.includes(`[${capacity.id}]`) ? "" : capacitySentence(capacity, page.locale),
      ...readingOf([held, capacity], page.dataset, words.reading),
    ],
    page,
  );
  const rows = [barRow(held, "held", page), barRow(capacity, "capacity", page)];
  const drawn = [held, capacity];
  const nameOf = ({ indicator: { name } }: Figure) => name[page.locale];
  const parts = drawn.map((figure) => spokenPart(nameOf(figure), figure, undefined, page));
  return {
    id: indicator.id,
    ...head,
    chart: {
      kind: "bars",
      scale: amountScale(Math.max(...drawn.map(reachOf)), held.unit, page.locale),
      rows,
    },
    alternative: alternativeOf(head, words.alternative.bars(parts), drawn, page),
    rows: tableRows(drawn, page),
    mixed: true,
    ...originOf(indicator.id, indicator, page),
  };
}

/** A ratio of two counts in per cent that may be more than all: “223 % of capacity”. */
function isOccupancy({ provenance, unit }: Figure): boolean {
  return (
    provenance.kind === "derived" &&
    provenance.rule.kind === "ratio" &&
    unit.measure === "percent" &&
    unit.ceiling === undefined &&
    provenance.inputs.every((input) => input.unit.measure === "count")
  );
}

function isUndated({ period }: Figure): boolean {
  return period.kind === "undated";
}

function isOfTheTime({ period }: Figure, held: Figure): boolean {
  const [year, other] = [yearOf(period), yearOf(held.period)];
  return year === undefined || other === undefined || Math.abs(year - other) <= sameTime;
}

function barRow(figure: Figure, tone: Tone, page: PageDraft): BarRow {
  return {
    id: figure.id,
    ...markedFigure(figure, page, excludedFigures(page.dataset)),
    label: figure.indicator.name[page.locale],
    details: [],
    period: figure.period,
    sub: false,
    tone,
  };
}
