import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { type IndicatorRole, playsRole } from "../domain/roles";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import type { PageDiscrepancy } from "./discrepancies";
import type { Exhibit } from "./exhibit/exhibit";
import { leadingExhibit } from "./exhibit/exhibits-of";
import { type Frame, PageDraft } from "./frame";
import { type NotComputedEntry, notComputedEntry, notComputedOf, notComputedOfRole } from "./not-computed";
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

const professionRoles = ["judges", "judges-rate", "lawyers", "lawyers-rate", "inhabitants-per-person"] as const;

/** Undefined where the dataset has no figure of the topic. */
export function justicePage(dataset: Dataset, locale: Locale): JusticePage | undefined {
  const ofTopic = figuresOf("justice", dataset);
  if (ofTopic.length === 0) return undefined;
  const page = new PageDraft(dataset, locale);
  const told = new Set<string>();
  const numbers = (wanted: (figure: Figure) => boolean) => numbersSection(ofTopic.filter(wanted), page, told);
  const isOf = (role: IndicatorRole) => (figure: Figure) => playsRole(role, figure, dataset);

  const prisons = prisonExhibits(page);
  const drawn = page.notebook.figureIds;
  const statedOccupancy = numbers(
    (figure) => isOf("prison-occupancy")(figure) && figure.provenance.kind === "read" && !drawn.has(figure.id),
  );
  const minors = numbersSection(minorsFigures(ofTopic, dataset), page, told);
  const discrepancies = discrepanciesOfTopic("justice", page);
  const professions = numbersSection(
    professionRoles.flatMap((role) => ofTopic.filter(isOf(role))),
    page,
    told,
  );
  const professionNotComputed = professionRoles
    .flatMap((role) => notComputedOfRole(role, page))
    .map((notComputed) => notComputedEntry(notComputed, page));
  const surveys = numbers(({ kind }) => kind === "survey");
  const customary = numbers(isOf("customary-justice-share"));
  const received = numbers(isOf("violations-received"));
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
  return (["prison-occupancy", "prison-population"] as const).flatMap((role) => {
    const indicator = page.dataset.roles.get(role);
    const exhibit = indicator && leadingExhibit(indicator, page);
    return exhibit ? [exhibit] : [];
  });
}

/** Prisons without a section for minors with what they are counted among, and the share; alone where none was computed. */
function minorsFigures(figures: readonly Figure[], dataset: Dataset): Figure[] {
  const shares = figures.filter((each) => playsRole("prisons-without-minors-section-share", each, dataset));
  const parts = figures.filter((each) => playsRole("prisons-without-minors-section", each, dataset));
  const inputs = shares.flatMap(({ provenance }) => (provenance.kind === "derived" ? provenance.inputs : []));
  return [...new Set([...inputs, ...parts, ...shares])];
}

/** The topic's results not computed that do not stand beside the numbers they are about. */
function remainingNotComputed(page: PageDraft): NotComputedEntry[] {
  const shown = professionRoles.map((role) => page.dataset.roles.get(role)?.id);
  return [...page.dataset.indicators.values()]
    .filter(({ topic, id }) => topic === "justice" && !shown.includes(id))
    .flatMap(({ id }) => notComputedOf(id, page))
    .map((notComputed) => notComputedEntry(notComputed, page));
}
