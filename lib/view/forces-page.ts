import type { Caveat } from "../domain/caveat";
import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import type { NotComputed } from "../domain/not-computed";
import { type IndicatorRole, playsRole } from "../domain/roles";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { figuresOfRole, publishedOf } from "../store/published";
import { overlapOf } from "./exhibit/asides";
import type { Exhibit, Overlap } from "./exhibit/exhibit";
import { leadingExhibit } from "./exhibit/exhibits-of";
import { seriesExhibit } from "./exhibit/series";
import { overlapsAmong } from "./exhibit/titles";
import { type FigureRow, figureRow } from "./figure-row";
import { type ForceRelations, forceRelations } from "./force-relations";
import { type Frame, PageDraft } from "./frame";
import { type NotComputedEntry, notComputedEntry, notComputedOfRole } from "./not-computed";
import { type PageCaveat, pageCaveat } from "./page-caveat";
import { type Strengths, strengthsOf } from "./strengths";
import { type IndicatorRows, notComputedOfTopic, restOfTopic } from "./topic-page";
import { figuresOf } from "./topics";

/** What is not added up: who is counted in whom, what must be known of it, and the sums that were refused. */
export interface Sums {
  readonly caveats: readonly PageCaveat[];
  readonly overlaps: readonly Overlap[];
  readonly notComputed: readonly NotComputedEntry[];
}

/** What is counted, in the dataset's words; and whether “police” wants a word of its own. */
export interface Meanings {
  readonly indicators: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly caveats: readonly PageCaveat[];
  readonly police: boolean;
}

/** Strengths per so many inhabitants, and for whom there are none. */
export interface Rates {
  readonly exhibit?: Exhibit;
  readonly notComputed: readonly NotComputedEntry[];
  /** Figures that the refused rates would have used, and that stand nowhere above. */
  readonly divisors: readonly FigureRow[];
}

/** Who is how big, who is counted in whom, who commands, and what may not be compared. */
export interface ForcesPage {
  readonly frame: Frame;
  readonly exhibit?: Exhibit;
  readonly strengths: Strengths;
  readonly relations: ForceRelations;
  readonly sums: Sums;
  readonly meanings: Meanings;
  readonly rates: Rates;
  readonly overTime: readonly Exhibit[];
  readonly rest: readonly IndicatorRows[];
  readonly notComputed: readonly NotComputedEntry[];
}

/** Computations that put people together: refused where they would be counted twice. */
const addingUp: ReadonlySet<string> = new Set(["sum", "complement"]);

/** Undefined where the dataset has no figure of the topic. Cites in the order in which the page is read. */
export function forcesPage(dataset: Dataset, locale: Locale): ForcesPage | undefined {
  if (figuresOf("forces", dataset).length === 0) return undefined;
  const page = new PageDraft(dataset, locale);
  const exhibit = leadingOf("personnel", page);
  const strengths = strengthsOf(page);
  const relations = forceRelations(page);
  const sums = sumsOf(exhibit, page);
  const meanings = meaningsOf(page);
  const rateExhibit = leadingOf("personnel-rate", page);
  const rates = { ...(rateExhibit && { exhibit: rateExhibit }), ...refusedRates(page) };
  const overTime = [...seriesAfter(exhibit, "personnel", page), ...seriesAfter(rateExhibit, "personnel-rate", page)];
  const rest = restOfTopic("forces", page);
  const notComputed = notComputedOfTopic("forces", page, (notComputed) => !isToldAbove(notComputed, dataset));
  const parts = { strengths, relations, sums, meanings, rates, overTime, rest, notComputed };
  return { frame: page.frame(messagesIn(locale).topics.forces, "forces"), ...(exhibit && { exhibit }), ...parts };
}

function isToldAbove(notComputed: NotComputed, dataset: Dataset): boolean {
  if (playsRole("personnel-rate", notComputed, dataset)) return true;
  return playsRole("personnel", notComputed, dataset) && addingUp.has(notComputed.rule.kind);
}

