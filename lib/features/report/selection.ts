import { type Figure, figureKey } from "../../domain/figure";
import { oncePer } from "../../domain/once";
import { latestDate, latestDay } from "../../domain/reference-period";
import type { Result } from "../../view/results";
import type { ReportChoice, ReportTemplate } from "./choice";
import type { Offer } from "./offer";

/** Lines of results that one report holds at most, and figures beside them. */
const mostInReport = 500;

/** What a choice comes to, in the order of the report. */
export interface Selection {
  readonly results: readonly Result[];
  /** Ids of exhibits. */
  readonly exhibits: readonly string[];
  /** Figures that stand in no line of the results. */
  readonly figures: readonly Figure[];
  /** Chosen ids that the dataset lacks. */
  readonly unknownFigures: readonly string[];
  readonly unknownExhibits: readonly string[];
  /** How many lines and figures were chosen beyond what one report holds. */
  readonly leftOut: number;
  /** The figure by which each line, and each figure beside the lines, is chosen or taken out. */
  readonly chosen: readonly Figure[];
}

/** Every figure of a line, the one that names it first: what it comes to, else what is aimed at. */
export function figuresOfResult({ baseline, target, latest }: Result): Figure[] {
  return [...latest, ...(target ? [target] : []), ...baseline];
}

/** What a choice comes to. A figure that stands in a line of results brings the whole line. */
export function selectionOf(choice: ReportChoice, offer: Offer): Selection {
  return selections(offer)(choice);
}

const selections = oncePer((offer: Offer) => oncePer((choice: ReportChoice) => select(choice, offer)));

function select(choice: ReportChoice, offer: Offer): Selection {
  const { figures: known, exhibits: exhibitIds } = offer;
  const without = new Set(choice.without);
  const brought = broughtByChoice(choice, offer);
  const isLeftOut = (result: Result) => figuresOfResult(result).some(({ id }) => without.has(id));
  const byTemplate = brought.results.filter((result) => !isLeftOut(result));
  const chosenIds = choice.figures === "all" ? [] : choice.figures;
  const chosen = chosenIds.flatMap((id) => known.get(id) ?? []);
  const byHand = chosen.flatMap((figure) => offer.results.filter((result) => figuresOfResult(result).includes(figure)));
  const lines = [...new Set([...byTemplate, ...byHand])];
  const shown = lines.slice(0, mostInReport);
  const inLines = new Set(lines.flatMap(figuresOfResult));
  const beside = [...brought.figures.filter(({ id }) => !without.has(id)), ...chosen];
  const alone = [...new Set(beside)].filter((figure) => !inLines.has(figure));
  const figures = alone.slice(0, mostInReport);
  const isShown = new Set(figures);
  const exhibits = [...brought.exhibits.filter((id) => !without.has(id)), ...choice.exhibits];
  return {
    results: shown,
    exhibits: [...new Set(exhibits)].filter((id) => exhibitIds.has(id)),
    figures,
    unknownFigures: chosenIds.filter((id) => !known.has(id)),
    unknownExhibits: choice.exhibits.filter((id) => !exhibitIds.has(id)),
    chosen: [
      ...new Set([
        ...byTemplate.slice(0, mostInReport).flatMap((result) => figuresOfResult(result).slice(0, 1)),
        ...brought.figures.filter((figure) => isShown.has(figure)),
        ...chosen,
      ]),
    ],
    leftOut: lines.length - shown.length + alone.length - figures.length,
  };
}

function broughtByChoice({ template, figures }: ReportChoice, offer: Offer): Brought {
  const brought = broughtBy(template, offer);
  return figures === "all" ? { ...brought, results: offer.results, figures: offer.all } : brought;
}

/** What a template brings by itself. */
interface Brought {
  readonly results: readonly Result[];
  readonly exhibits: readonly string[];
  readonly figures: readonly Figure[];
}

