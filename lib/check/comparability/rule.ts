import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { largestFirst } from "../../domain/grouped";
import type { MismatchFact, MismatchKind } from "../../domain/mismatch";
import { inEveryLocale, type Text } from "../../domain/text";

/** Figures that have a number and are to share an axis. */
interface Compared {
  readonly figures: readonly Figure[];
  readonly dataset: Dataset;
  /** Those of each group are meant to be of one time; no group in a series. */
  readonly times: readonly (readonly Figure[])[];
}

/** Figures that do not match the others, with what a sentence names: each thing by one fact or by several. */
interface Unmatched {
  readonly figures: readonly Figure[];
  readonly things: readonly (readonly MismatchFact[])[];
  /** True for figures that share no axis; all others may, if a sentence says so. */
  readonly isApart?: boolean;
}

/** Finds what does not match of one kind; undefined or no figures where all matches. */
export type ComparabilityRule = (compared: Compared) => Unmatched | undefined;

/** The rules of some kinds. */
export type ComparabilityRules = Readonly<Partial<Record<MismatchKind, ComparabilityRule>>>;

/** Codes that occur, in the order of their list. */
export function codesIn(occurring: Iterable<string | undefined>, list: readonly string[]): MismatchFact[][] {
  const found = new Set(occurring);
  return list.filter((code) => found.has(code)).map((code) => [{ code }]);
}

/** The figures that are not as most are; none where all are alike. */
export function unlikeMost(figures: readonly Figure[], keyOf: (figure: Figure) => string): Figure[] {
  return largestFirst(figures, keyOf).slice(1).flat();
}

/** Some of the figures that are compared, named as far as they differ: by their bodies, their areas, or both. */
export function withNames(figures: readonly Figure[], all: readonly Figure[]): Unmatched {
  return { figures, things: namesInOrder(figures.map(naming(all))) };
}

/** How a figure is called among all. */
export function naming(all: readonly Figure[]): (figure: Figure) => Text {
  const [first] = all;
  const ofBodies = all.some(({ entities: [entity] }) => entity.id !== first?.entities[0].id);
  const ofAreas = all.some(({ area }) => area.id !== first?.area.id);
  return ({ entities: [entity], area }) => {
    if (!ofAreas) return entity.name;
    if (!ofBodies) return area.name;
    return inEveryLocale((locale) => `${entity.name[locale]}, ${area.name[locale]}`);
  };
}

/** Names as facts, each once, in alphabetical order of their English form. */
export function namesInOrder(names: readonly Text[]): MismatchFact[][] {
  const unique = [...new Map(names.map((name) => [name.en, name])).values()];
  return unique.sort((a, b) => (a.en < b.en ? -1 : 1)).map((text) => [{ text }]);
}
