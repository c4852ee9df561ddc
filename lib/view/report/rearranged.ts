import type { Dataset } from "../../domain/dataset";
import type { ReportChoice } from "./report";
import { figuresOfResult, selectionOf } from "./selection";

const shows = (choice: ReportChoice, id: string, dataset: Dataset) => {
  const { results, figures } = selectionOf(choice, dataset);
  return [...results.flatMap(figuresOfResult), ...figures].some((figure) => figure.id === id);
};

/** The choice with a figure added where it is not in the report, and taken out where it is. */
export function withFigureToggled(choice: ReportChoice, id: string, dataset: Dataset): ReportChoice {
  if (shows(choice, id, dataset)) {
    const { figures } = choice;
    const taken = figures !== "all" && figures.includes(id) ? { ...choice, figures: lacking(figures, [id]) } : choice;
    return shows(taken, id, dataset) ? { ...taken, without: [...taken.without, id] } : taken;
  }
  // A line of results is left out by any of its figures.
  const complete = choice.without.length === 0 ? choice : { ...choice, without: [] };
  const lines = selectionOf(complete, dataset).results.map(figuresOfResult);
  const ofLines = lines.filter((line) => line.some((figure) => figure.id === id)).flat();
  const given = { ...choice, without: lacking(choice.without, [id, ...ofLines.map((figure) => figure.id)]) };
  if (given.figures === "all" || shows(given, id, dataset)) return given;
  return { ...given, figures: [...given.figures, id] };
}

/** The same for an exhibit. */
export function withExhibitToggled(choice: ReportChoice, id: string, dataset: Dataset): ReportChoice {
  const has = (each: ReportChoice) => selectionOf(each, dataset).exhibits.includes(id);
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
