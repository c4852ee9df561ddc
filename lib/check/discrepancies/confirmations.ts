import type { WholeDataset } from "../../domain/dataset";
import { type Figure, isLatestEdition } from "../../domain/figure";
import type { ReferencePeriod } from "../../domain/reference-period";
import { producerKey, type Source } from "../../domain/source";
import { areApart, areComparable, byKey, type Candidate, candidatesOf } from "./candidates";

/**
 * For each stated figure, by its id, those of other producers that give the same number for the same thing and date, as
 * printed. A limit (“over 6,000”, “30 to 40 %”) confirms nothing, nor does what can be read in more than one way or is
 * printed with fewer digits; and sources that cite one another or the same third are one voice.
 */
export function findConfirmations(dataset: WholeDataset): ReadonlyMap<string, readonly Figure[]> {
  const confirmed = new Map<string, Figure[]>();
  for (const group of byKey(candidatesOf(dataset.figures.values()).filter(mayConfirm)).values()) {
    if (new Set(group.map(({ figure }) => producersOf(figure)[0])).size < 2) continue;
    for (const one of group) {
      const others = group.filter((other) => other !== one && confirms(one, other)).map(({ figure }) => figure);
      if (others.length > 0) confirmed.set(one.figure.id, others);
    }
  }
  return confirmed;
}

function mayConfirm({ figure }: Candidate): boolean {
  const { quantity, target, caveats } = figure;
  const isAmbiguous = caveats.some(({ kind }) => kind === "ambiguity");
  return target === undefined && isLatestEdition(figure) && quantity.kind === "point" && !isAmbiguous;
}

function confirms(one: Candidate, other: Candidate): boolean {
  return (
    areOfOneTime(one.figure.period, other.figure.period) &&
    areComparable(one.figure, other.figure) &&
    !areApart(one.printed, other.printed) &&
    widthOf(other) <= widthOf(one) &&
    areIndependent(one.figure, other.figure)
  );
}

/** How much the last printed digit leaves open. */
function widthOf({ printed }: Candidate): number {
  return printed.high - printed.low;
}

/** True for one date, or for a day or month and the year that it lies in. */
function areOfOneTime(a: ReferencePeriod, b: ReferencePeriod): boolean {
  return a.kind === "date" && b.kind === "date" && (a.date.startsWith(b.date) || b.date.startsWith(a.date));
}

function areIndependent(a: Figure, b: Figure): boolean {
  const producers = new Set(producersOf(a));
  return !producersOf(b).some((producer) => producers.has(producer));
}

/** Who is behind a figure that was read: the producer of what was read, then those it cites. */
function producersOf({ provenance }: Figure): string[] {
  if (provenance.kind !== "read") return [];
  const { source, via } = provenance.citation;
  return [source, ...via].map((each: Source) => producerKey(each));
}
