import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { type Source, sourceTitle } from "../domain/source";
import { folded, locales, type Text } from "../domain/text";
import type { Found } from "./figure-store";
import { valuesOf } from "./selection";

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** What `FigureStore.search` finds, with all the figures; `all` is asked only where there are words. */
export function foundIn(
  text: string,
  { indicators, entities, areas, sources }: Dataset,
  all: () => readonly Figure[],
): Omit<Found, "figures"> & { readonly figures: readonly Figure[] } {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  /** For each word the ids of the things that have it. */
  const idsWith = <Thing>(things: ReadonlyMap<string, Thing>, textOf: (thing: Thing) => string) => {
    const texts = [...things].map(([id, thing]) => [id, textOf(thing)] as const);
    return words.map((word) => new Set(texts.flatMap(([id, text]) => (text.includes(word) ? [id] : []))));
  };
  const of = {
    indicator: idsWith(indicators, nameText),
    entity: idsWith(entities, nameText),
    area: idsWith(areas, nameText),
    source: idsWith(sources, sourceText),
  };
  const named = Object.entries(of).map(([facet, ids]) => ({ ids, valuesIn: valuesOf(facet as keyof typeof of) }));
  const whole = <Thing>(things: ReadonlyMap<string, Thing>, ids: readonly ReadonlySet<string>[]) =>
    new Map([...things].filter(([id]) => words.length > 0 && ids.every((of) => of.has(id))));
  const yearOf = valuesOf("year");
  const hasWord = (figure: Figure, word: string, index: number) =>
    folded(figure.id).includes(word) ||
    yearOf(figure).includes(word) ||
    named.some(({ ids, valuesIn }) => valuesIn(figure).some((id) => ids[index]?.has(id)));
  return {
    indicators: whole(indicators, of.indicator),
    entities: whole(entities, of.entity),
    areas: whole(areas, of.area),
    sources: whole(sources, of.source),
    figures: words.length === 0 ? [] : all().filter((figure) => words.every((word, at) => hasWord(figure, word, at))),
  };
}

function nameText({ id, name }: Named): string {
  return folded([id, ...locales.map((locale) => name[locale])].join("\n"));
}

function sourceText(source: Source): string {
  const titles = locales.map((locale) => sourceTitle(source, locale));
  return folded([source.id, source["title-short"] ?? "", ...titles].join("\n"));
}
