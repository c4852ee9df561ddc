import type { Figure } from "../../domain/figure";
import { type Occurrence, occurrencesOf, type Passage, passageLocator, passagesOf, placesOf } from "./passages";
import type { NotChecked, NotDistinguished, PlacedFigure, VerifyProblem, VerifyReport } from "./report";
import { swapsAmong } from "./swapped-figures";
import { valueAgainstToken } from "./value-against-token";

/**
 * Compares every figure that was read with its printed token, and every token with the passage of its locator in
 * the text of its source. Texts by source id; figures in the order of their rows.
 */
export function verifyFigures(figures: Iterable<Figure>, texts: ReadonlyMap<string, string>): VerifyReport {
  const passagesBySource = new Map(Array.from(texts, ([source, text]) => [source, passagesOf(text)]));
  const problems: VerifyProblem[] = [];
  const notChecked: NotChecked[] = [];
  const notDistinguished: NotDistinguished[] = [];
  const placed = new Map<string, PlacedFigure[]>();
  const compared: Figure[] = [];

  for (const figure of figures) {
    if (figure.provenance.kind !== "read") continue;
    const { source, locator, printed } = figure.provenance.citation;
    const discrepancy = valueAgainstToken(figure, printed);
    if (discrepancy) problems.push({ figure, ...discrepancy });

    const passages = passagesBySource.get(source.id);
    const passage = passageLocator(locator);
    if (!passages || passage === undefined) {
      notChecked.push({ figure, because: passages ? "locator-form" : "no-text" });
      continue;
    }
    compared.push(figure);
    const found = locate(figure, printed, passage, passages);
    if ("code" in found) problems.push(found);
    else placed.set(source.id, [...(placed.get(source.id) ?? []), found]);
  }

  for (const figuresOfText of placed.values()) {
    const swaps = swapsAmong(figuresOfText.filter(({ figure }) => figure.quantity.kind !== "missing"));
    problems.push(...swaps.problems);
    notDistinguished.push(...swaps.notDistinguished);
  }
  const wrong = new Set(
    problems.flatMap((problem) => ("other" in problem ? [problem.figure, problem.other] : problem.figure)),
  );
  const agree = compared.filter((figure) => !wrong.has(figure)).length;
  return { compared: compared.length, agree, problems, notDistinguished, notChecked };
}

function locate(
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

/** "Over four weeks", "under two ministers": beside such numbers these words are mostly no limits. */
const isPlainNumber = /^(?:\d[\d.,\u202F ]*\d|\d+\s?%)/;
const measuresOfTime: readonly string[] = ["duration", "year", "rank"];

/**
 * Finds a word that limits the number in the text and is missing from the token, and so from the cells: "90%" where
 * the text has "over 90%". Looks only at numbers of two figures and more and at percentages; and not at times.
 */
function cutWords(
  figure: Figure,
  printed: string,
  passage: Passage,
  occurrences: readonly Occurrence[],
): VerifyProblem | undefined {
  if (!isPlainNumber.test(printed) || measuresOfTime.includes(figure.unit.measure)) return undefined;
  if (valueAgainstToken(figure, printed)) return undefined;
  const readings = occurrences.map((occurrence) => {
    const words = contextOf(occurrence, passage.text);
    return { words, discrepancy: valueAgainstToken(figure, words) };
  });
  const [first] = readings;
  if (!first?.discrepancy || !readings.every(({ discrepancy }) => discrepancy)) return undefined;
  return { code: "words-cut", figure, passage: passage.locator, words: first.words, claims: first.discrepancy.claims };
}

/** A token with the few words around it, within its sentence. */
function contextOf({ start, end }: Occurrence, passage: string): string {
  const before = /(?:\S*[^\s.;:!?]\s+){0,4}\S*$/.exec(passage.slice(Math.max(0, start - 80), start))?.[0] ?? "";
  const after = /^(?:[^\s.;:!?]+(?:\s+[^\s.;:!?]+){0,2})?/.exec(passage.slice(end))?.[0] ?? "";
  return before + passage.slice(start, end) + after;
}
