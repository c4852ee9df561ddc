import type { Dataset } from "../../domain/dataset";
import type { Disagreement } from "../../domain/disagreement";
import type { Figure } from "../../domain/figure";
import type { Interval } from "../../domain/interval";
import { wideInterval } from "../../domain/quantity";
import { isSince, isUntil, type ReferencePeriod, toEdtf } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
import { fractions, multiples, type ShareSubject, type Told, titleWordsIn, type Years } from "../../i18n/title-words";
import { publishedOf } from "../published";
import { yearOf } from "./times";
import { vocabulary } from "./vocabulary";

/**
 * The titles of exhibits. Each rule has a condition, held against the wide intervals of every statement there is, the
 * disagreeing ones too (data-model: “if a title is not true over all readings, it is descriptive instead”).
 */

/** Women were fewer than one in so many everywhere, or more than half everywhere; else undefined. */
export function shareTitle(
  figures: readonly Figure[],
  subject: ShareSubject,
  dataset: Dataset,
  locale: Locale,
): string | undefined {
  const readings = readingsOf(figures, dataset);
  if (readings.length === 0 || figures.some(({ unit }) => unit.measure !== "percent")) return undefined;
  if (!figures.every(({ period }) => isWithinOneYear(period))) return undefined;
  const words = titleWordsIn(locale);
  const years = yearsOf(figures.filter(({ quantity }) => quantity.kind !== "missing"));
  const fraction = fractions.find((each) => readings.every((reading) => isBelow(reading, 100 / each)));
  if (fraction !== undefined) return words.shareBelow({ subject, fraction, ...years });
  return readings.every((reading) => isAbove(reading, 50)) ? words.shareAboveHalf({ subject, ...years }) : undefined;
}

/** Strengths side by side: says whether some of these bodies are, or may be, counted in others of them. */
export function strengthsTitle(figures: readonly Figure[], dataset: Dataset, locale: Locale): string {
  const overlaps = overlapsAmong(figures, dataset);
  const overlap =
    overlaps.length === 0 ? "none" : overlaps.some(({ certainty }) => certainty === "stated") ? "stated" : "may-be";
  return titleWordsIn(locale).strengths({ overlap, ...yearsOf(figures) });
}

/** The relations by which one of these bodies is counted in another of them. */
export function overlapsAmong(figures: readonly Figure[], dataset: Dataset): Dataset["relations"] {
  const bodies = new Set(figures.flatMap(({ entities }) => entities.map(({ id }) => id)));
  return dataset.relations.filter(
    ({ kind, entity, other }) => kind === "counted-in" && bodies.has(entity) && bodies.has(other),
  );
}

/**
 * People held against places: more than so many times, or within, if that holds for the two figures and for every
 * occupancy stated for about the same time (`stated`, in per cent of capacity). Of anything but prisons, the two numbers.
 */
export function heldTitle(
  held: Figure,
  capacity: Figure,
  stated: readonly Figure[],
  dataset: Dataset,
  locale: Locale,
): string {
  const words = titleWordsIn(locale);
  const facts = { held: told(held), capacity: told(capacity) };
  const [heldIn, places] = [readingsOf([held], dataset), readingsOf([capacity], dataset)];
  const occupancies = readingsOf(stated, dataset);
  const isAtLeast = (multiple: number) =>
    occupancies.every((reading) => isAbove(reading, multiple * 100)) &&
    heldIn.every((people) => places.every(({ high }) => isAbove(people, multiple * high)));
  const isWithin =
    occupancies.every(({ high }) => high <= 100) && heldIn.every(({ high }) => places.every(({ low }) => high <= low));
  const isKnown = held.indicator.id === vocabulary.prisonPopulation && heldIn.length > 0 && places.length > 0;
  const multiple = multiples.find(isAtLeast);
  if (isKnown && multiple !== undefined) return words.heldAbove({ ...facts, multiple });
  if (isKnown && isWithin) return words.heldWithin(facts);
  const named = (figure: Figure) => ({ ...told(figure), name: figure.indicator.name[locale] });
  return words.beside([named(held), named(capacity)]);
}

/**
 * One thing at two times. “Rose” or “fell” only of two dates, where the wide intervals of all statements lie apart;
 * “the same” of one number stated at both, and no other; otherwise the two numbers, one against the other.
 */
