import type { Dataset } from "../domain/dataset";
import { isForce } from "../domain/entity";
import type { Figure } from "../domain/figure";
import type { Indicator } from "../domain/indicator";
import { playsRole } from "../domain/roles";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { publishedOf } from "../store/published";
import type { PageDiscrepancy } from "./discrepancies";
import type { Exhibit } from "./exhibit/exhibit";
import { leadingExhibit } from "./exhibit/exhibits-of";
import { type FigureRow, figureRow } from "./figure-row";
import { type Frame, PageDraft } from "./frame";
import { type Missions, missionsOf } from "./missions";
import type { NotComputedEntry } from "./not-computed";
import { caveatsOf, type NumbersSection, numbersSection } from "./numbers-section";
import type { PageCaveat } from "./page-caveat";
import { type TimeLine, timeLineOf } from "./time-line";
import { discrepanciesOfTopic } from "./topic-discrepancies";
import { type IndicatorRows, notComputedOfTopic, restOfTopic } from "./topic-page";
import { figuresOf, topicsOf } from "./topics";

/** An exhibit with the numbers that are computed from what it draws, and what a reader must know of it. */
export interface DrawnWithNumbers {
  readonly exhibit: Exhibit;
  readonly computed: readonly FigureRow[];
  readonly caveats: readonly PageCaveat[];
}

/** Who is deployed where, on what basis, and since when. A section without figures is undefined or empty. */
export interface DeploymentsPage {
  readonly frame: Frame;
  /** The deployments of the country's own forces. */
  readonly forces: readonly DrawnWithNumbers[];
  readonly missions: Missions | undefined;
  /** Where women’s shares in missions stand over time. */
  readonly womenHref: string | undefined;
  readonly discrepancies: readonly PageDiscrepancy[];
  readonly contributors: readonly DrawnWithNumbers[];
  readonly countries: NumbersSection | undefined;
  readonly timeLine: TimeLine | undefined;
  readonly rest: readonly IndicatorRows[];
  readonly notComputed: readonly NotComputedEntry[];
}

/** Undefined where the dataset has no figure of the topic. */
export function deploymentsPage(dataset: Dataset, locale: Locale): DeploymentsPage | undefined {
  const ofTopic = figuresOf("deployments", dataset);
  if (ofTopic.length === 0) return undefined;
  const page = new PageDraft(dataset, locale);
  const told = new Set<string>();
  const forces = forceIndicators(ofTopic, dataset).flatMap((indicator) =>
    drawnWithNumbers(indicator, ofTopic, page, told),
  );
  const missions = missionsOf(page, told);
  const hasShares = missions?.latest.some(({ share }) => share !== undefined) ?? false;
  const discrepancies = discrepanciesOfTopic("deployments", page);
  const contributed = dataset.roles.get("personnel-contributed");
  const contributors = contributed ? drawnWithNumbers(contributed, ofTopic, page, told) : [];
  const countries = numbersSection(
    ofTopic.filter((figure) => playsRole("contributing-countries", figure, dataset)),
    page,
    told,
  );
  const timeLine = timeLineOf(page);
  const rest = restOfTopic("deployments", page);
  const notComputed = notComputedOfTopic("deployments", page);
  return {
    frame: page.frame(messagesIn(locale).topics.deployments, "deployments"),
    ...{ forces, missions, discrepancies, contributors, countries, timeLine, rest, notComputed },
    womenHref: hasShares && topicsOf(dataset).includes("representation") ? page.path("representation") : undefined,
  };
}

/** The indicators read for the country's own forces, in the order of the dataset; missions have a table of their own. */
function forceIndicators(figures: readonly Figure[], dataset: Dataset): Indicator[] {
  const ofForces = figures.filter(
    (figure) =>
      figure.provenance.kind === "read" &&
      isForce(figure.entities[0]) &&
      !playsRole("mission-strength", figure, dataset),
  );
  return [...new Set(ofForces.map(({ indicator }) => indicator))];
}

/** Empty where the indicator has no exhibit. */
function drawnWithNumbers(
  indicator: Indicator,
  ofTopic: readonly Figure[],
  page: PageDraft,
  told: Set<string>,
): DrawnWithNumbers[] {
  const exhibit = leadingExhibit(indicator, page);
  if (!exhibit) return [];
  const own = publishedOf(page.dataset).ofIndicator.get(indicator.id) ?? [];
  const computed = ofTopic.filter(
    ({ provenance, indicator: { id } }) =>
      provenance.kind === "derived" && id !== indicator.id && provenance.inputs.every((input) => own.includes(input)),
  );
  return [
    { exhibit, computed: computed.map((figure) => figureRow(figure, page)), caveats: caveatsOf(own, page, told) },
  ];
}
