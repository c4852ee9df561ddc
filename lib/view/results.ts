import { type AgainstTarget, againstTarget } from "../check/against-target";
import type { Entity } from "../domain/entity";
import { type Figure, isLatestEdition, isMeasured } from "../domain/figure";
import { topics } from "../domain/indicator";
import { withLatestDate } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { noBreakSpace } from "../format/number";
import { type ResultCount, supportWordsIn } from "../i18n/support-words";
import type { FigureStore } from "../store/figure-store";
import type { Loaded, Query } from "../store/loaded";
import type { PageContext } from "./frame";
import type { Judged } from "./verdict";

/** One line of a results framework: an indicator of one body, from where it started to what can be said of it. */
export interface Result extends Judged {
  /** Stable: what it is about, in one text. */
  readonly key: string;
  /** The body itself; a target may name others beside it. */
  readonly entity: Entity;
  readonly baseline: readonly Figure[];
  /** What the latest date in the dataset has: several where sources speak of the same date; none where none has a value. */
  readonly latest: readonly Figure[];
}

/** Kinds of figure that tell of no result: what there was before, what is divided by, incidental figures. */
const besideResults: ReadonlySet<Figure["kind"]> = new Set(["target", "baseline", "denominator", "context"]);

/**
 * Every target for every body that its source names, and every indicator of which one way is better and some source gives
 * a value, for each body that has one. What is only computed (gaps, ratios) is no result of its own, but fills in for a
 * body whose value no source states. Those with a target stand first, then in the order of the topics and the files.
 */
export function resultsOf({ published }: PageContext): readonly Result[] {
  const known = results.get(published) ?? computeResults(published);
  results.set(published, known);
  return known;
}

const results = new WeakMap<Loaded, readonly Result[]>();

/** The figures that results are made of: of indicators of which one way is better, or a target is set. */
export async function resultsQuery(store: FigureStore): Promise<Query> {
  const aimedAt = (await store.counts({ kind: "target" }, "indicator")).flatMap(({ values }) => values);
  return ({ indicators }) => {
    const directed = [...indicators.values()].filter(
      ({ direction, topic }) => direction !== "none" && topic !== "context",
    );
    return [{ indicator: [...directed.map(({ id }) => id), ...aimedAt] }];
  };
}

function computeResults({ selected, figures, ofIndicator }: Loaded): readonly Result[] {
  const withResults = new Set([...ofIndicator].flatMap(([id, of]) => (haveResults(of) ? id : [])));
  const ofKey = new Map<string, { entity: Entity; targets: Figure[]; values: Figure[]; baselines: Figure[] }>();
  for (const figure of selected) {
    const role = roleOf(figure);
    if (!role || !(figure.target || withResults.has(figure.indicator.id))) continue;
    for (const entity of role === "targets" ? figure.entities : [figure.entities[0]]) {
      const key = keyOf(figure, entity);
      const found = ofKey.get(key) ?? { entity, targets: [], values: [], baselines: [] };
      found[role].push(figure);
      ofKey.set(key, found);
    }
  }
  const found = [...ofKey].flatMap(([key, { entity, targets, values, baselines }]): Result[] => {
    const latest = latestOf(values);
    const about = { entity, latest };
    if (targets.length > 0) {
      return targets.map((target) => ({
        ...{ key: `${key} ${target.id}`, ...about },
        baseline: baselineOf(target, baselines, figures),
        ...judge(target, latest),
      }));
    }
    // A baseline alone tells no result.
    if (latest.length === 0) return [];
    return [{ key, ...about, baseline: baselines, verdict: { code: "no-target" }, judged: [] }];
  });
  const orderOf = ({ target, latest: [first] }: Result) => {
    const topic = (target ?? first)?.indicator.topic;
    return (target ? 0 : topics.length) + (topic ? topics.indexOf(topic) : 0);
  };
  return found.sort((a, b) => orderOf(a) - orderOf(b));
}

/** The lines of one target: a body each. */
export function resultsAgainst({ id }: Figure, page: PageContext): Result[] {
  return resultsOf(page).filter(({ target }) => target?.id === id);
}

