import { conditionOf } from "../check/against-target";
import type { Exhibit } from "../document/block";
import type { Content } from "../document/content";
import type { Dataset } from "../domain/dataset";
import { isForce } from "../domain/entity";
import type { IndicatorRole } from "../domain/roles";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { representationWordsIn } from "../i18n/representation-words";
import { conditionText } from "../i18n/verdict-words";
import { figuresOfRole } from "../store/published";
import { furtherExhibits, leadingExhibit } from "./exhibit/exhibits-of";
import { sentencePieces } from "./exhibit/sentence";
import { type ForceGaps, forceGaps } from "./force-gaps";
import { type BenchmarkRow, benchmarkRows, forceCases, type RecruitsRow, recruitsRows } from "./force-shares";
import { PageDraft } from "./frame";
import { resultsAgainst } from "./results";
import { readingsOf, type TargetReadings } from "./target-readings";
import { notComputedOfTopic, restOfTopic, type TopicPage } from "./topic-page";
import { figuresOf } from "./topics";
import { verdictTemplate } from "./verdict";
import { type LaidBenchmark, overviewBenchmark, percentText } from "./women-needed";

/** The form in which a reader lays a benchmark, and the forces beside it. */
export interface BenchmarkSection extends LaidBenchmark {
  /** As it is written: “30 %”. */
  readonly text: string;
  /** True where the address holds something that can be no benchmark. */
  readonly invalid: boolean;
  readonly action: string;
  readonly rows: readonly BenchmarkRow[];
}

/** A section of the page, by its anchor. */
export interface SectionLink {
  readonly id: string;
  readonly label: string;
}

/**
 * Women in forces and decision-making bodies: the share in each, against a target where a source sets one and a
 * benchmark where a reader lays one, over time, and what the sources read do not say.
 */
export interface RepresentationPage extends TopicPage {
  /** Against which targets the bodies stand, and that the forces have none. */
  readonly against: Content;
  readonly sections: readonly SectionLink[];
  /** The share in the forces, then in the decision-making bodies; either may be missing. */
  readonly leading: readonly Exhibit[];
  readonly readings?: TargetReadings;
  /** Decision-making bodies over time. */
  readonly bodies: readonly Exhibit[];
  readonly benchmark: BenchmarkSection;
  readonly recruits: readonly RecruitsRow[];
  /** Forces and mission components over time. */
  readonly overTime: readonly Exhibit[];
  readonly gaps: ForceGaps;
}

/**
 * The benchmark in an address, in per cent with one decimal at most, so that there are a bounded number of them; not a
 * number where it holds something else, undefined where it holds nothing.
 */
export function parseBenchmark(query: string | readonly string[] | undefined): number | undefined {
  const text = typeof query === "string" ? query : query?.[0];
  if (text === undefined) return undefined;
  const percent = /^\s*\d{1,2}([.,]\d)?\s*$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return canBeLaid(percent) ? percent : Number.NaN;
}

function canBeLaid(percent: number): boolean {
  return percent >= 1 && percent <= 99;
}

/** The query that means a benchmark: the inverse of `parseBenchmark`. */
export function benchmarkQuery(benchmark: number | undefined): string {
  if (benchmark === undefined) return "";
  return Number.isNaN(benchmark) ? "benchmark=none" : `benchmark=${benchmark}`;
}

/**
 * Undefined where the dataset has no figure of the topic.
 *
 * @param benchmark in per cent, as the reader lays it; the page lays its own where there is none, or none that can be
 */
export function representationPage(
  dataset: Dataset,
  locale: Locale,
  benchmark?: number,
): RepresentationPage | undefined {
  const topic = "representation";
  if (figuresOf(topic, dataset).length === 0) return undefined;
  const page = new PageDraft(dataset, locale);
  const isLaid = benchmark !== undefined && canBeLaid(benchmark);
  const laid: LaidBenchmark = isLaid
    ? { percent: benchmark, laidBy: "reader" }
    : { percent: overviewBenchmark, laidBy: "page" };
  const cases = forceCases(laid, dataset);
  const words = representationWordsIn(locale);
  // In reading order, which is that of the notes.
  const against = sentencePieces(againstText(page), page);
  const forces = leading("womens-share", page, laid);
  const seats = leading("womens-share-of-seats", page);
  const readings = seats[0] && readingsOf(seats[0], page);
  const shown = new Set([...forces, ...seats].map(({ id }) => id));
  const bodies = (["womens-share-of-seats", "seats"] as const).flatMap((role) => further(role, shown, page));
  const rows = benchmarkRows(cases, page);
  const recruits = recruitsRows(cases, page);
  const overTime = further("womens-share", shown, page);
  const gaps = forceGaps(page);
  const rest = restOfTopic(topic, page);
  const notComputed = notComputedOfTopic(topic, page);
  const section = (id: string | undefined, label: string, isThere = true): SectionLink[] =>
    id !== undefined && isThere ? [{ id, label }] : [];
  const frame = page.frame(messagesIn(locale).topics[topic], topic);
  // The other language shows the same benchmark.
  const withBenchmark = (href: string) => (isLaid ? `${href}?${benchmarkQuery(benchmark)}` : href);
  return {
    frame: { ...frame, languages: frame.languages.map((link) => ({ ...link, href: withBenchmark(link.href) })) },
    topic,
    against,
    sections: [
      ...section(forces[0]?.id, words.forces),
      ...section((seats[0] ?? bodies[0])?.id, words.bodies),
      ...section("benchmark", words.benchmark.title, rows.length > 0),
      ...section("recruits", words.recruits.title, recruits.length > 0),
      ...section(overTime[0]?.id, words.overTime),
      ...section("missing", words.missing.title, gaps.rows.length > 0),
      ...section("request", words.request.title),
    ],
    leading: [...forces, ...seats],
    ...(readings && { readings }),
    bodies,
    benchmark: {
      ...laid,
      text: percentText(laid.percent, locale),
      invalid: benchmark !== undefined && !isLaid,
      action: page.path(topic),
      rows,
    },
    recruits,
    overTime,
    gaps,
    rest,
    notComputed,
  };
}

function leading(role: IndicatorRole, page: PageDraft, laid?: LaidBenchmark): Exhibit[] {
  const indicator = page.dataset.roles.get(role);
  const exhibit = indicator && leadingExhibit(indicator, page, laid);
  return exhibit ? [exhibit] : [];
}

function further(role: IndicatorRole, shown: ReadonlySet<string>, page: PageDraft): Exhibit[] {
  const indicator = page.dataset.roles.get(role);
  return indicator ? furtherExhibits(indicator, shown, page) : [];
}

/** The targets of the shares on the page, each with the verdicts on the bodies that it names. */
function againstText(page: PageDraft): string {
  const { dataset, locale } = page;
  const words = representationWordsIn(locale);
  const targets = (["womens-share", "womens-share-of-seats"] as const).flatMap((role) =>
    figuresOfRole(role, dataset).filter(({ target }) => target),
  );
  const sentences = targets.map((target) => {
    const verdicts = resultsAgainst(target, dataset).map((result) => {
      const name = result.entity.name[locale];
      return words.verdictOf(name, verdictTemplate(result, page, true));
    });
    return words.against(`[${target.id}]`, conditionText(conditionOf(target), locale), verdicts);
  });
  const noneForForces = targets.length > 0 && !targets.some(({ entities }) => entities.some(isForce));
  return [...sentences, ...(noneForForces ? [words.noTargetForForces] : [])].join(" ");
}
