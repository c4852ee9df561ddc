import type { Figure } from "../../domain/figure";
import type { MismatchFact } from "../../domain/mismatch";
import type { Locale, Text } from "../../domain/text";

/** The names of some figures among all that are compared: of bodies, of areas, or of both, as far as these differ. */
export function namesOf(figures: readonly Figure[], all: readonly Figure[]): MismatchFact[][] {
  const nameOf = naming(all);
  const names = new Map(figures.map((figure) => [nameOf(figure).en, nameOf(figure)]));
  return sorted([...names.values()]).map((text) => [{ text }]);
}

/** How a figure is called among all. */
export function naming(all: readonly Figure[]): (figure: Figure) => Text {
  const [first] = all;
  const ofBodies = all.some(({ entities: [entity] }) => entity.id !== first?.entities[0].id);
  const ofAreas = all.some(({ area }) => area.id !== first?.area.id);
  return ({ entities: [entity], area }) => {
    if (!ofAreas) return entity.name;
    if (!ofBodies) return area.name;
    const inLocale = (locale: Locale) => `${entity.name[locale]}, ${area.name[locale]}`;
    return { en: inLocale("en"), fr: inLocale("fr") };
  };
}

/** Names in the order of the alphabet, by their English form. */
export function sorted(names: readonly Text[]): Text[] {
  return [...names].sort((a, b) => (a.en < b.en ? -1 : a.en > b.en ? 1 : 0));
}
