import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import type { PageDiscrepancy } from "./discrepancies";
import type { Exhibit } from "./exhibit/exhibit";
import { leadingExhibit } from "./exhibit/exhibits-of";
import { vocabulary } from "./exhibit/vocabulary";
import { type Frame, PageDraft } from "./frame";
import { type NotComputedEntry, notComputedEntry, notComputedOf } from "./not-computed";
import { type NumbersSection, numbersSection } from "./numbers-section";
import { type OversightBody, oversightBodies } from "./oversight";
import { discrepanciesOfTopic } from "./topic-discrepancies";
import { type IndicatorRows, restOfTopic } from "./topic-page";
import { figuresOf } from "./topics";

/** Prisons, courts and oversight. A section without figures is undefined or empty. */
export interface JusticePage {
  readonly frame: Frame;
  /** Held against capacity, and over the years. */
  readonly prisons: readonly Exhibit[];
  /** Occupancy that a source states itself, beside the one that is computed. */
  readonly statedOccupancy: NumbersSection | undefined;
  readonly minors: NumbersSection | undefined;
  readonly discrepancies: readonly PageDiscrepancy[];
  readonly professions: NumbersSection | undefined;
  readonly professionNotComputed: readonly NotComputedEntry[];
  readonly surveys: NumbersSection | undefined;
  readonly customary: NumbersSection | undefined;
  readonly received: NumbersSection | undefined;
  readonly prescribed: NumbersSection | undefined;
  readonly unavailable: NumbersSection | undefined;
  readonly oversight: readonly OversightBody[];
  readonly rest: readonly IndicatorRows[];
  readonly notComputed: readonly NotComputedEntry[];
}

const professionIndicators = [
  vocabulary.judges,
  vocabulary.judgesRate,
  vocabulary.lawyers,
  vocabulary.lawyersRate,
  vocabulary.inhabitantsPerPerson,
];

/** Undefined where the dataset has no figure of the topic. */
export function justicePage(dataset: Dataset, locale: Locale): JusticePage | undefined {
  const ofTopic = figuresOf("justice", dataset);
  if (ofTopic.length === 0) return undefined;
  const page = new PageDraft(dataset, locale);
  const told = new Set<string>();
  const numbers = (wanted: (figure: Figure) => boolean) => numbersSection(ofTopic.filter(wanted), page, told);
  const isOf = (id: string) => (figure: Figure) => figure.indicator.id === id;

  const prisons = prisonExhibits(page);
  const drawn = page.notebook.figureIds;
  const statedOccupancy = numbers(
    (figure) => isOf(vocabulary.prisonOccupancy)(figure) && figure.provenance.kind === "read" && !drawn.has(figure.id),
  );
  const minors = numbersSection(minorsFigures(ofTopic), page, told);
  const discrepancies = discrepanciesOfTopic("justice", page);
  const professions = numbersSection(
    professionIndicators.flatMap((id) => ofTopic.filter(isOf(id))),
    page,
    told,
  );
  const professionNotComputed = professionIndicators
    .flatMap((id) => notComputedOf(id, page))
    .map((notComputed) => notComputedEntry(notComputed, page));
  const surveys = numbers(({ kind }) => kind === "survey");
  const customary = numbers(isOf(vocabulary.customaryJusticeShare));
  const received = numbers(isOf(vocabulary.violationsReceived));
  const prescribed = numbers(({ indicator }) => indicator.timing === "rule");
  const unavailable = numbers(({ quantity }) => quantity.kind === "missing" && quantity.status === "L");
  const oversight = oversightBodies(ofTopic, page, told);
  const rest = restOfTopic("justice", page);
  const notComputed = remainingNotComputed(page);
  return {
    frame: page.frame(messagesIn(locale).topics.justice, "justice"),
    ...{ prisons, statedOccupancy, minors, discrepancies, professions, professionNotComputed, surveys, customary },
    ...{ received, prescribed, unavailable, oversight, rest, notComputed },
  };
}

/** What occupancy was computed from, then the people held over time; each only where the dataset can draw it. */
function prisonExhibits(page: PageDraft): Exhibit[] {
  return [vocabulary.prisonOccupancy, vocabulary.prisonPopulation].flatMap((id) => {
    const indicator = page.dataset.indicators.get(id);
    const exhibit = indicator && leadingExhibit(indicator, page);
    return exhibit ? [exhibit] : [];
  });
}

/** Prisons without a section for minors with what they are counted among, and the share; alone where none was computed. */
function minorsFigures(figures: readonly Figure[]): Figure[] {
  const shares = figures.filter(({ indicator }) => indicator.id === vocabulary.prisonsWithoutMinorsSectionShare);
  const parts = figures.filter(({ indicator }) => indicator.id === vocabulary.prisonsWithoutMinorsSection);
  const inputs = shares.flatMap(({ provenance }) => (provenance.kind === "derived" ? provenance.inputs : []));
  return [...new Set([...inputs, ...parts, ...shares])];
}

/** The topic's results not computed that do not stand beside the numbers they are about. */
function remainingNotComputed(page: PageDraft): NotComputedEntry[] {
  const shown: readonly string[] = professionIndicators;
  return [...page.dataset.indicators.values()]
    .filter(({ topic, id }) => topic === "justice" && !shown.includes(id))
    .flatMap(({ id }) => notComputedOf(id, page))
    .map((notComputed) => notComputedEntry(notComputed, page));
}
