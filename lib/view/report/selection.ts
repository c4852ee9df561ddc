import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { oncePerDataset } from "../../domain/once";
import { publishedOf } from "../../store/published";
import { exhibitIndicators } from "../exhibit/exhibits-of";
import { type Result, resultsOf } from "../results";
import { figuresInOrder } from "../topics";
import type { ReportChoice } from "./report";
import { broughtBy } from "./templates";

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

const selected = new WeakMap<Dataset, WeakMap<ReportChoice, Selection>>();

/** What a choice comes to. A figure that stands in a line of results brings the whole line. */
export function selectionOf(choice: ReportChoice, dataset: Dataset): Selection {
  const ofDataset = selected.get(dataset) ?? new WeakMap<ReportChoice, Selection>();
  selected.set(dataset, ofDataset);
  const found = ofDataset.get(choice) ?? select(choice, dataset);
  ofDataset.set(choice, found);
  return found;
}

function select(choice: ReportChoice, dataset: Dataset): Selection {
  const { figures: published } = publishedOf(dataset);
  const without = new Set(choice.without);
  const brought = broughtByChoice(choice, dataset);
  const isLeftOut = (result: Result) => figuresOfResult(result).some(({ id }) => without.has(id));
  const byTemplate = brought.results.filter((result) => !isLeftOut(result));
  const chosenIds = choice.figures === "all" ? [] : choice.figures;
  const chosen = chosenIds.flatMap((id) => published.get(id) ?? []);
  const byHand = chosen.flatMap((figure) =>
    results(dataset).filter((result) => figuresOfResult(result).includes(figure)),
  );
  const lines = [...new Set([...byTemplate, ...byHand])];
  const shown = lines.slice(0, mostInReport);
  const inLines = new Set(lines.flatMap(figuresOfResult));
  const beside = [...brought.figures.filter(({ id }) => !without.has(id)), ...chosen];
  const alone = [...new Set(beside)].filter((figure) => !inLines.has(figure));
  const figures = alone.slice(0, mostInReport);
  const isShown = new Set(figures);
  const exhibits = [...brought.exhibits.filter((id) => !without.has(id)), ...choice.exhibits];
  const known = exhibitIndicators(dataset);
  return {
    results: shown,
    exhibits: [...new Set(exhibits)].filter((id) => known.has(id)),
    figures,
    unknownFigures: chosenIds.filter((id) => !published.has(id)),
    unknownExhibits: choice.exhibits.filter((id) => !known.has(id)),
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

function broughtByChoice({ template, figures }: ReportChoice, dataset: Dataset) {
  if (figures !== "all") return broughtBy(template, results(dataset), dataset);
  const { exhibits } = broughtBy(template, results(dataset), dataset);
  return { results: results(dataset), exhibits, figures: figuresInOrder(dataset) };
}

const results = oncePerDataset("results", (dataset): readonly Result[] => resultsOf(dataset));
