import { citeFull, readAtText, type TextPiece } from "../cite/publication";
import type { Dataset } from "../domain/dataset";
import { citationsOf, type Figure } from "../domain/figure";
import { oncePerDataset } from "../domain/once";
import type { Source } from "../domain/source";
import type { Locale } from "../domain/text";
import { pageOfPlace } from "./row-pages";

/** The figures that were read from a source, and those read elsewhere whose source cites it; each in the order of the files. */
export interface FiguresOfSource {
  readonly read: readonly Figure[];
  readonly cited: readonly Figure[];
  /** The place of each in the list of both, by id. */
  readonly places: ReadonlyMap<string, number>;
}

const none: FiguresOfSource = { read: [], cited: [], places: new Map() };

const bySource = oncePerDataset("figures by source", (dataset) => {
  const found = new Map<string, { read: Set<Figure>; cited: Set<Figure> }>();
  const of = (id: string) => {
    const sets = found.get(id) ?? { read: new Set<Figure>(), cited: new Set<Figure>() };
    found.set(id, sets);
    return sets;
  };
  for (const figure of dataset.figures.values()) {
    for (const { source, via } of citationsOf(figure)) {
      of(source.id).read.add(figure);
      for (const { id } of via) of(id).cited.add(figure);
    }
  }
  return new Map(
    [...found].map(([id, { read, cited }]): [string, FiguresOfSource] => {
      const ids = [...read, ...cited].map((figure) => figure.id).toReversed();
      const places = new Map(ids.map((each, place) => [each, ids.length - 1 - place]));
      return [id, { read: [...read], cited: [...cited], places }];
    }),
  );
});

/** A source, and how many figures were read from it, or cite it where it was not read. */
export interface SourceEntry {
  readonly source: Source;
  readonly count: number;
}

/** All sources in the order of the files: those read, those that they cite, and the rest. */
export function sourcesByUse(dataset: Dataset): Readonly<Record<"read" | "cited" | "other", SourceEntry[]>> {
  const entries = [...dataset.sources.values()].map((source) => {
    const { read, cited } = figuresOfSource(dataset, source.id);
    if (wasRead(source, dataset)) return { use: "read", source, count: read.length };
    return { use: cited.length > 0 ? "cited" : "other", source, count: cited.length };
  });
  const of = (wanted: string) => entries.filter(({ use }) => use === wanted);
  return { read: of("read"), cited: of("cited"), other: of("other") };
}

/** True where we read it ourselves, be it for a figure or for something else. */
export function wasRead({ id, custom }: Source, dataset: Dataset): boolean {
  return custom?.read === true || figuresOfSource(dataset, id).read.length > 0;
}

/** The full reference of a source, with the copy that was read. */
export function sourceReference(source: Source, locale: Locale): TextPiece[] {
  return [...citeFull(source, locale), ...readAtText(source, locale)];
}

export function figuresOfSource(dataset: Dataset, source: string): FiguresOfSource {
  return bySource(dataset).get(source) ?? none;
}

/** The number of the page of a source's figures on which a figure first stands. */
export function pageInSource(dataset: Dataset, source: string, { id }: Figure): number {
  return pageOfPlace(figuresOfSource(dataset, source).places.get(id) ?? 0);
}
