import type { Rule } from "../domain/derivation";
import { type Figure, figureKey } from "../domain/figure";
import type { NotComputedReason } from "../domain/not-computed";
import { leavesOf } from "../domain/provenance";
import { latestDate } from "../domain/reference-period";
import { type Case, type Input, measured } from "./reasons";

/** A rule applied to some figures: legitimate, or refused. */
export interface Application {
  readonly applied: Case | { readonly rule: Rule; readonly inputs: readonly Input[] };
  readonly refused?: NotComputedReason;
}

/** What a rule comes to for one figure of its leading selector. */
export interface Applied {
  readonly leader: Figure;
  readonly applications: readonly Application[];
}

/** True where all that was measured comes from one source. */
export function isOneSource({ applied }: Application): boolean {
  return sourcesOf(applied.inputs.map(({ figure }) => figure)).length <= 1;
}

function sourcesOf(figures: readonly Figure[]): string[] {
  const leaves = figures.flatMap((figure) => (figure.target ? [] : leavesOf(figure)));
  const sources = leaves.map(({ provenance }) => (provenance.kind === "read" ? provenance.citation.source.id : ""));
  return [...new Set(sources)];
}

/**
 * A series meets one series: where partners of several sources fit, those of the source stay that serves most of the
 * leading figures of one thing, so that no step in a line is a change of edition. Sources that serve as many all stay.
 */
export function ofOneSeries(all: readonly Applied[]): Application[] {
  const served = new Map<string, number>();
  const keyOf = (leader: Figure, { applied }: Application) => {
    const partners = applied.inputs.flatMap(({ figure }) => (figure.id === leader.id ? [] : figure));
    return JSON.stringify([figureKey(leader), sourcesOf(partners)]);
  };
  for (const { leader, applications } of all) {
    const keys = applications.filter(({ refused }) => !refused).map((each) => keyOf(leader, each));
    for (const key of new Set(keys)) served.set(key, (served.get(key) ?? 0) + 1);
  }
  return all.flatMap(({ leader, applications }) => {
    const counts = applications.map((each) => served.get(keyOf(leader, each)) ?? 0);
    return applications.filter((_, place) => counts[place] === Math.max(...counts));
  });
}

/** Of several results not computed to one figure the one that came nearest: with dates, of one source, and those not far apart. */
export function nearestMiss(judgements: readonly Application[]): Application[] {
  const ranks = judgements.map(distanceOf);
  const [nearest] = [...ranks.keys()].sort((a, b) => compareLists(ranks[a] ?? [], ranks[b] ?? []));
  const miss = nearest === undefined ? undefined : judgements[nearest];
  return miss ? [miss] : [];
}

function distanceOf(judgement: Application): number[] {
  const periods = measured(judgement.applied).map(({ period }) => period);
  const years = periods.flatMap((period) => latestDate(period)?.slice(0, 4) ?? []).map(Number);
  const undated = periods.filter(({ kind }) => kind === "undated").length;
  return [undated, isOneSource(judgement) ? 0 : 1, years.length === 0 ? 0 : Math.max(...years) - Math.min(...years)];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** A rule says once of each body for what reason it is refused, whatever the number of dates: of the nearest miss. */
export function eachReasonOnce(applications: readonly Application[]): Application[] {
  const groups = new Map<string, Application[]>();
  for (const application of applications) {
    const key = reasonKey(application);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), application]);
  }
  const told = new Set([...groups.values()].flatMap(nearestMiss));
  return applications.filter((application) => !application.refused || told.has(application));
}

function reasonKey({ applied, refused }: Application): string | undefined {
  if (!refused) return undefined;
  const [first] = measured(applied);
  const texts = refused.facts.flatMap((fact) => ("text" in fact ? fact.text.en : []));
  return JSON.stringify([first?.entities[0].id, first?.area.id, refused.code, texts]);
}