function leadingOf(role: IndicatorRole, page: PageDraft): Exhibit | undefined {
  const indicator = page.dataset.roles.get(role);
  return indicator && leadingExhibit(indicator, page);
}

/** The values over time, where the leading exhibit shows others. */
function seriesAfter(leading: Exhibit | undefined, role: IndicatorRole, page: PageDraft): Exhibit[] {
  const indicator = page.dataset.roles.get(role);
  if (!indicator || !leading || leading.chart.kind === "series") return [];
  const series = seriesExhibit(indicator, figuresOfRole(role, page.dataset), page);
  return series ? [series] : [];
}

/** The overlaps that the exhibit does not name beside its drawing already; and what the caveats on overlaps say. */
function sumsOf(exhibit: Exhibit | undefined, page: PageDraft): Sums {
  const { dataset } = page;
  const named = exhibit?.aside?.kind === "overlaps" ? exhibit.aside.overlaps.map(({ text }) => text) : [];
  const strengths = figuresOfRole("personnel", dataset);
  const caveats = caveatsOf("overlap", page).map(({ caveat }) => pageCaveat(caveat, page));
  const overlaps = overlapsAmong(strengths, dataset)
    .map((relation) => overlapOf(relation, page))
    .filter(({ text }) => !named.includes(text));
  const refused = notComputedOfRole("personnel", page).filter(({ rule }) => addingUp.has(rule.kind));
  // Strengths stand in the table above; what else a sum would have used is listed with it.
  const notComputed = refused.map((notComputed) =>
    notComputedEntry(notComputed, page, undefined, page.notebook.figureIds),
  );
  return { caveats, overlaps, notComputed };
}

function meaningsOf(page: PageDraft): Meanings {
  const { dataset, locale } = page;
  const indicators = [...dataset.indicators.values()].filter(
    ({ id, topic }) => topic === "forces" && (publishedOf(dataset).ofIndicator.get(id) ?? []).length > 0,
  );
  return {
    indicators: indicators.map(({ id, name, definition }) => ({ id, name: name[locale], text: definition[locale] })),
    caveats: caveatsOf("definition", page).map(({ caveat, figures }) => ({
      ...pageCaveat(caveat, page),
      about: aboutOf(figures, page),
    })),
    police: dataset.description.police !== undefined,
  };
}

/** The bodies that a caveat is about, each with the way to what is counted of it. */
function aboutOf(figures: readonly Figure[], page: PageDraft): NonNullable<PageCaveat["about"]> {
  const bodies = new Map(figures.map(({ entities: [entity], indicator }) => [entity.name[page.locale], indicator.id]));
  return [...bodies].map(([label, indicator]) => ({ label, href: page.path("indicators", indicator) }));
}

/** The caveats of a kind on the topic's figures as they were read, each with those figures, in the order of the dataset. */
function caveatsOf(kind: Caveat["kind"], { dataset }: PageDraft): { caveat: Caveat; figures: Figure[] }[] {
  const figures = figuresOf("forces", dataset).filter(({ provenance }) => provenance.kind === "read");
  return [...dataset.caveats.values()]
    .filter((caveat) => caveat.kind === kind)
    .map((caveat) => ({ caveat, figures: figures.filter(({ caveats }) => caveats.some(({ id }) => id === caveat.id)) }))
    .filter((each) => each.figures.length > 0);
}

/** The refused rates, without a table each; the figures that are nowhere above stand together after them. */
function refusedRates(page: PageDraft): Pick<Rates, "notComputed" | "divisors"> {
  const refused = notComputedOfRole("personnel-rate", page);
  const inputs = new Map(
    refused.flatMap((notComputed) => notComputed.inputs.map((input) => [input.id, input] as const)),
  );
  const notComputed = refused.map((notComputed) =>
    notComputedEntry(notComputed, page, undefined, new Set(inputs.keys())),
  );
  const shown = page.notebook.figureIds;
  const divisors = [...inputs.values()].filter(({ id }) => !shown.has(id)).map((figure) => figureRow(figure, page));
  return { notComputed, divisors };
}
