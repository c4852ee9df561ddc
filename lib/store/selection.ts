import { type Figure, isLatestEdition } from "../domain/figure";
import { latestDate, startOf } from "../domain/reference-period";
import type { Facet, OneOf, Selection } from "./figure-store";

type FigureTest = (figure: Figure) => boolean;

const facets: Readonly<Record<Exclude<Facet, `dimension:${string}`>, (figure: Figure) => readonly string[]>> = {
  caveat: ({ caveats }) => idsOf(caveats),
  indicator: ({ indicator }) => [indicator.id],
  entity: ({ entities }) => idsOf(entities),
  source: ({ provenance }) => (provenance.kind === "read" ? [provenance.citation.source.id] : []),
  via: ({ provenance }) => (provenance.kind === "read" ? idsOf(provenance.citation.via) : []),
  area: ({ area }) => [area.id],
  topic: ({ indicator }) => [indicator.topic],
  year: ({ period }) => [latestDate(period)?.slice(0, 4) ?? "undated"],
  sex: ({ sex }) => [sex],
  kind: ({ kind }) => [kind],
  origin: ({ provenance }) => [provenance.kind],
  edition: (figure) => [isLatestEdition(figure) ? "latest" : "earlier"],
};

/** Each id once, whatever a row says twice. */
function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  const [first, second] = things;
  return second ? [...new Set(things.map(({ id }) => id))] : first ? [first.id] : [];
}

/** The facets of a selection. */
export const selectableFacets = Object.keys(facets) as (keyof typeof facets)[];

/** The values that a figure has for a facet, each once. */
export function valuesOf(facet: Facet): (figure: Figure) => readonly string[] {
  if (!facet.startsWith("dimension:")) return facets[facet as keyof typeof facets];
  const name = facet.slice("dimension:".length);
  return ({ dimensions }) => [dimensions[name] ?? []].flat();
}

/** The values that were chosen, each once. */
export function listOf<Value extends string>(chosen: OneOf<Value>): readonly Value[] {
  return [...new Set<Value>([chosen].flat() as Value[])];
}

/** Answers whether a figure is one of a selection. */
export function isSelected({ ids, between, dimensions = {}, ...rest }: Selection): FigureTest {
  const tests: FigureTest[] = [
    ...(ids === undefined ? [] : [hasOneOf((figure) => [figure.id], ids)]),
    ...selectableFacets.flatMap((facet) => {
      const chosen = rest[facet];
      return chosen === undefined ? [] : [hasOneOf(valuesOf(facet), chosen)];
    }),
    ...Object.entries(dimensions).map(([name, chosen]) => hasOneOf(valuesOf(`dimension:${name}`), chosen)),
    ...(between === undefined ? [] : [(figure: Figure) => isBetween(figure, between)]),
  ];
  return (figure) => tests.every((test) => test(figure));
}

function hasOneOf(valuesIn: (figure: Figure) => readonly string[], chosen: OneOf<string>): FigureTest {
  const set = new Set(listOf(chosen));
  return (figure) => valuesIn(figure).some((value) => set.has(value));
}

function isBetween({ period }: Figure, [first, last]: readonly [number, number]): boolean {
  const end = latestDate(period);
  if (end === undefined) return false;
  const start = startOf(period) ?? end;
  return Number(start.slice(0, 4)) >= first && Number(end.slice(0, 4)) <= last;
}
