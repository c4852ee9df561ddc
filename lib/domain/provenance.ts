import type { Figure } from "./figure";
import type { Citation } from "./source";

type WithProvenance = Pick<Figure, "provenance">;

/**
 * The figures that a figure rests on in the end, each read from a source: itself, if it was read. Never an assumption,
 * nor what the author of a report entered.
 */
export function leavesOf(figure: Figure): Figure[] {
  if (figure.provenance.kind === "read") return [figure];
  const leaves = figure.provenance.inputs.flatMap(leavesOf);
  return [...new Map(leaves.map((leaf) => [leaf.id, leaf])).values()];
}

/**
 * Every place that a figure rests on, told apart by source and locator, in order of appearance.
 *
 * @throws RangeError where it rests on no source: such a figure is published nowhere.
 */
export function citationsOf(figure: WithProvenance): readonly [Citation, ...Citation[]] {
  const [first, ...others] = placesOf(figure);
  if (!first) throw new RangeError("a figure that rests on no source");
  return [first, ...others];
}

/** The same; none where it rests on assumptions, or on what the author of a report entered, alone. */
export function placesOf(figure: WithProvenance): Citation[] {
  const citations = new Map<string, Citation>();
  for (const citation of allCitations(figure)) {
    const key = placeKey(citation);
    if (!citations.has(key)) citations.set(key, citation);
  }
  return [...citations.values()];
}

/** The ids of the sources that a figure rests on, each once, in alphabetical order. */
export function sourceIdsOf(figure: WithProvenance): string[] {
  return [...new Set(allCitations(figure).map(({ source }) => source.id))].sort();
}

function allCitations({ provenance }: WithProvenance): readonly Citation[] {
  return provenance.kind === "read" ? [provenance.citation] : provenance.inputs.flatMap(allCitations);
}

function placeKey({ source, locator }: Citation): string {
  return JSON.stringify([source.id, locator]);
}
