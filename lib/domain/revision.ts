import { type Figure, figure, figureKey } from "./figure";
import { groupsBy } from "./grouped";
import { toEdtf } from "./reference-period";
import { producerKey } from "./source";

/**
 * The figures by their ids, each marked that a later edition of the same publisher replaced: of one thing and one date
 * the last edition stands. Nobody contradicts anybody there.
 */
export function withRevisions(figures: Iterable<Figure>): ReadonlyMap<string, Figure> {
  const all = new Map([...figures].map((each) => [each.id, each]));
  const withEdition = [...all.values()].filter(({ edition }) => edition !== undefined);
  for (const group of groupsBy(withEdition, seriesKey).values()) {
    const [latest] = [...group].sort(byEdition).slice(-1);
    if (!latest) continue;
    const earlier = group.filter(({ edition }) => edition !== latest.edition);
    for (const each of earlier) all.set(each.id, figure({ ...each, revisedBy: latest.id }));
  }
  return all;
}

/** One thing and one date, as one publisher gives it: the first in the chain of sources, wherever its figure was read. */
function seriesKey(each: Figure): string {
  const key = `${figureKey(each)} ${toEdtf(each.period)}`;
  if (each.provenance.kind !== "read") return key;
  const { source, via } = each.provenance.citation;
  return `${key} ${producerKey(via.at(-1) ?? source)}`;
}

function byEdition({ edition: a = "" }: Figure, { edition: b = "" }: Figure): number {
  return a < b ? -1 : Number(a > b);
}
