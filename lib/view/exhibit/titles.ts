import type { Dataset } from "../../domain/dataset";
import type { Discrepancy } from "../../domain/discrepancy";
import type { Figure } from "../../domain/figure";
import type { Interval } from "../../domain/interval";
import { wideInterval } from "../../domain/quantity";
import { isSince, isUntil, type ReferencePeriod, toEdtf } from "../../domain/reference-period";
import { playsRole } from "../../domain/roles";
import type { Locale } from "../../domain/text";
import { whenTemplate } from "../../i18n/conventions";
import { multiples, type Told, titleWordsIn, type Years } from "../../i18n/title-words";
import { publishedOf } from "../../store/published";
import { yearOf } from "./times";
import { cutName, firstFitting, titleName } from "./title-length";

/**
 * The titles of exhibits that claim something, held against the wide intervals of every statement there is, the
 * disagreeing ones too (data-model: “if a title is not true over all readings, it is descriptive instead”), and those
 * that describe. Titles that list numbers are in `title-lists.ts`.
 */

/** A sentence for the subtitle where some of these bodies are, or may be, counted in others of them; else empty. */
export function overlapSentence(figures: readonly Figure[], dataset: Dataset, locale: Locale): string {
  const overlaps = overlapsAmong(figures, dataset);
  if (overlaps.length === 0) return "";
  return titleWordsIn(locale).overlap[overlaps.some(({ certainty }) => certainty === "stated") ? "stated" : "may-be"];
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
  const facts = { held: told(held) };
  const [heldIn, places] = [readingsOf([held], dataset), readingsOf([capacity], dataset)];
  const occupancies = readingsOf(stated, dataset);
  const isAtLeast = (multiple: number) =>
    occupancies.every((reading) => isAbove(reading, multiple * 100)) &&
    heldIn.every((people) => places.every(({ high }) => isAbove(people, multiple * high)));
  const isWithin =
    occupancies.every(({ high }) => high <= 100) && heldIn.every(({ high }) => places.every(({ low }) => high <= low));
  const isKnown = playsRole("prison-population", held, dataset) && heldIn.length > 0 && places.length > 0;
  const multiple = multiples.find(isAtLeast);
  if (isKnown && multiple !== undefined) return words.heldAbove({ ...facts, multiple });
  if (isKnown && isWithin) return words.heldWithin(facts);
  const named = (figure: Figure) => ({ ...told(figure), name: titleName(figure.indicator.name[locale]) });
  return words.beside([named(held), named(capacity)]);
}

/** For the subtitle: the places that people held are compared with, and of when they are. */
export function capacitySentence(capacity: Figure, locale: Locale): string {
  return titleWordsIn(locale).capacity({ ...told(capacity), name: capacity.indicator.name[locale] });
}

/** For the subtitle: of when figures are that a title gives without their times. */
export function timesSentence(figures: readonly Figure[], locale: Locale): string {
  const [only, ...others] = new Set(figures.map(({ period }) => toEdtf(period)));
  if (only === undefined) return "";
  const times = others.length === 0 ? whenTemplate(only, locale) : titleWordsIn(locale).times(yearsOf(figures));
  return `${times.charAt(0).toUpperCase()}${times.slice(1)}.`;
}

/** What it is and of when: true of anything. A name with which it would be too long is cut. */
export function describedTitle(name: string, figures: readonly Figure[], dataset: Dataset, locale: Locale): string {
  const span = spanOf(figures);
  const { undated } = yearsOf(figures);
  const described = (called: string) => ({
    text: titleWordsIn(locale).described({ name: called, ...(span !== undefined && { span }), undated }),
  });
  const cut = described(cutName(name));
  return (firstFitting([described(name), described(titleName(name))], dataset, locale) ?? cut).text;
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
    .discrepancies.filter((discrepancy) => discrepancy.figures.some(({ id }) => ids.has(id)))
    .flatMap(statementsOf)
    .flatMap(({ unit, wide, subject }) =>
      subject.target === undefined &&
      figures.some((figure) => figure.unit.id === unit.id && isOfOneBody(figure, subject))
        ? [wide]
        : [],
    );
  return [...figures.flatMap(({ quantity, unit }) => wideInterval(quantity, unit) ?? []), ...others];
}

/** What each side of a discrepancy says; where only words tell of one, what each of its figures says. */
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

function told({ id, period }: Figure): Told {
  return { id, period: toEdtf(period) };
}