/** What a template brings: every line of results, or those on women with their charts and the counts of women. */
function broughtBy(template: ReportTemplate | undefined, offer: Offer): Brought {
  const { results } = offer;
  switch (template) {
    case undefined:
      return { results: [], exhibits: [], figures: [] };
    case "results":
      return { results, exhibits: [], figures: [] };
    case "gender":
      return { results: results.filter(isOnWomen), exhibits: exhibitsOnWomen(offer), figures: womenCounted(offer) };
  }
}

function isOnWomen({ target, latest: [first] }: Result): boolean {
  const about = target ?? first;
  return about?.indicator.topic === "representation" || about?.sex === "F";
}

/** The share of women side by side, in forces and in decision-making bodies, then each over time. */
function exhibitsOnWomen({ exhibits, page: { dataset } }: Offer): string[] {
  const all = [...exhibits];
  const shares = (["womens-share", "womens-share-of-seats"] as const).map((role) =>
    all.flatMap(([id, indicator]) => (indicator === dataset.roles.get(role)?.id ? [id] : [])),
  );
  return [...shares.flatMap(([leading]) => leading ?? []), ...shares.flatMap(([, ...others]) => others)];
}

/** Counts of women that a source gives, each at its latest date. */
function womenCounted({ page }: Offer): Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of [...page.published.ofIndicator.values()].flat()) {
    const { sex, unit, kind, quantity, provenance } = figure;
    const isCounted = sex === "F" && unit.measure === "count" && kind === "actual" && quantity.kind !== "missing";
    if (!isCounted || provenance.kind !== "read") continue;
    const key = figureKey(figure);
    const other = latest.get(key);
    if (!other || dayOf(figure) > dayOf(other)) latest.set(key, figure);
  }
  return [...latest.values()];
}

function dayOf({ period }: Figure): string {
  const date = latestDate(period);
  return date === undefined ? "" : latestDay(date);
}

const shows = (choice: ReportChoice, id: string, offer: Offer) => {
  const { results, figures } = selectionOf(choice, offer);
  return [...results.flatMap(figuresOfResult), ...figures].some((figure) => figure.id === id);
};

/** The choice with a figure added where it is not in the report, and taken out where it is. */
export function withFigureToggled(choice: ReportChoice, id: string, offer: Offer): ReportChoice {
  if (shows(choice, id, offer)) {
    const { figures } = choice;
    const taken = figures !== "all" && figures.includes(id) ? { ...choice, figures: lacking(figures, [id]) } : choice;
    return shows(taken, id, offer) ? { ...taken, without: [...taken.without, id] } : taken;
  }
  // A line of results is left out by any of its figures.
  const complete = choice.without.length === 0 ? choice : { ...choice, without: [] };
  const lines = selectionOf(complete, offer).results.map(figuresOfResult);
  const ofLines = lines.filter((line) => line.some((figure) => figure.id === id)).flat();
  const given = { ...choice, without: lacking(choice.without, [id, ...ofLines.map((figure) => figure.id)]) };
  if (given.figures === "all" || shows(given, id, offer)) return given;
  return { ...given, figures: [...given.figures, id] };
}

/** The same for an exhibit. */
export function withExhibitToggled(choice: ReportChoice, id: string, offer: Offer): ReportChoice {
  const has = (each: ReportChoice) => selectionOf(each, offer).exhibits.includes(id);
  if (has(choice)) {
    const taken = { ...choice, exhibits: lacking(choice.exhibits, [id]) };
    return has(taken) ? { ...taken, without: [...taken.without, id] } : taken;
  }
  const given = { ...choice, without: lacking(choice.without, [id]) };
  return has(given) ? given : { ...given, exhibits: [...given.exhibits, id] };
}

/** A list with one id a place earlier (−1) or later (1); undefined where it is no part of it, or there is no such place. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] | undefined {
  const place = ids.indexOf(id);
  const other = ids[place + by];
  if (place === -1 || other === undefined) return undefined;
  return ids.map((each) => (each === id ? other : each === other ? id : each));
}

function lacking(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => !others.includes(id));
}
