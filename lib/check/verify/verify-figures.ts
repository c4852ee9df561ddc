import type { Figure } from "../../domain/figure";
import { cutWords } from "./cut-words";
import { passageLocator } from "./locator";
import { type Passage, passagesOf } from "./passages";
import type { PlacedFigure } from "./placed-figure";
import type { NotChecked, NotToldApart, VerifyProblem, VerifyReport } from "./problem";
import { occurrencesOf, placesOf } from "./token-in-text";
import { swapsAmong } from "./told-apart";
import { valueAgainstToken } from "./value-against-token";

/**
 * Holds every figure that was read against its printed token, and every token against the passage of its locator in
 * the text of its source. Texts by source id; figures in the order of their rows.
 */
export function verifyFigures(figures: Iterable<Figure>, texts: ReadonlyMap<string, string>): VerifyReport {
  const passagesBySource = new Map(Array.from(texts, ([source, text]) => [source, passagesOf(text)]));
  const problems: VerifyProblem[] = [];
  const notChecked: NotChecked[] = [];
  const notToldApart: NotToldApart[] = [];
  const placed = new Map<string, PlacedFigure[]>();
  const held: Figure[] = [];

  for (const figure of figures) {
    if (figure.provenance.kind !== "read") continue;
    const { source, locator, printed } = figure.provenance.citation;
    const discrepancy = valueAgainstToken(figure, printed);
    if (discrepancy) problems.push({ figure, ...discrepancy });

    const passages = passagesBySource.get(source.id);
    const place = passageLocator(locator);
    if (!passages || place === undefined) {
      notChecked.push({ figure, because: passages ? "locator-form" : "no-text" });
      continue;
    }
    held.push(figure);
    const found = placeFigure(figure, printed, place, passages);
    if ("code" in found) problems.push(found);
    else placed.set(source.id, [...(placed.get(source.id) ?? []), found]);
  }

  for (const figuresOfText of placed.values()) {
    const swaps = swapsAmong(figuresOfText.filter(({ figure }) => figure.quantity.kind !== "missing"));
    problems.push(...swaps.problems);
    notToldApart.push(...swaps.notToldApart);
  }
  const agree = held.filter((figure) => !problems.some((problem) => concerns(problem, figure))).length;
  return { held: held.length, agree, problems, notToldApart, notChecked };
}

function placeFigure(
  figure: Figure,
  printed: string,
  locator: string,
  passages: readonly Passage[],
): PlacedFigure | VerifyProblem {
  const passage = passages.find((candidate) => candidate.locator === locator);
  const occurrences = passage ? occurrencesOf(printed, passage.text) : [];
  if (!passage || occurrences.length === 0) {
    const code = passage ? "not-in-passage" : "no-such-passage";
    return { code, figure, passage: locator, places: placesOf(printed, passages) };
  }
  const cut = cutWords(figure, printed, passage, occurrences);
  return cut ?? { figure, printed, passage, occurrences };
}

function concerns(problem: VerifyProblem, figure: Figure): boolean {
  return problem.figure === figure || (problem.code === "looks-swapped" && problem.other === figure);
}
