import type { Exhibit } from "../../document/block";
import type { Discrepancy } from "../../domain/discrepancy";
import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import type { Interval } from "../../domain/interval";
import { wideInterval } from "../../domain/quantity";
import { comparePeriods, toEdtf } from "../../domain/reference-period";
import { playsRole } from "../../domain/roles";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { multiples, titleWordsIn } from "../../i18n/title-words";
import type { PageContext } from "../frame";
import { composeExhibit, readingOf, spokenPart } from "./exhibit";
import { markedFigure, reachOf } from "./marks";
import { amountScale, yearOf } from "./scales";
import { titleName } from "./sentence";

/** Years around the count within which a stated occupancy speaks of the same time. */
const sameTime = 1;

/**
 * What an occupancy was computed from: the people held beside the places there were. Of several the latest; undefined
 * where none was computed.
 */
export function occupancyExhibit(
  indicator: Indicator,
  figures: readonly Figure[],
  page: PageContext,
): Exhibit | undefined {
  const [latest] = figures
    .filter(isOccupancy)
    .sort((a, b) => Number(isUndated(a)) - Number(isUndated(b)) || comparePeriods(b.period, a.period));
  if (latest?.provenance.kind !== "derived") return undefined;
  const [held, capacity] = latest.provenance.inputs;
  if (!held || !capacity) return undefined;
  const { locale } = page;
  const words = exhibitWordsIn(locale);
  const stated = figures.filter((figure) => figure.provenance.kind === "read" && isOfTheTime(figure, held));
  const title = occupancyTitle(held, capacity, stated, page);
  const drawn = [held, capacity];
  const nameOf = (figure: Figure) => figure.indicator.name[locale];
  return composeExhibit(
    {
      id: indicator.id,
      indicator,
      title,
      sentences: [
        words.named(indicator.name[locale], `[${latest.id}]`),
        // The places that people held are compared with, and of when they are.
        title.includes(`[${capacity.id}]`)
          ? ""
          : titleWordsIn(locale).capacity({ ...datedNumber(capacity), name: nameOf(capacity) }),
        ...readingOf(drawn, page),
      ],
      chart: {
        kind: "bars",
        scale: amountScale(Math.max(...drawn.map(reachOf)), held.unit, locale),
        rows: drawn.map((figure) => ({
          id: figure.id,
          ...markedFigure(figure, page),
          label: nameOf(figure),
          details: [],
          period: figure.period,
          sub: false,
          tone: figure === held ? "held" : "capacity",
        })),
      },
      alternative: words.alternative.bars(drawn.map((figure) => spokenPart(nameOf(figure), figure, undefined, page))),
      figures: drawn,
      mixed: true,
    },
    page,
  );
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

/**
 * People compared with places: more than so many times, or within. The title claims it only if it holds over the wide
 * intervals of both figures, of every occupancy stated for about the same time (in per cent of capacity), and of all
 * statements that disagree with them. Else, and of anything but prisons, it gives the two numbers.
 */
export function occupancyTitle(held: Figure, capacity: Figure, stated: readonly Figure[], page: PageContext): string {
  const words = titleWordsIn(page.locale);
  const [heldIn, places] = [intervalsOf([held], page), intervalsOf([capacity], page)];
  const occupancies = intervalsOf(stated, page);
  const isAtLeast = (multiple: number) =>
    occupancies.every((interval) => isAbove(interval, multiple * 100)) &&
    heldIn.every((people) => places.every(({ high }) => isAbove(people, multiple * high)));
  const isWithin =
    occupancies.every(({ high }) => high <= 100) && heldIn.every(({ high }) => places.every(({ low }) => high <= low));
  const isKnown = playsRole("prison-population", held, page.dataset) && heldIn.length > 0 && places.length > 0;
  const multiple = multiples.find(isAtLeast);
  if (isKnown && multiple !== undefined) return words.heldAbove({ held: datedNumber(held), multiple });
  if (isKnown && isWithin) return words.heldWithin({ held: datedNumber(held) });
  const named = (figure: Figure) => ({ ...datedNumber(figure), name: titleName(figure.indicator.name[page.locale]) });
  return words.beside([named(held), named(capacity)]);
}

/** A figure as a title names it. */
function datedNumber({ id, period }: Figure) {
  return { id, period: toEdtf(period) };
}

function isAbove({ low, lowOpen }: Interval, limit: number): boolean {
  return low > limit || (lowOpen && low === limit);
}

/** The wide intervals of figures, and of all that the same thing is said to be where sources differ. */
function intervalsOf(figures: readonly Figure[], { published }: PageContext): Interval[] {
  const ids = new Set(figures.map(({ id }) => id));
  const others = published.discrepancies
    .filter((discrepancy) => discrepancy.figures.some(({ id }) => ids.has(id)))
    .flatMap(statementsOf)
    .filter(
      ({ unit, subject }) =>
        subject.target === undefined &&
        figures.some((figure) => figure.unit.id === unit.id && isOfOneBody(figure, subject)),
    );
  return [
    ...figures.flatMap(({ quantity, unit }) => wideInterval(quantity, unit) ?? []),
    ...others.map(({ wide }) => wide),
  ];
}

/** What each side of a discrepancy says; where only words describe one, what each of its figures says. */
function statementsOf({ sides, figures }: Discrepancy) {
  if (sides.length > 0)
    return sides.map(({ unit, wide, computed, figures: [first] }) => ({ unit, wide, subject: computed ?? first }));
  return figures.flatMap((subject) => {
    const wide = wideInterval(subject.quantity, subject.unit);
    return wide ? [{ unit: subject.unit, wide, subject }] : [];
  });
}

/** True for figures of one indicator and body: a statement about a total says nothing of a part's share. */
function isOfOneBody(a: Figure, b: Figure): boolean {
  return a.indicator.id === b.indicator.id && a.entities[0].id === b.entities[0].id && a.sex === b.sex;
}