/** True for figures of an indicator that has results: a target is set, or one way is better and a source gives a value. */
function haveResults(figures: readonly Figure[]): boolean {
  return figures.some(
    (figure) =>
      figure.target !== undefined ||
      (figure.indicator.direction !== "none" && figure.indicator.topic !== "context" && isStated(figure)),
  );
}

/** What a figure is in a line of results; undefined where it is in none. */
function roleOf(figure: Figure): "targets" | "values" | "baselines" | undefined {
  if (figure.target) return "targets";
  if (figure.quantity.kind === "missing" || !isMeasured(figure) || !isLatestEdition(figure)) return undefined;
  if (figure.kind === "baseline") return "baselines";
  return besideResults.has(figure.kind) ? undefined : "values";
}

/** True for a value that stands in a source. */
function isStated({ provenance, kind, quantity }: Figure): boolean {
  return provenance.kind === "read" && !besideResults.has(kind) && quantity.kind !== "missing";
}

function keyOf({ indicator, area, sex, dimensions }: Figure, { id }: Entity): string {
  return JSON.stringify([indicator.id, id, area.id, sex, Object.entries(dimensions).sort()]);
}

/** Those of the latest date, undated ones where none has a date. What was counted comes before what is planned. */
function latestOf(values: readonly Figure[]): Figure[] {
  const counted = values.filter(({ kind }) => kind !== "plan");
  return withLatestDate(counted.length > 0 ? counted : values, ({ period }) => period);
}

/** The baseline that a target names itself, else those of the same thing. */
function baselineOf({ target }: Figure, baselines: readonly Figure[], figures: ReadonlyMap<string, Figure>): Figure[] {
  const named = target?.baseline === undefined ? undefined : figures.get(target.baseline);
  return named ? [named] : [...baselines];
}

/** A verdict holds of all the latest statements, or none is given. */
function judge(target: Figure, latest: readonly Figure[]): Judged {
  const verdict = againstTarget(target, latest);
  const isOfOneUnit = latest.every(({ unit }) => unit.id === target.unit.id);
  const isJudged = isOfOneUnit || verdict.code === "no-value";
  return { target, verdict: isJudged ? verdict : { code: "cannot-tell", because: "base" }, judged: latest };
}

const reached: ReadonlySet<string> = new Set(["met", "met-later", "reached"]);
const notReached: ReadonlySet<string> = new Set(["not-met", "not-met-later", "not-reached"]);

/** What is counted of the lines, in the order in which it is named. Every line is in one of the verdicts. */
const countedLines: readonly (readonly [ResultCount, (result: Result) => boolean])[] = [
  ["rows", () => true],
  ["withTarget", ({ target }) => target !== undefined],
  ["met", ({ verdict }) => reached.has(verdict.code) && !isIf(verdict)],
  ["notMet", ({ verdict }) => notReached.has(verdict.code) && !isIf(verdict)],
  ["metIf", ({ verdict }) => reached.has(verdict.code) && isIf(verdict)],
  ["notMetIf", ({ verdict }) => notReached.has(verdict.code) && isIf(verdict)],
  ["cannotTell", ({ verdict }) => verdict.code === "cannot-tell"],
  ["notDue", ({ verdict }) => verdict.code === "not-due"],
  ["noValue", ({ verdict }) => verdict.code === "no-value"],
  ["noTarget", ({ verdict }) => verdict.code === "no-target"],
];

/** True for a verdict on a reading that the source leaves open. */
function isIf(verdict: AgainstTarget): boolean {
  return "if" in verdict;
}

/** How many lines there are, and what can be said of them. */
export function countResults(results: readonly Result[]): (readonly [ResultCount, number])[] {
  return countedLines.map(([name, isCounted]) => [name, results.filter(isCounted).length]);
}

/** What is named also where there is none of it. */
const alwaysNamed: ReadonlySet<ResultCount> = new Set(["rows", "withTarget", "noValue", "noTarget"]);

/** The same in one line; empty where there is no line. */
export function countLine(results: readonly Result[], locale: Locale): string {
  if (results.length === 0) return "";
  const { count } = supportWordsIn(locale).results;
  return countResults(results)
    .filter(([name, total]) => total > 0 || alwaysNamed.has(name))
    .map(([name, total]) => count[name](total).replaceAll(" ", noBreakSpace))
    .join(" · ");
}
