import type { CitedFigure } from "../../cite/cited-figure";
import { enteredWords } from "../../cite/computation";
import { citeShortText } from "../../cite/publication";
import { numbersIn } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { type Figure, placesOf } from "../../domain/figure";
import type { Locale } from "../../domain/text";
import { formatLocator } from "../../format/locator";
import { conventionsIn } from "../../i18n/conventions";
import { messagesIn } from "../../i18n/messages";
import { reportWordsIn } from "../../i18n/report-words";
import { figureRow } from "../../view/figure-row";
import type { PageContext } from "../../view/frame";
import type { Result } from "../../view/results";
import { type ResultLine, type ResultValue, resultLine } from "../../view/results-table";
import { changeOf } from "./change";
import type { TypedLine } from "./own-lines";

/** A line of the report's results: of the dataset, or entered by the author. */
export interface ReportLine extends ResultLine {
  readonly own: boolean;
  readonly level: string;
  readonly unit: string;
  /** From baseline to latest: a figure, or why there is none. */
  readonly change: { readonly row: FigureRow } | { readonly none: string };
  /** Source of verification: each publication with the places in it, “ISSAT, …, n.d., section 4.iv, paragraph 2”. */
  readonly sources: readonly string[];
  /** What a reader must know, in few words; the notes and the list of discrepancies say it in full. */
  readonly reservations: readonly string[];
  /** The figures of the line that have caveats: there is more to know in their notes. */
  readonly caveated: readonly CitedFigure[];
}

/** A line of the dataset's results. */
export function reportLine(result: Result, level: string, page: PageContext): ReportLine {
  const { locale } = page;
  const about = result.target ?? result.latest[0];
  const line = resultLine(result, page);
  return {
    ...{ ...line, own: false, level, unit: about?.indicator.unit.other[locale] ?? "" },
    ...proofOf(line, result, page),
    verdict: line.verdict.length > 0 ? line.verdict : [reportWordsIn(locale).verdict.noTarget],
  };
}

/** A line that the author of the report entered, with its source even where no number could be read. */
export function ownReportLine(result: Result, typed: TypedLine, page: PageContext): ReportLine {
  const { locale } = page;
  const { verdict: words, reservations } = reportWordsIn(locale);
  const line = resultLine(result, page);
  const proof = proofOf(line, result, page);
  const verdict = line.verdict.length > 0 ? line.verdict : [words.noOwnTarget];
  const { level, indicator, unit } = typed;
  return {
    ...{ ...line, own: true, level, indicator, href: undefined, entity: "", details: [], unit },
    ...proof,
    sources: [enteredWords(typed.source, locale)],
    reservations: [...proof.reservations, ...(typed.source === "" ? [reservations.noSource] : [])],
    verdict: result.verdict.code === "no-value" ? [words.noOwnValue] : verdict,
  };
}

/** Every figure of a line: its values, the change between them, and those that its verdict names. */
export function figuresOfLine(line: ReportLine): Figure[] {
  const change = "row" in line.change ? [line.change.row] : [];
  return [...rowsOf(line), ...change, ...numbersIn(line.verdict)].map(({ cited }) => cited.figure);
}

/** What is beside the values of a line: the change between them, where they are from, and what to know of them. */
function proofOf(line: ResultLine, result: Result, page: PageContext) {
  const cited = rowsOf(line).map((row) => row.cited);
  return {
    change: citedChange(result, page),
    sources: sourcesOfVerification(
      cited.map(({ figure }) => figure),
      page.locale,
    ),
    reservations: reservationsOf(line, page),
    caveated: cited.filter(({ figure }) => figure.caveats.length > 0),
  };
}

/** The figures that a line shows, without the change. */
function rowsOf({ baseline, target, latest }: ResultLine): FigureRow[] {
  return [...baseline, ...(target ? [target] : []), ...latest].map(({ row }) => row);
}

function citedChange({ baseline, latest }: Result, page: PageContext): ReportLine["change"] {
  const change = changeOf(baseline, latest, page.dataset);
  if ("none" in change) return { none: reportWordsIn(page.locale).noChange[change.none] };
  const { subject, ...row } = figureRow(change, page);
  const { computed } = messagesIn(page.locale).figure;
  // Every change is computed: the column says so.
  return { row: { ...row, subject: { ...subject, details: subject.details.filter((each) => each !== computed) } } };
}

/** What a reader must know of a line, each once and in few words. */
function reservationsOf(line: ResultLine, { locale }: PageContext): string[] {
  const words = reportWordsIn(locale).reservations;
  const rows = rowsOf(line);
  const figures = rows.map(({ cited }) => cited.figure);
  const isUndated = ({ row: { cited } }: ResultValue) =>
    cited.figure.period.kind === "undated" && cited.figure.quantity.kind !== "missing";
  const where = (isSo: boolean, text: string) => (isSo ? [text] : []);
  const assumed = figures.some(({ target }) => target?.reading === "assumed");
  const ambiguous = figures.some(({ caveats }) => caveats.some(({ kind }) => kind === "ambiguity"));
  const computed = figures.some(({ provenance }) => provenance.kind === "derived");
  return [
    ...new Set(rows.flatMap(({ discrepancy }) => discrepancy?.text ?? [])),
    ...where(assumed, words.assumed),
    ...where(line.latest.some(isUndated), words.undated.latest),
    ...where(line.baseline.some(isUndated), words.undated.baseline),
    ...new Set(figures.flatMap(({ quantity: { status } }) => (isDoubt(status) ? words.status[status] : []))),
    ...where(ambiguous, words.ambiguous),
    ...where(computed, words.computed),
  ];
}

function isDoubt(status: string): status is "E" | "P" | "B" | "U" {
  return ["E", "P", "B", "U"].includes(status);
}

/**
 * Where the figures of a line can be looked up: each publication once with all its places, “ISSAT, Background Note on
 * SSR, n.d., §4.ii, para. 2; footnote 12”.
 */
function sourcesOfVerification(figures: readonly Figure[], locale: Locale): string[] {
  const places = new Map<string, string[]>();
  for (const { source, locator } of figures.flatMap(placesOf)) {
    const name = citeShortText(source, locale);
    const found = places.get(name) ?? [];
    const place = formatLocator(locator, locale);
    places.set(name, found.includes(place) ? found : [...found, place]);
  }
  return [...places].map(([name, found]) => `${name}, ${found.join(conventionsIn(locale).semicolon)}`);
}