export function changeTitle(from: Figure, to: Figure, dataset: Dataset, locale: Locale): string {
  const words = titleWordsIn(locale);
  const facts = { name: to.indicator.name[locale], from: told(from), to: told(to) };
  const [before, after] = [readingsOf([from], dataset), readingsOf([to], dataset)];
  const areDates = from.period.kind === "date" && to.period.kind === "date";
  const isSure = areDates && from.basis === to.basis && before.length > 0 && after.length > 0;
  if (isSure && before.every((a) => after.every((b) => isAbove(b, a.high)))) return words.rose(facts);
  if (isSure && before.every((a) => after.every((b) => isBelow(b, a.low)))) return words.fell(facts);
  const areAlone = before.length === 1 && after.length === 1;
  return areAlone && areOneNumber(from, to) ? words.same(facts) : words.against(facts);
}

/** True for one number stated twice, each time of a time with both its ends. */
function areOneNumber(from: Figure, to: Figure): boolean {
  const [a, b] = [from.quantity, to.quantity];
  const areWhole = [from, to].every(({ period }) => period.kind === "date" || period.kind === "interval");
  return areWhole && a.kind === "point" && b.kind === "point" && a.value === b.value && a.about === b.about;
}

/** What it is and of when: true of anything. */
export function describedTitle(name: string, figures: readonly Figure[], locale: Locale): string {
  const span = spanOf(figures);
  const { undated } = yearsOf(figures);
  return titleWordsIn(locale).described({ name, ...(span !== undefined && { span }), undated });
}

/** The years from the first to the last; open where a period is. Undefined without dates, or where both ends are open. */
function spanOf(figures: readonly Figure[]): string | undefined {
  const { years } = yearsOf(figures);
  const [first] = years;
  const last = years.at(-1);
  const [open, ...others] = [
    ...new Set(
      figures
        .map(({ period }) => period)
        .filter(isOpen)
        .map(toEdtf),
    ),
  ];
  if (first === undefined || others.length > 0) return undefined;
  if (open !== undefined && years.length === 1) return open;
  const has = (is: (period: ReferencePeriod) => boolean) => figures.some(({ period }) => is(period));
  if (has(isUntil)) return `../${last}`;
  if (has(isSince)) return `${first}/..`;
  return first === last ? first : `${first}/${last}`;
}

function isOpen(period: ReferencePeriod): boolean {
  return isUntil(period) || isSince(period);
}

/** The wide intervals of figures and of all that the same thing is said to be where they disagree. */
function readingsOf(figures: readonly Figure[], dataset: Dataset): Interval[] {
  const ids = new Set(figures.map(({ id }) => id));
  const others = publishedOf(dataset)
    .disagreements.filter((disagreement) => disagreement.figures.some(({ id }) => ids.has(id)))
    .flatMap(statementsOf)
    .flatMap(({ unit, wide, subject }) =>
      subject.target === undefined &&
      figures.some((figure) => figure.unit.id === unit.id && isOfOneBody(figure, subject))
        ? [wide]
        : [],
    );
  return [...figures.flatMap(({ quantity, unit }) => wideInterval(quantity, unit) ?? []), ...others];
}

/** What each side of a disagreement says; where only words tell of one, what each of its figures says. */
function statementsOf({ sides, figures }: Disagreement) {
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

function isBelow({ high, highOpen }: Interval, limit: number): boolean {
  return high < limit || (highOpen && high === limit);
}

function isAbove({ low, lowOpen }: Interval, limit: number): boolean {
  return low > limit || (lowOpen && low === limit);
}

function yearsOf(figures: readonly Figure[]): Years {
  const years = new Set(figures.flatMap(({ period }) => yearsIn(period)));
  return {
    years: [...years].sort((a, b) => a - b).map(String),
    undated: figures.some(({ period }) => period.kind === "undated"),
  };
}

/** The years that a period names. */
function yearsIn(period: ReferencePeriod): number[] {
  const start = period.kind === "interval" ? [Number(period.start.slice(0, 4))] : [];
  const year = yearOf(period);
  return year === undefined ? [] : [...start, year];
}

/** “In 2012” is true of what was then, not of what was until or since then; a date that is not stated is said so. */
function isWithinOneYear(period: ReferencePeriod): boolean {
  if (isSince(period) || isUntil(period)) return false;
  return new Set(yearsIn(period)).size <= 1;
}

function told({ id, period }: Figure): Told {
  return { id, period: toEdtf(period) };
}
